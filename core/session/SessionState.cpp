// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/session/SessionState.h"

#include <QStringList>
#include <algorithm>

namespace unknot {

namespace {

/// The steps in order of execution.
QStringList stepsOf(const Timeline& t, QStringList* techniques)
{
    QStringList steps;
    for (const Block& b : t.blocks) {
        if (steps.isEmpty() || steps.last() != b.step) {
            steps << b.step;
            *techniques << b.technique;
        }
    }
    return steps;
}

} // namespace

SessionState stateAt(const Timeline& t, qint64 ms)
{
    SessionState s;
    s.segment = t.segmentAt(ms);
    if (s.segment < 0)
        return s;
    const Segment& seg = t.segments[size_t(s.segment)];
    s.kind = seg.kind;
    s.step = seg.step;
    s.technique = seg.technique;
    s.side = seg.side;
    s.set = seg.set;
    s.rep = seg.rep;
    qint64 from = seg.startMs, to = seg.endMs();
    if (seg.block >= 0) {
        const Block& block = t.blocks[size_t(seg.block)];
        s.sets = block.sets;
        s.reps = block.reps;
        if (seg.kind == SegmentKind::Work) {
            from = block.startMs;
            to = block.endMs;
        }
    }
    s.spanMs = to - from;
    s.remainingMs = std::clamp<qint64>(to - ms, 0, s.spanMs);

    QStringList techniques;
    const QStringList steps = stepsOf(t, &techniques);
    s.stepCount = int(steps.size());
    const qsizetype index = steps.indexOf(seg.step);
    s.stepNumber = index < 0 ? s.stepCount : int(index) + 1;
    if (index >= 0 && index + 1 < techniques.size())
        s.nextTechnique = techniques[index + 1];

    const auto firstCue = std::lower_bound(t.cues.begin(), t.cues.end(), seg.startMs,
                                           [](const Cue& c, qint64 at) { return c.atMs < at; });
    for (auto cue = firstCue; cue != t.cues.end() && cue->atMs < seg.endMs(); ++cue) {
        if (cue->kind != CueKind::Speak && cue->kind != CueKind::Caption)
            continue;
        if (s.leadCaption.isEmpty())
            s.leadCaption = cue->text;
        if (cue->atMs <= ms)
            s.caption = cue->text;
    }
    return s;
}

} // namespace unknot
