// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// A line that names what follows; screen readers jump from one to the next.
Label {
    role: "heading"
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
