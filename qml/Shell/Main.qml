// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Files
import Unknot.Player
import Unknot.Routines
import Unknot.Safety
import Unknot.Settings
import Unknot.Shell
import Unknot.Today
import Unknot.Vault

// The window. Its flow knows the order of the pages; nobody else does.
T.ApplicationWindow {
    id: window

    required property Guide guide
    required property PlayerModel player
    required property DoneList done
    required property RoutineList routines
    required property RoutineDetail detail
    required property RoutineDetail suggestion
    required property SettingsModel settings
    required property VaultModel vault
    required property VaultCare care
    required property JournalAccess access
    required property SessionDiary diary
    required property SafetyModel safety
    required property HelpModel help
    required property ChooserModel chooser
    property bool systemDark: false
    property bool systemReducedMotion: false

    width: 412
    height: 915
    minimumWidth: 320
    minimumHeight: 360
    visible: true
    title: qsTr("Unknot")
    color: Theme.background

    Binding { target: Theme; property: "mode"; value: window.settings.theme }
    Binding { target: Theme; property: "systemDark"; value: window.systemDark }
    Binding { target: Theme; property: "textScale"; value: window.settings.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: window.settings.reducedMotion || window.systemReducedMotion }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: window.player; property: "still"; value: Theme.reducedMotion }
    Binding { target: window.player.sound; property: "voice"; value: window.settings.voice }
    Binding { target: window.player.sound; property: "ambience"; value: window.settings.ambience }
    Binding { target: window.player.sound; property: "voiceLevel"; value: window.settings.voiceLevel }
    Binding { target: window.player.sound; property: "cueLevel"; value: window.settings.cueLevel }
    Binding { target: window.player.sound; property: "ambienceLevel"; value: window.settings.ambienceLevel }

    // Once, not bound: a change of a setting must not resize the window under somebody's hands.
    Component.onCompleted: {
        if (settings.windowSize.width > 0) {
            width = settings.windowSize.width
            height = settings.windowSize.height
        }
    }
    onClosing: settings.windowSize = Qt.size(width, height)

    // Space presses what has the focus; before Qt 6.6 Enter does not. What can be ticked keeps to Space.
    Shortcut {
        readonly property T.AbstractButton focused: window.activeFocusItem as T.AbstractButton
        sequences: ["Return", "Enter"]
        autoRepeat: false
        enabled: focused !== null && !focused.checkable
        onActivated: focused.clicked()
    }

    Flow {
        id: flow
        objectName: "flow"
        anchors.fill: parent
        guide: window.guide
        player: window.player
        done: window.done
        routines: window.routines
        detail: window.detail
        suggestion: window.suggestion
        settings: window.settings
        vault: window.vault
        care: window.care
        access: window.access
        diary: window.diary
        safety: window.safety
        help: window.help
        chooser: window.chooser
    }
}
