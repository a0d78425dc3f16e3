// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Compile.h"

#include <vector>

namespace unknot {

/// One side of a step with the dose it gets.
struct SideWork
{
    Side side;
    Dosage dose;
    int saidSets = dose.sets; ///< as announced; not less when it is eased later
};

/// Works out who does how much of one step: the dose as written, as prescribed, and as changed while it ran.
/// Internal to this room. What it is given must outlive it.
class StepDose
{
public:
    StepDose(const Technique& technique, const Dosage& asWritten, const Prescription& prescription,
             const StepPrescription& own, const StepAdjustment& adjustment)
        : m_technique(technique), m_asWritten(asWritten), m_prescription(prescription), m_own(own),
          m_adjustment(adjustment)
    {
    }

    /// The sides in the order they are done, each with its own dose.
    std::vector<SideWork> sides() const;
    Side firstSide() const;
    /// The dose of one block after what the person changed while it ran.
    Dosage ofBlock(Dosage dose, int number) const;

private:
    Dosage eased(const Dosage& dose) const;

    const Technique& m_technique;
    Dosage m_asWritten;
    const Prescription& m_prescription;
    StepPrescription m_own;
    const StepAdjustment& m_adjustment;
};

} // namespace unknot
