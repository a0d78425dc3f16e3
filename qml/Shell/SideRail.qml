// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Shell

// The rail of a wide or low window: the places, and at the top "Log pain".
Rail {
    id: rail

    required property Flow flow
    readonly property Destinations d: flow.destinations
    readonly property bool logs: !d.vault.guest

    compact: !d.shape.labels
    places: d.halves ? [d.today, d.routines, d.journal, d.care] : [d.today, d.routines, d.journal, d.progress, d.care]
    footPlaces: d.vault.open && !d.shape.low ? [d.settings, d.lock] : [d.settings]
    current: d.halves && d.inJournal ? d.journal.place : d.place
    onActivated: (place) => d.show(place)

    Label {
        visible: !rail.compact && !rail.tight
        Layout.leftMargin: Theme.s16
        Layout.bottomMargin: Theme.s4
        role: Theme.Heading
        text: qsTr("Unknot")
        color: Theme.accent
    }
    Button {
        objectName: "logPain"
        visible: rail.logs && !rail.compact
        kind: Button.Soft
        stretch: true
        horizontalPadding: Theme.s12
        icon.name: "plus"
        text: qsTr("Log pain")
        onClicked: rail.flow.logPain(-1)
    }
    IconButton {
        id: plus
        objectName: "logPain"
        visible: rail.logs && rail.compact
        kind: Button.Soft
        icon.name: "plus"
        text: qsTr("Log pain")
        onClicked: rail.flow.logPain(-1)
        NavTip { visible: plus.hovered || plus.visualFocus; of: plus; text: plus.text; over: rail }
    }
}
