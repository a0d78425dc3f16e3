// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot::cli {

// Text from files, journals and arguments could otherwise move the cursor, change colours or reverse the
// direction of what a terminal shows.

/// With control characters (except newline and tab), C1 and bidirectional controls and line separators as
/// "\u{202e}".
QString shown(const QString& text);
/// JSON with the same characters as "\u202e", where it does not require that anyway. Its value does not
/// change.
QByteArray shownJson(const QByteArray& json);

} // namespace unknot::cli
