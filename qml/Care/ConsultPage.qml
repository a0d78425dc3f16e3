// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care

// Creates or edits a reminder to ask a clinician, or an appointment.
Page {
    id: page

    required property JournalAccess access
    property var old: ({}) // as ConsultModel tells it; {} for a new one
    readonly property bool known: old.id !== undefined
    readonly property bool asked: old.status === "done"
    property bool review: old.review ?? false
    property string when: known ? "day" : "week" // week, two, day
    property string due: old.due ?? consults.thisWeek()
    property bool hasAppointment: (old.day ?? "") !== ""
    property string day: (old.day ?? "") !== "" ? old.day : dueDay.access ? dueDay.inDays(7) : ""
    property string clinician: old.clinician ?? ""
    readonly property var clinicians: people.clinicians
    readonly property bool timed: /^([01]?\d|2[0-3])[:. ][0-5]\d$/.test(time.text.trim())
    readonly property bool untimed: hasAppointment && !review && !timed

    readonly property bool reminds: review || !hasAppointment // on a day of its own

    signal finished(var ids)
    signal removed(string id)
    signal outcomeAsked(var consult)
    signal agendaAsked(string consultId)
    signal clinicianAsked()

    title: !known ? qsTr("Add a reminder") : review ? qsTr("My plan") : qsTr("To ask a clinician")
    canGoBack: true

    function choose(what: string) {
        when = what
        if (what !== "day")
            due = what === "week" ? consults.thisWeek() : dueDay.inDays(14)
    }

    readonly property ConsultModel consults: ConsultModel {
        access: page.access
        onSaved: (ids) => page.finished(ids)
        onWithdrawn: (id) => page.removed(id)
    }
    readonly property DayPicker dueDay: DayPicker {
        access: page.access
        day: page.due
    }
    readonly property ClinicianModel people: ClinicianModel { access: page.access }

    Notice { visible: page.consults.trouble !== ""; text: page.consults.trouble }
    Card {
        visible: page.asked
        Heading { text: page.old.when ?? "" }
        Label { visible: text !== ""; text: page.old.said ?? "" }
        Button {
            objectName: "changeOutcome"
            stretch: true
            icon.name: "pencil"
            text: page.review ? qsTr("Change what you wrote") : qsTr("Change what was said")
            onClicked: page.outcomeAsked(page.old)
        }
        Button {
            objectName: "reopenConsult"
            kind: "quiet"
            stretch: true
            text: page.review ? qsTr("I have not looked yet") : qsTr("I have not asked yet")
            onClicked: page.consults.reopen(page.old.id)
        }
    }
    Card {
        Segmented {
            objectName: "consultKind"
            visible: !page.known
            label: qsTr("What is it?")
            options: [qsTr("Ask a clinician"), qsTr("Look at my plan")]
            Binding on currentIndex { value: page.review ? 1 : 0 }
            onActivated: (index) => page.review = index === 1
        }
        NoteField {
            id: about
            objectName: "consultAbout"
            label: page.review ? qsTr("What do you want to look at again?") : qsTr("What do you want to ask about?")
            placeholderText: page.review ? qsTr("Whether my stretches still suit me") : qsTr("My knee on the stairs")
            text: page.old.about ?? ""
        }
    }
    Card {
        visible: !page.asked && !page.review
        Switch {
            objectName: "hasAppointment"
            text: qsTr("I have an appointment")
            subtitle: qsTr("You see it here from a week before")
            Binding on checked { value: page.hasAppointment }
            onToggled: page.hasAppointment = checked
        }
        DayRow {
            access: page.access
            objectName: "appointment"
            visible: page.hasAppointment
            past: page.known
            day: page.day
            onMoved: (day) => page.day = day
        }
        TextField {
            id: time
            objectName: "appointmentTime"
            visible: page.hasAppointment
            label: qsTr("At what time?")
            placeholderText: qsTr("10:15")
            maximumLength: 5
            text: page.old.time ?? ""
            problem: text !== "" && !page.timed && !activeFocus ? qsTr("Write it as 10:15") : ""
        }
        Label { visible: page.clinicians.length > 0; role: "label"; text: qsTr("With whom?") }
        ChipRow {
            objectName: "consultWith"
            visible: page.clinicians.length > 0
            label: qsTr("With whom?")
            options: page.clinicians.map(c => ({ value: c.id, text: c.name }))
            Binding on selected { value: page.clinician === "" ? [] : [page.clinician] }
            onPicked: (id, on) => page.clinician = on ? id : ""
        }
        Button {
            objectName: "newClinician"
            kind: "quiet"
            icon.name: "plus"
            text: qsTr("Add a clinician")
            onClicked: page.clinicianAsked()
        }
    }
    Card {
        visible: !page.asked
        Heading { text: page.review ? qsTr("Look again at my plan on") : qsTr("Remind me") }
        Label { visible: !page.reminds; soft: true; text: qsTr("The appointment itself reminds you.") }
        ChipRow {
            objectName: "consultWhen"
            visible: page.reminds
            multiple: false
            label: qsTr("Remind me")
            options: [
                { value: "week", text: qsTr("This week") },
                { value: "two", text: qsTr("In two weeks") },
                { value: "day", text: qsTr("On a day") }
            ]
            Binding on selected { value: [page.when] }
            onPicked: (what) => page.choose(what)
        }
        DayRow {
            access: page.access
            objectName: "due"
            visible: page.reminds && page.when === "day"
            day: page.due
            onMoved: (day) => page.due = day
        }
        Label {
            visible: page.reminds && page.when !== "day"
            soft: true
            text: page.dueDay.text
        }
    }
    Card {
        visible: page.known && !page.asked
        Rows {
            ListRow {
                objectName: "consultAgenda"
                width: parent ? parent.width : 0
                icon.name: "list"
                title: qsTr("For the visit")
                subtitle: qsTr("What changed, what you tried, what to ask")
                onClicked: page.agendaAsked(page.old.id)
            }
            ListRow {
                objectName: "consultDone"
                width: parent ? parent.width : 0
                icon.name: "check"
                title: page.review ? qsTr("I have looked at it") : qsTr("I have asked")
                subtitle: page.review ? qsTr("Note what comes next") : qsTr("Note what was said")
                onClicked: page.outcomeAsked(page.old)
            }
        }
    }
    Button {
        objectName: "withdrawConsult"
        visible: page.known
        kind: "quiet"
        stretch: true
        text: qsTr("Take this away")
        onClicked: page.consults.withdraw(page.old.id)
    }

    footer: [
        Button {
            objectName: "saveConsult"
            kind: "primary"
            large: true
            stretch: true
            enabled: page.consults.loaded && !page.consults.saving && !page.untimed
            text: page.untimed ? qsTr("Say the time first") : qsTr("Save")
            onClicked: page.consults.save(page.old.id ?? "", {
                about: about.text, due: page.due, review: page.review, clinician: page.clinician,
                day: page.hasAppointment && !page.review ? page.day : "", time: time.text
            })
        }
    ]
}
