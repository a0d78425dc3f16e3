// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// Six plain lines before the first session. One touch when none of them fits.
Page {
    id: page

    required property var guide
    property bool answering: false
    property bool seen: false // all six lines have been in sight
    property bool touched: false // at least one line was answered
    readonly property var lines: [
        { text: qsTr("Chest pain, or new trouble breathing"), icon: "heart" },
        { text: qsTr("A drooping face, weak arm, slurred speech, or the worst headache ever"), icon: "person" },
        { text: qsTr("New numbness between the legs, or new trouble with bladder or bowel"), icon: "info" },
        { text: qsTr("New weakness, a bad fall, or a bone that has not healed"), icon: "care" },
        { text: qsTr("Fever, or a leg that is hot, swollen or newly sore"), icon: "info" },
        { text: qsTr("Cancer or surgery that is not cleared for exercise yet"), icon: "calendar" }
    ]

    signal answered()

    onAtEndChanged: if (atEnd) seen = true
    Component.onCompleted: if (atEnd) seen = true

    title: qsTr("Safe to move today?")
    subtitle: qsTr("New or clearly worse, not what you know well.")
    canGoBack: true

    Label {
        visible: page.answering
        soft: true
        text: qsTr("“Already checked” means that a clinician knows and said you may move.")
    }
    Card {
        spacing: page.answering ? Theme.s16 : Theme.s4
        Rows {
            spacing: page.answering ? Theme.s16 : Theme.s4
            Repeater {
                model: page.lines
                ColumnLayout {
                    id: line
                    width: parent ? (parent as Item).width : 0
                    required property int index
                    required property var modelData
                    spacing: Theme.s8
                    ListRow {
                        interactive: false
                        icon.name: line.modelData.icon
                        title: line.modelData.text
                    }
                    ChipRow {
                        visible: page.answering
                        label: line.modelData.text
                        objectName: "line" + line.index
                        multiple: false
                        options: [{ value: "no", text: qsTr("No") }, { value: "yes", text: qsTr("Yes") },
                            { value: "checked", text: qsTr("Already checked") }]
                        onPicked: (value, on) => {
                            page.guide.answerLine(line.index, on ? value : "no")
                            page.touched = true
                        }
                    }
                }
            }
        }
    }
    Label {
        visible: !page.answering
        role: "caption"
        text: qsTr("We ask because a few aches need a clinician before any home care. The answers stay on this device and are gone when the app closes.")
    }

    footer: [
        Button {
            objectName: "noneOfThese"
            visible: !page.answering
            kind: "primary"
            large: true
            stretch: true
            text: page.seen ? qsTr("None of these") : qsTr("See the rest")
            onClicked: {
                if (!page.seen) {
                    page.scrollBy(page.height / 2)
                    return
                }
                page.guide.noneOfThese()
                page.answered()
            }
        },
        Button {
            objectName: "something"
            visible: !page.answering
            stretch: true
            text: qsTr("One of these fits")
            onClicked: page.answering = true
        },
        Button {
            objectName: "screenDone"
            visible: page.answering
            kind: "primary"
            large: true
            stretch: true
            enabled: page.touched
            text: page.touched ? qsTr("Go on") : qsTr("Touch the line that fits")
            onClicked: {
                page.guide.screenDone()
                page.answered()
            }
        }
    ]
}
