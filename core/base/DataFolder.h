// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// A folder of what this program came with: <program>/../share/unknot/NAME, installed or in the build tree.
/// $UNKNOT_DATA names another place for all of them. Needs a QCoreApplication.
QString dataFolder(const QString& name);

} // namespace unknot
