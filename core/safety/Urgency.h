// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <optional>

namespace unknot {

/// How soon medical attention is needed; most urgent first.
enum class Urgency {
    Emergency, ///< now
    SameDay,   ///< today: a doctor or an urgent-care line
    Soon,      ///< a clinician, within days to two weeks
    Watch,     ///< do less, and keep an eye on it
};

/// Whether it cannot wait for another day.
inline bool isUrgent(Urgency urgency)
{
    return urgency <= Urgency::SameDay;
}

/// "emergency", "same_day", "soon", "watch".
QString urgencyName(Urgency urgency);
std::optional<Urgency> urgencyFromName(const QString& name);

} // namespace unknot
