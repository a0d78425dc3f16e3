// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// On a desktop: the name of the move, the sentence being spoken and the instructions. A plain column, as in PlayerClock.
Column {
    id: words

    required property PlayerModel player
    property bool unfolded: true // shows the instructions: for ten seconds, and on request

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
    Timer { id: fold; interval: 10000; running: true; onTriggered: words.unfolded = false }

    Notice {
        width: words.width
        visible: words.player.interrupted && words.player.run === PlayerModel.Paused
        icon: "pause"
        text: qsTr("The session was interrupted.")
        actionText: qsTr("Restart this move")
        onAction: words.player.resumeFromStart()
    }
    PlayerName {
        width: words.width
        role: Theme.Title
        player: words.player
        onHowAsked: words.unfolded = !words.unfolded
    }
    Label {
        width: words.width
        objectName: "caption"
        text: words.player.caption
        font.pixelSize: Theme.grown(20, 0.6)
        lineHeight: 1.2
        // At least two lines high, so that nothing jumps when a short sentence follows a long one.
        height: Math.max(implicitHeight, Math.ceil(2 * font.pixelSize * 1.45))
        verticalAlignment: Text.AlignTop
    }
    Label {
        width: words.width
        visible: words.unfolded && text !== ""
        soft: true
        text: words.player.description
    }
    Label {
        width: words.width
        visible: words.unfolded && text !== ""
        soft: true
        text: words.player.feel
    }
}
