// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care
import Unknot.Safety

// Creates or edits a reminder to ask a clinician, or an appointment.
Page {
    id: page

    required property JournalAccess access
    required property SafetyModel safety
    property consultRow old // without an id: a new one
    readonly property var clinicians: people.clinicians // of clinicianRow

    signal finished(var ids) // of the records that an undo withdraws
    signal removed(string id)
    signal outcomeAsked(consultRow consult)
    signal agendaAsked(string consultId)
    signal clinicianAsked()

    title: !editor.known ? qsTr("Add a reminder") : editor.review ? qsTr("My plan") : qsTr("Ask a doctor or therapist")
    canGoBack: true

    ConsultEditor {
        id: editor
        access: page.access
        safety: page.safety
        old: page.old
        onSaved: (ids) => { draft.done(); page.finished(ids) }
        onWithdrawn: (id) => { draft.done(); page.removed(id) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "consult"
        record: page.old.id
        ready: editor.loaded
        texts: [about.text, time.text, editor.review ? "review" : "", String(editor.dueIn), editor.due,
            editor.hasAppointment ? "appointment" : "", editor.day, editor.clinician]
        onFillIn: {
            about.text = wanted[0]
            time.text = wanted[1]
            editor.review = wanted[2] !== ""
            editor.dueIn = Number(wanted[3])
            editor.due = wanted[4]
            editor.hasAppointment = wanted[5] !== ""
            editor.day = wanted[6]
            editor.clinician = wanted[7]
        }
    }
    ClinicianModel { id: people; access: page.access }

    FormNotice { draft: draft }
    Notice { visible: editor.errorText !== ""; text: editor.errorText }
    Card {
        visible: editor.asked
        Heading { text: page.old.when }
        Label { visible: text !== ""; text: page.old.said }
        Button {
            objectName: "changeOutcome"
            stretch: true
            icon.name: "pencil"
            text: editor.review ? qsTr("Edit what you wrote") : qsTr("Edit the answer")
            onClicked: page.outcomeAsked(page.old)
        }
        Button {
            objectName: "reopenConsult"
            kind: Button.Quiet
            stretch: true
            text: editor.review ? qsTr("I have not reviewed it yet") : qsTr("I have not asked yet")
            onClicked: editor.reopen()
        }
    }
    Card {
        Segmented {
            objectName: "consultKind"
            visible: !editor.known
            label: qsTr("What kind of reminder?")
            options: [qsTr("Ask a doctor or therapist"), qsTr("Review my plan")]
            Binding on currentIndex { value: editor.review ? 1 : 0 }
            onActivated: (index) => editor.review = index === 1
        }
        NoteField {
            id: about
            objectName: "consultAbout"
            label: editor.review ? qsTr("What do you want to review?") : qsTr("What do you want to ask about?")
            placeholderText: editor.review ? qsTr("Whether my stretches still suit me") : qsTr("My knee on the stairs")
            text: page.old.about
            onTextChanged: editor.about = text
        }
    }
    Card {
        visible: !editor.asked && !editor.review
        Switch {
            objectName: "hasAppointment"
            text: qsTr("I have an appointment")
            subtitle: qsTr("It shows here a week before")
            Binding on checked { value: editor.hasAppointment }
            onToggled: editor.hasAppointment = checked
        }
        DayField {
            access: page.access
            objectName: "appointment"
            label: qsTr("Day of the appointment")
            visible: editor.hasAppointment
            past: editor.known
            day: editor.day
            onMoved: (day) => editor.day = day
        }
        TextField {
            id: time
            objectName: "appointmentTime"
            visible: editor.hasAppointment
            label: qsTr("At what time?")
            placeholderText: qsTr("10:15")
            maximumLength: 8
            text: page.old.time
            onTextChanged: editor.time = text
            problem: text !== "" && !editor.timed && !activeFocus ? qsTr("Write it as 10:15") : ""
        }
        Label { visible: page.clinicians.length > 0; role: Theme.Label; text: qsTr("Who with?") }
        ChipRow {
            objectName: "consultWith"
            visible: page.clinicians.length > 0
            label: qsTr("Who with?")
            options: page.clinicians.map(c => ({ value: c.id, text: c.name }))
            Binding on selected { value: editor.clinician === "" ? [] : [editor.clinician] }
            onPicked: (id, on) => editor.clinician = on ? id : ""
        }
        Button {
            objectName: "newClinician"
            kind: Button.Quiet
            icon.name: "plus"
            text: qsTr("Add a doctor or therapist")
            onClicked: page.clinicianAsked()
        }
    }
    Card {
        visible: !editor.asked
        Heading { text: editor.review ? qsTr("Review my plan on") : qsTr("Remind me") }
        Label { visible: !editor.dueMatters; soft: true; text: qsTr("The appointment is your reminder.") }
        ChipRow {
            objectName: "consultWhen"
            visible: editor.dueMatters
            multiple: false
            label: qsTr("Remind me")
            options: [
                { value: ConsultEditor.ThisWeek, name: "week", text: qsTr("This week") },
                { value: ConsultEditor.TwoWeeks, name: "two", text: qsTr("In two weeks") },
                { value: ConsultEditor.OnDay, name: "day", text: qsTr("Pick a day") }
            ]
            Binding on selected { value: [editor.dueIn] }
            onPicked: (what) => editor.dueIn = what
        }
        DayField {
            access: page.access
            objectName: "due"
            label: qsTr("Day of the reminder")
            past: false
            unfolded: true
            visible: editor.dueMatters && editor.dueIn === ConsultEditor.OnDay
            day: editor.due
            onMoved: (day) => editor.due = day
        }
        Label {
            visible: editor.dueMatters && editor.dueIn !== ConsultEditor.OnDay
            soft: true
            text: editor.dueText
        }
    }
    Card {
        visible: editor.known && !editor.asked
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
                title: editor.review ? qsTr("I have reviewed it") : qsTr("I have asked")
                subtitle: editor.review ? qsTr("Note what you will do next") : qsTr("Note what was said")
                onClicked: page.outcomeAsked(page.old)
            }
        }
    }
    Button {
        objectName: "withdrawConsult"
        visible: editor.known
        kind: Button.Quiet
        stretch: true
        text: qsTr("Delete")
        onClicked: editor.withdraw(page.old.id)
    }

    footer: [
        Button {
            objectName: "saveConsult"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: editor.loaded && !editor.saving && !editor.missesTime
            text: editor.missesTime ? qsTr("Enter the time first") : qsTr("Save")
            onClicked: editor.save()
        }
    ]
}
