// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Side.h"

#include <QString>
#include <vector>

namespace unknot {

enum class SegmentKind { Prepare, Work, Rest, SwitchSide, Transition, Closing };
enum class CueKind { Speak, Chime, Tick, BreatheIn, BreatheOut };

/// A stretch of time in which one thing happens. Segments follow each other without gap or overlap from 0 to
/// Timeline::totalMs. (step, side, set, rep) is the segment's anchor: logs are keyed by it.
struct Segment
{
    QString step;      ///< id of the routine's step; "" in the closing
    QString technique; ///< of rest, transition and switch: the coming one; "" in the closing
    qint64 startMs = 0;
    qint64 durationMs = 0;
    SegmentKind kind = SegmentKind::Work;
    Side side = Side::None; ///< the person's own side being worked (or about to be)
    int set = 0;            ///< counts from 1; 0 where there is none
    int rep = 0;            ///< counts from 1; 0 where there is none
    int block = -1;         ///< index into Timeline::blocks of the work this is part of or leads to; -1: none
    bool waits = false;     ///< time stands still at its end until the person taps

    qint64 endMs() const { return startMs + durationMs; }
};

/// One unbroken stint of work: one set on one side of one step, all its repetitions. This is what a clock on
/// a screen counts down and what a log writes down.
struct Block
{
    QString step;
    QString technique;
    Side side = Side::None; ///< `Both` when the repetitions take turns
    int number = 0;         ///< within its step: see blockNumber() in Compile.h
    int set = 1;
    int sets = 1;
    int reps = 0; ///< 0: a hold or breathing, not counted
    qint64 startMs = 0;
    qint64 endMs = 0;
};

/// A sound or a sentence at one exact instant.
struct Cue
{
    qint64 atMs = 0;
    CueKind kind = CueKind::Speak;
    QString text;          ///< Speak only: what is said and shown as caption
    qint64 durationMs = 0; ///< Speak: room kept for the sentence. Breathe: length of the breath. Else 0.
};

/// A routine made ready for one person: everything that will happen, at exact offsets in milliseconds.
/// A value: copied freely, never changed after it was compiled. Player, mixer, figure, terminal and renderer
/// all read this one list.
struct Timeline
{
    QString routine;
    int routineRevision = 0;
    QString language;      ///< of the cue texts, e.g. "en"
    double speechPace = 1; ///< 0.7 slower .. 1.3 quicker; the room of every sentence already allows for it
    std::vector<Segment> segments;
    std::vector<Block> blocks;
    std::vector<Cue> cues; ///< ascending by atMs
    qint64 totalMs = 0;

    /// Index of the segment at `ms`; clamped to the first and last. -1 only for an empty timeline.
    int segmentAt(qint64 ms) const;
};

QString
segmentKindName(SegmentKind kind); ///< "prepare", "work", "rest", "switch_side", "transition", "closing"
QString cueKindName(CueKind kind); ///< "speak", "chime", "tick", "breathe_in", "breathe_out"

} // namespace unknot
