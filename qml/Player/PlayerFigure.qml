// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings
import Unknot.Figure
import Unknot.Player

// The large figure, which is also the pause button.
T.AbstractButton {
    id: area

    required property PlayerModel player
    required property SettingsModel settings
    property bool sideButton: false
    readonly property bool paused: player.run === PlayerModel.Paused || player.run === PlayerModel.Waiting

    objectName: "figure"
    text: player.run === PlayerModel.Waiting ? qsTr("Continue") : paused ? qsTr("Play") : qsTr("Pause")
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: player.name
    focusPolicy: Qt.TabFocus
    onClicked: player.togglePause()

    background: FigureCard {
        technique: area.player.technique
        side: area.player.side
        depth: area.player.depth
        cycle: area.player.cycle
        range: area.player.range
        bed: area.player.bed
        breath: area.player.breath
        pulse: area.player.pulse
        skin: area.settings.skin
        person: area.player.routineName // the same figure for the whole session
        hair: area.settings.hair
        tag: area.paused ? "" : area.player.side === PlayerModel.Left ? qsTr("your left") : area.player.side === PlayerModel.Right ? qsTr("your right") : ""
        FocusRing { around: Theme.radiusCard; shown: area.visualFocus }
    }

    Rectangle {
        visible: area.player.kind === PlayerModel.Closing
        anchors.centerIn: parent
        width: 132; height: 132; radius: 66
        color: Theme.accentSoft
        Icon { anchors.centerIn: parent; name: "check"; size: 64; color: Theme.accent }
    }
    Rectangle {
        visible: area.paused && area.height > 140
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
            text: area.player.run === PlayerModel.Waiting ? qsTr("Tap when you are ready") : qsTr("Paused")
        }
    }

    // Shown here if there is no room beside the clock.
    IconButton {
        visible: area.sideButton && (area.player.canSwapSides || area.player.canSayOtherSide)
        anchors { top: parent.top; right: parent.right; margins: Theme.s4 }
        focusPolicy: Qt.TabFocus
        kind: Button.Soft
        icon.name: "sides"
        text: area.player.canSwapSides ? qsTr("Other side first") : qsTr("That was my other side")
        objectName: "otherFirst"
        onClicked: {
            if (area.player.canSwapSides)
                area.player.otherSideFirst()
            else
                area.player.thatWasMyOtherSide()
        }
    }
}
