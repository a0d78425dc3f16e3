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
    required property SessionDiary diary
    property int answer: SessionDiary.NotSaid
    property bool careful: false // stopped for something that needs a clinician today

    signal finished()

    maxContentWidth: roomy ? twoColumns : Theme.textColumn
    title: done.endedEarly ? qsTr("You stopped there") : qsTr("That's it for now")
    subtitle: done.routineName

    TwoColumns {
        Card {
            RowLayout {
                spacing: Theme.s32
                ColumnLayout {
                    spacing: 0
                    Label { role: Theme.Display; text: page.done.minutes }
                    Label { role: Theme.Caption; text: qsTr("minutes", "below the number", page.done.minutes) }
                }
                ColumnLayout {
                    spacing: 0
                    Label { role: Theme.Display; text: page.done.movesBegun }
                    Label { role: Theme.Caption; text: qsTr("of %n moves", "below the number of those done", page.done.moves) }
                }
            }
        }
        Notice {
            objectName: "careful"
            visible: page.careful
            icon: "info"
            text: qsTr("Talk to someone today about why you stopped. Until they have checked it, leave this place alone.")
        }
        Card {
            visible: !page.careful
            Heading { text: qsTr("How does it feel now?") }
            Segmented {
                label: qsTr("How does it feel now?")
                options: [qsTr("Easier"), qsTr("Same"), qsTr("Worse")]
                currentIndex: -1
                objectName: "howWasIt"
                onActivated: (index) => {
                    page.answer = [SessionDiary.Better, SessionDiary.Same, SessionDiary.Worse][index]
                    page.diary.setFelt(page.answer)
                }
            }
            Label {
                visible: text !== ""
                soft: true
                text: page.answer === SessionDiary.Worse
                    ? qsTr("That can happen. Rest today, and take the easier version next time. If it is still worse after a day, ask a clinician.")
                    : page.answer === SessionDiary.Same ? qsTr("Change often takes several days of small amounts.")
                    : page.answer === SessionDiary.Better ? qsTr("Good. Getting up and moving a little helps it last.") : ""
            }
        }
        Card {
            visible: page.diary.kept !== SessionDiary.Nowhere
            Heading { text: page.diary.before >= 0 ? qsTr("And the pain? It was %1 before.").arg(page.diary.before) : qsTr("And the pain? (optional)") }
            ScaleRow {
                objectName: "after"
                label: qsTr("Pain now")
                Binding on value { value: page.diary.after }
                onPicked: (level) => page.diary.setAfter(level)
            }
        }
        second: [
            Card {
                Heading { text: qsTr("What you did") }
                Rows {
                    Repeater {
                        model: page.done
                        ListRow {
                            width: parent ? (parent as Item).width : 0
                            required property string name
                            required property string detail
                            required property int outcome
                            interactive: false
                            title: name
                            subtitle: detail
                            icon.name: outcome === DoneList.InFull ? "check" : outcome === DoneList.InPart ? "more" : "minus"
                        }
                    }
                }
            },
            Label {
                objectName: "kept"
                role: Theme.Caption
                text: page.diary.kept === SessionDiary.Journal ? qsTr("Saved in your journal.")
                    : page.diary.kept === SessionDiary.Nowhere ? qsTr("You are a guest: nothing is saved.")
                    : page.diary.kept === SessionDiary.Memory ? qsTr("This is not saved yet. It is lost when you close the app.")
                    : page.diary.kept === SessionDiary.Failed ? qsTr("%1 The app will try again while it is open.").arg(page.diary.errorText)
                    : page.diary.kept === SessionDiary.Sealed ? qsTr("The journal is locked. This is added to it when you unlock.") : ""
            }
        ]
    }

    footer: [
        Button {
            kind: Button.Primary
            large: true
            stretch: true
            text: qsTr("Finish")
            objectName: "finish"
            onClicked: page.finished()
        }
    ]
}
