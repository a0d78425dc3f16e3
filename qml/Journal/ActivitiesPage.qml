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
    readonly property int most: 5
    property var added: [] // names not saved yet
    property var abilities: ({}) // by name
    readonly property var known: measures.activities
    readonly property var names: known.map(a => a.name).concat(added)
    readonly property var answered: names.filter(n => abilities[n] !== undefined)

    signal finished(var ids)

    title: qsTr("Activities that matter")
    canGoBack: true

    function rate(name: string, ability: int) {
        const next = Object.assign({}, abilities)
        next[name] = ability
        abilities = next
    }

    function textOf(name: string): string {
        const before = known.find(a => a.name === name)
        return before ? qsTr("Last: %1").arg(before.text) : ""
    }

    readonly property MeasureModel measures: MeasureModel {
        access: page.access
        onSaved: (ids) => page.finished(ids)
    }

    Notice { visible: page.measures.trouble !== ""; text: page.measures.trouble }
    Label {
        visible: page.names.length === 0
        text: qsTr("Name up to five things you want to be able to do. Now and then say how well each goes.")
    }
    Rows {
        spacing: Theme.s16
        Repeater {
            model: page.names
            Card {
                id: activity
                required property int index
                required property string modelData
                width: parent ? (parent as Item).width : 0
                Heading { text: activity.modelData }
                Label { role: "caption"; visible: text !== ""; text: page.textOf(activity.modelData) }
                ScaleRow {
                    objectName: "ability" + activity.index
                    label: activity.modelData
                    startLabel: qsTr("cannot do it")
                    endLabel: qsTr("as well as ever")
                    Binding on value { value: page.abilities[activity.modelData] ?? -1 }
                    onPicked: (value) => page.rate(activity.modelData, value)
                }
            }
        }
    }
    Card {
        visible: page.names.length < page.most
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
            text: qsTr("Add it")
            enabled: name.text.trim() !== "" && page.names.indexOf(name.text.trim()) < 0
            onClicked: {
                page.added = page.added.concat([name.text.trim()])
                name.text = ""
            }
        }
    }

    footer: [
        Button {
            objectName: "saveActivities"
            kind: "primary"
            large: true
            stretch: true
            visible: page.answered.length > 0
            enabled: !page.measures.saving
            text: qsTr("Save")
            onClicked: page.measures.saveActivities(page.answered.map(n => ({ name: n, ability: page.abilities[n] })))
        }
    ]
}
