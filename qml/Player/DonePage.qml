// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// What was really done, and one question.
Page {
    id: page

    required property DoneList done
    property string answer

    signal answered(string answer)
    signal finished()

    title: done.endedEarly ? qsTr("You stopped there") : qsTr("That's it for now")
    subtitle: done.routineName

    Card {
        RowLayout {
            spacing: Theme.s32
            ColumnLayout {
                spacing: 0
                Label { role: "display"; text: page.done.minutes }
                Label { role: "caption"; text: page.done.minutes === 1 ? qsTr("minute") : qsTr("minutes") }
            }
            ColumnLayout {
                spacing: 0
                Label { role: "display"; text: page.done.movesBegun }
                Label { role: "caption"; text: qsTr("of %1 moves").arg(page.done.moves) }
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
                page.answer = ["easier", "same", "worse"][index]
                page.answered(page.answer)
            }
        }
        Label {
            visible: text !== ""
            soft: true
            text: page.answer === "worse"
                ? qsTr("That can happen. Rest today, and take the easier version next time. If it is still worse after a day, ask a clinician.")
                : page.answer === "same" ? qsTr("Change often takes several days of small amounts.")
                : page.answer === "easier" ? qsTr("Good. Getting up and moving a little helps it last.") : ""
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
        text: qsTr("This is not kept: close the app and it is gone.")
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
