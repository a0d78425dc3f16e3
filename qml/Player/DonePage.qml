// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// What was actually done, and one question.
Page {
    id: page

    required property DoneList done
    property string answer
    property int before: -1 // pain 0 .. 10, where it was asked
    property int after: -1
    property string kept // "journal", "sealed", "memory", "no", "failed"

    signal answered(string answer)
    signal afterPicked(int level)
    signal finished()

    title: done.endedEarly ? qsTr("You stopped there") : qsTr("That's it for now")
    subtitle: done.routineName

    Card {
        RowLayout {
            spacing: Theme.s32
            ColumnLayout {
                spacing: 0
                Label { role: "display"; text: page.done.minutes }
                Label { role: "caption"; text: qsTr("minutes", "below the number", page.done.minutes) }
            }
            ColumnLayout {
                spacing: 0
                Label { role: "display"; text: page.done.movesBegun }
                Label { role: "caption"; text: qsTr("of %n moves", "below the number of those done", page.done.moves) }
            }
        }
    }
    Card {
        Heading { text: qsTr("How does it feel now?") }
        Segmented {
            label: qsTr("How does it feel now?")
            options: [qsTr("Easier"), qsTr("Same"), qsTr("Worse")]
            currentIndex: -1
            objectName: "howWasIt"
            onActivated: (index) => {
                page.answer = ["better", "same", "worse"][index]
                page.answered(page.answer)
            }
        }
        Label {
            visible: text !== ""
            soft: true
            text: page.answer === "worse"
                ? qsTr("That can happen. Rest today, and take the easier version next time. If it is still worse after a day, ask a clinician.")
                : page.answer === "same" ? qsTr("Change often takes several days of small amounts.")
                : page.answer === "better" ? qsTr("Good. Getting up and moving a little helps it last.") : ""
        }
    }
    Card {
        visible: page.kept !== "no"
        Heading { text: page.before >= 0 ? qsTr("And the pain? It was %1 before.").arg(page.before) : qsTr("And the pain, if you like?") }
        ScaleRow {
            objectName: "after"
            label: qsTr("Pain now")
            Binding on value { value: page.after }
            onPicked: (level) => page.afterPicked(level)
        }
    }
    Card {
        Heading { text: qsTr("What you did") }
        Rows {
            Repeater {
                model: page.done
                ListRow {
                    width: parent ? (parent as Item).width : 0
                    required property string name
                    required property string detail
                    required property string outcome
                    interactive: false
                    title: name
                    subtitle: detail
                    icon.name: outcome === "done" ? "check" : outcome === "partial" ? "more" : "minus"
                }
            }
        }
    }
    Label {
        role: "caption"
        text: page.kept === "journal" ? qsTr("It is in your journal.")
            : page.kept === "no" ? qsTr("You are a guest: nothing is recorded.")
            : page.kept === "memory" ? qsTr("This is not kept yet: close the app and it is gone.")
            : page.kept === "failed" ? qsTr("It could not be written to the journal. It is tried again while the app runs.")
            : page.kept === "sealed" ? qsTr("The journal is locked: this is sealed now and filed when you unlock.") : ""
    }

    footer: [
        Button {
            kind: "primary"
            large: true
            stretch: true
            text: qsTr("Finish")
            objectName: "finish"
            onClicked: page.finished()
        }
    ]
}
