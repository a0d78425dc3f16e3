// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings
import Unknot.Player

// The session, full window: figure, clock, side, sentences and a few controls.
FocusScope {
    id: page

    required property PlayerModel player
    required property SettingsModel settings
    readonly property bool beside: width >= Theme.twoColumnsFrom || width > height * 1.2
    readonly property bool low: beside && height < 560 // a phone in landscape
    readonly property bool roomy: beside && !low // a desktop
    readonly property bool tight: low || height < 700 // a small phone
    // The figure takes the same part of a phone in every state, so that nothing moves; the sentence fits into the rest.
    readonly property real figureShare: Theme.scaling > 1.3 ? 0.36 : 0.43
    readonly property int ringSize: low ? (height < 400 ? 88 : 104) : height >= 800 ? 200 : height >= 700 ? 148 : height >= 560 ? 104 : 88

    Accessible.role: Accessible.Pane
    Accessible.name: player.routineName
    focus: true
    Component.onCompleted: forceActiveFocus()

    Keys.onPressed: (event) => {
        switch (event.key) {
        case Qt.Key_Space:
        case Qt.Key_MediaTogglePlayPause:
        case Qt.Key_MediaPlay:
        case Qt.Key_MediaPause: player.togglePause(); break
        case Qt.Key_Right:
        case Qt.Key_MediaNext: player.skip(); break
        case Qt.Key_Left:
        case Qt.Key_MediaPrevious: player.back(); break
        case Qt.Key_Plus: player.addTenSeconds(); break
        case Qt.Key_E: player.easeOff(); break
        case Qt.Key_S:
        case Qt.Key_Escape:
        case Qt.Key_Back:
        case Qt.Key_MediaStop: page.askStop(); break
        default: return
        }
        event.accepted = true
    }

    function askStop() {
        player.stop()
    }

    Rectangle { anchors.fill: parent; color: Theme.background }

    ColumnLayout {
        anchors.fill: parent
        anchors.margins: page.tight ? Theme.s8 : Theme.s16
        anchors.leftMargin: page.roomy || page.low ? anchors.margins : Theme.s16
        anchors.rightMargin: anchors.leftMargin
        anchors.topMargin: page.roomy ? Theme.s8 : Theme.s4
        anchors.bottomMargin: page.roomy ? Theme.s16 : Theme.s8
        spacing: page.tight ? Theme.s4 : Theme.s8

        PlayerTop {
            player: page.player
            onStopAsked: page.askStop()
            onSoundAsked: soundSheet.open()
            onTextAsked: textSheet.open()
        }

        RowLayout {
            Layout.fillHeight: true
            spacing: page.low ? Theme.s16 : Theme.s24

            ColumnLayout {
                spacing: page.tight ? Theme.s4 : Theme.s8
                PlayerFigure {
                    player: page.player
                    named: !page.roomy
                    sideButton: page.low || !clock.sideButton
                    onHowAsked: howSheet.open()
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: page.beside ? 64 : page.height * page.figureShare
                    Layout.maximumHeight: page.beside ? Infinity : page.height * page.figureShare
                    Layout.minimumHeight: 8 // in the lowest windows the rest is more important
                }
                PlayerCue { visible: !page.beside; player: page.player }
                PlayerClock {
                    id: clock
                    visible: !page.low
                    player: page.player
                    roomy: page.roomy
                    size: page.roomy ? (page.height >= 700 ? 240 : 148) : page.ringSize
                }
                PlayerNext { visible: !page.beside; player: page.player }
                PlayerControls { visible: !page.beside; player: page.player; compact: page.tight; onStopAsked: page.askStop() }
            }

            ColumnLayout {
                visible: page.beside
                Layout.fillWidth: false
                Layout.preferredWidth: page.low ? Math.min(420, page.width * 0.48) : 420
                Layout.fillHeight: true
                spacing: page.low ? Theme.s4 : Theme.s16
                WordsView { visible: page.roomy; player: page.player }
                PlayerCue { visible: page.low; player: page.player }
                PlayerClock { visible: page.low; player: page.player; size: page.ringSize }
                PlayerNext { visible: page.low; player: page.player }
                PlayerControls { player: page.player; compact: page.low; onStopAsked: page.askStop() }
            }
        }
    }

    SoundSheet { id: soundSheet; settings: page.settings; sound: page.player.sound }
    TextSheet { id: textSheet; settings: page.settings }
    HowSheet { id: howSheet; player: page.player }
}
