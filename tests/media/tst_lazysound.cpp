// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "Synthetic.h"
#include "media/LazySound.h"

#include <QFile>
#include <QtTest>

using namespace unknot;
using namespace unknot::media;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told.
class Recorder final : public SoundPort
{
public:
    explicit Recorder(QStringList& told) : m_told(told) {}
    void load(const Timeline&, qint64 fromMs) override { m_told << u"load %1"_s.arg(fromMs); }
    void play() override { m_told << u"play"_s; }
    void pause() override { m_told << u"pause"_s; }
    void stop() override { m_told << u"stop"_s; }
    void setLevels(const Levels& levels) override { m_told << u"levels %1"_s.arg(levels.voice); }
    void setAmbience(const QString& name) override { m_told << u"ambience "_s + name; }
    std::optional<qint64> positionMs() const override { return 7; }
    void watch(const std::function<void(SoundState)>& then) override { m_then = then; }
    std::function<void(SoundState)> m_then;

private:
    QStringList& m_told;
};

} // namespace

class TstLazySound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeByTheFirstSound()
    {
        QStringList told;
        Recorder* made = nullptr;
        LazySound sound([&] {
            auto port = std::make_unique<Recorder>(told);
            made = port.get();
            return port;
        });
        QList<SoundState> states;
        sound.watch([&](SoundState state) { states << state; });
        sound.setLevels({.5, 1, 1});
        sound.setAmbience(u"rain"_s);
        sound.pause();
        sound.stop();
        QVERIFY(!made && !sound.positionMs());
        sound.load(test::timeline(1000), 20);
        sound.play();
        QCOMPARE(told, QStringList({u"levels 0.5"_s, u"ambience rain"_s, u"load 20"_s, u"play"_s}));
        QCOMPARE(sound.positionMs(), std::optional<qint64>(7));
        made->m_then(SoundState::NoDevice);
        QCOMPARE(states, {SoundState::NoDevice});
        told.clear();
        sound.setLevels({});
        sound.setAmbience({});
        sound.pause();
        sound.load(test::timeline(1000), 0);
        sound.stop();
        QCOMPARE(told, QStringList({u"levels 1"_s, u"ambience "_s, u"pause"_s, u"load 0"_s, u"stop"_s}));
    }

    void missingSoundIsSaid()
    {
        LazySound sound([] { return nullptr; });
        QList<SoundState> states;
        sound.watch([&](SoundState state) { states << state; });
        sound.setLevels({});
        QVERIFY(states.isEmpty());
        sound.load(test::timeline(1000), 0);
        sound.play();
        QCOMPARE(states, {SoundState::Missing});
        QVERIFY(!sound.positionMs());
    }

    /// The real plugin, without a sound server.
    void pluginIsFound()
    {
        LazySound sound([] { return loadSound(u"/nonexistent"_s); });
        QList<SoundState> states;
        sound.watch([&](SoundState state) { states << state; });
        sound.load(test::timeline(60000), 0);
        sound.play();
        QTRY_VERIFY(!states.isEmpty());
        QVERIFY(states.front() == SoundState::NoDevice || states.front() == SoundState::NoServer);
    }
};

QTEST_GUILESS_MAIN(TstLazySound)
#include "tst_lazysound.moc"
