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
        texts: [name.text, said.text, outcome.ticked]
        onFillIn: {
            name.text = wanted[0]
            said.text = wanted[1]
            outcome.tickOnly(wanted[2])
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
            onClicked: outcome.finish(name.text.trim(), said.text)
        }
    ]
}
