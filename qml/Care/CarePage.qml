// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care

// Overview of asking a clinician: the next appointment or reminder, and links to the other care pages.
Page {
    id: page

    required property JournalAccess access
    property bool canCall: false
    readonly property consultRow next: consults.next
    readonly property bool any: next.id !== ""
    readonly property consultRow appointment: consults.appointment // unless it is `next`

    signal consultAsked(consultRow consult)
    signal addAsked() // a new one
    signal outcomeAsked(consultRow consult)
    signal consultsAsked()
    signal agendaAsked(string consultId)
    signal cliniciansAsked()
    signal visitsAsked()
    signal aboutAsked()
    signal helpAsked()
    signal noticesAsked()
    signal saved()

    title: qsTr("Care")

    ConsultModel {
        id: consults
        access: page.access
        onSaved: page.saved()
    }

    Notice { visible: consults.errorText !== ""; text: consults.errorText }
    Card {
        visible: page.appointment.id !== ""
        ListRow {
            objectName: "appointment"
            icon.name: "calendar"
            title: page.appointment.when
            subtitle: page.appointment.name !== "" ? qsTr("%1, %2").arg(page.appointment.title).arg(page.appointment.name) : page.appointment.title
            onClicked: page.consultAsked(page.appointment)
        }
    }
    Rows {
        Repeater {
            model: page.any ? 1 : 0
            NextCard {
                objectName: "nextCard"
                width: parent ? (parent as Item).width : 0
                next: page.next
                canCall: page.canCall
                onDoneAsked: page.outcomeAsked(next)
                onSnoozed: (days) => consults.snooze(next.id, days)
                onAgendaAsked: page.agendaAsked(next.id)
                onOpenAsked: page.consultAsked(next)
            }
        }
        Repeater {
            model: consults.loaded && !page.any && page.appointment.id === "" ? 1 : 0
            Card {
                width: parent ? (parent as Item).width : 0
                Heading { text: qsTr("Nothing is due") }
                Label { text: qsTr("Note here what you want to ask a doctor or therapist. The app reminds you and helps you prepare.") }
                Button {
                    objectName: "addConsult"
                    stretch: true
                    icon.name: "plus"
                    text: qsTr("Add a reminder or appointment")
                    onClicked: page.addAsked()
                }
            }
        }
    }
    Card {
        Rows {
            ListRow {
                objectName: "consults"
                width: parent ? parent.width : 0
                icon.name: "calendar"
                title: qsTr("Appointments and reminders")
                subtitle: consults.open === 0 ? qsTr("None yet") : qsTr("%n open", "appointments and reminders", consults.open)
                onClicked: page.consultsAsked()
            }
            ListRow {
                objectName: "agenda"
                width: parent ? parent.width : 0
                icon.name: "list"
                title: qsTr("For the next visit")
                subtitle: qsTr("What changed, what you tried, what to ask")
                onClicked: page.agendaAsked("")
            }
            ListRow {
                objectName: "clinicians"
                width: parent ? parent.width : 0
                icon.name: "people"
                title: qsTr("My doctors and therapists")
                subtitle: qsTr("Names and numbers")
                onClicked: page.cliniciansAsked()
            }
            ListRow {
                objectName: "visits"
                width: parent ? parent.width : 0
                icon.name: "person"
                title: qsTr("Visits")
                subtitle: qsTr("Who you saw, what they did, how you felt the next day")
                onClicked: page.visitsAsked()
            }
        }
    }
    Card {
        Rows {
            ListRow {
                objectName: "aboutMe"
                width: parent ? parent.width : 0
                icon.name: "heart"
                title: qsTr("About me and cautions")
                subtitle: qsTr("Conditions that change or rule out some moves")
                onClicked: page.aboutAsked()
            }
            ListRow {
                objectName: "noticed"
                width: parent ? parent.width : 0
                icon.name: "journal"
                title: qsTr("What your journal noticed")
                subtitle: qsTr("Found by simple rules on this device")
                onClicked: page.noticesAsked()
            }
            ListRow {
                objectName: "help"
                width: parent ? parent.width : 0
                icon.name: "phone"
                title: qsTr("Get help now")
                subtitle: qsTr("Numbers to call")
                onClicked: page.helpAsked()
            }
        }
    }
}
