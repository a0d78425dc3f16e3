// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "SoundModel.h"
#include "core/base/WallClock.h"
#include "core/session/ScreenAwake.h"
#include "core/session/SessionRunner.h"
#include "figure/Moment.h"

#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// What the player screen shows and does: formats and forwards, decides nothing. GUI thread.
/// Everything given to the constructor must outlive it.
class PlayerModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")

    Q_PROPERTY(Run run READ run NOTIFY changed)
    /// Paused by something else than the person: a call, a sleeping machine.
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
    Q_PROPERTY(QString side READ side NOTIFY changed)         ///< "left", "right", "both", "none"
    Q_PROPERTY(int set READ set NOTIFY changed)
    Q_PROPERTY(int sets READ sets NOTIFY changed)
    Q_PROPERTY(int rep READ rep NOTIFY changed)
    Q_PROPERTY(int reps READ reps NOTIFY changed)
    Q_PROPERTY(int step READ step NOTIFY changed)
    Q_PROPERTY(int steps READ steps NOTIFY changed)
    Q_PROPERTY(QString restWords READ restWords NOTIFY changed) ///< how to come to rest where one is
    Q_PROPERTY(QString caption READ caption NOTIFY changed)
    Q_PROPERTY(QString breathNow READ breathNow NOTIFY changed)              ///< "in", "out" or ""
    Q_PROPERTY(QString clock READ clock NOTIFY changed)                      ///< "0:25"
    Q_PROPERTY(QString leftTotal READ leftTotal NOTIFY changed)              ///< whole minutes to go, "4"
    Q_PROPERTY(QList<qreal> stepParts READ stepParts NOTIFY timelineChanged) ///< share of each step, sum 1
    Q_PROPERTY(bool canSwapSides READ canSwapSides NOTIFY changed)
    Q_PROPERTY(bool canSayOtherSide READ canSayOtherSide NOTIFY changed)
    Q_PROPERTY(bool eased READ eased NOTIFY changed)
    Q_PROPERTY(qreal remaining READ remaining NOTIFY moved) ///< 1 full .. 0 empty, for the ring
    Q_PROPERTY(qreal progress READ progress NOTIFY moved)   ///< 0 .. 1 through the whole routine
    Q_PROPERTY(qreal depth READ depth NOTIFY moved)
    Q_PROPERTY(qreal cycle READ cycle NOTIFY moved)
    Q_PROPERTY(qreal breath READ breath NOTIFY moved)
    Q_PROPERTY(qreal pulse READ pulse NOTIFY moved)
    /// Set by the screen: stand still instead of moving.
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

    PlayerModel(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases,
                const Clock& clock, const WallClock& wall, SoundModel& sound, ScreenAwake& awake,
                QObject* parent = nullptr);
    /// For the next session; one that runs keeps its words.
    void setLanguage(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases)
    {
        m_catalogue = std::move(catalogue);
        m_phrases = std::move(phrases);
    }
    ~PlayerModel() override;

    /// Makes ready to lead through `routine`. Ends what was running.
    void load(const Routine& routine, const QString& routineName, const Prescription& prescription);
    /// The log of the session that ended last, or is running.
    SessionLog log() const;
    const Routine& routine() const { return m_routine; }

    Q_INVOKABLE void start();
    Q_INVOKABLE void togglePause();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void resume();
    Q_INVOKABLE void resumeFromStart();
    Q_INVOKABLE void tap();
    Q_INVOKABLE void skip();
    Q_INVOKABLE void back();
    Q_INVOKABLE void repeat();
    Q_INVOKABLE void addTenSeconds();
    Q_INVOKABLE void easeOff();
    Q_INVOKABLE void otherSideFirst();
    Q_INVOKABLE void thatWasMyOtherSide();
    /// Ends the session and says how to come to rest.
    Q_INVOKABLE void stop();
    /// "Stop" was pressed by mistake: the session is paused where it was.
    Q_INVOKABLE void goOn();
    /// stopReasonName(); "" for not said
    Q_INVOKABLE void sayWhyStopped(const QString& reason);
    Q_INVOKABLE void sayPainAtStop(int pain); ///< 0 .. 10; -1: not said
    /// Goes on after a stop with the next move, and all that follows softer.
    Q_INVOKABLE void goOnWithoutMove();
    /// One step of the clock; called by the own timer, and by tests with a clock of theirs.
    Q_INVOKABLE void tick();

    Run run() const { return Run(m_runner ? m_runner->runState() : RunState::Ready); }
    bool interrupted() const;
    Kind kind() const { return Kind(m_state.kind); }
    Effort effort() const;
    QString routineName() const { return m_routineName; }
    QString technique() const { return m_state.technique; }
    QString name() const { return words().name; }
    QString description() const;
    QString breathHint() const { return words().breath; }
    QString feel() const { return words().feel; }
    QString easierHint() const { return words().easier; }
    QString nextName() const;
    QString position() const;
    QString side() const { return sideName(m_state.side); }
    int set() const { return m_state.set; }
    int sets() const { return m_state.sets; }
    int rep() const { return m_state.rep; }
    int reps() const { return m_state.reps; }
    int step() const { return m_state.stepNumber; }
    int steps() const { return m_state.stepCount; }
    QString restWords() const;
    QString caption() const;
    QString breathNow() const { return m_breathNow; }
    QString clock() const;
    QString leftTotal() const;
    QList<qreal> stepParts() const;
    bool canSwapSides() const;
    bool canSayOtherSide() const;
    bool eased() const { return m_eased; }
    qreal remaining() const;
    qreal progress() const;
    qreal depth() const { return m_moment.depth; }
    qreal cycle() const { return m_moment.cycle; }
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
    const Technique* currentTechnique() const;
    const TechniqueWords& words() const;
    void refresh();
    void runTimer();
    template <class Act>
    void act(Act what);

    std::shared_ptr<const Catalogue> m_catalogue;
    std::shared_ptr<const Phrases> m_phrases;
    const Clock& m_clock;
    const WallClock& m_wall; ///< only for when a session began
    SoundModel& m_sound;
    ScreenAwake& m_awake;
    std::unique_ptr<SessionRunner> m_runner;
    Routine m_routine;
    QString m_routineName;
    SessionState m_state;
    figure::Moment m_moment;
    QString m_breathNow;
    QString m_easedStep;
    RunState m_seen = RunState::Ready;
    int m_revision = -1;
    qint64 m_shownSecond = -1;
    bool m_eased = false;
    bool m_heard = false; ///< this session had sound
    bool m_still = false;
    QTimer m_timer;
};

} // namespace unknot
