// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// bench_session [SECONDS] [sound]: CPU use of the real app during a session at phone size, in real time:
// moving figure, still hold, paused, hidden. "sound": with the sound device, else without.
#include "tests/bench/Samples.h"
#include "tests/support/Answers.h"

#include "app/Application.h"
#include "core/base/DataFolder.h"
#include "core/catalogue/Catalogue.h"
#include "core/vault/Keychain.h"
#include "core/vault/LockWatch.h"
#include "core/vault/VaultKeys.h"
#include "media/SessionAudio.h"
#include "media/Speech.h"
#include "platform/SystemClock.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Shell/App.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <QTimer>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

class NoTheme final : public SystemTheme
{
public:
    void watch(std::function<void(bool)>) override {}
};

class AlwaysAwake final : public ScreenAwake
{
public:
    void keepOn(const QString&) override {}
    void release() override {}
};

Parts partsFor(const QString& folder, bool sound)
{
    Parts p;
    p.clock = std::make_unique<SystemClock>();
    p.wall = std::make_unique<WallClock>();
    if (sound)
        p.sound = std::make_unique<media::SessionAudio>(media::makeVoice(dataFolder(u"voices"_s)));
    else
        p.sound = std::make_unique<SilentSound>();
    p.awake = std::make_unique<AlwaysAwake>();
    p.theme = std::make_unique<NoTheme>();
    p.keychain = std::make_unique<NoKeychain>();
    p.lockWatch = std::make_unique<NoLockWatch>();
    p.kdfCost = [] { return KdfCost(); };
    p.vaultsFolder = folder + u"/vaults"_s;
    p.settingsFile = folder + u"/settings.ini"_s;
    p.contentFolder = defaultContentFolder();
    return p;
}

/// Runs the event loop.
void wait(double seconds)
{
    QEventLoop loop;
    QTimer::singleShot(int(seconds * 1000), Qt::PreciseTimer, &loop, &QEventLoop::quit);
    loop.exec();
}

class Bench
{
public:
    Bench(Application& app, QQuickWindow& window, double seconds, bool sound)
        : m_app(app), m_window(window), m_seconds(seconds), m_sound(sound)
    {
        QObject::connect(
            &window, &QQuickWindow::frameSwapped, &window, [this] { ++m_frames; }, Qt::DirectConnection);
    }

    /// Starts any routine to get to the player's page.
    bool enter()
    {
        const auto* models = m_window.property("app").value<App*>();
        auto* flow = m_window.findChild<QQuickItem*>(u"flow"_s);
        if (!models || !flow || !models->sessionStart()->want(anyRoutine))
            return false;
        answerEverything(models->safety()->service());
        models->sessionStart()->clinicianSaidYes();
        QMetaObject::invokeMethod(flow, "startRoutine", Q_ARG(QString, anyRoutine), Q_ARG(bool, false));
        return m_app.player().run() == PlayerModel::Run::Playing;
    }

    /// Then plays one long set of one technique and skips to its work.
    bool play(const QString& technique)
    {
        RoutineStep step{u"only"_s, technique, {}};
        step.dose.sets = 1;
        const QString work = m_catalogue.technique(technique)
                                 ? workName(m_catalogue.technique(technique)->dosage.work)
                                 : QString();
        if (work == u"hold")
            step.dose.holdMs = 120'000;
        else if (work == u"breathing")
            step.dose.lengthMs = 120'000;
        else
            step.dose.reps = 30;
        Routine routine;
        routine.id = u"bench"_s;
        routine.minutes = 2;
        routine.steps = {step};
        routine.words.name = routine.words.closing = u"Bench"_s;
        PlayerModel& player = m_app.player();
        player.load(routine, routine.words.name, {});
        player.start();
        for (int i = 0; i < 3 && player.kind() != PlayerModel::Kind::Work; ++i)
            player.skip();
        wait(4); // reaches a hold, after the first sound
        return player.kind() == PlayerModel::Kind::Work && player.run() == PlayerModel::Run::Playing;
    }

    void measure(const QString& name)
    {
        m_frames = 0;
        QElapsedTimer clock;
        clock.start();
        const double before = cpuSeconds();
        wait(m_seconds);
        const double seconds = double(clock.nsecsElapsed()) * 1e-9;
        m_cpu[name].push_back(100 * (cpuSeconds() - before) / seconds);
        m_rate[name].push_back(m_frames / seconds);
    }

    void tell() const
    {
        const QString prefix = m_sound ? u"session_sound"_s : u"session"_s;
        for (const auto& [name, samples] : m_cpu)
            report(qPrintable(u"%1/%2"_s.arg(prefix, name)), "% of a core", samples);
        for (const auto& [name, samples] : m_rate)
            report(qPrintable(u"%1_pictures/%2"_s.arg(prefix, name)), "pictures/s", samples);
    }

    QQuickWindow& window() { return m_window; }
    PlayerModel& player() { return m_app.player(); }

private:
    const QString anyRoutine = u"desk_neck_shoulder_6"_s;

    Application& m_app;
    QQuickWindow& m_window;
    double m_seconds;
    bool m_sound;
    Problems m_problems;
    Catalogue m_catalogue = Catalogue::load(defaultContentFolder(), u"en"_s, &m_problems);
    std::atomic<int> m_frames{0};
    std::map<QString, std::vector<double>> m_cpu, m_rate;
};

bool run(Bench& bench)
{
    if (!bench.enter())
        return false;
    for (const QString& technique :
         {u"jm_shoulder_rolls"_s, u"jm_cat_cow"_s, u"dt_thigh_forearm"_s, u"dt_calf_thumbs"_s}) {
        if (!bench.play(technique))
            return false;
        bench.measure(u"moving"_s);
    }
    if (!bench.play(u"br_paced6"_s))
        return false;
    bench.measure(u"breathing"_s);
    for (const QString& technique : {u"st_upper_trap"_s, u"st_calf_straight"_s, u"st_knee_hug"_s}) {
        if (!bench.play(technique))
            return false;
        bench.measure(u"hold"_s);
    }
    bench.window().hide();
    wait(0.5);
    bench.measure(u"hidden"_s);
    bench.window().show();
    bench.player().pause();
    wait(2); // transient indicators have disappeared
    bench.measure(u"paused"_s);
    return true;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication gui(argc, argv);
    setIdentity();
    const QStringList args = gui.arguments();
    const double seconds = args.size() > 1 ? args[1].toDouble() : 10;
    const bool sound = args.contains(u"sound"_s);
    QTemporaryDir folder;
    Application app(partsFor(folder.path(), sound));
    QQuickWindow* window = app.show();
    if (!window)
        return 1;
    wait(1);
    Bench bench(app, *window, seconds, sound);
    const bool well = run(bench);
    bench.tell();
    return well ? 0 : 1;
}
