// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The clock, legible from two metres, in a draining ring; next to it the side, and with enough room the next move.
Item {
    id: row

    required property PlayerModel player
    property int size: 200 // of the ring
    property bool roomy: false // a desktop
    readonly property bool compact: size < 140 // the words beside it make do with its height
    readonly property bool largeText: Theme.scaling > 1.3 // they make room
    readonly property bool sideButton: size >= 200 && !largeText // there is room for it
    readonly property bool sideQuestion: sideButton && (player.canSwapSides || player.canSayOtherSide)
    readonly property bool counted: player.reps > 0 && player.kind === PlayerModel.Work
    readonly property int wordSize: compact ? Math.min(Theme.bodySize, 24) : roomy ? Theme.bodySize : Math.min(Theme.bodySize, 26)
    readonly property int wordFit: roomy ? Text.FixedSize : Text.HorizontalFit // a phone has one line for each

    Layout.fillWidth: true
    implicitWidth: 300
    implicitHeight: size

    Ring {
        id: ring
        width: row.size
        height: row.size
        y: (row.height - height) / 2
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
            pixelSize: Math.round(row.size * (text.length > 2 ? 0.33 : row.size < 200 ? 0.5 : row.roomy ? 0.53 : 0.48))
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
        id: words
        x: ring.width + Theme.s20
        width: row.width - x
        anchors.verticalCenter: parent.verticalCenter
        spacing: row.compact ? 0 : Theme.s4
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
            id: side
            width: parent.width
            objectName: "side"
            visible: text !== ""
            font.pixelSize: Theme.grown(row.size < 200 ? 26 : 32, 0.3)
            font.weight: Font.DemiBold
            lineHeight: 1.0
            // On a phone one or two lines in a fixed height, so that all words stay beside the ring.
            readonly property bool twoLines: !row.compact && !row.roomy && measure.advanceWidth > width
            // The implicit height of a text that is fitted to its width depends on itself.
            height: twoLines ? Math.round(row.size * (row.sideQuestion ? 0.36 : 0.5))
                : row.compact ? Math.ceil(measure.height) : implicitHeight
            verticalAlignment: Text.AlignVCenter
            wrapMode: row.compact ? Text.NoWrap : Text.Wrap
            fontSizeMode: row.compact ? Text.HorizontalFit : twoLines ? Text.VerticalFit : Text.FixedSize
            minimumPixelSize: 16
            TextMetrics { id: measure; font: side.font; text: side.text }
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
            font.pixelSize: row.wordSize
            fontSizeMode: row.wordFit
            minimumPixelSize: 13
            wrapMode: row.roomy ? Text.Wrap : Text.NoWrap
            lineHeight: row.compact ? 1.1 : 1.3
            visible: row.counted && (row.compact || row.largeText)
            text: qsTr("of %1").arg(row.player.reps)
        }
        Label {
            width: parent.width
            role: Theme.Body
            font.pixelSize: row.wordSize
            fontSizeMode: row.wordFit
            minimumPixelSize: 13
            wrapMode: row.roomy ? Text.Wrap : Text.NoWrap
            lineHeight: row.compact ? 1.1 : 1.3
            visible: row.player.sets > 1 && row.player.kind !== PlayerModel.Transition
            text: qsTr("Set %1 of %2").arg(Math.max(1, row.player.set)).arg(row.player.sets)
        }
        PlayerNext {
            width: parent.width
            visible: row.roomy
            player: row.player
        }
        Button {
            visible: row.sideQuestion
            width: Math.min(implicitWidth, parent.width)
            focusPolicy: Qt.TabFocus
            kind: Button.Quiet
            horizontalPadding: row.roomy ? Theme.s16 : Theme.s8
            verticalPadding: row.roomy ? Theme.s12 : Theme.s8
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
