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

class SessionStartModel;
class SafetyService;
class PseudoTranslator;

/// A clock that only advances on request.
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

/// Records the calls of the app. It has no device, so the session uses its clock.
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

    Timeline loaded; ///< all segments, and the cues up to the next wait
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

/// Simulates locking and suspending the device.
class StageLockWatch final : public LockWatch
{
public:
    void watch(std::function<void()> now) override { lock = std::move(now); }

    std::function<void()> lock = [] {};
};

/// The configuration of a stage.
struct StageSetup
{
    QString contentFolder; ///< "": that of the source tree
    QString settingsFile;  ///< "": a temporary one
    QString vaultsFolder;  ///< "": a temporary one
    std::map<QString, QByteArray>* keychain =
        nullptr; ///< contents of the device's keychain; null: there is none
    /// Pages change immediately and the figure does not move, as most tests want.
    bool calm = true;
    /// The window is a phone's, and not limited to the screen of the test platform.
    bool phone = true;
};

/// The real app with a fake clock and no sound, operated like a person would: by touch, mouse and keys on
/// items that are found by object name or, failing that, by their text.
class Stage
{
public:
    explicit Stage(const StageSetup& setup = {});
    ~Stage();

    /// Whether it uses the pseudo-language "xx" of Pseudo.h: if UNKNOT_STAGE_LANGUAGE=xx is set in the
    /// environment.
    bool speaksPseudo() const { return m_pseudo != nullptr; }
    QQuickWindow* window() const { return m_window; }
    StageClock& clock() { return *m_clock; }
    RecordingSound& sound() { return *m_sound; }
    RecordingAwake& awake() { return *m_awake; }
    /// Simulates the screen being locked or the device suspended.
    void lockDevice() { m_lockWatch->lock(); }
    PlayerModel& player() { return m_app->player(); }
    SettingsModel& settings() { return m_app->settings(); }
    VaultModel& vault() { return m_app->vault(); }
    SessionStartModel& guide() const;
    SafetyService& safety() const;
    /// Answers "None of these" if the app asks about conditions; also true if it does not.
    bool passAbout();

    /// Contains everything the app may write, unless the setup says otherwise.
    QString folder() const { return m_folder.path(); }
    /// The home folder, with Documents and Downloads, as seen by the file chooser.
    QString home() const { return m_folder.filePath(QStringLiteral("home")); }
    /// The current page.
    QString page() const;
    QQuickItem* pageItem() const;
    /// A visible item by name; null if there is none.
    QQuickItem* find(const QString& objectName) const;
    /// A visible item that can be pressed, by object name or text, within `within` (null: anywhere).
    QQuickItem* control(const QString& what, QQuickItem* within = nullptr) const;
    /// A group of options, by its label.
    QQuickItem* group(const QString& label) const;
    /// Whether exactly this text is on the screen.
    bool reads(const QString& text) const;
    /// The text of a text item by object name; "" if there is none.
    QString words(const QString& objectName) const;

    /// Presses the centre of an item, after scrolling it into view. False if it does not exist, is disabled,
    /// or is outside the window.
    bool click(const QString& what, QQuickItem* within = nullptr);
    bool touch(const QString& what, QQuickItem* within = nullptr);
    /// Two touches, as fast as fingers do.
    bool touchTwice(const QString& what);
    /// Touches an item, after scrolling it into view, and returns how far its top left corner moved because
    /// of that; nothing if the item or its page is gone.
    std::optional<qreal> touchAndFollow(QQuickItem* item);
    void clickAt(QPointF scenePosition);
    void touchAt(QPointF scenePosition);
    /// The number of clicks and touches so far.
    int presses() const { return m_presses; }
    void key(int key);
    /// Types into a field by name, replacing its contents. False if it does not exist.
    bool type(const QString& field, const QString& text);
    /// Presses Tab until the item has the focus.
    bool tabTo(const QString& what);

    /// A shortcut to the player, with all questions answered favourably.
    bool start(const QString& routineId);
    /// As start(), with a routine outside the catalogue.
    bool start(const Routine& routine, const Prescription& prescription = {});
    /// Advances the session in steps and lets the window draw.
    void play(qint64 ms);
    /// As play(), without drawing.
    void run(qint64 ms, qint64 stepMs = 100);
    /// Lets animations finish: until nothing is drawn any more, or for `ms`.
    void settle(int ms = -1);
    /// Processes events until the condition holds, for work on other threads. False after a timeout.
    bool waitFor(const std::function<bool()>& so);
    /// Number of frames drawn.
    int frames() const { return m_frames; }

private:
    QPointF place(QQuickItem* item) const;
    void awaitReady();
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

/// The catalogue of the source tree.
const Catalogue& catalogueOnStage();

/// Calls `what` for every visible item, parents first.
void eachVisible(QQuickItem* top, const std::function<void(QQuickItem*)>& what);

/// Collects all warnings the program prints during its lifetime, including those of QML.
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
