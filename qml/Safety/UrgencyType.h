// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/Urgency.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

/// The Urgency of core/safety for QML: Urgency.SameDay.
namespace unknot::UrgencyType {

Q_NAMESPACE
QML_NAMED_ELEMENT(Urgency)

enum Value {
    None = -1, ///< nothing needs checking
    Emergency = int(unknot::Urgency::Emergency),
    SameDay = int(unknot::Urgency::SameDay),
    Soon = int(unknot::Urgency::Soon),
    Watch = int(unknot::Urgency::Watch),
};
Q_ENUM_NS(Value)

constexpr Value of(std::optional<unknot::Urgency> urgency)
{
    return urgency ? Value(*urgency) : None;
}

} // namespace unknot::UrgencyType
