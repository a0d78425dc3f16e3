// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "figure/Follow.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace unknot::figure {

namespace {

constexpr double moveInMs = 2600;   // from the start pose into a hold
constexpr double moveBackMs = 2000; // and back, during what follows
constexpr double quietBreathMs = 5000;
constexpr double pulseMs = 1800;
// Preparation: when the move is shown, as fractions of the segment.
constexpr double showFrom = 0.30, showIn = 0.55, showOut = 0.75, showTo = 0.95;

double wave(double ms, double period)
{
    return std::sin(ms / period * 2 * std::numbers::pi);
}

double ramp(double x, double from, double to)
{
    return std::clamp((x - from) / (to - from), 0.0, 1.0);
}

/// Position within a repetition: out in the first half of the cycle, pause in the middle, and back.
double cycleAt(double inRep, const Dosage& d, qint64 repMs)
{
    const double out = double(d.outMs), pause = double(d.pauseMs), back = double(d.backMs);
    const double scale = d.repMs() > 0 ? double(repMs) / double(d.repMs()) : 1;
    const double t = inRep / std::max(scale, 1e-9);
    if (t < out)
        return 0.5 * t / std::max(out, 1.0);
    if (t < out + pause)
        return 0.5;
    return std::min(1.0, 0.5 + 0.5 * (t - out - pause) / std::max(back, 1.0));
}

/// -1 breathed out .. 1 breathed in, from the breath cues around `ms`; 2 when there are none.
double breathAt(const Timeline& t, qint64 ms)
{
    const auto after = std::upper_bound(t.cues.begin(), t.cues.end(), ms,
                                        [](qint64 at, const Cue& c) { return at < c.atMs; });
    for (auto it = std::make_reverse_iterator(after); it != t.cues.rend(); ++it) {
        const bool in = it->kind == CueKind::BreatheIn;
        if (!in && it->kind != CueKind::BreatheOut)
            continue;
        const double x = double(ms - it->atMs) / double(std::max<qint64>(1, it->durationMs));
        if (x > 1)
            return 2;
        const double eased = -std::cos(x * std::numbers::pi); // -1 .. 1
        return in ? eased : -eased;
    }
    return 2;
}

bool repeats(const Dosage& d)
{
    return d.work == Work::Reps || d.work == Work::Strokes;
}

} // namespace

Moment momentAt(const Timeline& timeline, qint64 ms, const Technique* technique, bool still)
{
    Moment m;
    const int index = timeline.segmentAt(ms);
    if (index < 0)
        return m;
    const Segment& s = timeline.segments[size_t(index)];
    m.side = s.side;
    m.range = s.range;
    m.onBed = s.onBed;
    if (!technique)
        return m;
    const Dosage& dose = technique->dosage;
    const double into = double(std::clamp<qint64>(ms - s.startMs, 0, s.durationMs));
    const double part = into / double(std::max<qint64>(1, s.durationMs));

    if (still) {
        m.depth = s.kind == SegmentKind::Work || s.kind == SegmentKind::Prepare ||
                  s.kind == SegmentKind::SwitchSide;
        m.cycle = repeats(dose) ? 0.5 : 0;
        return m;
    }

    m.breath = 0.6 * wave(double(ms), quietBreathMs);
    m.pulse = 0.5 + 0.5 * wave(double(ms), pulseMs);
    switch (s.kind) {
    case SegmentKind::Work: {
        const bool first = index == 0 || timeline.segments[size_t(index) - 1].kind != SegmentKind::Work;
        m.depth = first || !repeats(dose) ? ramp(into, 0, std::min(moveInMs, double(s.durationMs) / 2)) : 1;
        if (repeats(dose)) {
            m.depth = 1;
            m.cycle = cycleAt(into, dose, s.durationMs);
        }
        if (const double b = breathAt(timeline, ms); b <= 1)
            m.breath = b;
        break;
    }
    case SegmentKind::Prepare:
    case SegmentKind::SwitchSide:
        if (repeats(dose)) {
            m.depth = 1;
            m.cycle = part < showFrom ? 0 : ramp(part, showFrom, showTo);
        } else {
            m.depth = part < showOut ? ramp(part, showFrom, showIn) : 1 - ramp(part, showOut, showTo);
        }
        break;
    case SegmentKind::Rest:
        m.depth = repeats(dose) ? 1 : 1 - ramp(into, 0, std::min(moveBackMs, double(s.durationMs) / 2));
        break;
    case SegmentKind::Transition:
    case SegmentKind::Closing:
        break;
    }
    return m;
}

Moment keyMoment(const Technique& technique, Side side)
{
    Moment m;
    m.side = side;
    m.depth = 1;
    m.cycle = repeats(technique.dosage) ? 0.5 : 0;
    return m;
}

} // namespace unknot::figure
