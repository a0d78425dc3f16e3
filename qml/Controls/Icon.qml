// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Theme

// An icon by name (see IconPaths). Ignored by screen readers, as the control has the name.
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
