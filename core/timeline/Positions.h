// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// Lying, kneeling and the like; not on a chair and not standing.
bool onFloor(const QString& position);

/// Time for changing from one position to another, before the personal factor. 0 for the same position.
qint64 transitionMs(const QString& from, const QString& to);

} // namespace unknot
