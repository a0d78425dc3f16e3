// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// A red-flag screen of at most six lines: before the first session and every thirty days, or about a place that is new
// or worse. One button for "none of these"; a touch on a line is a yes to it.
Page {
    id: page

    required property SafetyModel safety
    property var regions: [] // ids; empty: the whole body, before a session
    property string placeName // of the region, "your lower back"
    property bool answering: false
    property bool asking: false // asks which of the flags behind the lines apply
    property bool seen: false // all lines have been visible

    signal answered(int urgency) // Urgency

    // atEnd is true too early, until all lines are laid out; it then turns false without a scroll.
    onAtEndChanged: if (atEnd) seen = true; else if (contentY < 1) seen = false
    Component.onCompleted: {
        if (atEnd)
            seen = true
        settle()
    }
    onAnsweringChanged: settle()
    onAskingChanged: settle()

    title: asking ? qsTr("Which of these applies?") : screen.start ? qsTr("Safe to move today?") : qsTr("About %1").arg(placeName)
    subtitle: qsTr("Only if it is new or clearly worse.")
    canGoBack: true

    function goOn() {
        const urgency = screen.urgency
        screen.finish(by.text.trim())
        page.answered(urgency)
    }

    ScreenModel {
        id: screen
        safety: page.safety
        regions: page.regions
    }

    Label {
        visible: page.answering && !page.asking
        soft: true
        text: qsTr("“Already checked” means a clinician knows about it and said you can move.")
    }
    Card {
        visible: !page.asking
        spacing: page.answering ? Theme.s16 : Theme.s4
        Rows {
            spacing: page.answering ? Theme.s16 : Theme.s4
            Repeater {
                model: screen.lines
                ColumnLayout {
                    id: line
                    width: parent ? (parent as Item).width : 0
                    required property int index
                    required property screenLineRow modelData
                    spacing: Theme.s8
                    ListRow {
                        objectName: "row" + line.index
                        interactive: !page.answering
                        icon.name: line.modelData.icon
                        title: line.modelData.text
                        subtitle: line.modelData.why
                        onClicked: {
                            page.answering = true
                            screen.answerLine(line.index, ScreenModel.Yes)
                        }
                    }
                    ChipRow {
                        visible: page.answering
                        label: line.modelData.text
                        objectName: "line" + line.index
                        multiple: false
                        options: [{ value: ScreenModel.No, name: "no", text: qsTr("No") }, { value: ScreenModel.Yes, name: "yes", text: qsTr("Yes") },
                            { value: ScreenModel.Checked, name: "checked", text: qsTr("Already checked") }]
                        Binding on selected { value: [screen.answers[line.index]] }
                        onPicked: (value, on) => screen.answerLine(line.index, on ? value : ScreenModel.No)
                    }
                }
            }
        }
    }
    TextField {
        id: by
        objectName: "checkedBy"
        visible: page.answering && !page.asking && screen.anyChecked
        label: qsTr("Who checked it, and when? (optional)")
    }
    Rows {
        visible: page.asking
        Repeater {
            model: page.asking ? 1 : 0
            WhichFits { width: parent ? (parent as Item).width : 0; model: screen }
        }
    }
    Label {
        visible: !page.answering
        role: Theme.Caption
        text: screen.start
            ? qsTr("We ask because a few aches need a clinician before any home care. Your answers stay on this device.")
            : qsTr("We ask because pain here is new or worse. Most often it is nothing serious.")
    }

    footer: [
        Button {
            objectName: "noneOfThese"
            visible: !page.answering
            kind: Button.Primary
            large: true
            stretch: true
            text: !page.seen ? qsTr("See the rest") : screen.again ? qsTr("Nothing has changed") : qsTr("None of these")
            onClicked: {
                if (!page.seen) {
                    page.scrollBy(page.height / 2)
                    page.settle()
                    return
                }
                screen.noneOfThese()
                page.answered(Urgency.None)
            }
        },
        Button {
            objectName: "something"
            visible: !page.answering
            stretch: true
            text: qsTr("One of these applies")
            onClicked: page.answering = true
        },
        Button {
            objectName: "screenDone"
            visible: page.answering
            kind: Button.Primary
            large: true
            stretch: true
            enabled: screen.touched && (!page.asking || screen.complete)
            text: !screen.touched ? qsTr("Tap Yes where one applies") : page.asking && !screen.complete ? qsTr("Please answer: yes or no")
                : page.asking && screen.urgency === Urgency.None ? qsTr("None of these apply after all") : qsTr("Continue")
            onClicked: {
                if (!page.asking && screen.questions.length > 0) {
                    page.asking = true
                    page.scrollBy(-1e6)
                } else {
                    page.goOn()
                }
            }
        }
    ]
}
