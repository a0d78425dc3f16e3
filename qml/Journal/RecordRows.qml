// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// The records of a RecordList as cards.
Rows {
    id: rows

    required property RecordList records

    signal entryPicked(string entryId)

    spacing: Theme.s8
    Repeater {
        model: rows.records
        EntryCard {
            required property int index
            required property bool isEntry
            required property string entryId
            objectName: "record" + index
            width: parent ? (parent as Item).width : 0
            enabled: true
            onClicked: if (isEntry) rows.entryPicked(entryId)
        }
    }
}
