// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SoundModel.h"

#include <algorithm>
#include <utility>

namespace unknot {

static_assert(int(SoundModel::Speech::Off) == int(Voice::Off));

SoundModel::SoundModel(SoundPort& port, std::shared_ptr<const Phrases> phrases, QObject* parent)
    : QObject(parent), m_port(port), m_phrases(std::move(phrases))
{
}

void SoundModel::sayOnce(const Sentence& sentence)
{
    constexpr qint64 afterChimeMs = 900, ringOutMs = 3000;
    const qint64 length = m_phrases->lengthMs(sentence.full);
    Timeline t;
    t.language = m_phrases->language();
    t.totalMs = afterChimeMs + length + ringOutMs;
    t.cues = {{0, CueKind::Chime, {}, 0}, {afterChimeMs, CueKind::Speak, sentence.full, length}};
    Segment s;
    s.durationMs = t.totalMs;
    s.kind = SegmentKind::Closing;
    t.segments.push_back(s);
    m_port.load(t, 0);
    m_port.play();
}

void SoundModel::sample()
{
    sayOnce(m_phrases->sentence(Phrase::Sample, {}));
}

void SoundModel::setFault(Fault fault)
{
    if (fault == m_fault)
        return;
    const Fault before = std::exchange(m_fault, fault);
    Q_EMIT changed();
    if (before == Fault::NoFault)
        Q_EMIT lost();
}

void SoundModel::setVoice(Speech voice)
{
    const Voice v = Voice(voice);
    if (v == m_voice)
        return;
    m_voice = v;
    sendLevels();
    Q_EMIT voiceChanged();
}

void SoundModel::setAmbience(const QString& name)
{
    if (name == m_ambience)
        return;
    m_ambience = name;
    m_port.setAmbience(name);
    Q_EMIT changed();
}

void SoundModel::setLevel(double& level, double value)
{
    level = std::clamp(value, 0.0, 1.0);
    sendLevels();
    Q_EMIT changed();
}

void SoundModel::sendLevels()
{
    Levels levels = m_levels;
    if (m_voice == Voice::Off)
        levels.voice = 0;
    m_port.setLevels(levels);
}

} // namespace unknot
