// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// The column inside Card, Page and Sheet. Drops removed children immediately (see Rows for the reason).
ColumnLayout {
    onChildrenChanged: Qt.callLater(ensurePolished) // qmllint disable
    spacing: Theme.s12
}
