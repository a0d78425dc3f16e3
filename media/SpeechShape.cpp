// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/SpeechShape.h"

#include "media/Clip.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace unknot::media {

namespace {

/// Mean power of consecutive windows of `length` samples; the last one may be shorter.
std::vector<double> powers(const std::vector<float>& samples, size_t length)
{
    std::vector<double> out;
    for (size_t from = 0; from < samples.size(); from += length) {
        const size_t to = std::min(samples.size(), from + length);
        double sum = 0;
        for (size_t i = from; i < to; ++i)
            sum += double(samples[i]) * double(samples[i]);
        out.push_back(sum / double(to - from));
    }
    return out;
}

double besselI0(double x)
{
    double sum = 1, term = 1;
    for (int k = 1; k < 30; ++k) {
        term *= (x / 2 / k) * (x / 2 / k);
        sum += term;
    }
    return sum;
}

} // namespace

std::vector<float> trimmed(const std::vector<float>& samples, int rate)
{
    const size_t window = size_t(rate / 200);
    const std::vector<double> power = powers(samples, window);
    const double loudest = power.empty() ? 0 : *std::max_element(power.begin(), power.end());
    if (loudest < 1e-9)
        return {};
    const auto heard = [limit = loudest * std::pow(10, -4.2)](double p) { return p > limit; };
    const size_t first = size_t(std::find_if(power.begin(), power.end(), heard) - power.begin()) * window;
    const size_t last =
        samples.size() - size_t(std::find_if(power.rbegin(), power.rend(), heard) - power.rbegin()) * window;
    const size_t before = size_t(rate * 15 / 1000);
    const size_t from = first > before ? first - before : 0;
    const size_t to = std::min(samples.size(), last + size_t(rate * 40 / 1000));

    std::vector<float> out(samples.begin() + std::ptrdiff_t(from), samples.begin() + std::ptrdiff_t(to));
    const size_t fade = std::min(out.size(), size_t(rate * 8 / 1000));
    for (size_t i = 0; i < fade; ++i) {
        const float gain = float(i) / float(fade);
        out[i] *= gain;
        out[out.size() - 1 - i] *= gain;
    }
    return out;
}

std::vector<float> resampledTo48k(const std::vector<float>& samples, int rate)
{
    if (rate == sampleRate || samples.empty())
        return samples;
    const int common = std::gcd(rate, sampleRate);
    const int up = sampleRate / common; // output samples per `down` input samples
    const int down = rate / common;

    // A polyphase filter: one row of taps for each of the `up` phases of an output sample.
    constexpr int half = 24;
    constexpr double beta = 8; // Kaiser window, 80 dB
    constexpr double cutoff = 0.94;
    std::vector<double> taps(size_t(up) * 2 * half);
    for (int phase = 0; phase < up; ++phase) {
        for (int k = 0; k < 2 * half; ++k) {
            const double t = (k - half + 1) - double(phase) / up;
            const double w = t / half;
            const double x = std::numbers::pi * t * cutoff;
            taps[size_t(phase * 2 * half + k)] =
                (t == 0 ? cutoff : cutoff * std::sin(x) / x) *
                (std::abs(w) >= 1 ? 0 : besselI0(beta * std::sqrt(1 - w * w)) / besselI0(beta));
        }
    }
    std::vector<float> out(samples.size() * size_t(up) / size_t(down));
    for (size_t i = 0; i < out.size(); ++i) {
        const size_t place = i * size_t(down);
        const std::ptrdiff_t first = std::ptrdiff_t(place / size_t(up)) - half + 1;
        const double* row = &taps[(place % size_t(up)) * 2 * half];
        double sum = 0;
        for (int k = 0; k < 2 * half; ++k) {
            const std::ptrdiff_t from = first + k;
            if (from >= 0 && from < std::ptrdiff_t(samples.size()))
                sum += row[k] * double(samples[size_t(from)]);
        }
        out[i] = float(sum);
    }
    return out;
}

void levelSpeech(std::vector<float>& samples, int rate)
{
    // Speech power: 50 ms windows within 25 dB of the loudest, which excludes pauses. For these voices it has
    // a fixed relation to LUFS (measured by tst_speech), and it works for single words, which are too short
    // for a loudness meter.
    const std::vector<double> power = powers(samples, size_t(rate / 20));
    const double loudest = power.empty() ? 0 : *std::max_element(power.begin(), power.end());
    if (loudest <= 0)
        return;
    double sum = 0;
    int count = 0;
    for (double p : power) {
        if (p > loudest * std::pow(10, -2.5)) {
            sum += p;
            ++count;
        }
    }
    constexpr double wantedDb = -17.0;
    const double gain = std::sqrt(std::pow(10, wantedDb / 10) / (sum / count));
    constexpr float knee = 0.6f;
    constexpr float span = 0.84f - knee;
    for (float& s : samples) {
        const float x = s * float(std::min(gain, 20.0));
        s = std::abs(x) <= knee ? x : std::copysign(knee + span * std::tanh((std::abs(x) - knee) / span), x);
    }
}

} // namespace unknot::media
