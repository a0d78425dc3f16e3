// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts

// Where a Repeater puts its rows, each with "width: parent.width". Never give a Repeater to a ColumnLayout,
// RowLayout, GridLayout or straight to a Card or Page: in Qt 6.4 they keep what the model has removed
// until the next frame, and a resize in between crashes (tst_rows.qml).
Column {
    Layout.fillWidth: true
}
