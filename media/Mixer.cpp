// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Mixer.h"

#include <algorithm>
#include <cmath>

namespace unknot::media {

namespace {

float onePole(double ms)
{
    return float(1 - std::exp(-1 / (ms * framesPerMs)));
}

const float levelGlide = onePole(15);
const float duckDown = onePole(50);
const float duckUp = onePole(180);

constexpr float duckDepth = 0.25f;
constexpr std::int64_t duckLead = 120 * framesPerMs;
constexpr int ambienceFadeFrames = sampleRate / 2;
constexpr std::int64_t ambienceEndFrames = 4 * sampleRate;
constexpr std::int64_t joinFrames = 10 * framesPerMs;

/// Delay of the loop on the right channel. Both ears then hear the same kind of sound but different details,
/// which widens the stereo image.
constexpr std::int64_t ambienceWidth = 11 * sampleRate / 10;

constexpr float kneeLevel = 0.70f;
constexpr float ceilingLevel = 0.84f; // -1.5 dBFS

/// Soft limiter: linear below the knee, never reaches the ceiling. Memoryless, so it cannot pump and does not
/// depend on block sizes.
float limited(float x)
{
    const float level = std::abs(x);
    if (level <= kneeLevel)
        return x;
    constexpr float span = ceilingLevel - kneeLevel;
    return std::copysign(kneeLevel + span * std::tanh((level - kneeLevel) / span), x);
}

std::int16_t toInt16(float x)
{
    return std::int16_t(std::lrint(limited(x) * 32767.0f));
}

} // namespace

float Mixer::Glide::step()
{
    const float goal = wanted.load(std::memory_order_relaxed);
    now += (goal - now) * levelGlide;
    if (std::abs(goal - now) < 1e-5f)
        now = goal;
    return now;
}

void Mixer::load(std::shared_ptr<const Score> score, std::int64_t frame, bool midway)
{
    m_score = score ? std::move(score) : std::make_shared<const Score>();
    m_kept.clear();
    m_incoming.store(nullptr);
    m_current = m_score.get();
    m_position = std::max<std::int64_t>(0, frame);
    m_soundingCount = 0;
    m_nextEvent = 0;
    m_nextSpeech = 0;
    for (const ScoreEvent& event : m_current->events) {
        if (event.frame >= m_position)
            break;
        ++m_nextEvent;
        if (midway && event.frame + event.length > m_position)
            begin(event);
    }
    for (int i = 0; i < m_soundingCount; ++i)
        m_sounding[size_t(i)].joined = m_position;

    for (Glide* glide : {&m_voice, &m_cues, &m_ambience})
        glide->now = glide->wanted.load();
    m_playingAmbience = m_wantedAmbience.load();
    m_ambienceFade = 0;
    m_duck = duckTarget(m_position);
}

void Mixer::replace(std::shared_ptr<const Score> score)
{
    m_kept.push_back(score);
    m_incoming.store(score.get(), std::memory_order_release);
}

void Mixer::setLevels(const Levels& levels)
{
    m_voice.wanted.store(levels.voice);
    m_cues.wanted.store(levels.cues);
    m_ambience.wanted.store(levels.ambience);
}

void Mixer::setAmbience(const Clip* clip)
{
    m_wantedAmbience.store(clip && !clip->samples.empty() ? clip : nullptr, std::memory_order_release);
}

void Mixer::render(std::int16_t* out, int frames)
{
    adopt();
    while (frames > 0) {
        const int now = std::min(frames, chunk);
        renderChunk(out, now);
        out += 2 * now;
        frames -= now;
    }
}

void Mixer::adopt()
{
    const Score* incoming = m_incoming.exchange(nullptr, std::memory_order_acquire);
    if (!incoming)
        return;
    m_current = incoming;
    m_nextEvent = size_t(std::lower_bound(incoming->events.begin(), incoming->events.end(), m_position,
                                          [](const ScoreEvent& e, std::int64_t at) { return e.frame < at; }) -
                         incoming->events.begin());
    m_nextSpeech = 0;
}

void Mixer::begin(const ScoreEvent& event)
{
    if (m_soundingCount == int(m_sounding.size()) || event.length <= 0)
        return; // never expected; dropping a tick is better than allocating here
    m_sounding[size_t(m_soundingCount++)] = {event.clip.get(), event.frame, event.frame + event.length, -1,
                                             event.fadeOut,    event.bus};
}

void Mixer::renderChunk(std::int16_t* out, int frames)
{
    const auto& events = m_current->events;
    while (m_nextEvent < events.size() && events[m_nextEvent].frame < m_position + frames)
        begin(events[m_nextEvent++]);
    mixClips(frames);

    const Clip* wanted = m_wantedAmbience.load(std::memory_order_acquire);
    if (m_ambienceFade == 0)
        m_playingAmbience = wanted;
    const int fading = wanted == m_playingAmbience ? 1 : -1;
    const std::int64_t loop = m_playingAmbience ? std::int64_t(m_playingAmbience->samples.size()) : 1;
    std::int64_t left = m_position % loop;
    std::int64_t right = (m_position + loop - ambienceWidth % loop) % loop;
    for (int i = 0; i < frames; ++i) {
        const std::int64_t frame = m_position + i;
        const float duckGoal = duckTarget(frame);
        m_duck += (duckGoal - m_duck) * (duckGoal < m_duck ? duckDown : duckUp);
        const float clips = m_voiceMix[size_t(i)] * m_voice.step() + m_cueMix[size_t(i)] * m_cues.step();
        m_ambienceFade = std::clamp(m_ambienceFade + fading, 0, ambienceFadeFrames);
        const float ambience =
            m_ambience.step() * m_duck * ending(frame) * float(m_ambienceFade) / float(ambienceFadeFrames);
        if (!m_playingAmbience || frame >= m_current->frames) {
            out[2 * i] = out[2 * i + 1] = toInt16(frame < m_current->frames ? clips : 0);
        } else {
            out[2 * i] = toInt16(clips + ambience * m_playingAmbience->samples[size_t(left)]);
            out[2 * i + 1] = toInt16(clips + ambience * m_playingAmbience->samples[size_t(right)]);
        }
        left = left + 1 == loop ? 0 : left + 1;
        right = right + 1 == loop ? 0 : right + 1;
    }
    m_position += frames;
}

void Mixer::mixClips(int frames)
{
    m_voiceMix.fill(0);
    m_cueMix.fill(0);
    // Always in score order, as the rounding of float sums depends on it.
    int kept = 0;
    for (int i = 0; i < m_soundingCount; ++i) {
        const Sounding& s = m_sounding[size_t(i)];
        mix(s, frames);
        if (s.end > m_position + frames)
            m_sounding[size_t(kept++)] = s;
    }
    m_soundingCount = kept;
}

void Mixer::mix(const Sounding& s, int frames)
{
    float* bus = s.bus == Bus::Voice ? m_voiceMix.data() : m_cueMix.data();
    const std::int64_t from = std::max(s.start, m_position);
    const std::int64_t to = std::min(s.end, m_position + frames);
    const std::int64_t fadeFrom = s.end - s.fadeOut;
    for (std::int64_t frame = from; frame < to; ++frame) {
        float sample = s.clip->samples[size_t(frame - s.start)];
        if (frame >= fadeFrom)
            sample *= float(s.end - frame) / float(s.fadeOut);
        if (s.joined >= 0 && frame - s.joined < joinFrames)
            sample *= float(frame - s.joined) / float(joinFrames);
        bus[frame - m_position] += sample;
    }
}

float Mixer::duckTarget(std::int64_t frame)
{
    const auto& speech = m_current->speech;
    while (m_nextSpeech < speech.size() && speech[m_nextSpeech].to <= frame)
        ++m_nextSpeech;
    const bool speaking = m_nextSpeech < speech.size() && speech[m_nextSpeech].from - duckLead <= frame;
    return speaking && m_voice.wanted.load(std::memory_order_relaxed) > 0 ? duckDepth : 1.0f;
}

/// Fades the ambience out at the end of the timeline.
float Mixer::ending(std::int64_t frame) const
{
    const std::int64_t left = std::clamp<std::int64_t>(m_current->frames - frame, 0, ambienceEndFrames);
    return float(left) / float(ambienceEndFrames);
}

} // namespace unknot::media
