// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// A folder of bundled data: <program>/../share/unknot/NAME, both when installed and in the build tree.
/// $UNKNOT_DATA overrides the parent of all of them. Needs a QCoreApplication.
QString dataFolder(const QString& name);

} // namespace unknot
