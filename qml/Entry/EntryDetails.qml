// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// The optional details of an entry.
ColumnLayout {
    id: details

    required property EntryDraft draft
    readonly property var fields: draft.fields

    Layout.fillWidth: true
    spacing: Theme.s16

    readonly property var steps: [1, 2, 3, 4, 5]

    function five(low: string, high: string): var {
        return steps.map(n => ({ value: n, text: n === 1 ? low : n === 5 ? high : String(n) }))
    }

    Card {
        visible: details.draft.regions.length > 1
        Heading { text: qsTr("Each place on its own") }
        Label { role: "caption"; text: qsTr("Where it differs from the number above.") }
        Rows {
            spacing: Theme.s12
            Repeater {
                model: details.draft.regions.length
                ColumnLayout {
                    id: place
                    required property int index
                    readonly property var region: details.draft.regions[index] ?? { id: "", name: "", level: -1 }
                    width: parent ? (parent as Item).width : 0
                    spacing: Theme.s4
                    Label { role: "label"; text: place.region.name }
                    ScaleRow {
                        label: place.region.name
                        Binding on value { value: place.region.level }
                        onPicked: (value) => details.draft.setRegionLevel(place.region.id, value)
                    }
                }
            }
        }
    }
    Repeater {
        model: [{ list: "words", title: qsTr("How does it feel?") }, { list: "eased", title: qsTr("What eased it?") },
            { list: "worsened", title: qsTr("What made it worse?") }]
        Card {
            id: ticks
            required property var modelData
            Heading { text: ticks.modelData.title }
            ChipRow {
                objectName: ticks.modelData.list
                label: ticks.modelData.title
                options: details.draft.access ? details.draft.options(ticks.modelData.list) : []
                Binding on selected { value: details.draft.words[ticks.modelData.list] }
                onPicked: (value, on) => details.draft.tick(ticks.modelData.list, value, on)
            }
        }
    }
    Card {
        Heading { text: qsTr("Today otherwise") }
        Rows {
            Layout.fillWidth: true
    spacing: Theme.s16
            Repeater {
                model: [{ field: "sleep", title: qsTr("Sleep"), low: qsTr("Very poor"), high: qsTr("Very good") },
                    { field: "mood", title: qsTr("Mood"), low: qsTr("Very low"), high: qsTr("Very good") },
                    { field: "stress", title: qsTr("Stress"), low: qsTr("Very little"), high: qsTr("Very much") },
                    { field: "energy", title: qsTr("Energy"), low: qsTr("Very low"), high: qsTr("Very high") }]
                ColumnLayout {
                    id: line
                    required property var modelData
                    width: parent ? (parent as Item).width : 0
                    spacing: Theme.s8
                    Label { role: "label"; text: line.modelData.title }
                    ChipRow {
                        objectName: line.modelData.field
                        label: line.modelData.title
                        multiple: false
                        options: details.five(line.modelData.low, line.modelData.high)
                        Binding on selected { value: details.fields[line.modelData.field] ? [details.fields[line.modelData.field]] : [] }
                        onPicked: (value, on) => details.draft.setField(line.modelData.field, on ? value : undefined)
                    }
                }
            }
        }
    }
    Card {
        Rows {
            Layout.fillWidth: true
    spacing: Theme.s16
            Repeater {
                model: [{ field: "woke_by_pain", title: qsTr("Did pain wake you?") },
                    { field: "stopped_activity", title: qsTr("Did you have to stop something?") },
                    { field: "new_weakness", title: qsTr("Is an arm or leg newly weak?") }]
                ColumnLayout {
                    id: question
                    required property var modelData
                    readonly property var answer: details.fields[modelData.field]
                    width: parent ? (parent as Item).width : 0
                    spacing: Theme.s8
                    Label { role: "label"; text: question.modelData.title }
                    ChipRow {
                        objectName: question.modelData.field
                        label: question.modelData.title
                        multiple: false
                        options: [{ value: true, text: qsTr("Yes") }, { value: false, text: qsTr("No") }]
                        Binding on selected { value: question.answer === undefined ? [] : [question.answer] }
                        onPicked: (value, on) => details.draft.setField(question.modelData.field, on ? value : undefined)
                    }
                }
            }
        }
    }
    Card {
        Heading { text: qsTr("Medicine") }
        TextField {
            objectName: "medicine"
            label: qsTr("What you took")
            placeholderText: qsTr("Name and amount")
            Binding on text { value: details.fields.medicine ?? "" }
            onEdited: details.draft.setField("medicine", text)
        }
        Label {
            visible: details.draft.refused === "medicine"
            role: "caption"
            text: details.draft.trouble
        }
        Label { role: "label"; text: qsTr("What for") }
        ChipRow {
            objectName: "medicine_for"
            label: qsTr("What for")
            multiple: false
            options: [{ value: "pain", text: qsTr("This pain") }, { value: "headache", text: qsTr("A headache") }, { value: "other", text: qsTr("Something else") }]
            Binding on selected { value: details.fields.medicine_for ? [details.fields.medicine_for] : [] }
            onPicked: (value, on) => details.draft.setField("medicine_for", on ? value : undefined)
        }
        Label { role: "label"; text: qsTr("Did it help?") }
        ChipRow {
            objectName: "medicine_effect"
            label: qsTr("Did it help?")
            multiple: false
            options: [{ value: "none", text: qsTr("No") }, { value: "some", text: qsTr("A little") }, { value: "much", text: qsTr("Much") }]
            Binding on selected { value: details.fields.medicine_effect ? [details.fields.medicine_effect] : [] }
            onPicked: (value, on) => details.draft.setField("medicine_effect", on ? value : undefined)
        }
    }
    Card {
        NoteField {
            id: note
            objectName: "note"
            label: qsTr("In your own words")
            text: details.draft.note
            onEdited: details.draft.note = text
            Connections {
                target: details.draft
                function onNoteChanged() { if (note.text !== details.draft.note) note.text = details.draft.note }
            }
        }
    }
    Card {
        Heading { text: qsTr("When") }
        Label { objectName: "when"; text: details.draft.when }
        Flow {
            Layout.fillWidth: true
            spacing: Theme.s8
            Button { width: Math.min(implicitWidth, parent.width); text: qsTr("1 hour earlier"); onClicked: details.draft.moveWhen(-60) }
            Button { width: Math.min(implicitWidth, parent.width); text: qsTr("1 day earlier"); onClicked: details.draft.moveWhen(-24 * 60) }
            Button { width: Math.min(implicitWidth, parent.width); visible: !details.draft.now; text: qsTr("1 hour later"); onClicked: details.draft.moveWhen(60) }
            Button { width: Math.min(implicitWidth, parent.width); visible: !details.draft.now; kind: "quiet"; text: qsTr("Now"); onClicked: details.draft.setNow() }
        }
        Switch {
            objectName: "episode"
            text: qsTr("A bout that goes on")
            subtitle: details.draft.episode === "ended" ? qsTr("It has ended") : qsTr("You can say later when it ended")
            Binding on checked { value: details.draft.episode !== "" }
            onToggled: details.draft.setEpisode(checked ? "open" : "")
        }
        Button {
            visible: details.draft.episode === "open" && details.draft.editing
            text: qsTr("It has ended now")
            onClicked: details.draft.setEpisode("ended")
        }
    }
}
