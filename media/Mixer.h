// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Score.h"

#include <array>
#include <atomic>

namespace unknot::media {

/// Renders a score to frames. Sample-exact: the same score gives the same samples regardless of block sizes.
///
/// Independent of devices, clocks and Qt. Call load() and render() from one thread, or never concurrently;
/// setLevels(), setAmbience() and replace() may be called from one other thread at any time. render() neither
/// locks nor allocates.
class Mixer
{
public:
    struct Levels
    {
        float voice = 1;
        float cues = 1;
        float ambience = 0.6f;
    };

    /// Seeks to `frame` of `score`. Sounds that began earlier are dropped, unless `midway`: then they are
    /// joined at the current position (for example after a device was lost).
    void load(std::shared_ptr<const Score> score, std::int64_t frame, bool midway = false);

    /// Replaces the loaded score with a more complete version at the next render(), seamlessly. It must not
    /// differ in what has already begun. Keeps all versions since load() alive, as their clips may be
    /// playing.
    void replace(std::shared_ptr<const Score> score);

    /// Takes effect gradually, within about 50 ms while playing; immediately for a following load().
    void setLevels(const Levels& levels);

    /// Null for none. Crossfades within a second. `clip` must outlive the mixer.
    void setAmbience(const Clip* clip);

    /// Renders `frames` stereo frames (left, right, 16 bit).
    void render(std::int16_t* out, int frames);

    /// The next frame to render.
    std::int64_t position() const { return m_position; }

private:
    struct Sounding
    {
        const Clip* clip;
        std::int64_t start;
        std::int64_t end;
        std::int64_t joined; ///< frame at which it was joined midway, with a short fade-in; -1 otherwise
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
    int m_ambienceFade = 0; ///< progress of the fade-in in frames, 0 to ambienceFadeFrames
    float m_duck = 1;

    std::array<float, chunk> m_voiceMix{}, m_cueMix{};
};

} // namespace unknot::media
