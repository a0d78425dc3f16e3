// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QString>

namespace unknot {

/// What the voice says around a technique's own words.
enum class Phrase {
    TakePlace,   ///< position: before the first move
    MoveTo,      ///< position, from: a change of position between two moves
    GetUpTo,     ///< position: the same, coming up from the floor
    TakeKit,     ///< kit
    Name,        ///< name: a move is introduced
    DoseHold,    ///< side, ms, sets
    DoseReps,    ///< side, count, sets
    DoseTurns,   ///< count: repetitions that take turns
    DoseStrokes, ///< side, count, sets
    DoseBreath,  ///< ms
    SwitchSide,  ///< side
    Rest,        ///< between two sets
    Again,       ///< the next set is about to begin
    Count,       ///< count: a repetition begins
    Turn,        ///< side: a repetition to that side begins
    LastOne,     ///< side or none: the last repetition begins
    BreatheIn,
    BreatheOut,
    BreathingBreak, ///< ease off: nothing to do for a while but breathe
    Done,           ///< before the routine's own closing words
    ComeToRest,     ///< position: after "Stop"
    FirstClosing,   ///< the closing words of the first few minutes
    BreatheClosing, ///< and of breathing alone
    Sample,         ///< to hear whether one hears it
};

struct PhraseArgs
{
    Side side = Side::None;
    qint64 ms = 0;
    int count = 0;
    int sets = 1;
    QString name;     ///< as written
    QString position; ///< id
    QString from;     ///< id of the position before, with MoveTo and GetUpTo
    QString kit;      ///< id
};

/// A sentence in two lengths. `brief` is what is said with short voice, or when there is no room for `full`.
struct Sentence
{
    QString full, brief;
};

/// The words of one language and how long they take to say. The lengths come from a table of that language,
/// not from a voice, so that a timeline is the same for every voice and with none. Thread-safe once made.
class Phrases
{
public:
    virtual ~Phrases() = default;
    virtual Sentence sentence(Phrase phrase, const PhraseArgs& args) const = 0;
    /// `text` with {side} and {other} filled in.
    virtual QString withSide(const QString& text, Side side) const = 0;
    /// Room to keep for saying `text`; 0 for "".
    virtual qint64 lengthMs(const QString& text) const = 0;
    virtual QString language() const = 0;
};

} // namespace unknot
