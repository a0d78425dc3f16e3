// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// Asks where it aches and what there is to sit or lie on: all that the first routine needs to know.
Page {
    id: page

    property string goal
    readonly property list<string> supports: ["chair", "bed", "floor"]

    signal chosen(string goal, string support)

    title: qsTr("Where does it ache or feel tight?")
    canGoBack: true

    ChipRow {
        objectName: "goals"
        label: page.title
        multiple: false
        options: [
            { value: "neck", text: qsTr("Neck") }, { value: "shoulders", text: qsTr("Shoulders") },
            { value: "upper_back", text: qsTr("Upper back") }, { value: "lower_back", text: qsTr("Lower back") },
            { value: "arms", text: qsTr("Arms and hands") }, { value: "hips", text: qsTr("Hips") }, { value: "legs", text: qsTr("Legs") },
            { value: "feet", text: qsTr("Feet") }
        ]
        selected: page.goal === "" ? [] : [page.goal]
        onPicked: (value, on) => page.goal = on ? value : ""
    }
    Heading { text: qsTr("Where do you want to do it?"); Layout.topMargin: Theme.s16 }
    Segmented {
        id: support
        objectName: "support"
        label: qsTr("Where do you want to do it?")
        options: [qsTr("Chair"), qsTr("Bed"), qsTr("Floor")]
    }
    Label {
        soft: true
        text: [qsTr("A firm chair without wheels is best."), qsTr("Any bed, with a pillow for your head."),
            qsTr("Use a mat, carpet or folded blanket. Keep something firm nearby to help you get up.")][support.currentIndex]
    }

    footer: [
        Button {
            objectName: "next"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: page.goal !== ""
            text: page.goal === "" ? qsTr("Choose where it aches") : qsTr("Continue")
            onClicked: page.chosen(page.goal, page.supports[support.currentIndex])
        }
    ]
}
