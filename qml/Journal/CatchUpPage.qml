// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// Empty days of the last week, with a row of numbers each. Days that are not remembered stay empty.
Page {
    id: page

    required property JournalAccess access
    property emptyDay noDay // placeholder while the Repeater removes a card

    signal finished(var ids) // a list of strings

    title: qsTr("Fill in days")
    subtitle: qsTr("Only what you remember")
    canGoBack: true

    readonly property EmptyDaysModel model: EmptyDaysModel {
        access: page.access
        onSaved: (ids) => { draft.done(); page.finished(ids) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "days"
        ready: page.model.loaded
        texts: page.model.typed
        onFillIn: page.model.fillIn(wanted)
    }

    FormNotice { draft: draft }
    Notice { visible: page.model.errorText !== ""; text: page.model.errorText }
    Label {
        visible: page.model.days.length === 0
        text: qsTr("Every day of the last week has an entry.")
    }
    Rows {
        spacing: Theme.s16
        Repeater {
            model: page.model.days.length // the count, not the list: a touch must not re-create the cards
            Card {
                id: card
                required property int index
                readonly property emptyDay day: page.model.days[index] ?? page.noDay
                width: parent ? (parent as Item).width : 0
                Heading { text: card.day.name }
                ScaleRow {
                    objectName: "recalled-" + card.day.day
                    label: qsTr("Pain on %1").arg(card.day.name)
                    Binding on value { value: card.day.level }
                    onPicked: (level) => page.model.recall(card.day.day, level)
                }
                Button {
                    kind: Button.Quiet
                    icon.name: card.day.forgotten ? "check" : ""
                    text: qsTr("Don’t remember")
                    Accessible.description: card.day.name
                    onClicked: page.model.forget(card.day.day)
                }
            }
        }
    }
    Label {
        visible: page.model.days.length > 0
        role: Theme.Caption
        text: qsTr("These are marked as written from memory. They never count as urgent.")
    }

    footer: [
        Button {
            objectName: "saveRecalled"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: !page.model.saving
            text: page.model.answered ? qsTr("Save") : qsTr("Close")
            onClicked: if (page.model.answered) page.model.save(); else page.back()
        }
    ]
}
