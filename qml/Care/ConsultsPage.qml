// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care

// All reminders and appointments: due, coming and done.
Page {
    id: page

    required property JournalAccess access
    readonly property var all: consults.consults
    readonly property var groups: [
        { title: qsTr("Now"), lines: linesOf(["soon", "due"]) },
        { title: qsTr("Later"), lines: linesOf(["coming"]) },
        { title: qsTr("Done"), lines: linesOf(["done"]) }
    ]

    signal consultAsked(var consult) // as ConsultModel tells it; {} for a new one

    title: qsTr("Appointments and reminders")
    canGoBack: true

    function linesOf(statuses: var): var {
        return all.filter(c => statuses.indexOf(c.status) >= 0)
    }

    readonly property ConsultModel consults: ConsultModel { access: page.access }

    Notice { visible: page.consults.trouble !== ""; text: page.consults.trouble }
    Label {
        visible: page.consults.loaded && page.all.length === 0
        text: qsTr("Nothing here yet. Add an appointment, or a day on which to be reminded to ask somebody.")
    }
    Rows {
        spacing: Theme.s16
        Repeater {
            model: page.groups.filter(g => g.lines.length > 0)
            Card {
                id: group
                required property var modelData
                width: parent ? (parent as Item).width : 0
                Heading { text: group.modelData.title }
                Rows {
                    Repeater {
                        model: group.modelData.lines
                        ListRow {
                            required property var modelData
                            required property int index
                            objectName: "consult-" + modelData.status + index
                            width: parent ? (parent as Item).width : 0
                            icon.name: modelData.status === "done" ? "check" : modelData.appointment ? "calendar" : "bell"
                            title: modelData.title
                            subtitle: modelData.name === "" || modelData.status === "done" ? modelData.when
                                : qsTr("%1. %2").arg(modelData.when).arg(modelData.name)
                            onClicked: page.consultAsked(page.consults.consult(modelData.id))
                        }
                    }
                }
            }
        }
    }

    footer: [
        Button {
            objectName: "addConsult"
            kind: "primary"
            large: true
            stretch: true
            icon.name: "plus"
            text: qsTr("Add one")
            onClicked: page.consultAsked({})
        }
    ]
}
