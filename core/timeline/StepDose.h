// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Compile.h"

#include <vector>

namespace unknot {

/// One side of a step and its dosage.
struct SideWork
{
    Side side;
    Dosage dose;
    int saidSets = dose.sets; ///< as announced; unchanged by easing off later
};

/// Determines the dosage of each side of a step: as written, as prescribed, and as adjusted during the
/// session. Internal to core/timeline. The arguments must outlive it.
class StepDose
{
public:
    StepDose(const Technique& technique, const Dosage& asWritten, const Prescription& prescription,
             const StepPrescription& own, const StepAdjustment& adjustment)
        : m_technique(technique), m_asWritten(asWritten), m_prescription(prescription), m_own(own),
          m_adjustment(adjustment)
    {
    }

    /// The sides in order of execution, each with its dosage.
    std::vector<SideWork> sides() const;
    Side firstSide() const;
    /// The dosage of one block after adjustments during the session.
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
