// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// What the person wants to be able to do, in their own words, and how well it goes now: this often improves before the
// pain does.
Page {
    id: page

    required property JournalAccess access
    property activityRow noActivity // placeholder while the Repeater removes a card

    signal finished(var ids) // a list of strings

    title: qsTr("Activities that matter")
    canGoBack: true

    readonly property ActivityModel model: ActivityModel {
        access: page.access
        onSaved: (ids) => { draft.done(); page.finished(ids) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "activities"
        ready: page.model.loaded
        texts: [name.text, page.model.typed]
        onFillIn: {
            name.text = wanted[0]
            page.model.fillIn(wanted[1])
        }
    }

    FormNotice { draft: draft }
    Notice { visible: page.model.errorText !== ""; text: page.model.errorText }
    Label {
        visible: page.model.activities.length === 0
        text: qsTr("Name up to five things you want to be able to do. From time to time, rate how well each one goes.")
    }
    Rows {
        spacing: Theme.s16
        Repeater {
            model: page.model.activities.length // the count, not the list: a touch must not re-create the cards
            Card {
                id: card
                required property int index
                readonly property activityRow activity: page.model.activities[index] ?? page.noActivity
                width: parent ? (parent as Item).width : 0
                Heading { text: card.activity.name }
                Label { role: Theme.Caption; visible: card.activity.last !== ""; text: qsTr("Last: %1").arg(card.activity.last) }
                ScaleRow {
                    objectName: "ability" + card.index
                    label: card.activity.name
                    startLabel: qsTr("cannot do it")
                    endLabel: qsTr("as well as ever")
                    Binding on value { value: card.activity.ability }
                    onPicked: (value) => page.model.rate(card.activity.name, value)
                }
            }
        }
    }
    Card {
        visible: !page.model.full
        TextField {
            id: name
            objectName: "activityName"
            label: qsTr("Something that matters to you")
            placeholderText: qsTr("Climb the stairs")
            onAccepted: add.clicked()
        }
        Button {
            id: add
            objectName: "addActivity"
            icon.name: "plus"
            text: qsTr("Add")
            enabled: page.model.canAdd(name.text)
            onClicked: {
                page.model.add(name.text)
                name.text = ""
            }
        }
    }

    footer: [
        Button {
            objectName: "saveActivities"
            kind: Button.Primary
            large: true
            stretch: true
            visible: page.model.answered
            enabled: !page.model.saving
            text: qsTr("Save")
            onClicked: page.model.save()
        }
    ]
}
