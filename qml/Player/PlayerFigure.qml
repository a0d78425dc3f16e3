// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Player

// The large figure, which is also the pause button. On a phone the name of the move is part of the card.
Item {
    id: card

    required property PlayerModel player
    property bool sideButton: false
    property bool named: false // a phone
    readonly property bool paused: player.run === PlayerModel.Paused || player.run === PlayerModel.Waiting
    readonly property bool interrupted: named && player.interrupted && player.run === PlayerModel.Paused

    signal howAsked()

    objectName: "figureCard"
    implicitWidth: 320
    implicitHeight: 240

    T.AbstractButton {
        id: area
        objectName: "figure"
        y: name.visible ? name.y + name.height : 0
        width: card.width
        height: card.height - y
        text: card.player.run === PlayerModel.Waiting ? qsTr("Continue") : card.paused ? qsTr("Play") : qsTr("Pause")
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: card.player.name
        focusPolicy: Qt.TabFocus
        onClicked: card.player.togglePause()

        background: Item {
            FigureCard {
                y: -area.y
                width: card.width
                height: card.height
                head: area.y
                technique: card.player.technique
                side: card.player.side
                depth: card.player.depth
                cycle: card.player.cycle
                range: card.player.range
                bed: card.player.bed
                breath: card.player.breath
                pulse: card.player.pulse
                person: card.player.routineName // the same figure for the whole session
                tag: card.paused ? "" : card.player.side === PlayerModel.Left ? qsTr("your left") : card.player.side === PlayerModel.Right ? qsTr("your right") : ""
                FocusRing { around: Theme.radiusCard; shown: area.visualFocus }
            }
        }

        Rectangle {
            visible: card.player.kind === PlayerModel.Closing
            anchors.centerIn: parent
            width: 132; height: 132; radius: 66
            color: Theme.accentSoft
            Icon { anchors.centerIn: parent; name: "check"; size: 64; color: Theme.accent }
        }
        Rectangle {
            visible: card.paused && !card.interrupted && area.height > 140
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s12 }
            width: Math.min(words.implicitWidth + 2 * Theme.s20, parent.width - 2 * Theme.s12)
            height: words.height + 2 * Theme.s8
            radius: Math.min(height / 2, Theme.radiusCard)
            color: Theme.accentSoft
            Label {
                id: words
                x: Theme.s20
                y: Theme.s8
                width: parent.width - 2 * Theme.s20
                horizontalAlignment: Text.AlignHCenter
                role: Theme.Label
                color: Theme.inkOnAccentSoft
                text: card.player.run === PlayerModel.Waiting ? qsTr("Tap when you are ready") : qsTr("Paused")
            }
        }

        Button { // the sentence below says why
            visible: card.interrupted
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: Theme.s8 }
            width: Math.min(implicitWidth, parent.width - 2 * Theme.s8)
            height: 56
            oneLine: true
            focusPolicy: Qt.TabFocus
            icon.name: "undo"
            text: qsTr("Restart this move")
            onClicked: card.player.resumeFromStart()
        }

        // Shown here if there is no room beside the clock.
        IconButton {
            visible: card.sideButton && !card.interrupted && (card.player.canSwapSides || card.player.canSayOtherSide)
            anchors { top: parent.top; right: parent.right; margins: Theme.s4 }
            focusPolicy: Qt.TabFocus
            kind: Button.Soft
            icon.name: "sides"
            text: card.player.canSwapSides ? qsTr("Other side first") : qsTr("That was my other side")
            objectName: "otherFirst"
            onClicked: {
                if (card.player.canSwapSides)
                    card.player.otherSideFirst()
                else
                    card.player.thatWasMyOtherSide()
            }
        }
    }
    PlayerName {
        id: name
        visible: card.named
        x: Theme.s12
        y: Theme.s4
        width: parent.width - Theme.s12 - Theme.s4
        height: Theme.scaling > 1.3 ? 64 : 52
        fits: true
        player: card.player
        onHowAsked: card.howAsked()
    }
}
