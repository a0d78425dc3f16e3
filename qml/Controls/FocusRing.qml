// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// The ring around the item with keyboard focus. It is offset from the edge, so it is visible on any fill.
Rectangle {
    property bool shown: false
    property real around: 0 // radius of the surrounded item

    anchors.fill: parent
    anchors.margins: -5
    radius: around + 5
    color: "transparent"
    border.width: 3
    border.color: Theme.focus
    visible: shown
}
