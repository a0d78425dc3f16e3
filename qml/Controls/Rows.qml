// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts

// Container for the rows of a Repeater, each with "width: parent.width". Never put a Repeater into a ColumnLayout,
// RowLayout or GridLayout, or directly into a Card or Page: in Qt 6.4 these keep removed items until the next frame,
// and a resize in between crashes (tst_rows.qml).
Column {
    Layout.fillWidth: true
}
