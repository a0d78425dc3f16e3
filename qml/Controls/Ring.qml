// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Theme

// The remaining time as a ring that drains clockwise from the top. The elapsed part stays as a thin line, so that the
// two differ in weight as well as colour. Children are shown in the centre.
Item {
    id: ring

    property real value: 1 // 1 full .. 0 empty
    property real thickness: 14
    property real trackThickness: 4
    property color color: Theme.accent
    property string label
    property string valueText
    default property alias content: centre.data
    readonly property real inner: 2 * (radius - thickness / 2) // diameter of the free centre
    readonly property real radius: (Math.min(width, height) - thickness) / 2
    readonly property real part: Math.max(0, Math.min(1, value))

    implicitWidth: 200
    implicitHeight: 200
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: valueText

    RingArc {
        anchors.fill: parent
        part: ring.part
        thickness: ring.thickness
        trackThickness: ring.trackThickness
        color: ring.color
        trackColor: Theme.track
    }
    Item {
        id: centre
        anchors.centerIn: parent
        width: ring.inner
        height: ring.inner
    }
}
