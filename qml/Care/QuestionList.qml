// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Care
import Unknot.Entry

// The questions to ask, in large type and editable in place.
Card {
    id: card

    required property AgendaModel agenda
    property string changing // the question that is being changed; "" for none
    property string gone // the question that was removed last

    readonly property var suggested: agenda.suggested

    label: qsTr("What I want to ask")

    // Stored: the field is free for another one.
    Connections {
        target: card.agenda
        function onAdded(question) {
            if (fresh.text.trim() === question)
                fresh.text = ""
        }
        function onReplaced(question) {
            if (card.changing === question)
                card.changing = ""
        }
    }
    FormDraft {
        id: draft
        access: card.agenda.access
        form: "question"
        texts: [fresh.text]
        onFillIn: fresh.text = wanted[0]
    }
    Heading { role: Theme.Title; text: qsTr("What I want to ask") }
    Label {
        visible: card.agenda.questions.length === 0
        soft: true
        text: qsTr("Two or three questions are enough. Put the most important one first.")
    }
    Rows {
        spacing: Theme.s12
        Repeater {
            model: card.agenda.questions
            ColumnLayout {
                id: question
                required property string modelData
                required property int index
                readonly property bool changed: card.changing === modelData
                width: parent ? (parent as Item).width : 0
                spacing: Theme.s8
                RowLayout {
                    visible: !question.changed
                    spacing: Theme.s4
                    Label {
                        objectName: "question" + question.index
                        Layout.alignment: Qt.AlignVCenter
                        role: Theme.Heading
                        font.weight: Font.Normal
                        text: qsTr("%1. %2").arg(question.index + 1).arg(question.modelData)
                    }
                    IconButton {
                        objectName: "changeQuestion" + question.index
                        icon.name: "pencil"
                        text: qsTr("Change question %1").arg(question.index + 1)
                        onClicked: card.changing = question.modelData
                    }
                    IconButton {
                        objectName: "removeQuestion" + question.index
                        icon.name: "close"
                        text: qsTr("Remove question %1").arg(question.index + 1)
                        onClicked: {
                            card.gone = question.modelData
                            card.agenda.change(question.modelData, "")
                        }
                    }
                }
                NoteField {
                    id: words
                    objectName: "questionField" + question.index
                    visible: question.changed
                    label: qsTr("Question %1").arg(question.index + 1)
                    text: question.modelData
                }
                Button {
                    objectName: "keepQuestion" + question.index
                    visible: question.changed
                    enabled: words.text.trim() !== ""
                    text: qsTr("Keep")
                    onClicked: card.agenda.change(question.modelData, words.text)
                }
            }
        }
    }
    Notice {
        objectName: "goneQuestion"
        visible: card.gone !== ""
        icon: "undo"
        text: qsTr("Removed: %1").arg(card.gone)
        actionText: qsTr("Undo")
        dismissible: true
        onAction: {
            card.agenda.add(card.gone)
            card.gone = ""
        }
        onDismissed: card.gone = ""
    }
    NoteField {
        id: fresh
        objectName: "newQuestion"
        label: qsTr("Another question")
    }
    Button {
        objectName: "addQuestion"
        enabled: !card.agenda.saving && fresh.text.trim() !== ""
        icon.name: "plus"
        text: qsTr("Add")
        onClicked: card.agenda.add(fresh.text)
    }
    Label { visible: card.suggested.length > 0; role: Theme.Label; text: qsTr("You may also want to ask") }
    Rows {
        visible: card.suggested.length > 0
        Repeater {
            model: card.suggested.slice(0, 4)
            ListRow {
                required property string modelData
                required property int index
                objectName: "suggested" + index
                width: parent ? (parent as Item).width : 0
                icon.name: "plus"
                chevron: false
                title: modelData
                onClicked: card.agenda.add(modelData)
            }
        }
    }
}
