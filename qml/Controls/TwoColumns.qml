// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// Two groups of cards: side by side if there is room, else one below the other in the same order. Not a layout: in nested
// layouts, heights that follow widths cause binding loops (Qt 6.4).
Item {
    id: columns

    default property alias first: left.data
    property alias second: right.data
    property real share: 0.5 // of the width for the first
    property real gap: Theme.s24
    property real spacing: Theme.s16
    property bool beside: width >= 820 * (1 + 0.6 * (Theme.scaling - 1))

    Layout.fillWidth: true
    implicitWidth: 320
    implicitHeight: beside ? Math.max(left.implicitHeight, right.implicitHeight)
        : left.implicitHeight + (right.implicitHeight > 0 ? spacing + right.implicitHeight : 0)

    Stack {
        id: left
        width: columns.beside ? Math.round((columns.width - columns.gap) * columns.share) : columns.width
        spacing: columns.spacing
    }
    Stack {
        id: right
        x: columns.beside ? left.width + columns.gap : 0
        y: columns.beside ? 0 : left.implicitHeight + columns.spacing
        width: columns.width - x
        spacing: columns.spacing
    }
}
