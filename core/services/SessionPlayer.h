// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/WallClock.h"
#include "core/session/ScreenAwake.h"
#include "core/session/SessionRunner.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace unknot {

/// Plays a session in real time: drives a SessionRunner by its own timer, keeps the screen on while it plays,
/// and pauses it when the sound disappears. Without a session every control is a no-op. GUI thread. What is
/// given to the constructor must outlive it.
class SessionPlayer : public QObject
{
    Q_OBJECT

public:
    enum class Breath { None, In, Out }; ///< in a breathing move

    SessionPlayer(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases,
                  const Clock& clock, const WallClock& wall, SoundPort& sound, ScreenAwake& awake,
                  QObject* parent = nullptr);

    /// For the next session; the current one keeps its words.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases);
    /// At once, for the current session too.
    void setVoice(Voice voice);
    /// True if nothing moves but the clock: it then ticks less often.
    void setStill(bool still) { m_still = still; }

    /// Prepares a session. Ends the current one. `goOn`: continues this one, which was cut off.
    void load(const Routine& routine, const QString& name, const Prescription& prescription,
              const SessionLog* goOn = nullptr);
    void start();
    /// The one large button: start, pause, resume, or the tap that is waited for.
    void togglePause();
    /// Runs one control of the runner and publishes the result at once.
    template <class Control>
    void control(Control what)
    {
        if (!m_runner)
            return;
        what(*m_runner);
        publish();
    }
    /// Easier from here on; isEased() while this move lasts.
    void easeOff();
    void undoEase();
    /// False when the session is over already.
    bool stop();
    /// Continues after a stop with the next move, and all later moves eased.
    void goOnWithoutMove();
    /// One tick; called by the timer, and by tests that control the clock.
    void tick();
    /// The device that played is gone. Pauses a session that was heard, so that none of it is missed or
    /// played to the whole room.
    void loseSound();

    RunState runState() const { return m_runner ? m_runner->runState() : RunState::Ready; }
    bool isInterrupted() const; ///< paused by something else than the person
    const SessionState& state() const { return m_state; }
    const Technique* technique() const; ///< null before the first move and after the last
    const Routine& routine() const { return m_routine; }
    const QString& name() const { return m_name; }
    bool isEased() const { return m_eased; }
    Breath breath() const { return m_breath; }
    SessionLog log() const { return m_runner ? m_runner->log() : SessionLog(); }
    const SessionRunner* runner() const { return m_runner.get(); }
    const Catalogue& catalogue() const { return *m_catalogue; }
    const Phrases& phrases() const { return *m_phrases; }

Q_SIGNALS:
    void changed(); ///< something that a person reads; at most once a second while nothing is pressed
    void moved();   ///< each tick
    void timelineChanged();
    void progressed(); ///< work was finished, skipped, paused or stopped
    void finished();   ///< the end was reached
    void stopped();    ///< ended before the end

private:
    void publish();
    void runTimer();
    Breath breathAt(qint64 ms) const;

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Phrases> m_phrases;
    const Clock& m_clock;
    const WallClock& m_wall; ///< only for when a session began
    SoundPort& m_sound;
    ScreenAwake& m_awake;
    std::unique_ptr<SessionRunner> m_runner;
    Routine m_routine;
    QString m_name;
    Voice m_voice = Voice::Full;
    SessionState m_state;
    Breath m_breath = Breath::None;
    RunState m_seen = RunState::Ready;
    int m_revision = -1;
    qint64 m_shownSecond = -1;
    bool m_eased = false, m_still = false;
    bool m_heard = false;    ///< there was sound since the session last began to play
    qint64 m_playedFrom = 0; ///< the position then
    QTimer m_timer;
};

/// The share of each step in the whole, sum 1. The closing counts to the last step.
std::vector<double> stepShares(const Timeline& timeline);

} // namespace unknot
