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
    property string current // id of the entry that is shown beside the list
    property string first // id of the first entry; "" if there is none

    signal entryPicked(string entryId)

    function findFirst() {
        first = ""
        for (let i = 0; i < made.count && first === ""; ++i) {
            const card = made.itemAt(i) as RecordCard
            if (card?.isEntry)
                first = card.entryId
        }
    }

    spacing: Theme.s8
    Repeater {
        id: made
        model: rows.records
        onItemAdded: Qt.callLater(rows.findFirst) // qmllint disable
        onItemRemoved: Qt.callLater(rows.findFirst) // qmllint disable
        RecordCard {
            required property int index
            objectName: "record" + index
            width: parent ? (parent as Item).width : 0
            enabled: true
            chosen: isEntry && rows.current === entryId
            onClicked: if (isEntry) rows.entryPicked(entryId)
        }
    }
}
