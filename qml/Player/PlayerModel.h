// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "SoundModel.h"
#include "core/services/SessionPlayer.h"
#include "figure/Moment.h"

#include <QtQml/qqmlregistration.h>

namespace unknot {

/// A SessionPlayer as seen by the player's page. GUI thread. The references passed to the constructor must
/// outlive it.
class PlayerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")

    Q_PROPERTY(Run run READ run NOTIFY changed)
    /// Paused by something other than the person: a call, a suspended device.
    Q_PROPERTY(bool interrupted READ interrupted NOTIFY changed)
    Q_PROPERTY(Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(Effort effort READ effort NOTIFY changed)
    Q_PROPERTY(QString routineName READ routineName NOTIFY changed)
    Q_PROPERTY(QString technique READ technique NOTIFY changed)
    Q_PROPERTY(QString name READ name NOTIFY changed)
    Q_PROPERTY(QString description READ description NOTIFY changed)
    Q_PROPERTY(QString breathHint READ breathHint NOTIFY changed)
    Q_PROPERTY(QString feel READ feel NOTIFY changed)
    Q_PROPERTY(QString easierHint READ easierHint NOTIFY changed)
    Q_PROPERTY(QString nextName READ nextName NOTIFY changed)
    Q_PROPERTY(QString position READ position NOTIFY changed) ///< id of the body position
    Q_PROPERTY(Side side READ side NOTIFY changed)            ///< of the body, from the person's own view
    Q_PROPERTY(int set READ set NOTIFY changed)
    Q_PROPERTY(int sets READ sets NOTIFY changed)
    Q_PROPERTY(int rep READ rep NOTIFY changed)
    Q_PROPERTY(int reps READ reps NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    Q_PROPERTY(QString restWords READ restWords NOTIFY changed) ///< how to come to rest
    Q_PROPERTY(QString caption READ caption NOTIFY changed)
    Q_PROPERTY(Breath breathNow READ breathNow NOTIFY changed)
    Q_PROPERTY(QString clock READ clock NOTIFY changed)                      ///< "0:25"
    Q_PROPERTY(QString leftTotal READ leftTotal NOTIFY changed)              ///< whole minutes to go, "4"
    Q_PROPERTY(QList<qreal> stepParts READ stepParts NOTIFY timelineChanged) ///< share of each step, sum 1
    Q_PROPERTY(bool canSwapSides READ canSwapSides NOTIFY changed)
    Q_PROPERTY(bool canSayOtherSide READ canSayOtherSide NOTIFY changed)
    Q_PROPERTY(bool eased READ eased NOTIFY changed)
    Q_PROPERTY(qreal remaining READ remaining NOTIFY moved) ///< 1 full .. 0 empty, for the ring
    Q_PROPERTY(qreal progress READ progress NOTIFY moved)   ///< 0 .. 1 through the whole routine
    Q_PROPERTY(qreal depth READ depth NOTIFY moved)
    Q_PROPERTY(qreal range READ range NOTIFY moved) ///< as figure::Moment
    Q_PROPERTY(bool bed READ onBed NOTIFY moved)    ///< as figure::Moment
    Q_PROPERTY(qreal cycle READ cycle NOTIFY moved)
    Q_PROPERTY(qreal breath READ breath NOTIFY moved)
    Q_PROPERTY(qreal pulse READ pulse NOTIFY moved)
    /// Set by the page: the figure stands still.
    Q_PROPERTY(bool still READ still WRITE setStill NOTIFY stillChanged)
    Q_PROPERTY(unknot::SoundModel* sound READ sound CONSTANT)

public:
    /// As RunState.
    enum class Run { Ready, Playing, Paused, Waiting, Finished, Stopped };
    Q_ENUM(Run)
    /// What the segment is for, as SegmentKind.
    enum class Kind { Prepare, Work, Rest, SwitchSide, Transition, Closing };
    Q_ENUM(Kind)
    /// What the move asks for, as Work; NoMove before the first one and after the last.
    enum class Effort { Hold, Reps, Strokes, Breathing, NoMove };
    Q_ENUM(Effort)

    /// As core's Side.
    enum class Side { None, Left, Right, Both };
    Q_ENUM(Side)
    /// As SessionPlayer::Breath.
    enum class Breath { NoBreath, BreatheIn, BreatheOut };
    Q_ENUM(Breath)

    PlayerModel(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases,
                const Clock& clock, const WallClock& wall, SoundModel& sound, ScreenAwake& awake,
                QObject* parent = nullptr);

    SessionPlayer& player() { return m_player; }
    /// As SessionPlayer::load().
    void load(const Routine& routine, const QString& name, const Prescription& prescription,
              const SessionLog* goOn = nullptr)
    {
        m_player.load(routine, name, prescription, goOn);
    }
    /// The log of the current session, or of the last one.
    SessionLog log() const { return m_player.log(); }

    Q_INVOKABLE void start() { m_player.start(); }
    Q_INVOKABLE void togglePause() { m_player.togglePause(); }
    Q_INVOKABLE void pause()
    {
        control([](SessionRunner& r) { r.pause(PauseReason::Interruption); });
    }
    Q_INVOKABLE void resume() { control(&SessionRunner::resume); }
    Q_INVOKABLE void resumeFromStart() { control(&SessionRunner::resumeFromStart); }
    Q_INVOKABLE void tap() { control(&SessionRunner::tap); }
    Q_INVOKABLE void skip() { control(&SessionRunner::skip); }
    Q_INVOKABLE void back() { control(&SessionRunner::back); }
    Q_INVOKABLE void repeat() { control(&SessionRunner::repeat); }
    Q_INVOKABLE void addTenSeconds() { control(&SessionRunner::addTenSeconds); }
    Q_INVOKABLE void easeOff() { m_player.easeOff(); }
    Q_INVOKABLE void undoEase() { m_player.undoEase(); }
    Q_INVOKABLE void otherSideFirst() { control(&SessionRunner::otherSideFirst); }
    Q_INVOKABLE void thatWasMyOtherSide() { control(&SessionRunner::thatWasMyOtherSide); }
    /// Ends the session and says how to come to rest.
    Q_INVOKABLE void stop();
    /// Takes back a stop: the session is paused where it was.
    Q_INVOKABLE void goOn() { control(&SessionRunner::takeBackStop); }
    /// `reason`: stopReasonName(), or "" if none was given
    Q_INVOKABLE void sayWhyStopped(const QString& reason);
    Q_INVOKABLE void sayPainAtStop(int pain); ///< 0 .. 10; -1: not given
    /// Continues after a stop with the next move, and eases off all that follow.
    Q_INVOKABLE void goOnWithoutMove() { m_player.goOnWithoutMove(); }
    /// One step of the clock, for tests that control it.
    Q_INVOKABLE void tick() { m_player.tick(); }

    Run run() const { return Run(m_player.runState()); }
    bool interrupted() const { return m_player.isInterrupted(); }
    Kind kind() const { return Kind(state().kind); }
    Effort effort() const;
    QString routineName() const { return m_player.name(); }
    QString technique() const { return state().technique; }
    QString name() const;
    QString description() const;
    QString breathHint() const { return words().breath; }
    QString feel() const { return words().feel; }
    QString easierHint() const { return words().easier; }
    QString nextName() const;
    QString position() const;
    Side side() const { return Side(state().side); }
    int set() const { return state().set; }
    int sets() const { return state().sets; }
    int rep() const { return state().rep; }
    int reps() const { return state().reps; }
    int step() const { return state().stepNumber; }
    int steps() const { return state().stepCount; }
    QString restWords() const;
    QString caption() const;
    Breath breathNow() const { return Breath(m_player.breath()); }
    QString clock() const;
    QString leftTotal() const;
    QList<qreal> stepParts() const;
    bool canSwapSides() const { return runner() && runner()->canSwapSides(); }
    bool canSayOtherSide() const { return runner() && runner()->canSayOtherSide(); }
    bool eased() const { return m_player.isEased(); }
    qreal remaining() const;
    qreal progress() const;
    qreal depth() const { return m_moment.depth; }
    qreal cycle() const { return m_moment.cycle; }
    qreal range() const { return m_moment.range; }
    bool onBed() const { return m_moment.onBed; }
    qreal breath() const { return m_moment.breath; }
    qreal pulse() const { return m_moment.pulse; }
    bool still() const { return m_still; }
    void setStill(bool still);
    SoundModel* sound() const { return &m_sound; }

Q_SIGNALS:
    void changed();
    void moved();
    void timelineChanged();
    void stillChanged();
    void finished(); ///< the end was reached
    void stopped();  ///< ended before the end

private:
    template <class Control>
    void control(Control what)
    {
        m_player.control([what](SessionRunner& r) { std::invoke(what, r); });
    }
    const SessionRunner* runner() const { return m_player.runner(); }
    const SessionState& state() const { return m_player.state(); }
    const TechniqueWords& words() const;
    void follow();

    SessionPlayer m_player;
    SoundModel& m_sound;
    figure::Moment m_moment;
    bool m_still = false;
};

} // namespace unknot
