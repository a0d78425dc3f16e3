// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Care

// What is next: the coming appointment and the reminder that is due, or that there is none.
Rows {
    id: part

    required property ConsultModel consults
    property bool canCall: false
    readonly property consultRow next: consults.next
    readonly property bool any: next.id !== ""
    readonly property consultRow appointment: consults.appointment // unless it is `next`

    signal consultAsked(consultRow consult)
    signal addAsked() // a new one
    signal outcomeAsked(consultRow consult)
    signal agendaAsked(string consultId)

    spacing: Theme.s16

    Card {
        visible: part.appointment.id !== ""
        width: parent ? parent.width : 0
        ListRow {
            objectName: "appointment"
            icon.name: "calendar"
            title: part.appointment.when
            subtitle: part.appointment.name !== "" ? qsTr("%1, %2").arg(part.appointment.title).arg(part.appointment.name) : part.appointment.title
            onClicked: part.consultAsked(part.appointment)
        }
    }
    Repeater {
        model: part.any ? 1 : 0
        NextCard {
            objectName: "nextCard"
            width: parent ? (parent as Item).width : 0
            next: part.next
            canCall: part.canCall
            onDoneAsked: part.outcomeAsked(next)
            onSnoozed: (days) => part.consults.snooze(next.id, days)
            onAgendaAsked: part.agendaAsked(next.id)
            onOpenAsked: part.consultAsked(next)
        }
    }
    Repeater {
        model: part.consults.loaded && !part.any && part.appointment.id === "" ? 1 : 0
        Card {
            width: parent ? (parent as Item).width : 0
            Heading { text: qsTr("Nothing is due") }
            Label { text: qsTr("Note here what you want to ask a doctor or therapist. The app reminds you and helps you prepare.") }
            Button {
                objectName: "addConsult"
                stretch: true
                icon.name: "plus"
                text: qsTr("Add a reminder or appointment")
                onClicked: part.addAsked()
            }
        }
    }
}
