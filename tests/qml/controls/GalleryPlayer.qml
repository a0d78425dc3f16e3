// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

Page {
    id: page

    title: qsTr("Knee to chest")
    canGoBack: true
    actions: [
        IconButton { icon.name: "textSize"; text: qsTr("Text size") },
        IconButton { icon.name: "volume"; text: qsTr("Sound") }
    ]
    footer: [
        GridLayout {
            Layout.fillWidth: true
            columns: 2
            columnSpacing: Theme.s12
            Button { stretch: true; Layout.preferredWidth: 10; kind: Button.Warm; icon.name: "leaf"; text: qsTr("Ease off") }
            Button { stretch: true; Layout.preferredWidth: 10; kind: Button.Quiet; icon.name: "stop"; text: qsTr("Stop") }
        }
    ]

    ProgressTrack { count: 8; position: 2.6; weights: [30, 60, 45, 60, 30, 90, 30, 40] }
    Ring {
        Layout.alignment: Qt.AlignHCenter
        implicitWidth: 280
        implicitHeight: 280
        value: 0.68
        label: qsTr("Time left in this hold")
        valueText: qsTr("19 seconds")
        ClockLabel { anchors.centerIn: parent; text: "0:19"; pixelSize: 88 }
    }
    RowLayout {
        Layout.alignment: Qt.AlignHCenter
        spacing: Theme.s8
        Icon { name: "sides"; size: 32; color: Theme.accent }
        Label { role: Theme.Display; text: qsTr("Your left"); Layout.fillWidth: false }
    }
    Label { text: qsTr("Breathe out, and let the knee come closer."); horizontalAlignment: Text.AlignHCenter }
    RowLayout {
        spacing: Theme.s12
        IconButton { icon.name: "previous"; text: qsTr("Back"); kind: Button.Soft; diameter: 64; captioned: true }
        Button { stretch: true; kind: Button.Primary; large: true; icon.name: "pause"; text: qsTr("Pause") }
        IconButton { icon.name: "skip"; text: qsTr("Skip"); kind: Button.Soft; diameter: 64; captioned: true }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s8
        Button { width: Math.min(implicitWidth, parent.width); kind: Button.Quiet; icon.name: "plusTen"; text: qsTr("10 seconds more") }
        Button { width: Math.min(implicitWidth, parent.width); kind: Button.Quiet; icon.name: "sides"; text: qsTr("That was my other side") }
    }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s20
        KeyHint { key: qsTr("Space"); text: qsTr("Pause") }
        KeyHint { key: "E"; text: qsTr("Ease off") }
        KeyHint { key: "Esc"; text: qsTr("Stop") }
    }
}
