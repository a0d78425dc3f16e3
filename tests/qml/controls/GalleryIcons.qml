// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

Page {
    title: qsTr("Icons and letters")
    maxContentWidth: 960

    Label { role: Theme.Display; text: "Display" }
    Label { role: Theme.Title; text: "Title" }
    Heading { text: "Heading" }
    Label { text: "Body: keep your back long and tip forward from the hips until you feel a gentle pull." }
    Label { role: Theme.Caption; text: "Caption: 4 min, a chair" }
    Notice { warm: true; icon: "leaf"; text: qsTr("Paused: this needs checking first.") }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s4
        Repeater {
            model: IconPaths.names
            Column {
                id: cell
                required property string modelData
                width: 88
                height: 76
                spacing: 4
                Icon { anchors.horizontalCenter: parent.horizontalCenter; name: cell.modelData; size: 36 }
                Text {
                    anchors.horizontalCenter: parent.horizontalCenter
                    text: cell.modelData
                    color: Theme.inkSoft
                    font.family: Theme.family
                    font.pixelSize: 12
                }
            }
        }
    }
}
