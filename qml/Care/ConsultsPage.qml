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
    readonly property var groups: [
        { title: qsTr("Now"), lines: consults.now },
        { title: qsTr("Later"), lines: consults.later },
        { title: qsTr("Done"), lines: consults.done }
    ]
    readonly property list<string> statusNames: ["soon", "due", "coming", "done"]

    signal consultAsked(consultRow consult)
    signal addAsked() // a new one

    title: qsTr("Appointments and reminders")
    canGoBack: true

    readonly property ConsultModel consults: ConsultModel { access: page.access }

    Notice { visible: page.consults.errorText !== ""; text: page.consults.errorText }
    Label {
        visible: page.consults.loaded && page.consults.open === 0 && page.consults.done.length === 0
        text: qsTr("Nothing here yet. Add an appointment or a reminder.")
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
                            required property consultRow modelData
                            required property int index
                            readonly property bool done: modelData.status === ConsultModel.Done
                            objectName: "consult-" + page.statusNames[modelData.status] + index
                            width: parent ? (parent as Item).width : 0
                            icon.name: done ? "check" : modelData.day !== "" ? "calendar" : "bell"
                            title: modelData.title
                            subtitle: modelData.name === "" || done ? modelData.when
                                : qsTr("%1. %2").arg(modelData.when).arg(modelData.name)
                            onClicked: page.consultAsked(modelData)
                        }
                    }
                }
            }
        }
    }

    footer: [
        Button {
            objectName: "addConsult"
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "plus"
            text: qsTr("Add")
            onClicked: page.addAsked()
        }
    ]
}
