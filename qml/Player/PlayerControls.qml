// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// Pause large in the middle, back and skip beside it; below, always in sight: ease off, ten seconds more, stop.
ColumnLayout {
    id: controls

    required property PlayerModel player
    readonly property bool leading: player.kind !== "work" && player.kind !== "closing"

    signal stopAsked()

    spacing: Theme.s8

    RowLayout {
        spacing: Theme.s12
        IconButton {
            icon.name: "previous"
            kind: "soft"
            diameter: 64
            text: qsTr("Back to the start of this move")
            objectName: "back"
            onClicked: controls.player.back()
        }
        Button {
            objectName: "pause"
            large: true
            kind: "primary"
            stretch: true
            icon.name: controls.player.run === "playing" ? "pause" : "play"
            text: controls.player.run === "playing" ? qsTr("Pause")
                : controls.player.run === "waiting" ? qsTr("Go on") : qsTr("Play")
            onClicked: controls.player.togglePause()
        }
        IconButton {
            icon.name: "skip"
            kind: "soft"
            diameter: 64
            text: controls.leading ? qsTr("Begin now") : qsTr("Skip this")
            objectName: "skip"
            onClicked: controls.player.skip()
        }
    }
    RowLayout {
        spacing: Theme.s8
        Button {
            kind: "warm"
            stretch: true
            Layout.preferredWidth: 3
            icon.name: "leaf"
            horizontalPadding: Theme.s12
            text: qsTr("Ease off")
            objectName: "easeOff"
            enabled: controls.player.kind !== "closing"
            onClicked: controls.player.easeOff()
        }
        Button {
            kind: "soft"
            stretch: true
            Layout.preferredWidth: 2
            horizontalPadding: Theme.s8
            text: qsTr("+10 s")
            Accessible.name: qsTr("Ten seconds more")
            objectName: "plusTen"
            enabled: controls.player.kind !== "closing"
            onClicked: controls.player.addTenSeconds()
        }
        Button {
            kind: "quiet"
            stretch: true
            Layout.preferredWidth: 2
            icon.name: "stop"
            horizontalPadding: Theme.s12
            text: qsTr("Stop")
            objectName: "stop"
            onClicked: controls.stopAsked()
        }
    }
}
