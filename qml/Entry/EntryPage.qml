// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap
import Unknot.Entry

// One complete entry with its earlier versions.
Page {
    id: page

    required property JournalAccess access
    required property string entryId

    signal correctAsked(string entryId)

    title: view.when
    canGoBack: true
    actions: [
        IconButton {
            objectName: "correct"
            visible: !view.takenBack
            icon.name: "pencil"
            text: qsTr("Correct this entry")
            onClicked: page.correctAsked(page.entryId)
        }
    ]

    EntryView {
        id: view
        access: page.access
        entryId: page.entryId
    }

    Notice { visible: view.errorText !== ""; text: view.errorText }
    Notice {
        objectName: "withdrawn"
        visible: view.takenBack
        onVisibleChanged: if (visible) page.contentY = 0 // the button is at the end of the page
        icon: "undo"
        text: qsTr("You removed this entry. It no longer counts.")
        actionText: qsTr("Restore")
        onAction: view.bringBack()
    }
    Notice {
        objectName: "ahead"
        visible: view.ahead && !view.takenBack
        icon: "calendar"
        text: qsTr("This day has not come yet. Was the clock wrong? You can correct the day.")
        actionText: qsTr("Correct")
        onAction: page.correctAsked(page.entryId)
    }
    Card {
        visible: view.origin === EntryView.Dropped && !view.takenBack
        Label { text: qsTr("This was logged while the journal was locked, so anyone could have done it. Is it yours?") }
        Button { objectName: "confirmDrop"; kind: Button.Primary; text: qsTr("Yes, keep it"); onClicked: view.confirm() }
        Button { objectName: "refuseDrop"; text: qsTr("No, not mine"); onClicked: view.takeBack() }
    }
    Label { visible: view.origin === EntryView.Sample; role: Theme.Caption; text: qsTr("This is an example, not your entry.") }
    Label { visible: view.origin === EntryView.Recalled; role: Theme.Caption; text: qsTr("From memory, written later.") }
    Card {
        RowLayout {
            spacing: Theme.s16
            LevelMark { level: view.pain }
            Label { text: qsTr("%1 of 10: %2").arg(view.pain).arg(view.anchor) }
        }
        Rows {
            spacing: Theme.s12
            Repeater {
                model: view.details
                ColumnLayout {
                    id: row
                    required property titledText modelData
                    width: parent ? (parent as Item).width : 0
                    spacing: 2
                    Label { role: Theme.Caption; text: row.modelData.title }
                    LongText { text: row.modelData.text }
                }
            }
        }
        Button {
            objectName: "endEpisode"
            visible: view.bout && !view.takenBack
            text: qsTr("It is over now")
            onClicked: view.endBout()
        }
    }
    Card {
        visible: view.marks.length > 0
        BodyMap {
            interactive: false
            marks: view.marks
            names: view.names
        }
    }
    Card {
        visible: view.history.length > 0
        Heading { text: qsTr("Earlier versions") }
        Rows {
            spacing: Theme.s12
            Repeater {
                model: view.history
                ColumnLayout {
                    id: past
                    required property titledText modelData
                    width: parent ? (parent as Item).width : 0
                    spacing: 2
                    Label { role: Theme.Caption; text: past.modelData.title }
                    LongText { text: past.modelData.text }
                }
            }
        }
    }
    Button {
        objectName: "withdraw"
        visible: !view.takenBack
        kind: Button.Quiet
        stretch: true
        text: qsTr("Remove this entry")
        onClicked: view.takeBack()
    }
}
