// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Sounds.h"

#include "media/Dsp.h"

namespace unknot::media {

using namespace Qt::StringLiterals;
using dsp::Pcm;

namespace {

// Gains for the loudness documented in Sounds.h, measured with libebur128 (checked by tst_sounds), so that
// the app need not measure at run time.
constexpr double bowlGain = 0.1653;
constexpr double chimeGain = 0.1758;
constexpr double tickGain = 0.2676;
constexpr double breathInGain = 0.852;
constexpr double breathOutGain = 0.820;
constexpr double rainGain = 0.610;
constexpr double oceanGain = 0.438;

ClipPtr finished(Pcm pcm, double gain)
{
    for (float& s : pcm)
        s = float(s * gain);
    return std::make_shared<const Clip>(Clip{std::move(pcm)});
}

Pcm makeBowl()
{
    // Modes of a ring, n (n^2 - 1) / sqrt(n^2 + 1), as of a singing bowl struck with a soft mallet.
    return dsp::strike(311.13,
                       {{1, 1, 11, .7},
                        {2.828, .55, 6.5, 1.1},
                        {5.423, .22, 3.2, 1.9},
                        {8.771, .07, 1.6, 2.6},
                        {12.87, .02, .7}},
                       12, 12);
}

Pcm makeChime()
{
    // The partials of a tuned bell: hum, prime, tierce, quint, nominal and above.
    return dsp::strike(622.25,
                       {{.5, .35, 5, .4},
                        {1, 1, 4, .6},
                        {1.2, .35, 2.6},
                        {1.5, .25, 2},
                        {2, .5, 1.8, .9},
                        {2.74, .18, 1},
                        {3, .12, .8},
                        {4.07, .06, .45}},
                       5, 6);
}

Pcm makeTick()
{
    Pcm out = dsp::strike(950, {{1, 1, .055}, {1.62, .35, .04}, {2.55, .25, .025}, {4.2, .1, .015}}, .12, .6);
    dsp::Noise noise; // five milliseconds of noise for the knock of wood on wood
    double smooth = 0;
    const size_t burst = dsp::samplesIn(.005);
    for (size_t i = 0; i < burst; ++i) {
        smooth += .35 * (noise.white() - smooth);
        out[i] += float(.25 * smooth * dsp::fadeIn(i, 12) * (1 - double(i) / double(burst)));
    }
    return out;
}

Pcm makeBreath(bool in, qint64 ms)
{
    Pcm out(size_t(ms * framesPerMs));
    dsp::Noise noise;
    dsp::Pink pink;
    dsp::Biquad mouth, chest, air;
    chest.highPass(390);
    air.lowPass(1700);
    for (size_t i = 0; i < out.size(); ++i) {
        const double x = double(i) / double(out.size());
        // The band rises while breathing in and falls while breathing out, and so does the swell.
        if (i % 64 == 0)
            mouth.bandPass(in ? 500 * std::pow(2, x) : 1000 * std::pow(.5, x), .9);
        const double swell = in ? std::pow(std::sin(dsp::pi * std::pow(x, 1.25)), 1.4)
                                : std::pow(std::sin(dsp::pi * std::pow(x, .75)), 1.3);
        out[i] = float(air(chest(mouth(pink(noise.white())))) * swell);
    }
    return out;
}

constexpr double loopSeconds = 30;

Pcm makeRain()
{
    Pcm out(dsp::samplesIn(loopSeconds + 2));
    dsp::Noise noise;
    dsp::Biquad high, low;
    high.highPass(900);
    low.lowPass(7000);
    for (float& s : out)
        s = float(low(high(noise.white())) * .12);
    for (int drop = 0; drop < loopSeconds * 60; ++drop) {
        const size_t at = noise.next() % out.size();
        const double hz = 1800 + 4200 * noise.unit();
        double level = .02 + .1 * noise.unit() * noise.unit();
        const double decay = std::exp(-6.9 / ((.008 + .02 * noise.unit()) * sampleRate));
        for (size_t i = 0; at + i < out.size() && level > 1e-4; ++i, level *= decay)
            out[at + i] += float(level * std::sin(2 * dsp::pi * hz * double(i) / sampleRate));
    }
    return dsp::looped(out, 2);
}

Pcm makeOcean()
{
    Pcm out(dsp::samplesIn(loopSeconds + 3));
    dsp::Noise noise;
    dsp::Pink pink;
    dsp::Biquad low, high;
    high.highPass(60);
    double brown = 0;
    for (size_t i = 0; i < out.size(); ++i) {
        // Two swells of 10 and 15 s, which divide the 30 s loop evenly.
        const double t = 2 * dsp::pi * double(i) / sampleRate;
        const double swell = .5 - .5 * std::cos(t / 10);
        const double slower = .5 - .5 * std::cos(t / 15 + 1);
        const double wave = .35 + .65 * swell * (.6 + .4 * slower);
        if (i % 64 == 0)
            low.lowPass(350 + 1900 * wave * wave);
        brown = .997 * brown + .05 * noise.white();
        out[i] = float(high(low(pink(noise.white()) * 1.2 * wave * wave + brown * .4 * wave)));
    }
    return dsp::looped(out, 3);
}

} // namespace

QStringList ambienceNames()
{
    return {u"rain"_s, u"ocean"_s};
}

template <class Make>
ClipPtr Sounds::kept(const QString& key, Make make)
{
    const std::lock_guard lock(m_mutex);
    ClipPtr& clip = m_clips[key];
    if (!clip)
        clip = make();
    return clip;
}

ClipPtr Sounds::bowl()
{
    return kept(u"bowl"_s, [] { return finished(makeBowl(), bowlGain); });
}

ClipPtr Sounds::chime()
{
    return kept(u"chime"_s, [] { return finished(makeChime(), chimeGain); });
}

ClipPtr Sounds::tick()
{
    return kept(u"tick"_s, [] { return finished(makeTick(), tickGain); });
}

ClipPtr Sounds::breathIn(qint64 ms)
{
    ms = std::clamp<qint64>(ms, 200, 60000);
    return kept(u"in%1"_s.arg(ms), [ms] { return finished(makeBreath(true, ms), breathInGain); });
}

ClipPtr Sounds::breathOut(qint64 ms)
{
    ms = std::clamp<qint64>(ms, 200, 60000);
    return kept(u"out%1"_s.arg(ms), [ms] { return finished(makeBreath(false, ms), breathOutGain); });
}

ClipPtr Sounds::ambience(const QString& name)
{
    if (name == "rain"_L1)
        return kept(name, [] { return finished(makeRain(), rainGain); });
    if (name == "ocean"_L1)
        return kept(name, [] { return finished(makeOcean(), oceanGain); });
    return {};
}

} // namespace unknot::media
