// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The name of the move, and the sentence being spoken. A plain column, as in PlayerClock.
Column {
    id: words

    required property PlayerModel player
    property bool roomy: false // desktop: shows the instructions for ten seconds, and on request
    property bool unfolded: true
    property bool low: false // a phone in landscape: one line each

    signal howAsked()

    spacing: Theme.s4
    Layout.fillWidth: true

    Connections {
        target: words.player
        property string shown
        function onChanged() {
            if (shown === words.player.technique)
                return
            shown = words.player.technique
            words.unfolded = true
            fold.restart()
        }
    }
    Timer { id: fold; interval: 10000; running: words.roomy; onTriggered: words.unfolded = false }

    Notice {
        width: words.width
        visible: words.player.interrupted && words.player.run === PlayerModel.Paused
        icon: "pause"
        text: qsTr("The session was interrupted.")
        actionText: qsTr("Restart this move")
        onAction: words.player.resumeFromStart()
    }
    RowLayout {
        width: words.width
        spacing: Theme.s8
        Heading {
            objectName: "moveName"
            role: words.roomy ? Theme.Title : Theme.Heading
            text: words.player.kind === PlayerModel.Closing ? words.player.routineName : words.player.name
        }
        IconButton {
            objectName: "undoEase"
            focusPolicy: Qt.TabFocus
            visible: words.player.eased
            kind: Button.Soft
            icon.name: "undo"
            text: qsTr("Back to the full move")
            onClicked: words.player.undoEase()
        }
        IconButton {
            focusPolicy: Qt.TabFocus
            visible: words.player.technique !== ""
            icon.name: "info"
            text: qsTr("How to do it")
            onClicked: words.roomy ? (words.unfolded = !words.unfolded) : words.howAsked()
        }
    }
    Label {
        width: words.width
        objectName: "caption"
        text: words.player.caption
        font.pixelSize: Theme.grown(20, 0.6)
        lineHeight: 1.2
        // At least two lines high, so that nothing jumps when a short sentence follows a long one.
        height: Math.max(implicitHeight, words.low ? 0 : Math.ceil(2 * font.pixelSize * 1.45))
        verticalAlignment: Text.AlignTop
    }
    Label {
        width: words.width
        visible: words.roomy && words.unfolded && text !== ""
        soft: true
        text: words.player.description
    }
    Label {
        width: words.width
        visible: words.roomy && words.unfolded && text !== ""
        soft: true
        text: words.player.feel
    }
}
