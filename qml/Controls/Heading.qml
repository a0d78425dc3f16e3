// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// A heading; screen readers can jump between headings.
Label {
    role: Theme.Heading
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
