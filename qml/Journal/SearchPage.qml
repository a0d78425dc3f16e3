// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// Searches entries by text, place, word, level or time.
Page {
    id: page

    required property JournalAccess access
    property bool filters: false

    signal entryAsked(string entryId)

    title: qsTr("Search")
    canGoBack: true

    RecordList {
        id: list
        access: page.access
        text: field.text
    }
    Component.onCompleted: field.forceActiveFocus()
    onAtEndChanged: if (atEnd && list.canFetchMore(list.index(-1, -1))) list.fetchMore(list.index(-1, -1))

    SearchField {
        id: field
        objectName: "searchText"
        placeholderText: qsTr("Words in your notes")
    }
    Button {
        objectName: "filters"
        kind: Button.Quiet
        icon.name: page.filters ? "chevronUp" : "chevronDown"
        text: page.filters ? qsTr("Fewer filters") : qsTr("Place, word, level, time")
        onClicked: page.filters = !page.filters
    }
    Card {
        visible: page.filters
        Label { role: Theme.Label; text: qsTr("When") }
        Segmented {
            label: qsTr("When")
            options: [qsTr("Any time"), qsTr("30 days"), qsTr("90 days"), qsTr("1 year")]
            onActivated: (index) => list.days = [0, 30, 90, 365][index]
        }
        Label { role: Theme.Label; text: qsTr("Pain level") }
        Segmented {
            objectName: "levels"
            label: qsTr("Pain level")
            options: [qsTr("Any"), qsTr("0 to 3"), qsTr("4 to 6"), qsTr("7 to 10")]
            onActivated: (index) => {
                list.least = [0, 0, 4, 7][index]
                list.most = [10, 3, 6, 10][index]
            }
        }
        Label { role: Theme.Label; text: qsTr("How it felt") }
        ChipRow {
            label: qsTr("How it felt")
            multiple: false
            options: list.wordOptions
            onPicked: (value, on) => list.word = on ? value : ""
        }
        Label { role: Theme.Label; text: qsTr("Where") }
        ChipRow {
            label: qsTr("Where")
            multiple: false
            options: list.regionOptions
            onPicked: (value, on) => list.region = on ? value : ""
        }
    }
    Label {
        objectName: "found"
        soft: true
        text: list.errorText !== "" ? list.errorText : list.loading && list.count === 0 ? qsTr("Searching…") : list.count === 0 ? qsTr("Nothing found.")
            : list.complete ? qsTr("%n entries", "", list.count) : qsTr("The newest %n entries", "", list.count)
    }
    RecordRows {
        records: list
        onEntryPicked: (entryId) => page.entryAsked(entryId)
    }
    Button {
        objectName: "more"
        visible: !list.complete && list.count > 0
        stretch: true
        text: qsTr("Show more")
        onClicked: list.fetchMore(list.index(-1, -1))
    }
}
