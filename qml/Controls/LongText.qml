// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// A text that the person wrote, of any length: a long one is shown in parts.
Column {
    id: whole

    property alias text: parts.text

    Layout.fillWidth: true
    spacing: Theme.s8

    TextPager { id: parts }
    Label { objectName: "shown"; width: whole.width; text: parts.shown }
    PartTurner { width: whole.width; pager: parts }
}
