// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// The gallery in its own window (see gallery.cpp).
Window {
    id: window

    required property int mode
    required property bool systemDark
    required property real textScale
    required property string place
    required property string open
    required property real scroll

    visible: true
    color: Theme.background
    title: "Gallery"

    Binding { target: Theme; property: "mode"; value: window.mode }
    Binding { target: Theme; property: "systemDark"; value: window.systemDark }
    Binding { target: Theme; property: "textScale"; value: window.textScale }
    Binding { target: Theme; property: "windowWidth"; value: window.width }

    Gallery {
        id: gallery
        anchors.fill: parent
        place: window.place
    }

    Timer {
        running: true
        interval: 200
        onTriggered: gallery.demonstrate(window.open, window.scroll)
    }
}
