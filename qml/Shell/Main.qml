// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Shell
import Unknot.Today

// The main window. Only Flow knows the order of the pages.
T.ApplicationWindow {
    id: window

    required property App app
    property bool systemDark: false
    property bool systemReducedMotion: false

    width: 412
    height: 915
    minimumWidth: 320
    minimumHeight: 360
    visible: true
    title: qsTr("Unknot")
    color: Theme.background

    Binding { target: Theme; property: "mode"; value: window.app.settings.theme }
    Binding { target: Theme; property: "systemDark"; value: window.systemDark }
    Binding { target: Theme; property: "textScale"; value: window.app.settings.textScale }
    Binding { target: Theme; property: "bodyType"; value: window.app.settings.bodyType }
    Binding { target: Theme; property: "person"; value: window.app.settings.person }
    Binding { target: Theme; property: "skin"; value: window.app.settings.skin }
    Binding { target: Theme; property: "hair"; value: window.app.settings.hair }
    Binding { target: Theme; property: "reducedMotion"; value: window.app.settings.reducedMotion || window.systemReducedMotion }
    Binding { target: Theme; property: "windowWidth"; value: window.width }
    Binding { target: window.app.player; property: "still"; value: Theme.reducedMotion }
    Binding { target: window.app.player.sound; property: "voice"; value: window.app.settings.voice }
    Binding { target: window.app.player.sound; property: "ambience"; value: window.app.settings.ambience }
    Binding { target: window.app.player.sound; property: "voiceLevel"; value: window.app.settings.voiceLevel }
    Binding { target: window.app.player.sound; property: "cueLevel"; value: window.app.settings.cueLevel }
    Binding { target: window.app.player.sound; property: "ambienceLevel"; value: window.app.settings.ambienceLevel }

    // Read once, not bound: a settings change must not resize the window.
    Component.onCompleted: {
        const titleBar = 40 // of the window manager, roughly
        const stored = app.settings.windowSize
        // Never larger than the free part of the screen.
        width = Math.min(stored.width > 0 ? stored.width : width, Screen.desktopAvailableWidth)
        height = Math.min(stored.width > 0 ? stored.height : height, Screen.desktopAvailableHeight - titleBar)
    }
    onClosing: app.settings.windowSize = Qt.size(width, height)

    // Space clicks the focused button; before Qt 6.6 Enter does not. Checkable buttons react to Space only.
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
        app: window.app
    }
}
