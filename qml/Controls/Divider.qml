// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A hairline between rows.
Rectangle {
    Layout.fillWidth: true
    implicitWidth: 100
    implicitHeight: Theme.hairline
    color: Theme.line
}
