// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// One condition to tick, and its places if they matter.
Column {
    id: tick

    required property conditionRow condition
    required property AboutModel about
    readonly property var ticked: about?.ticked ?? [] // of tickedCondition; null while the page is destroyed
    readonly property bool on: ticked.some(t => t.tag === condition.tag)
    readonly property string places: ticked.find(t => t.tag === condition.tag)?.places ?? ""

    signal whereAsked()

    spacing: 0
    Switch {
        objectName: "condition-" + tick.condition.tag
        width: tick.width
        text: tick.condition.name
        subtitle: tick.condition.detail
        checked: tick.on
        onToggled: tick.about.set(tick.condition.tag, checked)
    }
    Button {
        objectName: "where-" + tick.condition.tag
        visible: tick.on && tick.condition.local
        kind: Button.Quiet
        width: Math.min(implicitWidth, tick.width)
        icon.name: "pencil"
        text: tick.places === "" ? qsTr("Choose where") : tick.places
        Accessible.description: qsTr("Then it applies only there")
        onClicked: tick.whereAsked()
    }
}
