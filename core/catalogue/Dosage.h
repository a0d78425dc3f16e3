// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Side.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <QtGlobal>
#include <optional>

namespace unknot {

class DataTable;

/// The kind of work in a set.
enum class Work {
    Hold,      ///< one position or pressure is held
    Reps,      ///< repetitions at a tempo
    Strokes,   ///< slow strokes or rolling passes
    Breathing, ///< paced breathing
};

/// Sets, repetitions and durations. All times in milliseconds.
struct Dosage
{
    Work work = Work::Hold;
    int sets = 1;
    qint64 holdMs = 0;      ///< Hold: length of a set
    int reps = 0;           ///< Reps and Strokes: per set
    qint64 outMs = 0;       ///< Reps: into the movement; Strokes: the stroke
    qint64 pauseMs = 0;     ///< Reps: at the end of the movement
    qint64 backMs = 0;      ///< Reps: back; Strokes: to the start of the next stroke
    qint64 lengthMs = 0;    ///< Breathing: length of a set, rounded to whole breaths by compile()
    qint64 inMs = 0;        ///< Breathing
    qint64 outBreathMs = 0; ///< Breathing
    qint64 restMs = 0;      ///< between sets
    bool waits = false;     ///< holds at the end of the work until the person taps

    qint64 repMs() const { return outMs + pauseMs + backMs; }
    qint64 breathMs() const { return inMs + outBreathMs; }
    /// Duration of the work of one set.
    qint64 setMs() const;

    bool operator==(const Dosage&) const = default;
};

/// A change to a dosage; only the set fields apply. Used by routines, prescriptions and "easier".
struct DosageChange
{
    std::optional<int> sets, reps;
    std::optional<qint64> holdMs, outMs, pauseMs, backMs, lengthMs, inMs, outBreathMs, restMs;
    std::optional<bool> waits;

    Dosage appliedTo(Dosage dosage) const;
    bool isEmpty() const { return *this == DosageChange(); }
    bool operator==(const DosageChange&) const = default;
};

/// Reads the dosage keys for `work` (docs/CONTENT_FORMAT.md). Keys of another kind of work are problems.
DosageChange readDosageChange(const DataTable& table, Work work);
/// Reads a complete `[dosage]` table; everything its kind of work needs is required.
Dosage readDosage(const DataTable& table);

/// The prescription for one step.
struct StepPrescription
{
    bool skip = false;
    std::optional<Side> firstSide;
    DosageChange dose;
    DosageChange left, right; ///< applied after `dose`, to one side only
    double range = 1;         ///< 0..1 of the movement, as the figure shows it
    bool onBed = false;       ///< instead of the floor, as the figure shows it
    QStringList say;          ///< further sentences, spoken before the work on each side
};

/// One person's changes to a routine. The default changes nothing.
struct Prescription
{
    Side firstSide = Side::Left;
    double transitionFactor = 1; ///< 0.5..3, scales the time to change position
    double restFactor = 1;       ///< 0.5..3
    double speechPace = 1;       ///< 0.7..1.3, below 1 is slower speech
    bool easier = false;         ///< use the easier dosage throughout
    bool waitAtTransitions = false;
    QSet<QString> familiar; ///< ids of techniques the person knows: Voice::Learning says less of them
    QHash<QString, StepPrescription> steps; ///< by step id
};

} // namespace unknot
