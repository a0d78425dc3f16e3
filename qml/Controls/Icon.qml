// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Theme

// One of our own drawn icons, by name (see IconPaths). Silent for screen readers: the control speaks.
Item {
    id: icon

    property string name
    property real size: Theme.iconSize
    property color color: Theme.ink

    implicitWidth: size
    implicitHeight: size

    Drawing {
        width: icon.size
        height: icon.size
        anchors.centerIn: parent
        strokes: IconPaths.strokes[icon.name] ?? ""
        fills: IconPaths.fills[icon.name] ?? ""
        color: icon.color
        turned: Theme.rightToLeft && IconPaths.directional.indexOf(icon.name) >= 0
    }
}
