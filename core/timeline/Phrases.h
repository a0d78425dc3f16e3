// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/timeline/SpeechRole.h"

#include <QString>

namespace unknot {

/// Sentences spoken around the texts of a technique. The comments name the arguments used.
enum class Phrase {
    TakePlace,   ///< position: before the first technique
    MoveTo,      ///< position, from: change of position between two techniques
    GetUpTo,     ///< position: as MoveTo, but up from the floor
    TakeKit,     ///< kit
    Name,        ///< name: introduces a technique
    DoseHold,    ///< side, ms, sets
    DoseReps,    ///< side, count, sets
    DoseTurns,   ///< count: alternating repetitions
    DoseStrokes, ///< side, count, sets
    DoseBreath,  ///< ms
    SwitchSide,  ///< side
    Rest,        ///< between two sets
    Again,       ///< before the next set
    Count,       ///< count: start of a repetition
    Turn,        ///< side: start of a repetition to that side
    LastOne,     ///< side or none: start of the last repetition
    BreatheIn,
    BreatheOut,
    Eased,          ///< after "ease off", where there is a range of movement
    EasedHold,      ///< the same for a stretch that makes no sense half as far
    EasedPress,     ///< the same for pressure
    LighterPress,   ///< before pressure, for a person who prefers less of it
    BreathingBreak, ///< after the second "ease off": a pause to breathe
    Done,           ///< before the closing words of the routine
    ComeToRest,     ///< position: after "Stop"
    FirstClosing,   ///< closing words of the first routine
    BreatheClosing, ///< closing words of the breathing routine
    Sample,         ///< a sample to test the volume
};

struct PhraseArgs
{
    Side side = Side::None;
    qint64 ms = 0;
    int count = 0;
    int sets = 1;
    QString name;     ///< as written
    QString position; ///< id
    QString from;     ///< id of the previous position, for MoveTo and GetUpTo
    QString kit;      ///< id
};

/// A sentence in two lengths. `brief` is used with the short voice, or when `full` does not fit.
struct Sentence
{
    QString full, brief;
    SpeechRole role = SpeechRole::Guide;
};

/// The phrases of one language and their durations. Durations come from a table of the language, not from a
/// voice, so that the timeline is the same for every voice and without one. Thread-safe.
class Phrases
{
public:
    virtual ~Phrases() = default;
    virtual Sentence sentence(Phrase phrase, const PhraseArgs& args) const = 0;
    /// `text` with {side} and {other} filled in.
    virtual QString withSide(const QString& text, Side side) const = 0;
    /// Time reserved for speaking `text`; 0 for "".
    virtual qint64 lengthMs(const QString& text) const = 0;
    virtual QString language() const = 0;
};

} // namespace unknot
