// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// A translucent overlay that shows hover and press.
Rectangle {
    property bool hovered: false
    property bool pressed: false

    anchors.fill: parent
    color: Theme.ink
    opacity: pressed ? 0.14 : hovered ? 0.06 : 0
    Behavior on opacity { NumberAnimation { duration: Theme.quick } }
}
