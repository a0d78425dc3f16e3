// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Entry

// One record in a list, marked while its page is shown beside the list.
EntryCard {
    id: record

    required property bool isEntry
    required property string entryId
    property bool chosen: false

    Accessible.selectable: chosen
    Accessible.selected: chosen

    Rectangle { // an outline and a bar: colour is not the only sign
        visible: record.chosen
        anchors.fill: parent
        radius: Theme.radiusCard
        color: "transparent"
        border.width: 2
        border.color: Theme.accent
        Rectangle {
            x: 4
            y: Theme.radiusCard
            width: 4
            height: parent.height - 2 * y
            radius: 2
            color: Theme.accent
        }
    }
}
