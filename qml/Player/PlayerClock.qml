// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The clock, legible from two metres, in a draining ring; next to it the side and the next move.
RowLayout {
    id: row

    required property PlayerModel player
    property bool large: false
    property bool compact: false
    property bool small: false // a short window
    readonly property int size: large ? 240 : compact ? 96 : small ? 148 : 200
    readonly property bool largeText: Theme.scaling > 1.3 // the text beside the clock makes room
    readonly property bool sideButton: !compact && !small && !largeText // there is room for it
    readonly property bool sideQuestion: sideButton && (player.canSwapSides || player.canSayOtherSide)
    readonly property bool counted: player.reps > 0 && player.kind === PlayerModel.Work

    spacing: Theme.s20

    Ring {
        implicitWidth: row.size
        implicitHeight: row.size
        Layout.alignment: Qt.AlignVCenter
        thickness: row.compact ? 10 : 14
        // In steps of half a pixel of the ring: finer ones are not visible.
        value: Math.round(row.player.remaining * row.size * 6) / (row.size * 6)
        color: row.player.kind === PlayerModel.Work ? Theme.accent : Theme.track
        label: qsTr("Time left")
        valueText: row.player.clock
        ClockLabel {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: row.counted && !row.largeText && !row.compact ? -12 : 0
            // The voice counts repetitions, so the number shows them; the ring alone shows the time. Seconds alone are
            // larger than minutes and seconds.
            text: row.counted ? String(row.player.rep) : row.player.clock.startsWith("0:") ? String(Number(row.player.clock.slice(2))) : row.player.clock
            pixelSize: row.compact ? 44 : row.small ? (text.length > 2 ? 48 : 72) : text.length > 2 ? (row.large ? 84 : 64) : row.large ? 128 : 96
        }
        Label {
            visible: row.counted && !row.compact && !row.largeText
            anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom; bottomMargin: row.size * 0.12 }
            width: implicitWidth
            role: Theme.Label
            text: qsTr("of %1").arg(row.player.reps)
        }
    }
    // A plain Column: layouts of Qt 6.4 lose lines that appear and disappear together.
    Column {
        spacing: Theme.s4
        Layout.fillWidth: true
        Layout.alignment: Qt.AlignVCenter
        Label {
            width: parent.width
            role: Theme.Caption
            visible: !row.largeText && !(row.compact && row.counted)
            text: {
                switch (row.player.kind) {
                case PlayerModel.Prepare: return qsTr("Get ready")
                case PlayerModel.Rest: return qsTr("Rest")
                case PlayerModel.SwitchSide: return qsTr("Change sides")
                case PlayerModel.Transition: return qsTr("Get into position")
                case PlayerModel.Closing: return qsTr("Finished")
                }
                switch (row.player.effort) {
                case PlayerModel.Reps: return qsTr("Move slowly")
                case PlayerModel.Strokes: return qsTr("Slow strokes")
                case PlayerModel.Breathing: return qsTr("Breathe")
                }
                return qsTr("Hold")
            }
        }
        Label {
            width: parent.width
            objectName: "side"
            visible: text !== ""
            font.pixelSize: Theme.grown(row.compact || row.small ? 24 : 32, 0.3)
            font.weight: Font.DemiBold
            lineHeight: 1.0
            text: {
                if (row.player.breathNow === PlayerModel.BreatheIn)
                    return qsTr("Breathe in")
                if (row.player.breathNow === PlayerModel.BreatheOut)
                    return qsTr("Breathe out")
                return row.player.side === PlayerModel.Left ? qsTr("Your left side")
                    : row.player.side === PlayerModel.Right ? qsTr("Your right side") : ""
            }
        }
        Label {
            width: parent.width
            role: Theme.Body
            visible: row.counted && (row.compact || row.largeText)
            text: qsTr("of %1").arg(row.player.reps)
        }
        Label {
            width: parent.width
            role: Theme.Body
            visible: row.player.sets > 1 && row.player.kind !== PlayerModel.Transition
            text: qsTr("Set %1 of %2").arg(Math.max(1, row.player.set)).arg(row.player.sets)
        }
        Label {
            width: parent.width
            role: Theme.Caption
            visible: !row.compact && !row.largeText && !row.small && (row.large || !row.sideQuestion)
            text: row.player.nextName !== "" ? qsTr("Next: %1").arg(row.player.nextName)
                : row.player.kind === PlayerModel.Closing ? "" : qsTr("Last move")
        }
        Button {
            visible: row.sideQuestion
            width: Math.min(implicitWidth, parent.width)
            focusPolicy: Qt.TabFocus
            kind: Button.Quiet
            horizontalPadding: Theme.s16
            text: row.player.canSwapSides ? qsTr("Other side first") : qsTr("That was my other side")
            objectName: "otherFirst"
            onClicked: {
                if (row.player.canSwapSides)
                    row.player.otherSideFirst()
                else
                    row.player.thatWasMyOtherSide()
            }
        }
    }
}
