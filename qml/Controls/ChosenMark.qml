// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// Marks the row whose page is open beside the list: a bar at its start, so that colour is not the only sign, and a tint.
Rectangle {
    id: mark

    anchors.fill: parent
    color: Theme.accentSoft
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: Theme.inkOnAccentSoft

    Rectangle {
        x: 5
        y: Math.min(12, mark.height / 4)
        width: 4
        height: mark.height - 2 * y
        radius: 2
        color: Theme.accent
    }
}
