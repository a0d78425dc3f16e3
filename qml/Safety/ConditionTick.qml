// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// One condition to tick, and its places if they matter.
Column {
    id: tick

    required property var condition // as AboutModel has it
    property var own // as AboutModel has it where it is ticked; undefined where not
    readonly property bool on: own !== undefined
    readonly property string places: on ? own.places : ""

    signal toggled(bool on)
    signal whereAsked()

    spacing: 0
    Switch {
        objectName: "condition-" + tick.condition.tag
        width: tick.width
        text: tick.condition.name
        subtitle: tick.condition.detail
        checked: tick.on
        onToggled: tick.toggled(checked)
    }
    Button {
        objectName: "where-" + tick.condition.tag
        visible: tick.on && tick.condition.local
        kind: "quiet"
        width: Math.min(implicitWidth, tick.width)
        icon.name: "pencil"
        text: tick.places === "" ? qsTr("Say where") : tick.places
        Accessible.description: qsTr("Then it only matters there")
        onClicked: tick.whereAsked()
    }
}
