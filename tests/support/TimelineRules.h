// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Compile.h"

#include <QStringList>
#include <map>

namespace unknot {

/// "start +length kind technique side set rep", one line per segment.
inline QStringList segmentLines(const Timeline& t)
{
    QStringList lines;
    for (const Segment& s : t.segments) {
        lines << QStringLiteral("%1 +%2 %3 %4 %5 %6 %7%8")
                     .arg(s.startMs)
                     .arg(s.durationMs)
                     .arg(segmentKindName(s.kind), s.step.isEmpty() ? QStringLiteral("-") : s.step,
                          sideName(s.side))
                     .arg(s.set)
                     .arg(s.rep)
                     .arg(s.waits ? QStringLiteral(" waits") : QString());
    }
    return lines;
}

/// "at kind text", one line per cue.
inline QStringList cueLines(const Timeline& t, qint64 from = 0,
                            qint64 to = std::numeric_limits<qint64>::max())
{
    QStringList lines;
    for (const Cue& c : t.cues) {
        if (c.atMs >= from && c.atMs < to)
            lines << QStringLiteral("%1 %2 %3").arg(c.atMs).arg(cueKindName(c.kind), c.text).trimmed();
    }
    return lines;
}

/// Checks the guarantees of Timeline.h and docs/TIMELINE.md. Returns the first violation; "" if there is
/// none.
class TimelineRules
{
public:
    static QString broken(const Timeline& t)
    {
        for (const auto rule : {segments, cues, speech, blocks, marks}) {
            const QString found = rule(t);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }

    /// In every step with one-sided blocks, both sides must get the same amount of work.
    static QString unbalanced(const Timeline& t)
    {
        std::map<QString, qint64> difference;
        for (const Segment& s : t.segments) {
            if (s.kind == SegmentKind::Work && (s.side == Side::Left || s.side == Side::Right))
                difference[s.step] += s.side == Side::Left ? s.durationMs : -s.durationMs;
        }
        for (const auto& [step, ms] : difference) {
            if (ms != 0)
                return QStringLiteral("step %1: left has %2 ms more than right").arg(step).arg(ms);
        }
        return {};
    }

private:
    static QString at(const char* rule, qint64 ms)
    {
        return QStringLiteral("%1 at %2 ms").arg(QString::fromLatin1(rule)).arg(ms);
    }

    static QString segments(const Timeline& t)
    {
        qint64 now = 0;
        for (const Segment& s : t.segments) {
            if (s.startMs != now)
                return at("a gap or an overlap", now);
            if (s.durationMs <= 0)
                return at("a segment without length", now);
            if ((s.kind == SegmentKind::Work) != (s.kind == SegmentKind::Work && s.set >= 1))
                return at("work without a set", now);
            now = s.endMs();
        }
        if (now != t.totalMs)
            return at("the segments do not end with the timeline", now);
        if (t.segments.empty() || t.segments.back().kind != SegmentKind::Closing)
            return at("no closing", now);
        return {};
    }

    static QString cues(const Timeline& t)
    {
        qint64 last = 0;
        for (const Cue& c : t.cues) {
            if (c.atMs < last)
                return at("cues out of order", c.atMs);
            if (c.atMs + c.durationMs > t.totalMs)
                return at("a cue after the end", c.atMs);
            if (c.durationMs < 0 ||
                (c.kind == CueKind::Speak || c.kind == CueKind::Caption) == c.text.isEmpty())
                return at("a cue with the wrong text or length", c.atMs);
            last = c.atMs;
        }
        return {};
    }

    static QString speech(const Timeline& t)
    {
        qint64 freeFrom = 0;
        for (const Cue& c : t.cues) {
            if (c.kind != CueKind::Speak)
                continue;
            if (c.atMs < freeFrom)
                return at("two sentences at once", c.atMs);
            freeFrom = c.atMs + c.durationMs;
            const Segment& s = t.segments[size_t(t.segmentAt(c.atMs))];
            if (c.durationMs <= 0 || freeFrom > s.endMs())
                return at("a sentence is cut by the end of its segment", c.atMs);
            if (s.kind == SegmentKind::Work && s.durationMs >= 15000 && freeFrom > s.endMs() - 5000)
                return at("a sentence over the closing ticks", c.atMs);
        }
        return {};
    }

    static QString blocks(const Timeline& t)
    {
        qint64 last = 0;
        std::map<int, std::pair<qint64, qint64>> spans; // of the work segments, by block
        std::map<int, int> reps;
        for (const Segment& s : t.segments) {
            if (s.block >= int(t.blocks.size()))
                return at("a segment leads to a block that is not there", s.startMs);
            if (s.kind != SegmentKind::Work)
                continue;
            if (s.block < 0)
                return at("work outside a block", s.startMs);
            const Block& b = t.blocks[size_t(s.block)];
            if (b.step != s.step || b.technique != s.technique || b.set != s.set)
                return at("work and block differ", s.startMs);
            spans.try_emplace(s.block, s.startMs, s.startMs);
            spans[s.block].second = s.endMs();
            reps[s.block] += s.rep > 0;
        }
        if (spans.size() != t.blocks.size())
            return at("a block without work", 0);
        for (int i = 0; i < int(t.blocks.size()); ++i) {
            const Block& b = t.blocks[size_t(i)];
            if (b.startMs < last || b.startMs != spans[i].first || b.endMs != spans[i].second ||
                b.reps != reps[i])
                return at("a block does not span its work", b.startMs);
            last = b.endMs;
        }
        return {};
    }

    static int count(const Timeline& t, CueKind kind, qint64 at)
    {
        return int(std::count_if(t.cues.begin(), t.cues.end(),
                                 [&](const Cue& c) { return c.kind == kind && c.atMs == at; }));
    }

    /// Work of 30 s has a halfway chime; work of 15 s has a tick in each of its last five seconds.
    static QString marks(const Timeline& t)
    {
        for (const Segment& s : t.segments) {
            if (s.kind != SegmentKind::Work)
                continue;
            if (s.durationMs >= 30000 && count(t, CueKind::Chime, s.startMs + s.durationMs / 2) != 1)
                return at("no halfway chime", s.startMs);
            for (int left = 5; s.durationMs >= 15000 && left >= 1; --left) {
                if (count(t, CueKind::Tick, s.endMs() - left * 1000) != 1)
                    return at("a closing tick is missing", s.endMs() - left * 1000);
            }
        }
        return {};
    }
};

} // namespace unknot
