// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Score.h"

#include <array>
#include <atomic>

namespace unknot::media {

/// Turns a score into frames, exactly: the same score gives the same samples however they are asked for.
///
/// Knows nothing of devices, clocks or Qt. load() and render() belong to one thread (or to two that never
/// meet); setLevels(), setAmbience() and replace() may be called from one other thread at any time. render()
/// neither locks nor allocates.
class Mixer
{
public:
    struct Levels
    {
        float voice = 1;
        float cues = 1;
        float ambience = 0.6f;
    };

    /// Goes to `frame` of `score`. What began before is not heard, unless `midway`: then it is joined where
    /// it would be by now (after a device was lost, say).
    void load(std::shared_ptr<const Score> score, std::int64_t frame, bool midway = false);

    /// Takes over a fuller version of the loaded score at the next render(), without a seam. It must not
    /// differ in what has already begun. Keeps the versions given since load() alive, because clips of them
    /// may sound.
    void replace(std::shared_ptr<const Score> score);

    /// Glides there within about 50 ms while playing; counts at once for a load() that follows.
    void setLevels(const Levels& levels);

    /// Null for none. Fades over within a second. The mixer keeps no reference: `clip` outlives it.
    void setAmbience(const Clip* clip);

    /// Writes `frames` stereo frames (left, right, 16 bit) and moves on by as many.
    void render(std::int16_t* out, int frames);

    /// The next frame to be rendered.
    std::int64_t position() const { return m_position; }

private:
    struct Sounding
    {
        const Clip* clip;
        std::int64_t start;
        std::int64_t end;
        std::int64_t joined; ///< joined midway at this frame, with a short fade-in; -1 otherwise
        std::int64_t fadeOut;
        Bus bus;
    };
    struct Glide
    {
        std::atomic<float> wanted{1};
        float now = 1;

        float step();
    };

    static constexpr int chunk = 256;

    void adopt();
    void begin(const ScoreEvent& event);
    void renderChunk(std::int16_t* out, int frames);
    void mixClips(int frames);
    void mix(const Sounding& sounding, int frames);
    float duckTarget(std::int64_t frame);
    float ending(std::int64_t frame) const;

    std::shared_ptr<const Score> m_score = std::make_shared<const Score>();
    std::vector<std::shared_ptr<const Score>> m_kept;
    std::atomic<const Score*> m_incoming{nullptr};
    const Score* m_current = m_score.get();

    std::int64_t m_position = 0;
    size_t m_nextEvent = 0;
    size_t m_nextSpeech = 0;
    std::array<Sounding, 48> m_sounding{};
    int m_soundingCount = 0;

    Glide m_voice, m_cues, m_ambience{0.6f, 0.6f};
    std::atomic<const Clip*> m_wantedAmbience{nullptr};
    const Clip* m_playingAmbience = nullptr;
    int m_ambienceFade = 0; ///< frames of fade-in reached, 0 to ambienceFadeFrames
    float m_duck = 1;

    std::array<float, chunk> m_voiceMix{}, m_cueMix{};
};

} // namespace unknot::media
