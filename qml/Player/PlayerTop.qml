// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// Progress, and access to sound and text size.
RowLayout {
    id: top

    required property PlayerModel player
    readonly property list<real> parts: player.stepParts
    readonly property SoundFaultText faultText: SoundFaultText { sound: top.player.sound }

    signal stopAsked()
    signal soundAsked()
    signal textAsked()

    spacing: Theme.scaling > 1.3 ? 0 : Theme.s4

    /// 2.4: two steps done, four tenths of the third.
    function positionOf(progress: real): real {
        let before = 0
        for (let i = 0; i < parts.length; ++i) {
            if (progress < before + parts[i])
                return i + (progress - before) / parts[i]
            before += parts[i]
        }
        return parts.length
    }

    IconButton {
        focusPolicy: Qt.TabFocus
        icon.name: "close"
        text: qsTr("Stop and leave")
        objectName: "close"
        onClicked: top.stopAsked()
    }
    ColumnLayout {
        spacing: Theme.s4
        // Both only if they fit on one line, else just the move: the ring shows the time of each move. A fault of the
        // sound takes the place of either, so that nothing moves.
        Item {
            id: far
            Layout.fillWidth: true
            implicitHeight: moves.implicitHeight
            Label {
                id: moves
                role: Theme.Caption
                font.pixelSize: Math.min(Theme.captionSize, 24)
                lineHeight: 1.1
                visible: !quiet.visible || implicitWidth + Theme.s8 + quiet.implicitWidth <= far.width
                width: Math.min(implicitWidth, far.width)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
                text: (Theme.scaling > 1.3 ? qsTr("%1 of %2") : qsTr("Move %1 of %2")).arg(top.player.step).arg(top.player.steps)
                wrapMode: Text.NoWrap
            }
            Label {
                id: quiet
                objectName: "soundTrouble"
                role: Theme.Caption
                font.pixelSize: Math.min(Theme.captionSize, 24)
                lineHeight: 1.1
                visible: text !== ""
                anchors.right: far.right
                width: Math.min(implicitWidth, far.width)
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: 13
                wrapMode: Text.NoWrap
                font.weight: Font.DemiBold
                color: Theme.warm
                text: top.faultText.brief
                Accessible.role: Accessible.AlertMessage
                Accessible.name: top.faultText.full
            }
            Label {
                role: Theme.Caption
                font.pixelSize: Math.min(Theme.captionSize, 24)
                lineHeight: 1.1
                visible: !quiet.visible && moves.implicitWidth + Theme.s8 + implicitWidth <= far.width
                anchors.right: far.right
                width: implicitWidth
                wrapMode: Text.NoWrap
                text: (Theme.scaling > 1.3 ? qsTr("%1 min") : qsTr("%1 min left")).arg(top.player.leftTotal)
            }
        }
        ProgressTrack {
            count: Math.max(1, top.parts.length)
            weights: top.parts
            position: top.positionOf(Math.round(top.player.progress * 400) / 400)
            label: qsTr("Progress through the routine")
        }
    }
    IconButton {
        focusPolicy: Qt.TabFocus
        icon.name: "textSize"
        text: qsTr("Text size")
        onClicked: top.textAsked()
    }
    IconButton {
        focusPolicy: Qt.TabFocus
        icon.name: quiet.visible || (top.player.sound.voice === SoundModel.Off && top.player.sound.cueLevel === 0) ? "volumeOff" : "volume"
        text: qsTr("Sound and voice")
        objectName: "sound"
        onClicked: top.soundAsked()
    }
}
