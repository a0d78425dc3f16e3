// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// A large pause button with back and skip beside it; below, always visible: ease off, ten seconds more, stop.
ColumnLayout {
    id: controls

    required property PlayerModel player
    property bool compact: false // a small phone, or one in landscape: lower buttons
    readonly property real low: compact ? Theme.touch : 56 // height of the second row
    readonly property bool largeText: Theme.scaling > 1.3
    readonly property bool tight: largeText || width < 380 // room for text only, not for icons
    readonly property bool leading: player.kind !== PlayerModel.Work && player.kind !== PlayerModel.Closing

    signal stopAsked()

    spacing: compact ? Theme.s4 : Theme.s8

    RowLayout {
        spacing: Theme.s12
        IconButton {
            focusPolicy: Qt.TabFocus
            icon.name: "previous"
            kind: Button.Soft
            diameter: controls.compact ? 56 : 64
            text: qsTr("Back to the start of this move")
            objectName: "back"
            onClicked: controls.player.back()
        }
        Button {
            focusPolicy: Qt.TabFocus
            objectName: "pause"
            large: !controls.compact
            horizontalPadding: controls.tight ? Theme.s8 : Theme.s24
            kind: Button.Primary
            stretch: true
            oneLine: true
            implicitHeight: controls.compact ? 56 : 72
            icon.name: controls.player.run === PlayerModel.Playing ? "pause" : "play"
            text: controls.player.run === PlayerModel.Playing ? qsTr("Pause")
                : controls.player.run === PlayerModel.Waiting ? qsTr("Continue") : qsTr("Play")
            onClicked: controls.player.togglePause()
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            icon.name: "skip"
            kind: Button.Soft
            diameter: controls.compact ? 56 : 64
            text: controls.leading ? qsTr("Start now") : qsTr("Skip")
            objectName: "skip"
            onClicked: controls.player.skip()
        }
    }
    RowLayout {
        spacing: Theme.s8
        Button {
            focusPolicy: Qt.TabFocus
            kind: Button.Warm
            stretch: true
            oneLine: true
            implicitHeight: controls.low
            icon.name: controls.tight ? "" : "leaf"
            horizontalPadding: controls.tight ? Theme.s4 : Theme.s12
            text: controls.player.eased ? qsTr("Rest") : qsTr("Ease off")
            Accessible.description: controls.player.eased ? qsTr("A short break to breathe") : qsTr("Easier: half as far, and shorter")
            objectName: "easeOff"
            enabled: controls.player.kind !== PlayerModel.Closing
            onClicked: controls.player.easeOff()
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            visible: controls.largeText
            icon.name: "plusTen"
            kind: Button.Soft
            diameter: controls.low
            text: qsTr("Ten more seconds")
            enabled: controls.player.kind !== PlayerModel.Closing
            onClicked: controls.player.addTenSeconds()
        }
        Button {
            focusPolicy: Qt.TabFocus
            visible: !controls.largeText
            kind: Button.Soft
            stretch: true
            oneLine: true
            implicitHeight: controls.low
            horizontalPadding: Theme.s8
            text: qsTr("+10 s")
            Accessible.name: qsTr("Ten more seconds")
            objectName: "plusTen"
            enabled: controls.player.kind !== PlayerModel.Closing
            onClicked: controls.player.addTenSeconds()
        }
        Button {
            focusPolicy: Qt.TabFocus
            kind: Button.Quiet
            stretch: true
            oneLine: true
            implicitHeight: controls.low
            icon.name: controls.tight ? "" : "stop"
            horizontalPadding: controls.tight ? Theme.s4 : Theme.s12
            text: qsTr("Stop")
            objectName: "stop"
            onClicked: controls.stopAsked()
        }
    }
}
