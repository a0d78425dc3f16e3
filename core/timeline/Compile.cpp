// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/Compile.h"

#include "core/timeline/PacedPhrases.h"
#include "core/timeline/Quieten.h"
#include "core/timeline/SpeechLane.h"
#include "core/timeline/StepDose.h"
#include "core/timeline/StepWords.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 leadInMs = 400;  // silence before the first sentence of a segment
constexpr qint64 settleMs = 1200; // between the last sentence and the work
constexpr qint64 leastPrepareMs = 6000;
constexpr qint64 leastSwitchMs = 5000;
// Before the first step: put the phone down, take your place on the floor or elsewhere, fetch each thing.
constexpr qint64 firstPlaceMs = 5000, firstPlaceOnFloorMs = 9000, fetchMs = 3000;
// The first work begins by then if the words allow it: breathing alone, which people need at once; where
// nothing is fetched and nobody lies down; else.
constexpr qint64 breatheByMs = 5000, startByMs = 12000, startFromFloorByMs = 20000;
constexpr qint64 closingMs = 9000;
constexpr qint64 breakMs = 20000;       // the breathing break after "Ease off" is used twice
constexpr qint64 halfwayFromMs = 30000; // work at least this long gets a halfway chime
constexpr qint64 ticksFromMs = 15000;   // work at least this long gets five closing ticks
constexpr int closingTicks = 5;
constexpr qint64 quietAfterEasedMs = 4000;
constexpr qint64 chimeClearMs = 1500; // no sentence starts during a chime

/// Builds one timeline: the growing result, the speech lane, and one function per kind of segment.
class Compiler
{
public:
    Compiler(const Routine& routine, const Catalogue& catalogue, const Phrases& phrases,
             const Prescription& prescription, Voice voice, const Adjustments& adjustments)
        : m_routine(routine), m_catalogue(catalogue), m_phrases(phrases), m_prescription(prescription),
          m_voice(voice), m_adjustments(adjustments), m_lane(phrases, voice, m_t.cues)
    {
        m_t.routine = routine.id;
        m_t.routineRevision = routine.revision;
        m_t.language = phrases.language();
        m_t.speechPace = prescription.speechPace;
    }

    Timeline run()
    {
        for (const RoutineStep& step : m_routine.steps) {
            if (!m_prescription.steps.value(step.id).skip)
                compileStep(step);
        }
        closing();
        // A breathing break at the very end leads to no block.
        for (Segment& s : m_t.segments)
            s.block = s.block < int(m_t.blocks.size()) ? s.block : -1;
        m_t.totalMs = m_now;
        std::stable_sort(m_t.cues.begin(), m_t.cues.end(),
                         [](const Cue& a, const Cue& b) { return a.atMs < b.atMs; });
        if (m_voice == Voice::Learning)
            quieten(&m_t, m_prescription.familiar);
        return std::move(m_t);
    }

private:
    void compileStep(const RoutineStep& step)
    {
        m_step = &step;
        m_technique = m_catalogue.technique(step.technique);
        Q_ASSERT(m_technique);
        m_adjustment = m_adjustments.value(step.id);
        m_own = m_prescription.steps.value(step.id);
        m_lane.speakBriefly(m_voice == Voice::Learning && m_prescription.familiar.contains(step.technique));
        m_dose.emplace(*m_technique, m_catalogue.dosageOf(step), m_prescription, m_own, m_adjustment);
        const std::vector<SideWork> sides = m_dose->sides();

        m_eased = false;
        Introduction words = introduce(sides.front());
        if (m_position.isEmpty())
            open(&words);
        else
            takePosition();
        for (size_t i = 0; i < sides.size(); ++i) {
            const SideWork& work = sides[i];
            for (int set = 1; set <= work.dose.sets; ++set) {
                const int number = blockNumber(int(i), set);
                m_eased = m_adjustment.easeFromBlock > 0 && number >= m_adjustment.easeFromBlock;
                // These segments lead to the block that doBlock() adds next.
                m_block = int(m_t.blocks.size());
                if (i == 0 && set == 1)
                    prepare(words, work.side, number);
                else if (set == 1)
                    switchSide(work, number);
                else
                    rest(work, set, number);
                doBlock(work, set, number);
            }
        }
    }

    Sentence sentence(Phrase phrase, SpeechRole role, const PhraseArgs& args = {}) const
    {
        Sentence s = m_phrases.sentence(phrase, args);
        s.role = role;
        return s;
    }

    /// Whether this step has been worked before: its cues were said.
    bool isAgain() const { return !m_t.blocks.empty() && m_t.blocks.back().step == m_step->id; }

    // --- segments ---

    Segment& add(SegmentKind kind, qint64 durationMs, Side side = Side::None, int set = 0, int rep = 0)
    {
        Segment s;
        s.step = m_step ? m_step->id : QString();
        s.technique = m_technique ? m_technique->id : QString();
        s.startMs = m_now;
        s.durationMs = durationMs;
        s.kind = kind;
        s.side = side;
        s.set = set;
        s.rep = rep;
        s.range = !m_technique ? 1 : m_eased && halves() ? std::min(m_own.range, easedRange) : m_own.range;
        s.onBed = m_technique && m_own.onBed;
        s.block = m_technique ? m_block : -1;
        m_now += durationMs;
        m_t.segments.push_back(s);
        return m_t.segments.back();
    }

    /// The sentences that lead into a step.
    struct Introduction
    {
        Sentence name, setup, dose;
    };

    Introduction introduce(const SideWork& work) const
    {
        PhraseArgs args;
        args.name = m_technique->words.name;
        Sentence name = m_phrases.sentence(Phrase::Name, args);
        args.name = m_technique->words.shortName;
        name.brief = m_phrases.sentence(Phrase::Name, args).full;
        return {name, setupFor(*m_technique, m_phrases, work.side), doseFor(*m_technique, m_phrases, work)};
    }

    /// Leads to the first step: says what to fetch and where to go, as briefly as it takes to begin soon.
    void open(Introduction* words)
    {
        m_t.cues.push_back({m_now, CueKind::Chime, {}, 0});
        std::vector<Sentence> say = thingsToFetch();
        const bool fetches = !say.empty();
        const bool floor = m_catalogue.position(m_technique->position)->height == Height::Floor;
        m_position = m_technique->position;
        if (!fetches && !floor && isBreathingAlone()) {
            words->name = {};
            m_setup = std::exchange(words->setup, {}); // said between the breaths
            shorten({&words->dose}, chimeClearMs + m_lane.lengthMs({words->dose}) - breatheByMs);
            return;
        }
        PhraseArgs args;
        args.position = m_position;
        const qint64 fetching = qint64(say.size()) * fetchMs;
        say.push_back(m_phrases.sentence(Phrase::TakePlace, args));
        const auto leadMs = [&] {
            return std::max(leastPrepareMs,
                            leadInMs + m_lane.lengthMs({words->name, words->setup, words->dose}) + settleMs);
        };
        const qint64 by = fetches || floor ? startFromFloorByMs : startByMs;
        shorten({&say.back(), &words->dose, &words->name, &words->setup},
                chimeClearMs + m_lane.lengthMs(say) + leadMs() - by);
        const qint64 least = (floor ? firstPlaceOnFloorMs : firstPlaceMs) + fetching;
        changePosition(say, std::min(least, by - leadMs()));
    }

    /// Whether the routine is nothing but breathing.
    bool isBreathingAlone() const
    {
        return std::all_of(m_routine.steps.begin(), m_routine.steps.end(), [this](const RoutineStep& step) {
            return m_catalogue.technique(step.technique)->dosage.work == Work::Breathing;
        });
    }

    /// Says brief forms, in this order, until `tooLongMs` is saved.
    void shorten(std::initializer_list<Sentence*> sentences, qint64 tooLongMs) const
    {
        for (Sentence* s : sentences) {
            const qint64 saved = m_phrases.lengthMs(s->full) - m_phrases.lengthMs(s->brief);
            if (tooLongMs <= 0)
                return;
            if (s->brief.isEmpty() || saved <= 0)
                continue;
            s->full = s->brief;
            tooLongMs -= saved;
        }
    }

    /// All equipment is named once, before the person lies down. Furniture to sit or lie on needs no
    /// sentence.
    std::vector<Sentence> thingsToFetch() const
    {
        std::vector<Sentence> say;
        for (const QString& kit : m_catalogue.kitOf(m_routine)) {
            PhraseArgs args;
            args.kit = kit;
            const Sentence s = m_phrases.sentence(Phrase::TakeKit, args);
            if (!s.full.isEmpty())
                say.push_back(s);
        }
        return say;
    }

    void takePosition()
    {
        const QString& to = m_technique->position;
        if (to == m_position)
            return;
        // Both exist: a technique with an unknown position is not in the catalogue.
        const Position& now = *m_catalogue.position(m_position);
        const Position& next = *m_catalogue.position(to);
        PhraseArgs args;
        args.position = to;
        args.from = std::exchange(m_position, to);
        changePosition({m_phrases.sentence(getsUp(now, next) ? Phrase::GetUpTo : Phrase::MoveTo, args)},
                       transitionMs(now, next));
    }

    void changePosition(std::vector<Sentence> say, qint64 leastMs)
    {
        release(say);
        m_block = int(m_t.blocks.size());
        const qint64 length = qRound64(double(leastMs) * m_prescription.transitionFactor);
        const qint64 from = m_now;
        Segment& s = add(SegmentKind::Transition, std::max(length, wordsFrom(from) + m_lane.lengthMs(say)) +
                                                      m_adjustment.extraRestMs.value(changePlace));
        s.waits = m_prescription.waitAtTransitions;
        m_lane.sayAll(say, from + wordsFrom(from), m_now);
    }

    /// The silence before the first sentence of a segment; the first of all begins with a chime.
    static qint64 wordsFrom(qint64 start) { return start == 0 ? chimeClearMs : leadInMs; }

    void prepare(const Introduction& words, Side side, int number)
    {
        std::vector<Sentence> say{words.name, words.setup, words.dose};
        addChanges(&say, number);
        lead(SegmentKind::Prepare, leastPrepareMs, say, side, 1, number);
    }

    void switchSide(const SideWork& work, int number)
    {
        PhraseArgs args;
        args.side = work.side;
        std::vector<Sentence> say{m_phrases.sentence(Phrase::SwitchSide, args),
                                  setupFor(*m_technique, m_phrases, work.side)};
        say.back().role = SpeechRole::SetupAgain;
        addChanges(&say, number);
        lead(SegmentKind::SwitchSide, leastSwitchMs, say, work.side, 1, number);
    }

    /// What the safety rules tell the person, and that the move was eased off before it began.
    void addChanges(std::vector<Sentence>* say, int number) const
    {
        for (const QString& sentence : m_own.say)
            say->push_back({sentence, sentence});
        if (number == m_adjustment.easeFromBlock && m_adjustment.easeDoneMs == 0)
            say->push_back(easedSentence());
    }

    Sentence easedSentence() const
    {
        if (m_technique->dosage.work == Work::Breathing)
            return {};
        return m_phrases.sentence(halves()                               ? Phrase::Eased
                                  : m_catalogue.isMovement(*m_technique) ? Phrase::EasedHold
                                                                         : Phrase::EasedPress,
                                  {});
    }

    /// Eased off, the move goes half as far.
    bool halves() const { return m_catalogue.isMovement(*m_technique) && m_technique->smaller; }

    void rest(const SideWork& work, int set, int number)
    {
        const qint64 length = qRound64(double(work.dose.restMs) * m_prescription.restFactor) +
                              m_adjustment.extraRestMs.value(number);
        if (length <= 0)
            return;
        const qint64 from = m_now;
        add(SegmentKind::Rest, length, work.side, set);
        std::vector<Sentence> say{sentence(Phrase::Rest, SpeechRole::Pause)};
        if (number == m_adjustment.easeFromBlock && m_adjustment.easeDoneMs == 0)
            say.push_back(easedSentence());
        release(say);
        m_lane.sayAll(say, from + leadInMs, m_now);
        const Sentence again = sentence(Phrase::Again, SpeechRole::Pause);
        m_lane.say(again, std::max(from + leadInMs, m_now - m_phrases.lengthMs(again.full) - settleMs),
                   m_now);
    }

    /// A segment that leads into work: long enough for its sentences and a moment of quiet.
    void lead(SegmentKind kind, qint64 leastMs, std::vector<Sentence> say, Side side, int set, int number)
    {
        release(say);
        const qint64 from = m_now, words = wordsFrom(from) + m_lane.lengthMs(say);
        const qint64 length = from == 0 ? words : std::max(leastMs, words + settleMs);
        add(kind, length + m_adjustment.extraRestMs.value(number), side, set);
        m_lane.sayAll(say, from + wordsFrom(from), m_now);
    }

    /// The release from a hold is spoken before anything else.
    void release(std::vector<Sentence>& say)
    {
        if (!m_release.full.isEmpty())
            say.insert(say.begin(), std::exchange(m_release, {}));
    }

    void breathingBreak(const SideWork& work, int set)
    {
        m_release = {}; // these sentences include the release
        const qint64 from = m_now;
        add(SegmentKind::Rest, breakMs, work.side, set).block = int(m_t.blocks.size());
        m_lane.say(m_phrases.sentence(Phrase::BreathingBreak, {}), from + leadInMs, m_now);
    }

    void closing()
    {
        m_step = nullptr;
        m_technique = nullptr;
        m_lane.speakBriefly(false);
        std::vector<Sentence> say{m_phrases.sentence(Phrase::Done, {}),
                                  {m_routine.words.closing, m_routine.words.closing}};
        release(say);
        const qint64 from = m_now;
        m_t.cues.push_back({from, CueKind::Chime, {}, 0});
        add(SegmentKind::Closing, std::max(closingMs, chimeClearMs + m_lane.lengthMs(say) + settleMs));
        m_lane.sayAll(say, from + chimeClearMs, m_now);
    }

    // --- work ---

    void doBlock(const SideWork& work, int set, int number)
    {
        const Dosage dose = m_dose->ofBlock(work.dose, number);
        Block block;
        block.step = m_step->id;
        block.technique = m_technique->id;
        block.side = work.side;
        block.number = number;
        block.set = set;
        block.sets = work.dose.sets;
        block.startMs = m_now;
        m_t.cues.push_back({m_now, CueKind::Chime, {}, 0});
        if (dose.work == Work::Reps || dose.work == Work::Strokes) {
            block.reps = dose.reps;
            repetitions(work.side, dose, set, number);
        } else if (dose.work == Work::Breathing) {
            breathing(work.side, dose, set);
        } else {
            hold(work.side, dose, set, number);
        }
        m_t.segments.back().waits = dose.waits;
        block.endMs = m_now;
        m_t.blocks.push_back(block);
        if (m_adjustment.breaks.contains(number))
            breathingBreak(work, set);
    }

    /// When in this block the move was eased off, from the block's start; 0 if not within it.
    qint64 easedInside(int number) const
    {
        return number == m_adjustment.easeFromBlock ? m_adjustment.easeDoneMs : 0;
    }

    /// Returns when further sentences may follow.
    qint64 sayEased(qint64 at, qint64 end)
    {
        const Sentence sentence = easedSentence();
        m_lane.say(sentence, at, end);
        return at + m_phrases.lengthMs(sentence.full) + quietAfterEasedMs;
    }

    void hold(Side side, const Dosage& dose, int set, int number)
    {
        const qint64 from = m_now;
        add(SegmentKind::Work, dose.holdMs, side, set);
        const qint64 wordsEnd = timeMarks(from, dose.holdMs);
        qint64 cuesFrom = from + chimeClearMs;
        if (const qint64 eased = easedInside(number)) {
            spreadCues(side, set, cuesFrom, std::min(from + eased, wordsEnd), from + dose.holdMs / 2,
                       dose.holdMs);
            cuesFrom = sayEased(from + eased, wordsEnd);
        }
        spreadCues(side, set, cuesFrom, wordsEnd, from + dose.holdMs / 2, dose.holdMs);
        const QString out = m_phrases.withSide(m_technique->words.release, side);
        m_release = {out, out};
    }

    void breathing(Side side, const Dosage& dose, int set)
    {
        const qint64 from = m_now;
        const qint64 length = dose.setMs();
        add(SegmentKind::Work, length, side, set);
        for (qint64 at = from; at < m_now; at += dose.breathMs()) {
            m_t.cues.push_back({at, CueKind::BreatheIn, {}, dose.inMs});
            m_t.cues.push_back({at + dose.inMs, CueKind::BreatheOut, {}, dose.outBreathMs});
        }
        // The voice leads two breaths, then the breathing sounds take over.
        const qint64 wordsEnd = timeMarks(from, length);
        const qint64 ledUntil = std::min(from + 2 * dose.breathMs(), wordsEnd);
        for (qint64 at = from; at + dose.breathMs() <= ledUntil; at += dose.breathMs()) {
            m_lane.say(sentence(Phrase::BreatheIn, SpeechRole::Breath), at, at + dose.inMs);
            m_lane.say(sentence(Phrase::BreatheOut, SpeechRole::Breath), at + dose.inMs,
                       at + dose.breathMs());
        }
        spreadCues(side, set, ledUntil, wordsEnd, from + length / 2, length);
    }

    /// Adds the halfway chime and closing ticks of long work. Returns when speech must have ended.
    qint64 timeMarks(qint64 from, qint64 length)
    {
        if (length >= halfwayFromMs)
            m_t.cues.push_back({from + length / 2, CueKind::Chime, {}, 0});
        if (length < ticksFromMs)
            return from + length;
        for (int left = closingTicks; left >= 1; --left)
            m_t.cues.push_back({from + length - qint64(left) * 1000, CueKind::Tick, {}, 0});
        return from + length - qint64(closingTicks) * 1000 - SpeechLane::gapMs;
    }

    /// Spreads the technique's cues evenly over [from, to), clear of the halfway chime. Every set starts with
    /// the first, which leads into the position; the order of the others varies.
    void spreadCues(Side side, int set, qint64 from, qint64 to, qint64 halfway, qint64 length)
    {
        std::vector<Sentence> cues = cuesFor(*m_technique, m_phrases, side, isAgain());
        if (cues.size() > 2)
            std::rotate(cues.begin() + 1, cues.begin() + 1 + (set - 1) % qsizetype(cues.size() - 1),
                        cues.end());
        if (!m_setup.full.isEmpty())
            cues.insert(cues.begin(), std::exchange(m_setup, {}));
        if (cues.empty() || to <= from)
            return;
        const bool chimes = length >= halfwayFromMs;
        const qint64 each = (to - from) / qint64(cues.size());
        for (size_t i = 0; i < cues.size(); ++i) {
            const qint64 at = from + qint64(i) * each;
            const qint64 end = at + m_phrases.lengthMs(cues[i].full);
            if (chimes && at < halfway + chimeClearMs && end > halfway - SpeechLane::gapMs)
                m_lane.say(cues[i], halfway + chimeClearMs, to);
            else
                m_lane.say(cues[i], at, chimes && at < halfway ? halfway - SpeechLane::gapMs : to);
        }
    }

    void repetitions(Side side, const Dosage& dose, int set, int number)
    {
        const bool turns = m_technique->sides == Sides::Alternate;
        const std::vector<Sentence> cues = cuesFor(*m_technique, m_phrases, side, isAgain());
        const Side first = turns ? m_dose->firstSide() : side;
        size_t nextCue = 0;
        const qint64 eased = m_now + easedInside(number);
        bool easedUnsaid = false;
        for (int rep = 1; rep <= dose.reps; ++rep) {
            const qint64 from = m_now;
            const Side repSide = turns && rep % 2 == 0 ? otherSide(first) : first;
            add(SegmentKind::Work, dose.repMs(), repSide, set, rep);
            const qint64 wordsEnd = timeMarks(from, dose.repMs());
            // A tick marks each repetition after the first, which has the chime.
            if (rep > 1 && dose.repMs() < ticksFromMs)
                m_t.cues.push_back({from, CueKind::Tick, {}, 0});
            if (easedUnsaid && m_lane.say(easedSentence(), from + leadInMs, wordsEnd)) {
                easedUnsaid = false;
                continue;
            }
            sayRepetition(rep, dose.reps, turns ? repSide : Side::None, cues, &nextCue, from, wordsEnd);
            if (easedInside(number) > 0 && eased >= from && eased < m_now)
                easedUnsaid = !m_lane.say(easedSentence(), eased, wordsEnd);
        }
    }

    /// At most one sentence per repetition: its side, a cue, the count, or "last one".
    void sayRepetition(int rep, int reps, Side turn, const std::vector<Sentence>& cues, size_t* nextCue,
                       qint64 from, qint64 end)
    {
        const qint64 at = from + (rep == 1 ? leadInMs * 2 : leadInMs);
        PhraseArgs args;
        args.side = turn;
        args.count = rep;
        // Spread the cues over the repetitions, starting with the first; count or name the side in between.
        const bool cueDue = *nextCue < cues.size() && rep > int(*nextCue) * reps / int(cues.size());
        if (rep == reps && reps > 1 && !cueDue) {
            m_lane.say(sentence(Phrase::LastOne, SpeechRole::End, args), at, end);
            return;
        }
        if (turn != Side::None)
            m_lane.say(sentence(Phrase::Turn, rep <= 2 ? SpeechRole::Guide : SpeechRole::Count, args), at,
                       end);
        if (cueDue && m_lane.say(cues[*nextCue], at, end)) {
            ++*nextCue;
            return;
        }
        if (turn == Side::None)
            m_lane.say(sentence(Phrase::Count, SpeechRole::Count, args), at, end);
    }

    const Routine& m_routine;
    const Catalogue& m_catalogue;
    const Phrases& m_phrases;
    const Prescription& m_prescription;
    const Voice m_voice;
    const Adjustments& m_adjustments;

    Timeline m_t;
    SpeechLane m_lane;
    qint64 m_now = 0;
    int m_block = -1;
    bool m_eased = false; // the current block was eased off
    QString m_position;   // "" before the first step
    Sentence m_release;   // of the hold that just ended
    Sentence m_setup;     // still to be said, during the work
    const RoutineStep* m_step = nullptr;
    const Technique* m_technique = nullptr;
    StepPrescription m_own;
    StepAdjustment m_adjustment;
    std::optional<StepDose> m_dose;
};

} // namespace

Timeline compile(const Routine& routine, const Catalogue& catalogue, const Phrases& phrases,
                 const Prescription& prescription, Voice voice, const Adjustments& adjustments)
{
    const PacedPhrases paced(phrases, prescription.speechPace);
    return Compiler(routine, catalogue, paced, prescription, voice, adjustments).run();
}

} // namespace unknot
