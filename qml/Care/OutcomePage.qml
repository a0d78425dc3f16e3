// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care

// The outcome of asking a clinician: who, what they said, and what they cleared.
Page {
    id: page

    required property JournalAccess access
    required property var old // as ConsultModel tells it
    // {tag, family, text, on}: what a clinician's yes may lift. Read once: what was ticked stays where it is.
    property var clearable: []
    property var ticked: [] // indexes in it

    signal finished(var ids)

    readonly property string who: name.text.trim()

    title: old.review ? qsTr("I have looked at it") : qsTr("I have asked")
    canGoBack: true

    ConsultModel {
        id: consults
        access: page.access
        onLoadedChanged: if (loaded && page.clearable.length === 0) {
            page.clearable = clearable(page.old.id)
            page.ticked = page.clearable.map((c, i) => c.on ? i : -1).filter(i => i >= 0)
        }
        onSaved: page.finished([])
    }

    Notice { visible: consults.trouble !== ""; text: consults.trouble }
    Card {
        TextField {
            id: name
            objectName: "outcomeWho"
            label: page.old.review ? qsTr("Did somebody look at it with you?") : qsTr("Whom did you ask?")
            maximumLength: 200
            text: page.old.who !== "" ? page.old.who : page.old.name
        }
        NoteField {
            id: said
            objectName: "outcomeSaid"
            label: page.old.review ? qsTr("What comes next?") : qsTr("What was said?")
            placeholderText: qsTr("In your own words. It may stay empty.")
            text: page.old.said
        }
    }
    Card {
        visible: page.clearable.length > 0
        Heading { text: qsTr("What may you do again?") }
        Label { soft: true; text: qsTr("Tick only what this clinician has looked at and said yes to.") }
        Rows {
            Repeater {
                model: page.clearable
                Switch {
                    required property var modelData
                    required property int index
                    objectName: "cleared" + index
                    width: parent ? (parent as Item).width : 0
                    text: modelData.text
                    checked: page.ticked.indexOf(index) >= 0
                    onToggled: page.ticked = checked ? page.ticked.concat([index]) : page.ticked.filter(i => i !== index)
                }
            }
        }
    }

    footer: [
        Button {
            objectName: "saveOutcome"
            kind: "primary"
            large: true
            stretch: true
            enabled: consults.loaded && !consults.saving
            text: qsTr("Done")
            onClicked: consults.finish(page.old.id, page.who, said.text,
                page.ticked.map(i => page.clearable[i]))
        }
    ]
}
