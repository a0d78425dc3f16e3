// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// Turns the parts of a long text; hidden while there is one.
Item {
    id: turner

    required property TextPager pager

    Layout.fillWidth: true
    visible: pager.count > 1
    implicitHeight: visible ? Math.max(Theme.touch, where.implicitHeight) : 0

    IconButton {
        id: earlier
        objectName: "partBefore"
        enabled: turner.pager.part > 0
        icon.name: "chevronLeft"
        text: qsTr("Previous part")
        onClicked: turner.pager.part -= 1
    }
    Label {
        id: where
        objectName: "part"
        anchors { left: earlier.right; right: later.left; verticalCenter: parent.verticalCenter }
        horizontalAlignment: Text.AlignHCenter
        role: Theme.Caption
        text: qsTr("Part %1 of %2").arg(turner.pager.part + 1).arg(turner.pager.count)
    }
    IconButton {
        id: later
        objectName: "partAfter"
        anchors.right: parent.right
        enabled: turner.pager.part < turner.pager.count - 1
        icon.name: "chevronRight"
        text: qsTr("Next part")
        onClicked: turner.pager.part += 1
    }
}
