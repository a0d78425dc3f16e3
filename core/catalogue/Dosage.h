// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Side.h"

#include <QHash>
#include <QtGlobal>
#include <optional>

namespace unknot {

class DataTable;

/// What the work of one set consists of.
enum class Work {
    Hold,      ///< one position or pressure, held
    Reps,      ///< repetitions with a tempo
    Strokes,   ///< slow strokes or rolling passes
    Breathing, ///< breaths at a pace
};

/// How much, how long, how often. All times in milliseconds.
struct Dosage
{
    Work work = Work::Hold;
    int sets = 1;
    qint64 holdMs = 0;      ///< Hold: one set
    int reps = 0;           ///< Reps and Strokes: per set
    qint64 outMs = 0;       ///< Reps: into the movement. Strokes: the stroke
    qint64 pauseMs = 0;     ///< Reps: at its end
    qint64 backMs = 0;      ///< Reps: back. Strokes: to the start of the next stroke
    qint64 lengthMs = 0;    ///< Breathing: one set, rounded to whole breaths when compiled
    qint64 inMs = 0;        ///< Breathing
    qint64 outBreathMs = 0; ///< Breathing
    qint64 restMs = 0;      ///< between sets
    bool waits = false;     ///< the work stands still at its end until the person taps

    qint64 repMs() const { return outMs + pauseMs + backMs; }
    qint64 breathMs() const { return inMs + outBreathMs; }
    /// Length of one set's work.
    qint64 setMs() const;

    bool operator==(const Dosage&) const = default;
};

/// A change to a dosage: only what is set counts. Made by routines, prescriptions and "easier".
struct DosageChange
{
    std::optional<int> sets, reps;
    std::optional<qint64> holdMs, outMs, pauseMs, backMs, lengthMs, inMs, outBreathMs, restMs;
    std::optional<bool> waits;

    Dosage appliedTo(Dosage dosage) const;
    bool isEmpty() const { return *this == DosageChange(); }
    bool operator==(const DosageChange&) const = default;
};

/// Reads the dosage keys of docs/CONTENT_FORMAT.md that fit `work`; keys of another kind of work are
/// problems.
DosageChange readDosageChange(const DataTable& table, Work work);
/// Reads a whole `[dosage]` table; what its kind of work needs must be there.
Dosage readDosage(const DataTable& table);

/// One step's part of a prescription.
struct StepPrescription
{
    bool skip = false;
    std::optional<Side> firstSide;
    DosageChange dose;
    DosageChange left, right; ///< on top of `dose`, for one side only
};

/// What one person needs done differently from the routine as written. The default changes nothing.
struct Prescription
{
    Side firstSide = Side::Left;
    double transitionFactor = 1; ///< 0.5..3, time to change position
    double restFactor = 1;       ///< 0.5..3
    double speechPace = 1;       ///< 0.7..1.3, below 1 the voice speaks slower
    bool easier = false;         ///< the easier dose throughout
    bool waitAtTransitions = false;
    QHash<QString, StepPrescription> steps; ///< by step id
};

} // namespace unknot
