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
    property var levels: ({}) // by day; absent: not said, -1: not remembered
    readonly property var emptyDays: measures.emptyDays
    readonly property var answered: emptyDays.filter(d => (levels[d.day] ?? -1) >= 0)

    signal finished(var ids)

    title: qsTr("Fill in days")
    subtitle: qsTr("Only what you remember")
    canGoBack: true

    function say(day: string, level: int) {
        const next = Object.assign({}, levels)
        next[day] = level
        levels = next
    }

    readonly property MeasureModel measures: MeasureModel {
        access: page.access
        onSaved: (ids) => page.finished(ids)
    }

    Notice { visible: page.measures.trouble !== ""; text: page.measures.trouble }
    Label {
        visible: page.emptyDays.length === 0
        text: qsTr("Every day of the last week has an entry. There is nothing to fill in.")
    }
    Rows {
        spacing: Theme.s16
        Repeater {
            model: page.emptyDays
            Card {
                id: day
                required property var modelData
                width: parent ? (parent as Item).width : 0
                Heading { text: day.modelData.name }
                ScaleRow {
                    objectName: "recalled-" + day.modelData.day
                    label: qsTr("Pain on %1").arg(day.modelData.name)
                    Binding on value { value: page.levels[day.modelData.day] ?? -1 }
                    onPicked: (level) => page.say(day.modelData.day, level)
                }
                Button {
                    kind: "quiet"
                    icon.name: page.levels[day.modelData.day] === -1 ? "check" : ""
                    text: qsTr("Don’t remember")
                    Accessible.description: day.modelData.name
                    onClicked: page.say(day.modelData.day, -1)
                }
            }
        }
    }
    Label {
        visible: page.emptyDays.length > 0
        role: "caption"
        text: qsTr("These are marked as written from memory. They never count as urgent.")
    }

    footer: [
        Button {
            objectName: "saveRecalled"
            kind: "primary"
            large: true
            stretch: true
            enabled: !page.measures.saving
            text: page.answered.length > 0 ? qsTr("Save") : qsTr("Close")
            onClicked: if (page.answered.length === 0) page.back(); else page.measures.saveRecalled(page.answered.map(d => ({ day: d.day, level: page.levels[d.day] })))
        }
    ]
}
