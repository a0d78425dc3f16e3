// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A bar at the bottom for actions that must stay in reach: one or two buttons, such as "Log pain".
Rectangle {
    id: bar

    default property alias content: row.data
    property real maxContentWidth: Theme.textColumn
    property bool lined: true

    Layout.fillWidth: true
    implicitWidth: row.implicitWidth + 2 * Theme.s16
    implicitHeight: row.implicitHeight + 2 * Theme.s8
    color: Theme.background

    Divider { width: parent.width; visible: bar.lined }
    RowLayout {
        id: row
        width: Math.min(bar.maxContentWidth, parent.width - 2 * Theme.s16)
        anchors.centerIn: parent
        spacing: Theme.s12
    }
}
