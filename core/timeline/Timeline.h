// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Side.h"
#include "core/timeline/SpeechRole.h"

#include <QString>
#include <vector>

namespace unknot {

enum class SegmentKind { Prepare, Work, Rest, SwitchSide, Transition, Closing };
enum class CueKind {
    Speak,
    Chime,
    Tick,
    BreatheIn,
    BreatheOut,
    Caption, ///< a sentence that is only shown
};

/// A span of time with one activity. Segments are contiguous from 0 to Timeline::totalMs. (step, side, set,
/// rep) identifies the segment in logs.
struct Segment
{
    QString step;      ///< id of the routine's step; "" in the closing
    QString technique; ///< for rest, transition and switch: the next one; "" in the closing
    qint64 startMs = 0;
    qint64 durationMs = 0;
    SegmentKind kind = SegmentKind::Work;
    Side side = Side::None; ///< the side being worked, or about to be
    int set = 0;            ///< counts from 1; 0 if none
    int rep = 0;            ///< counts from 1; 0 if none
    int block = -1;         ///< index into Timeline::blocks of the block it belongs or leads to; -1: none
    bool waits = false;     ///< holds at its end until the person taps
    double range = 1;       ///< 0..1 of the movement, as the figure shows it
    bool onBed = false;     ///< instead of the floor, as the figure shows it

    qint64 endMs() const { return startMs + durationMs; }
};

/// Uninterrupted work: one set on one side of a step with all its repetitions. The unit of countdowns and
/// logs.
struct Block
{
    QString step;
    QString technique;
    Side side = Side::None; ///< `Both` for alternating repetitions
    int number = 0;         ///< within its step: blockNumber() in Compile.h
    int set = 1;
    int sets = 1;
    int reps = 0; ///< 0: not counted (hold or breathing)
    qint64 startMs = 0;
    qint64 endMs = 0;
};

/// A sound or sentence at an exact instant.
struct Cue
{
    qint64 atMs = 0;
    CueKind kind = CueKind::Speak;
    QString text; ///< Speak: the sentence, also shown as caption; Caption: the same, unspoken
    /// Speak, Caption: time reserved for the sentence. Breathe: length of the breath. Else 0.
    qint64 durationMs = 0;
    SpeechRole role = SpeechRole::Guide; ///< of a sentence
};

/// A routine compiled for one person: everything that will happen, at exact offsets in milliseconds. A value,
/// immutable after compilation. The player, mixer, figure, terminal and renderer all read it.
struct Timeline
{
    QString routine;
    int routineRevision = 0;
    QString language;      ///< of the cue texts, e.g. "en"
    double speechPace = 1; ///< 0.7 slower .. 1.3 faster; already included in the durations
    std::vector<Segment> segments;
    std::vector<Block> blocks;
    std::vector<Cue> cues; ///< ascending by atMs
    qint64 totalMs = 0;

    /// Index of the segment at `ms`, clamped to the first and last; -1 only for an empty timeline.
    int segmentAt(qint64 ms) const;
};

QString
segmentKindName(SegmentKind kind); ///< "prepare", "work", "rest", "switch_side", "transition", "closing"
QString cueKindName(CueKind kind); ///< "speak", "chime", "tick", "breathe_in", "breathe_out", "caption"

} // namespace unknot
