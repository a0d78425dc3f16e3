// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Navigation
import Unknot.Care

// Overview of asking a clinician: the next appointment or reminder, and links to the other care pages.
Page {
    id: page

    required property JournalAccess access
    property bool canCall: false
    property int current: -1 // Router.Page that is open beside the list
    property bool overview: true // with what is next; a wide window shows that beside the list

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
    lists: !overview

    ConsultModel {
        id: model
        access: page.access
        onSaved: page.saved()
    }

    Notice { visible: model.errorText !== ""; text: model.errorText }
    CareNext {
        visible: page.overview
        consults: model
        canCall: page.canCall
        onConsultAsked: (consult) => page.consultAsked(consult)
        onAddAsked: page.addAsked()
        onOutcomeAsked: (consult) => page.outcomeAsked(consult)
        onAgendaAsked: (consultId) => page.agendaAsked(consultId)
    }
    Card {
        Rows {
            ListRow {
                objectName: "consults"
                width: parent ? parent.width : 0
                chosen: page.current === Router.Consults
                icon.name: "calendar"
                title: qsTr("Appointments and reminders")
                subtitle: model.open === 0 ? qsTr("None yet") : qsTr("%n open", "appointments and reminders", model.open)
                onClicked: page.consultsAsked()
            }
            ListRow {
                objectName: "agenda"
                width: parent ? parent.width : 0
                chosen: page.current === Router.Agenda
                icon.name: "list"
                title: qsTr("For the next visit")
                subtitle: qsTr("What changed, what you tried, what to ask")
                onClicked: page.agendaAsked("")
            }
            ListRow {
                objectName: "clinicians"
                width: parent ? parent.width : 0
                chosen: page.current === Router.Clinicians
                icon.name: "people"
                title: qsTr("My doctors and therapists")
                subtitle: qsTr("Names and numbers")
                onClicked: page.cliniciansAsked()
            }
            ListRow {
                objectName: "visits"
                width: parent ? parent.width : 0
                chosen: page.current === Router.Visits
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
                chosen: page.current === Router.About
                icon.name: "heart"
                title: qsTr("About me and cautions")
                subtitle: qsTr("Conditions that change or rule out some moves")
                onClicked: page.aboutAsked()
            }
            ListRow {
                objectName: "noticed"
                width: parent ? parent.width : 0
                chosen: page.current === Router.Notices
                icon.name: "journal"
                title: qsTr("What your journal noticed")
                subtitle: qsTr("Found by simple rules on this device")
                onClicked: page.noticesAsked()
            }
            ListRow {
                objectName: "help"
                width: parent ? parent.width : 0
                chosen: page.current === Router.Help
                icon.name: "phone"
                title: qsTr("Get help now")
                subtitle: qsTr("Numbers to call")
                onClicked: page.helpAsked()
            }
        }
    }
}
