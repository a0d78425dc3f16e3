// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

Page {
    id: page

    signal asked()
    signal saved()

    title: qsTr("Good morning")
    subtitle: qsTr("Monday, 23 November")
    actions: [
        IconButton { icon.name: "lock"; text: qsTr("Lock journal") },
        IconButton { icon.name: "gear"; text: qsTr("Settings") }
    ]

    Card {
        raised: true
        label: qsTr("Today's session")
        RowLayout {
            spacing: Theme.s16
            Rectangle {
                implicitWidth: 92
                implicitHeight: 92
                radius: Theme.radiusField
                color: Theme.accentSoft
                Icon { anchors.centerIn: parent; name: "body"; size: 52; color: Theme.inkOnAccentSoft }
            }
            ColumnLayout {
                spacing: Theme.s4
                Heading { text: qsTr("Ease the low back") }
                Label { role: Theme.Caption; text: qsTr("9 min, on the floor, a mat and a ball") }
            }
        }
        Button { stretch: true; kind: Button.Primary; large: true; icon.name: "play"; text: qsTr("Start") }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.scaling > 1.4 ? 1 : 3
            columnSpacing: Theme.s8
            rowSpacing: Theme.s8
            Button { stretch: true; horizontalPadding: Theme.s8; implicitWidth: 60; kind: Button.Soft; text: qsTr("Shorter") }
            Button { stretch: true; horizontalPadding: Theme.s8; implicitWidth: 60; kind: Button.Soft; text: qsTr("Chair") }
            Button { stretch: true; horizontalPadding: Theme.s8; implicitWidth: 60; kind: Button.Warm; text: qsTr("Bad day") }
        }
    }
    Notice {
        icon: "calendar"
        text: qsTr("Anna Berg sees you on Thursday. Two questions are noted.")
        actionText: qsTr("Look at them")
        dismissible: true
    }
    Heading { text: qsTr("How is it now?") }
    ScaleRow { label: qsTr("Pain now"); startLabel: qsTr("no pain"); endLabel: qsTr("worst I can imagine"); onPicked: page.saved() }
    Button { kind: Button.Quiet; icon.name: "undo"; text: qsTr("Same as last time: 4"); onClicked: page.saved() }
    Card {
        spacing: 0
        ListRow { icon.name: "moon"; title: qsTr("Can't sleep"); subtitle: qsTr("Dim light and slow breathing") }
        Divider {}
        ListRow { icon.name: "leaf"; title: qsTr("Flare today"); subtitle: qsTr("Three gentle moves, then rest"); onClicked: page.asked() }
        Divider {}
        ListRow { icon.name: "file"; title: qsTr("Homework from Anna Berg"); trailingText: qsTr("2 of 3 done") }
    }
}
