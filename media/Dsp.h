// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

/// Building blocks for synthesised sounds. Internal to media. Deterministic: noise comes from a generator
/// with a fixed seed.
namespace unknot::media::dsp {

using Pcm = std::vector<float>;
inline constexpr double pi = std::numbers::pi;

inline size_t samplesIn(double seconds)
{
    return size_t(std::llround(seconds * sampleRate));
}

/// xorshift32: white noise that is identical on every machine.
class Noise
{
public:
    std::uint32_t next()
    {
        m_state ^= m_state << 13;
        m_state ^= m_state >> 17;
        m_state ^= m_state << 5;
        return m_state;
    }
    double unit() { return next() * (1.0 / 4294967296.0); } ///< 0 to 1
    double white() { return unit() * 2 - 1; }               ///< -1 to 1

private:
    std::uint32_t m_state = 0x9E3779B9u;
};

/// Converts white to pink noise (Paul Kellet's filter, within 0.05 dB above 9 Hz).
class Pink
{
public:
    double operator()(double white)
    {
        static constexpr std::array<double, 5> pole{.99886, .99332, .96900, .86650, .55000};
        static constexpr std::array<double, 5> gain{.0555179, .0750759, .1538520, .3104856, .5329522};
        double sum = m_last + white * .5362;
        for (size_t i = 0; i < pole.size(); ++i) {
            m_stage[i] = pole[i] * m_stage[i] + white * gain[i];
            sum += m_stage[i];
        }
        m_dip = -.7616 * m_dip - white * .016898;
        sum += m_dip;
        m_last = white * .115926;
        return sum * .11;
    }

private:
    std::array<double, 5> m_stage{};
    double m_dip = 0;
    double m_last = 0;
};

/// Second-order filter (RBJ cookbook). Retuning keeps the state, so sweeps do not click.
class Biquad
{
public:
    void lowPass(double hz, double q = std::numbers::sqrt2 / 2) { tune(hz, q, -1); }
    void highPass(double hz, double q = std::numbers::sqrt2 / 2) { tune(hz, q, 1); }
    void bandPass(double hz, double q) { tune(hz, q, 0); }

    double operator()(double x)
    {
        const double y = m_b0 * x + m_z1;
        m_z1 = m_b1 * x - m_a1 * y + m_z2;
        m_z2 = m_b2 * x - m_a2 * y;
        return y;
    }

private:
    void tune(double hz, double q, int kind)
    {
        const double w = 2 * pi * hz / sampleRate;
        const double alpha = std::sin(w) / (2 * q);
        const double c = std::cos(w);
        const double a0 = 1 + alpha;
        m_a1 = -2 * c / a0;
        m_a2 = (1 - alpha) / a0;
        if (kind == 0) {
            m_b0 = alpha / a0;
            m_b1 = 0;
            m_b2 = -alpha / a0;
        } else {
            m_b1 = (kind < 0 ? 1 - c : -1 - c) / a0;
            m_b0 = std::abs(m_b1) / 2;
            m_b2 = m_b0;
        }
    }

    double m_b0 = 0, m_b1 = 0, m_b2 = 0, m_a1 = 0, m_a2 = 0;
    double m_z1 = 0, m_z2 = 0;
};

/// One vibration mode of a struck body. `beatHz` > 0 adds a second mode at that distance, which gives the
/// slow beating of real bells.
struct Mode
{
    double ratio;
    double level;
    double t60; ///< seconds to decay by 60 dB
    double beatHz = 0;
};

inline double fadeIn(size_t i, size_t length)
{
    return i < length ? 0.5 - 0.5 * std::cos(pi * double(i) / double(length)) : 1.0;
}

/// A struck body: the sum of its modes, with a soft attack and a 50 ms fade-out.
inline Pcm strike(double hz, const std::vector<Mode>& modes, double seconds, double attackMs)
{
    std::vector<double> sum(samplesIn(seconds), 0.0);
    const auto ring = [&sum](double f, double level, double t60) {
        // Impulse response of a two-pole resonator: d^n sin(w n).
        const double d = std::exp(-6.907755 / (t60 * sampleRate));
        const double w = 2 * pi * f / sampleRate;
        const double c = 2 * d * std::cos(w);
        double before = 0;
        double now = level * d * std::sin(w);
        for (size_t i = 1; i < sum.size(); ++i) {
            sum[i] += now;
            const double next = c * now - d * d * before;
            before = now;
            now = next;
        }
    };
    for (const Mode& m : modes) {
        // An even split would beat down to silence, which sounds like gaps.
        ring(hz * m.ratio, m.beatHz > 0 ? 0.8 * m.level : m.level, m.t60);
        if (m.beatHz > 0)
            ring(hz * m.ratio + m.beatHz, 0.2 * m.level, m.t60);
    }
    const size_t attack = size_t(attackMs * framesPerMs);
    const size_t release = size_t(50 * framesPerMs);
    Pcm out(sum.size());
    for (size_t i = 0; i < out.size(); ++i)
        out[i] = float(sum[i] * fadeIn(i, attack) * fadeIn(out.size() - 1 - i, release));
    return out;
}

/// Makes `sound` loop seamlessly by an equal-power crossfade of its last `seconds` with its start.
inline Pcm looped(const Pcm& sound, double seconds)
{
    const size_t overlap = samplesIn(seconds);
    const size_t length = sound.size() - overlap;
    Pcm out(sound.begin(), sound.begin() + std::ptrdiff_t(length));
    for (size_t i = 0; i < overlap; ++i) {
        const double t = double(i) / double(overlap) * pi / 2;
        out[i] = float(sound[i] * std::sin(t) + sound[length + i] * std::cos(t));
    }
    return out;
}

} // namespace unknot::media::dsp
