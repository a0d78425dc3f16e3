// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme

// A soft shadow made of plain rectangles, which looks the same with and without a GPU.
Item {
    id: shade

    property real around: 0

    anchors.fill: parent
    z: -1
    Repeater {
        model: Theme.highContrast ? 0 : 5
        Rectangle {
            required property int index
            anchors.fill: parent
            anchors.margins: -index * 2
            anchors.topMargin: 6 - index * 2
            anchors.bottomMargin: -6 - index * 2
            radius: shade.around + index * 2
            color: "#000000"
            opacity: Theme.dark ? 0.06 : 0.016
        }
    }
}
