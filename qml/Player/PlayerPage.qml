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
    readonly property bool low: height < 560
    readonly property bool clockAside: low && Theme.scaling <= 1.3 // large text needs the room

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
        anchors.margins: page.low ? Theme.s8 : Theme.s16
        anchors.topMargin: Theme.s8
        spacing: Theme.s8

        PlayerTop {
            player: page.player
            onStopAsked: page.askStop()
            onSoundAsked: soundSheet.open()
            onTextAsked: textSheet.open()
        }

        RowLayout {
            Layout.fillHeight: true
            spacing: Theme.s24

            ColumnLayout {
                spacing: Theme.s12
                PlayerFigure {
                    player: page.player
                    sideButton: page.clockAside || !clock.sideButton
                    settings: page.settings
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredHeight: 64
                    Layout.minimumHeight: 64
                }
                WordsView {
                    player: page.player
                    onHowAsked: howSheet.open()
                    visible: !page.beside
                    Layout.maximumHeight: wanted
                }
                PlayerClock {
                    id: clock
                    visible: !page.clockAside
                    compact: page.low
                    player: page.player
                    large: page.beside && page.height >= 700
                    small: page.height < 700
                }
                PlayerControls { visible: !page.beside; player: page.player; onStopAsked: page.askStop() }
            }

            ColumnLayout {
                visible: page.beside
                Layout.fillWidth: false
                Layout.preferredWidth: page.low ? Math.min(420, page.width * 0.48) : 420
                Layout.fillHeight: true
                spacing: page.low ? Theme.s8 : Theme.s16
                WordsView {
                    player: page.player
                    onHowAsked: howSheet.open()
                    roomy: !page.low
                    low: page.low
                }
                PlayerClock { visible: page.clockAside; player: page.player; compact: true }
                PlayerControls { player: page.player; compact: page.low; onStopAsked: page.askStop() }
            }
        }
    }

    SoundSheet { id: soundSheet; settings: page.settings; sound: page.player.sound }
    TextSheet { id: textSheet; settings: page.settings }
    HowSheet { id: howSheet; player: page.player }
}
