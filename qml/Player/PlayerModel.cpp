// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "PlayerModel.h"

#include "figure/Follow.h"

namespace unknot {

static_assert(int(PlayerModel::Run::Stopped) == int(RunState::Stopped) &&
              int(PlayerModel::Kind::Closing) == int(SegmentKind::Closing) &&
              int(PlayerModel::Effort::Breathing) == int(Work::Breathing) &&
              int(PlayerModel::Side::Both) == int(unknot::Side::Both) &&
              int(PlayerModel::Breath::BreatheOut) == int(SessionPlayer::Breath::Out));

using namespace Qt::StringLiterals;

PlayerModel::PlayerModel(std::shared_ptr<const Catalogue> catalogue, std::shared_ptr<const Phrases> phrases,
                         const Clock& clock, const WallClock& wall, SoundModel& sound, ScreenAwake& awake,
                         QObject* parent)
    : QObject(parent), m_player(std::move(catalogue), std::move(phrases), clock, wall, sound.port(), awake),
      m_sound(sound)
{
    m_player.setVoice(m_sound.compiled());
    connect(&m_player, &SessionPlayer::changed, this, &PlayerModel::changed);
    connect(&m_player, &SessionPlayer::moved, this, &PlayerModel::follow);
    connect(&m_player, &SessionPlayer::timelineChanged, this, &PlayerModel::timelineChanged);
    connect(&m_player, &SessionPlayer::finished, this, &PlayerModel::finished);
    connect(&m_player, &SessionPlayer::stopped, this, &PlayerModel::stopped);
    connect(&m_sound, &SoundModel::lost, &m_player, &SessionPlayer::loseSound);
    connect(&m_sound, &SoundModel::voiceChanged, &m_player,
            [this] { m_player.setVoice(m_sound.compiled()); });
}

void PlayerModel::stop()
{
    if (m_player.stop())
        m_sound.sayOnce({restWords(), restWords()});
}

void PlayerModel::sayWhyStopped(const QString& reason)
{
    control([&reason](SessionRunner& r) {
        r.setStopReason(reason.isEmpty() ? StopReason::NotSaid
                                         : stopReasonFromName(reason).value_or(StopReason::Other));
    });
}

void PlayerModel::sayPainAtStop(int pain)
{
    control([pain](SessionRunner& r) { r.setStopPain(pain < 0 ? std::nullopt : std::optional(pain)); });
}

void PlayerModel::follow()
{
    m_moment = figure::momentAt(runner()->timeline(), runner()->positionMs(), m_player.technique(), m_still);
    Q_EMIT moved();
}

PlayerModel::Effort PlayerModel::effort() const
{
    const Technique* t = m_player.technique();
    return t ? Effort(t->dosage.work) : Effort::NoMove;
}

QString PlayerModel::name() const
{
    return eased() ? tr("%1, easier").arg(words().name) : words().name;
}

const TechniqueWords& PlayerModel::words() const
{
    static const TechniqueWords none;
    const Technique* t = m_player.technique();
    return t ? t->words : none;
}

QString PlayerModel::description() const
{
    return m_player.phrases().withSide(words().steps.join(u' '), state().side);
}

QString PlayerModel::nextName() const
{
    const Technique* t = m_player.catalogue().technique(state().nextTechnique);
    return t ? t->words.name : QString();
}

QString PlayerModel::position() const
{
    const Technique* t = m_player.technique();
    if (!t && !m_player.routine().steps.empty()) // closing: the position of the last move
        t = m_player.catalogue().technique(m_player.routine().steps.back().technique);
    return t ? t->position : QString();
}

QString PlayerModel::restWords() const
{
    PhraseArgs args;
    args.position = position();
    return m_player.phrases().sentence(Phrase::ComeToRest, args).full;
}

QString PlayerModel::caption() const
{
    return state().caption.isEmpty() ? state().leadCaption : state().caption;
}

QString PlayerModel::clock() const
{
    const qint64 seconds = (state().remainingMs + 999) / 1000;
    return u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
}

QString PlayerModel::leftTotal() const
{
    const qint64 left = runner() ? runner()->timeline().totalMs - runner()->positionMs() : 0;
    return QString::number(std::max<qint64>(1, (left + 30000) / 60000));
}

QList<qreal> PlayerModel::stepParts() const
{
    if (!runner())
        return {};
    const std::vector<double> shares = stepShares(runner()->timeline());
    return {shares.begin(), shares.end()};
}

qreal PlayerModel::remaining() const
{
    return state().spanMs > 0 ? qreal(state().remainingMs) / qreal(state().spanMs) : 0;
}

qreal PlayerModel::progress() const
{
    return runner() && runner()->timeline().totalMs > 0
               ? qreal(runner()->positionMs()) / qreal(runner()->timeline().totalMs)
               : 0;
}

void PlayerModel::setStill(bool still)
{
    if (still == m_still)
        return;
    m_still = still;
    m_player.setStill(still);
    Q_EMIT stillChanged();
    control([](SessionRunner&) {}); // updates the figure immediately
}

} // namespace unknot
