// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// A heading; screen readers can jump between headings.
Label {
    role: "heading"
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
