// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Stretch.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::media {

namespace {

// WSOLA (Verhelst and Roelands 1993): the output consists of blocks of half a window. Each block is taken
// near the position given by the pace, shifted to where it best continues the previous one, and crossfaded
// with it. The window covers two to six pitch periods of a voice.
constexpr std::ptrdiff_t half = 15 * framesPerMs;
constexpr std::ptrdiff_t reach = 8 * framesPerMs;

/// Similarity of two blocks, -1 to 1, using every `stride`th sample.
double likeness(const float* a, const float* b, std::ptrdiff_t stride)
{
    double both = 0, aa = 0, bb = 0;
    for (std::ptrdiff_t i = 0; i < half; i += stride) {
        both += double(a[i]) * double(b[i]);
        aa += double(a[i]) * double(a[i]);
        bb += double(b[i]) * double(b[i]);
    }
    return aa > 0 && bb > 0 ? both / std::sqrt(aa * bb) : 0;
}

/// The start near `wanted` where `in` best matches its continuation from `before`: first with every fourth
/// sample, then exactly. In silence it is `wanted`.
std::ptrdiff_t bestStart(const std::vector<float>& in, std::ptrdiff_t before, std::ptrdiff_t wanted)
{
    constexpr std::ptrdiff_t stride = 4;
    const std::ptrdiff_t last =
        std::ptrdiff_t(in.size()) - 2 * half; // leaves room for the block and its continuation
    std::ptrdiff_t best = std::clamp<std::ptrdiff_t>(wanted, 0, last);
    double most = likeness(&in[size_t(before)], &in[size_t(best)], stride);
    const auto look = [&](std::ptrdiff_t from, std::ptrdiff_t to, std::ptrdiff_t step) {
        for (std::ptrdiff_t at = std::max<std::ptrdiff_t>(0, from); at <= std::min(last, to); at += step) {
            const double now = likeness(&in[size_t(before)], &in[size_t(at)], step);
            if (now > most) {
                most = now;
                best = at;
            }
        }
    };
    look(wanted - reach, wanted + reach, stride);
    most = likeness(&in[size_t(before)], &in[size_t(best)], 1);
    look(best - stride + 1, best + stride - 1, 1);
    return best;
}

std::vector<float> stretched(const std::vector<float>& in, size_t length)
{
    const double ratio = double(in.size()) / double(length);
    std::vector<float> out(in.begin(), in.begin() + half);
    out.reserve(length);
    std::ptrdiff_t before = half; // natural continuation of `in`
    for (bool last = false; !last;) {
        const auto done = std::ptrdiff_t(out.size());
        const std::ptrdiff_t left = std::ptrdiff_t(length) - done;
        last = left < 2 * half;
        // The end is kept as it is, wherever it falls, as it is quiet after speech.
        const std::ptrdiff_t from = last ? std::ptrdiff_t(in.size()) - left
                                         : bestStart(in, before, std::llround(double(done) * ratio));
        for (std::ptrdiff_t i = 0; i < half; ++i) {
            const double there = 0.5 - 0.5 * std::cos(std::numbers::pi * (double(i) + 0.5) / double(half));
            const double gone = double(in[size_t(before + i)]);
            out.push_back(float(gone + there * (double(in[size_t(from + i)]) - gone)));
        }
        before = from + half;
        if (last)
            out.insert(out.end(), in.begin() + before, in.end());
    }
    return out;
}

} // namespace

ClipPtr stretched(ClipPtr clip, double pace)
{
    if (!clip || std::ptrdiff_t(clip->samples.size()) < 4 * half || !(std::abs(pace - 1) > 1e-6))
        return clip;
    const auto length = size_t(std::llround(double(clip->samples.size()) / std::clamp(pace, 0.5, 2.0)));
    return std::make_shared<const Clip>(Clip{stretched(clip->samples, length)});
}

} // namespace unknot::media
