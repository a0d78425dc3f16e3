// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/timeline/StepDose.h"

#include <algorithm>

namespace unknot {

namespace {

constexpr qint64 easeOutMs = 3000; // an eased hold does not end abruptly

} // namespace

std::vector<SideWork> StepDose::sides() const
{
    const Dosage asWritten = m_own.dose.appliedTo(m_asWritten);
    const auto dose = [&](Side side) {
        Dosage d = (side == Side::Left    ? m_own.left
                    : side == Side::Right ? m_own.right
                                          : DosageChange())
                       .appliedTo(asWritten);
        return m_prescription.easier ? eased(d) : d;
    };
    std::vector<SideWork> list;
    switch (m_technique.sides) {
    case Sides::None:
        list = {{Side::None, dose(Side::None)}};
        break;
    case Sides::Both:
        list = {{Side::Both, dose(Side::Both)}};
        break;
    case Sides::Alternate:
        list = {{Side::Both, dose(Side::Both)}};
        list[0].dose.reps += list[0].dose.reps % 2; // equally often to each side
        break;
    case Sides::Each: {
        const Side first = firstSide();
        list = {{first, dose(first)}, {otherSide(first), dose(otherSide(first))}};
        break;
    }
    }
    if (m_adjustment.easeFromBlock > 0) {
        // Sides not begun get the easier number of sets; a side in progress ends with the current set.
        for (size_t i = 0; i < list.size(); ++i) {
            const int begun = m_adjustment.easeFromBlock - blockNumber(int(i), 0);
            const bool over = begun >= 100; // this side was already finished
            Dosage& d = list[i].dose;
            if (!over)
                d.sets = std::min(d.sets, std::max(eased(d).sets, begun));
        }
    }
    return list;
}

Side StepDose::firstSide() const
{
    if (m_adjustment.firstSide == Side::Left || m_adjustment.firstSide == Side::Right)
        return m_adjustment.firstSide;
    return m_own.firstSide.value_or(m_prescription.firstSide);
}

/// The easier dosage, but never more than `d`, whatever the file says.
Dosage StepDose::eased(const Dosage& d) const
{
    Dosage e = m_technique.easier.appliedTo(d);
    e.sets = std::min(e.sets, d.sets);
    e.reps = std::min(e.reps, d.reps);
    e.holdMs = std::min(e.holdMs, d.holdMs);
    e.lengthMs = std::min(e.lengthMs, d.lengthMs);
    return e;
}

Dosage StepDose::ofBlock(Dosage d, int number) const
{
    // The number of whole repetitions or breaths begun within `ms`.
    const auto begun = [](qint64 ms, qint64 each) { return each > 0 ? (ms + each - 1) / each : 0; };
    if (m_adjustment.easeFromBlock > 0 && number >= m_adjustment.easeFromBlock) {
        Dosage e = eased(d);
        if (number == m_adjustment.easeFromBlock) {
            const qint64 done = m_adjustment.easeDoneMs;
            // `done` may exceed the dosage if ten seconds were added earlier.
            e.holdMs = std::max(done, std::min(d.holdMs, std::max(e.holdMs, done + easeOutMs)));
            // Keep the pace of a running repetition or breath; change only the number.
            e.outMs = d.outMs;
            e.pauseMs = d.pauseMs;
            e.backMs = d.backMs;
            e.inMs = d.inMs;
            e.outBreathMs = d.outBreathMs;
            if (d.repMs() > 0)
                e.reps = std::max(int(begun(done, d.repMs())),
                                  std::min(d.reps, std::max(e.reps, int(done / d.repMs()) + 1)));
            if (d.breathMs() > 0)
                e.lengthMs = std::max(
                    begun(done, d.breathMs()) * d.breathMs(),
                    std::min(d.lengthMs, std::max(e.lengthMs, (done / d.breathMs() + 1) * d.breathMs())));
        }
        if (m_technique.sides == Sides::Alternate)
            e.reps += e.reps % 2;
        d = e;
    }
    if (const qint64 extra = m_adjustment.extraWorkMs.value(number)) {
        d.holdMs += extra;
        d.lengthMs += extra;
        if (d.repMs() > 0) {
            d.reps += int((extra + d.repMs() - 1) / d.repMs());
            if (m_technique.sides == Sides::Alternate)
                d.reps += d.reps % 2;
        }
    }
    if (m_adjustment.breaks.contains(number)) {
        // Ends the block here; what was done stays done.
        const qint64 done = std::max<qint64>(1000, m_adjustment.breaks.value(number));
        d.holdMs = done;
        d.reps = int(begun(done, d.repMs()));
        d.lengthMs = begun(done, d.breathMs()) * d.breathMs();
    }
    return d;
}

} // namespace unknot
