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
    readonly property EntryFields fields: draft.fields
    property chosenPlace noPlace // placeholder while the Repeater removes a row

    Layout.fillWidth: true
    spacing: Theme.s16

    // Any number of options.
    component Ticks: Card {
        id: ticks
        required property string name
        required property string title
        required property list<chipOption> options
        required property list<string> ticked
        signal picked(string id, bool on)
        Heading { text: ticks.title }
        ChipRow {
            objectName: ticks.name
            label: ticks.title
            options: ticks.options
            Binding on selected { value: ticks.ticked }
            onPicked: (value, on) => ticks.picked(value, on)
        }
    }
    // One of five steps; only the first and the last have names.
    component Steps: ColumnLayout {
        id: steps
        required property string name
        required property string title
        required property string low
        required property string high
        required property int value // 1 .. 5; 0: not given
        signal picked(int value) // 0: cleared
        width: parent ? (parent as Item).width : 0
        spacing: Theme.s8
        Label { role: Theme.Label; text: steps.title }
        ChipRow {
            objectName: steps.name
            label: steps.title
            multiple: false
            options: [{ value: 1, text: steps.low }, { value: 2, text: "2" }, { value: 3, text: "3" }, { value: 4, text: "4" },
                { value: 5, text: steps.high }]
            Binding on selected { value: steps.value > 0 ? [steps.value] : [] }
            onPicked: (value, on) => steps.picked(on ? value : 0)
        }
    }
    component Question: ColumnLayout {
        id: question
        required property string name
        required property string title
        required property int answer // EntryFields.Answer
        signal answered(int answer)
        width: parent ? (parent as Item).width : 0
        spacing: Theme.s8
        Label { role: Theme.Label; text: question.title }
        ChipRow {
            objectName: question.name
            label: question.title
            multiple: false
            options: [{ value: true, text: qsTr("Yes") }, { value: false, text: qsTr("No") }]
            Binding on selected { value: question.answer === EntryFields.NotSaid ? [] : [question.answer === EntryFields.Yes] }
            onPicked: (value, on) => question.answered(!on ? EntryFields.NotSaid : value ? EntryFields.Yes : EntryFields.No)
        }
    }

    Card {
        visible: details.draft.places.chosen.length > 1
        Heading { text: qsTr("A level for each place") }
        Label { role: Theme.Caption; text: qsTr("Only if it differs from the number above.") }
        Rows {
            spacing: Theme.s12
            Repeater {
                model: details.draft.places.chosen.length
                ColumnLayout {
                    id: place
                    required property int index
                    readonly property chosenPlace chosen: details.draft.places.chosen[index] ?? details.noPlace
                    width: parent ? (parent as Item).width : 0
                    spacing: Theme.s4
                    Label { role: Theme.Label; text: place.chosen.name }
                    ScaleRow {
                        label: place.chosen.name
                        Binding on value { value: place.chosen.level }
                        onPicked: (value) => details.draft.places.setLevel(place.chosen.id, value)
                    }
                }
            }
        }
    }
    Ticks {
        name: "words"
        title: qsTr("How does it feel?")
        options: details.fields.wordOptions
        ticked: details.fields.words
        onPicked: (id, on) => details.fields.tickWord(id, on)
    }
    Ticks {
        name: "eased"
        title: qsTr("What eased it?")
        options: details.fields.easedOptions
        ticked: details.fields.eased
        onPicked: (id, on) => details.fields.tickEased(id, on)
    }
    Ticks {
        name: "worsened"
        title: qsTr("What made it worse?")
        options: details.fields.worsenedOptions
        ticked: details.fields.worsened
        onPicked: (id, on) => details.fields.tickWorsened(id, on)
    }
    Card {
        Heading { text: qsTr("More about today") }
        Rows {
            Layout.fillWidth: true
            spacing: Theme.s16
            Steps {
                name: "sleep"
                title: qsTr("Sleep")
                low: qsTr("Very poor")
                high: qsTr("Very good")
                value: details.fields.sleep
                onPicked: (value) => details.fields.sleep = value
            }
            Steps {
                name: "mood"
                title: qsTr("Mood")
                low: qsTr("Very low")
                high: qsTr("Very good")
                value: details.fields.mood
                onPicked: (value) => details.fields.mood = value
            }
            Steps {
                name: "stress"
                title: qsTr("Stress")
                low: qsTr("Very low")
                high: qsTr("Very high")
                value: details.fields.stress
                onPicked: (value) => details.fields.stress = value
            }
            Steps {
                name: "energy"
                title: qsTr("Energy")
                low: qsTr("Very low")
                high: qsTr("Very high")
                value: details.fields.energy
                onPicked: (value) => details.fields.energy = value
            }
        }
    }
    Card {
        Rows {
            Layout.fillWidth: true
            spacing: Theme.s16
            Question {
                name: "woke_by_pain"
                title: qsTr("Did pain wake you?")
                answer: details.fields.wokeByPain
                onAnswered: (answer) => details.fields.wokeByPain = answer
            }
            Question {
                name: "stopped_activity"
                title: qsTr("Did pain make you stop something?")
                answer: details.fields.stoppedActivity
                onAnswered: (answer) => details.fields.stoppedActivity = answer
            }
            Question {
                name: "new_weakness"
                title: qsTr("Is there new weakness in an arm or leg?")
                answer: details.fields.newWeakness
                onAnswered: (answer) => details.fields.newWeakness = answer
            }
        }
    }
    Card {
        Heading { text: qsTr("Medicine") }
        TextField {
            objectName: "medicine"
            label: qsTr("What you took")
            placeholderText: qsTr("Name and amount")
            Binding on text { value: details.fields.medicine }
            onEdited: details.fields.medicine = text
        }
        Label {
            visible: details.draft.refused === EntryDraft.Medicine
            role: Theme.Caption
            text: details.draft.errorText
        }
        Label { role: Theme.Label; text: qsTr("What for") }
        ChipRow {
            objectName: "medicine_for"
            label: qsTr("What for")
            multiple: false
            options: details.fields.medicineForOptions
            Binding on selected { value: [details.fields.medicineFor] }
            onPicked: (id, on) => details.fields.medicineFor = on ? id : ""
        }
        Label { role: Theme.Label; text: qsTr("Did it help?") }
        ChipRow {
            objectName: "medicine_effect"
            label: qsTr("Did it help?")
            multiple: false
            options: details.fields.medicineEffectOptions
            Binding on selected { value: [details.fields.medicineEffect] }
            onPicked: (id, on) => details.fields.medicineEffect = on ? id : ""
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
            Button { width: Math.min(implicitWidth, parent.width); visible: !details.draft.now; kind: Button.Quiet; text: qsTr("Now"); onClicked: details.draft.setNow() }
        }
        Switch {
            objectName: "episode"
            text: qsTr("Pain that lasts")
            subtitle: details.draft.bout === EntryDraft.EndedBout ? qsTr("It is over") : qsTr("You can add the end later")
            Binding on checked { value: details.draft.bout !== EntryDraft.NoBout }
            onToggled: details.draft.bout = checked ? EntryDraft.OpenBout : EntryDraft.NoBout
        }
        Button {
            visible: details.draft.bout === EntryDraft.OpenBout && details.draft.editing
            text: qsTr("It is over now")
            onClicked: details.draft.bout = EntryDraft.EndedBout
        }
    }
}
