// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care
import Unknot.Safety

// The outcome of asking a clinician: who, what they said, and what they cleared.
Page {
    id: page

    required property JournalAccess access
    required property SafetyModel safety
    required property consultRow old
    property bool refused: old.refused

    signal finished(var ids) // of the records that an undo withdraws

    title: old.review ? qsTr("I have reviewed it") : qsTr("I have asked")
    canGoBack: true

    OutcomeModel {
        id: outcome
        access: page.access
        safety: page.safety
        consult: page.old.id
        onSaved: { draft.done(); page.finished([]) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "outcome"
        record: page.old.id
        ready: outcome.loaded
        texts: [name.text, said.text, outcome.ticked, String(Number(page.refused))]
        onFillIn: {
            name.text = wanted[0]
            said.text = wanted[1]
            outcome.tickOnly(wanted[2])
            page.refused = Number(wanted[3] ?? 0) > 0
        }
    }

    FormNotice { draft: draft }
    Notice { visible: outcome.errorText !== ""; text: outcome.errorText }
    Card {
        TextField {
            id: name
            objectName: "outcomeWho"
            label: page.old.review ? qsTr("Did someone review it with you?") : qsTr("Who did you ask?")
            maximumLength: 200
            text: page.old.who !== "" ? page.old.who : page.old.name
        }
        NoteField {
            id: said
            objectName: "outcomeSaid"
            label: page.old.review ? qsTr("What will you do next?") : qsTr("What did they say?")
            placeholderText: qsTr("In your own words. You can leave this empty.")
            text: page.old.said
        }
    }
    Card {
        visible: outcome.clearable.length > 0
        Heading { text: qsTr("May you go on?") }
        ChipRow {
            objectName: "mayGoOn"
            label: qsTr("May you go on?")
            multiple: false
            options: [{ value: false, name: "yes", text: qsTr("Yes, with what I tick") }, { value: true, name: "no", text: qsTr("No, or not yet") }]
            Binding on selected { value: [page.refused] }
            onPicked: (value, on) => page.refused = on && value
        }
        Notice {
            objectName: "staysPaused"
            visible: page.refused
            text: qsTr("Then everything stays as it is: what is paused stays paused, and what is left out stays left out. Ask again when something changes, or when they told you to.")
        }
    }
    Card {
        visible: outcome.clearable.length > 0 && !page.refused
        Heading { text: qsTr("What can you do again?") }
        Label { soft: true; text: qsTr("Tick only what this clinician checked and allowed.") }
        Rows {
            Repeater {
                model: outcome.clearable
                Switch {
                    required property clearableRow modelData
                    required property int index
                    objectName: "cleared" + index
                    width: parent ? (parent as Item).width : 0
                    text: modelData.text
                    checked: modelData.on
                    onToggled: outcome.tick(index, checked)
                }
            }
        }
    }

    footer: [
        Button {
            objectName: "saveOutcome"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: outcome.loaded && !outcome.saving
            text: qsTr("Done")
            onClicked: outcome.finish(name.text.trim(), said.text, page.refused)
        }
    ]
}
