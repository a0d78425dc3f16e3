// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// The optional details of an entry, as five folded rows in the order of use.
Card {
    id: details

    required property EntryDraft draft
    readonly property EntryFields fields: draft.fields
    property chosenPlace noPlace // placeholder while the Repeater removes a row

    spacing: 0

    /// The texts of these options, in one line.
    function names(options: list<chipOption>, ticked: list<string>): string {
        return options.filter(o => ticked.indexOf(o.value) >= 0).map(o => o.text).join(", ")
    }
    function rated(name: string, value: int): string { return value > 0 ? qsTr("%1 %2 of 5", "sleep 4 of 5").arg(name).arg(value) : "" }
    function together(texts: var): string { return texts.filter(t => t !== "").join(" · ") }

    // Any number of options.
    component Ticks: ColumnLayout {
        id: ticks
        required property string name
        required property string title
        required property list<chipOption> options
        required property list<string> ticked
        signal picked(string id, bool on)
        spacing: Theme.s8
        Label { role: Theme.Label; text: ticks.title }
        ChipRow {
            objectName: ticks.name
            label: ticks.title
            options: ticks.options
            Binding on selected { value: ticks.ticked }
            onPicked: (value, on) => ticks.picked(value, on)
        }
    }
    component Question: ColumnLayout {
        id: question
        required property string name
        required property string title
        required property int answer // EntryFields.Answer
        signal answered(int answer)
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

    Fold {
        name: "when"
        title: qsTr("When")
        summary: details.draft.when
        body: ColumnLayout {
            width: parent ? (parent as Item).width : 0
            spacing: Theme.s12
            DayField {
                access: details.draft.access
                objectName: "entryDay"
                future: false
                day: details.draft.day
                onMoved: (day) => details.draft.setDay(day)
            }
            TimeField {
                id: time
                objectName: "entryTime"
                time: details.draft.time
                onChosen: (text) => {
                    const fault = details.draft.setTime(text)
                    refusal = fault === EntryDraft.NotATime ? qsTr("This is not a time. Write it like 9:05 or 14:20.")
                        : fault === EntryDraft.NotYet ? qsTr("That time has not come yet.") : ""
                }
                onMoved: (minutes) => { details.draft.moveWhen(minutes); refusal = "" }
            }
            Button {
                enabled: !details.draft.now
                kind: Button.Quiet
                text: qsTr("Now")
                onClicked: { details.draft.setNow(); time.refusal = "" }
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
    Divider {}
    Fold {
        name: "feel"
        title: qsTr("How does it feel?")
        summary: details.names(details.fields.wordOptions, details.fields.words)
        body: ColumnLayout {
            width: parent ? (parent as Item).width : 0
            spacing: Theme.s16
            Ticks {
                name: "words"
                title: qsTr("It feels")
                options: details.fields.wordOptions
                ticked: details.fields.words
                onPicked: (id, on) => details.fields.tickWord(id, on)
            }
            Label {
                visible: places.count > 0
                role: Theme.Caption
                text: qsTr("A number for each place, only if it differs from the one above.")
            }
            Rows {
                spacing: Theme.s12
                Repeater {
                    id: places
                    model: details.draft.places.chosen.length > 1 ? details.draft.places.chosen.length : 0
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
    }
    Divider {}
    Fold {
        name: "help"
        title: qsTr("What eased it, what made it worse")
        summary: details.together([details.names(details.fields.easedOptions, details.fields.eased),
            details.names(details.fields.worsenedOptions, details.fields.worsened), details.fields.medicine])
        body: ColumnLayout {
            width: parent ? (parent as Item).width : 0
            spacing: Theme.s16
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
            TextField {
                objectName: "medicine"
                label: qsTr("Medicine you took")
                placeholderText: qsTr("Name and amount")
                Binding on text { value: details.fields.medicine }
                onEdited: details.fields.medicine = text
                problem: details.draft.refused === EntryDraft.Medicine ? details.draft.errorText : ""
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
    }
    Divider {}
    Fold {
        name: "today"
        title: qsTr("Sleep, mood and the day")
        summary: details.together([details.rated(qsTr("Sleep"), details.fields.sleep), details.rated(qsTr("Mood"), details.fields.mood),
            details.rated(qsTr("Stress"), details.fields.stress), details.rated(qsTr("Energy"), details.fields.energy)])
        body: ColumnLayout {
            width: parent ? (parent as Item).width : 0
            spacing: Theme.s16
            StepScale {
                objectName: "sleep"
                label: qsTr("Sleep")
                low: qsTr("Very poor")
                high: qsTr("Very good")
                Binding on value { value: details.fields.sleep }
                onPicked: (value) => details.fields.sleep = value
            }
            StepScale {
                objectName: "mood"
                label: qsTr("Mood")
                low: qsTr("Very low")
                high: qsTr("Very good")
                Binding on value { value: details.fields.mood }
                onPicked: (value) => details.fields.mood = value
            }
            StepScale {
                objectName: "stress"
                label: qsTr("Stress")
                low: qsTr("Very low")
                high: qsTr("Very high")
                Binding on value { value: details.fields.stress }
                onPicked: (value) => details.fields.stress = value
            }
            StepScale {
                objectName: "energy"
                label: qsTr("Energy")
                low: qsTr("Very low")
                high: qsTr("Very high")
                Binding on value { value: details.fields.energy }
                onPicked: (value) => details.fields.energy = value
            }
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
    Divider {}
    Fold {
        name: "note"
        title: qsTr("In your own words")
        summary: details.draft.note.length > 60 ? details.draft.note.slice(0, 60) + "…" : details.draft.note
        body: NoteField {
            width: parent ? (parent as Item).width : 0
            id: note
            objectName: "note"
            label: qsTr("Anything you want to remember")
            text: details.draft.note
            onEdited: details.draft.note = text
            Connections {
                target: details.draft
                function onNoteChanged() { if (note.text !== details.draft.note) note.text = details.draft.note }
            }
        }
    }
}
