// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// The scroll indicator of a long page.
T.ScrollBar {
    id: control

    implicitWidth: 12
    padding: 3
    minimumSize: 0.08
    visible: size < 1
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: 6
        radius: 3
        color: Theme.track
        opacity: control.active ? 1 : 0.6
    }
}
