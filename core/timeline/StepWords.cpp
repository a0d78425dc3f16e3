// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/StepWords.h"

namespace unknot {

Sentence setupFor(const Technique& technique, const Phrases& phrases, Side side)
{
    const TechniqueWords& w = technique.words;
    return {phrases.withSide(w.setup, side), phrases.withSide(w.setupShort, side), SpeechRole::Setup};
}

Sentence doseFor(const Technique& technique, const Phrases& phrases, const SideWork& work)
{
    PhraseArgs args;
    args.side = work.side == Side::Both ? Side::None : work.side;
    args.sets = work.saidSets;
    args.ms = work.dose.setMs();
    args.count = work.dose.reps;
    switch (work.dose.work) {
    case Work::Hold:
        return phrases.sentence(Phrase::DoseHold, args);
    case Work::Reps:
        return phrases.sentence(technique.sides == Sides::Alternate ? Phrase::DoseTurns : Phrase::DoseReps,
                                args);
    case Work::Strokes:
        return phrases.sentence(Phrase::DoseStrokes, args);
    case Work::Breathing:
        return phrases.sentence(Phrase::DoseBreath, args);
    }
    return {};
}

std::vector<Sentence> cuesFor(const Technique& technique, const Phrases& phrases, Side side, bool again)
{
    using enum SpeechRole;
    std::vector<Sentence> list;
    const TechniqueWords& w = technique.words;
    for (qsizetype i = 0; i < w.cues.size(); ++i) {
        const SpeechRole role = w.stopCues.contains(int(i)) ? StopSign
                                : i == 0                    ? (again ? FirstCueAgain : FirstCue)
                                                            : (again ? CueAgain : Cue);
        list.push_back({phrases.withSide(w.cues[i], side), phrases.withSide(w.cuesShort[i], side), role});
    }
    return list;
}

} // namespace unknot
