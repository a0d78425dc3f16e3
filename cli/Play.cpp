// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"

#include "core/base/DataFolder.h"
#include "core/session/SessionRunner.h"
#include "media/SessionAudio.h"
#include "media/Speech.h"
#include "platform/SystemClock.h"

#include <QCoreApplication>
#include <QTimer>
#include <cmath>
#include <cstdio>
#include <unistd.h>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int tickMs = 50;
constexpr int barWidth = 24;

/// The system clock at another speed.
class ScaledClock final : public Clock
{
public:
    explicit ScaledClock(double speed) : m_speed(speed), m_start(m_clock.monotonicMs()) {}
    qint64 monotonicMs() const override
    {
        return m_start + qint64(std::llround(double(m_clock.monotonicMs() - m_start) * m_speed));
    }
    /// Time spent suspended is not scaled.
    qint64 sinceBootMs() const override
    {
        return monotonicMs() + m_clock.sinceBootMs() - m_clock.monotonicMs();
    }

private:
    double m_speed;
    SystemClock m_clock;
    qint64 m_start;
};

QString clockText(qint64 ms)
{
    const qint64 s = (ms + 999) / 1000;
    return u"%1:%2"_s.arg(s / 60, 2).arg(s % 60, 2, 10, QChar(u'0'));
}

/// Prints one line for each new segment and sentence, and a progress bar below if it is a terminal.
class Screen
{
public:
    Screen(const Prepared& prepared, bool terminal) : m_prepared(prepared), m_terminal(terminal) {}

    void show(const SessionRunner& runner)
    {
        const SessionState s = runner.state();
        if (s.segment != m_segment) {
            m_segment = s.segment;
            line(u"%1  %2"_s.arg(clockText(runner.positionMs()), what(s)));
        }
        if (s.caption != m_caption || s.segment != m_captionSegment) {
            m_caption = s.caption;
            m_captionSegment = s.segment;
            if (!s.caption.isEmpty())
                line(u"         “%1”"_s.arg(s.caption));
        }
        if (!m_terminal)
            return;
        const double part =
            double(runner.positionMs()) / double(std::max<qint64>(1, runner.timeline().totalMs));
        const int full = int(std::lround(part * barWidth));
        std::fputs(qUtf8Printable(
                       u"\r\033[K%1 %2  %3 left"_s.arg(QString(full, u'█') + QString(barWidth - full, u'░'))
                           .arg(clockText(s.remainingMs))
                           .arg(clockText(runner.timeline().totalMs - runner.positionMs()))),
                   stdout);
        std::fflush(stdout);
    }

    void end(const QString& text) { line(text); }

private:
    void line(const QString& text)
    {
        if (m_terminal)
            std::fputs("\r\033[K", stdout);
        out(text);
    }

    QString what(const SessionState& s) const
    {
        const Technique* t = m_prepared.library.catalogue->technique(s.technique);
        QString text = t ? t->words.name : m_prepared.routine.words.name;
        if (s.side == Side::Left || s.side == Side::Right)
            text += u", your %1 side"_s.arg(m_prepared.library.wording->sideWord(s.side));
        if (s.sets > 1 && s.set > 0)
            text += u", set %1 of %2"_s.arg(s.set).arg(s.sets);
        if (s.rep > 0)
            text += u", %1 of %2"_s.arg(s.rep).arg(s.reps);
        return u"%1 %2"_s.arg(segmentKindName(s.kind), -12).arg(text);
    }

    const Prepared& m_prepared;
    bool m_terminal;
    int m_segment = -1;
    int m_captionSegment = -1;
    QString m_caption;
};

} // namespace

int play(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Plays a routine in the terminal. Press Ctrl-C to stop.\nAt a speed other than 1 it is silent."));
    parser.addPositionalArgument(u"ROUTINE|FILE"_s,
                                 Words::tr("A routine's id, or the path of a routine file."));
    parser.addOption(
        {u"speed"_s, Words::tr("How many times faster (default: 1; 0.1 to 1000)."), u"N"_s, u"1"_s});
    parser.addOption({u"mute"_s, Words::tr("No sound.")});
    parser.addOption({u"ambience"_s, Words::tr("Background sound: rain or ocean."), u"NAME"_s});
    addTimelineOptions(parser);
    int code = Ok;
    if (!parse(parser, u"play"_s, args, 1, 1, &code))
        return code;
    bool ok = false;
    const double speed = parser.value(u"speed"_s).toDouble(&ok);
    if (!ok || !(speed >= 0.1 && speed <= 1000)) {
        say(Words::tr("unknot-cli play: --speed must be a number from 0.1 to 1000, not “%1”.")
                .arg(parser.value(u"speed"_s)));
        return Usage;
    }
    if (!checkAmbience(parser, &code))
        return code;
    auto prepared = prepare(parser, &code);
    if (!prepared)
        return code;

    std::unique_ptr<SoundPort> sound = std::make_unique<SilentSound>();
    if (speed == 1 && !parser.isSet(u"mute"_s)) {
        auto desk = std::make_unique<media::SessionAudio>(media::makeVoice(dataFolder(u"voices"_s)));
        desk->setAmbience(parser.value(u"ambience"_s));
        Levels levels;
        levels.voice = prepared->options.voice == Voice::Off ? 0 : 1;
        desk->setLevels(levels);
        sound = std::move(desk);
    }
    ScaledClock clock(speed);
    SessionInput input{prepared->routine, prepared->prescription, prepared->library.catalogue,
                       prepared->library.wording, prepared->options.voice};
    SessionRunner runner(std::move(input), clock, *sound);
    Screen screen(*prepared, isatty(STDOUT_FILENO) == 1);

    QTimer timer;
    timer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        runner.tick();
        screen.show(runner);
        if (runner.runState() == RunState::Waiting)
            runner.tap(); // continue automatically, as there is no way to tap
        if (runner.runState() == RunState::Paused)
            runner.resume();
        if (interrupted()) {
            runner.stop();
            QCoreApplication::exit(Interrupted);
        } else if (runner.runState() == RunState::Finished) {
            QCoreApplication::exit(Ok);
        }
    });
    interrupted(); // installs the handler
    runner.start(QDateTime::currentDateTimeUtc());
    timer.start(tickMs);
    code = QCoreApplication::exec();
    const SessionLog log = runner.log();
    screen.end(Words::tr("%1 of %2 sets done, %3 of work.")
                   .arg(log.count(Outcome::Done))
                   .arg(log.entries.size())
                   .arg(clockText(log.workedMs()).trimmed()));
    return code;
}

} // namespace unknot::cli
