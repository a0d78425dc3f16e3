// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "app/Application.h"
#include "core/catalogue/Catalogue.h"
#include "qml/Player/PlayerModel.h"
#include "qml/Settings/SettingsModel.h"
#include "qml/Vault/VaultModel.h"

#include <QTemporaryDir>
#include <functional>
#include <map>
#include <memory>

class QQuickItem;
class QQuickWindow;

namespace unknot {

class Guide;
class SafetyService;
class PseudoTranslator;

/// A clock that stands still until it is told to go on.
class StageClock final : public Clock
{
public:
    qint64 monotonicMs() const override { return m_ms; }
    qint64 sinceBootMs() const override { return m_ms + m_slept; }
    void advance(qint64 ms) { m_ms += ms; }
    void sleep(qint64 ms) { m_slept += ms; }

private:
    qint64 m_ms = 1000;
    qint64 m_slept = 0;
};

/// Writes down what the app wants from the sound system. Has no device: the session goes by its clock.
class RecordingSound final : public SoundPort
{
public:
    void load(const Timeline& timeline, qint64 fromMs) override
    {
        loaded = timeline;
        from = fromMs;
        ++loads;
        playing = false;
    }
    void play() override { playing = true; }
    void pause() override { playing = false; }
    void stop() override { playing = false; }
    void setLevels(const Levels& given) override { levels = given; }
    void setAmbience(const QString& name) override { ambience = name; }
    std::optional<qint64> positionMs() const override { return {}; }

    Timeline loaded; ///< of the session: all segments, and the cues up to the next wait
    qint64 from = 0;
    int loads = 0;
    bool playing = false;
    Levels levels;
    QString ambience;
};

class RecordingAwake final : public ScreenAwake
{
public:
    void keepOn(const QString&) override { on = true; }
    void release() override { on = false; }

    bool on = false;
};

/// The device's own lock and sleep, as a test wants them.
class StageLockWatch final : public LockWatch
{
public:
    void watch(std::function<void()> now) override { lock = std::move(now); }

    std::function<void()> lock = [] {};
};

/// How a stage differs from the ordinary.
struct StageSetup
{
    QString contentFolder; ///< "": the one in the source tree
    QString settingsFile;  ///< "": one of the stage's own
    QString vaultsFolder;  ///< "": one of the stage's own
    std::map<QString, QByteArray>* keychain =
        nullptr; ///< what the device's keychain holds; null: it has none
    /// Pages change at once and the figure stands still: what most tests want.
    bool calm = true;
};

/// The real app with a clock of our own and no sound, driven as a person would: by touch, mouse and keys on
/// things that are found by their object name or, failing that, by the words on them.
class Stage
{
public:
    explicit Stage(const StageSetup& setup = {});
    ~Stage();

    /// Whether it speaks the language "xx" of Pseudo.h: where UNKNOT_STAGE_LANGUAGE=xx is in the environment.
    bool speaksPseudo() const { return m_pseudo != nullptr; }
    QQuickWindow* window() const { return m_window; }
    StageClock& clock() { return *m_clock; }
    RecordingSound& sound() { return *m_sound; }
    RecordingAwake& awake() { return *m_awake; }
    /// As when the screen locks or the device is sent to sleep.
    void lockDevice() { m_lockWatch->lock(); }
    PlayerModel& player() { return m_app->player(); }
    SettingsModel& settings() { return m_app->settings(); }
    VaultModel& vault() { return m_app->vault(); }
    Guide& guide() const;
    SafetyService& safety() const;
    /// "None of these" where the app asks about conditions; true as well when it does not.
    bool passAbout();

    /// Everything the app may write lies in here, unless the setup says otherwise.
    QString folder() const { return m_folder.path(); }
    /// The person's own folder, with Documents and Downloads in it, as far as choosing a file goes.
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    /// The page in front.
    QString page() const;
    QQuickItem* pageItem() const;
    /// A visible item; null when there is none by that name.
    QQuickItem* find(const QString& objectName) const;
    /// A visible item that can be pressed, by object name or words, inside `within` (null: anywhere).
    QQuickItem* control(const QString& what, QQuickItem* within = nullptr) const;
    /// A group of choices, by its label.
    QQuickItem* group(const QString& label) const;
    /// Whether these very words stand anywhere on the screen.
    bool reads(const QString& text) const;
    /// The words of a text item with that object name; "" when it is not there.
    QString words(const QString& objectName) const;

    /// Presses it in the middle, scrolling it into view first. False when it is not there, not enabled, or
    /// not inside the window.
    bool click(const QString& what, QQuickItem* within = nullptr);
    bool touch(const QString& what, QQuickItem* within = nullptr);
    void clickAt(QPointF scenePosition);
    void touchAt(QPointF scenePosition);
    /// How often it was clicked or touched.
    int presses() const { return m_presses; }
    void key(int key);
    /// Types into the field of that name, in place of what stands there. False when it is not there.
    bool type(const QString& field, const QString& text);
    /// Presses Tab until it has the focus.
    bool tabTo(const QString& what);

    /// The short way to the player: all questions answered well.
    bool start(const QString& routineId);
    /// The same with a routine that is in no catalogue.
    bool start(const Routine& routine, const Prescription& prescription = {});
    /// Lets time pass for the session, in steps, and the window draw.
    void play(qint64 ms);
    /// The same without drawing.
    void run(qint64 ms, qint64 stepMs = 100);
    /// Lets animations end and the picture settle: until nothing is drawn any more, or for `ms`.
    void settle(int ms = -1);
    /// Lets events pass until it is so; what another thread does takes its time. False when it never is.
    bool waitFor(const std::function<bool()>& so);
    /// Pictures drawn so far.
    int frames() const { return m_frames; }

private:
    QPointF place(QQuickItem* item) const;
    bool turning() const;

    QTemporaryDir m_folder;
    std::unique_ptr<PseudoTranslator> m_pseudo; ///< outlives the app
    StageClock* m_clock = nullptr;
    RecordingSound* m_sound = nullptr;
    RecordingAwake* m_awake = nullptr;
    StageLockWatch* m_lockWatch = nullptr;
    std::unique_ptr<Application> m_app;
    QQuickWindow* m_window = nullptr;
    int m_presses = 0;
    int m_frames = 0;
};

/// What the source tree holds.
const Catalogue& catalogueOnStage();

/// Calls `what` for every visible item, parents first.
void eachVisible(QQuickItem* top, const std::function<void(QQuickItem*)>& what);

/// Collects what the program prints while it lives: warnings of any kind, from QML too.
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener&) = delete;
    Listener& operator=(const Listener&) = delete;

    QStringList warnings() const;
};

} // namespace unknot
