// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Routines

// Asks where it aches and what there is to sit or lie on: all that the first routine needs to know.
Page {
    id: page

    property string goal
    property string support
    readonly property list<string> supports: ["chair", "bed", "floor"]

    signal chosen(string goal, string support)

    title: qsTr("Where does it ache or feel tight?")
    canGoBack: true

    GoalChips {
        label: page.title
        selected: page.goal === "" ? [] : [page.goal]
        onPicked: (value, on) => page.goal = on ? value : ""
    }
    Heading { text: qsTr("Where do you want to do it?"); Layout.topMargin: Theme.s16 }
    Segmented {
        id: supportChoice
        objectName: "support"
        label: qsTr("Where do you want to do it?")
        options: [qsTr("Chair"), qsTr("Bed"), qsTr("Floor")]
        currentIndex: Math.max(0, page.supports.indexOf(page.support))
    }
    Label {
        soft: true
        text: [qsTr("A firm chair without wheels is best."), qsTr("Any bed, with a pillow for your head."),
            qsTr("Use a mat, carpet or folded blanket. Keep something firm nearby to help you get up.")][supportChoice.currentIndex]
    }

    footer: [
        Button {
            objectName: "next"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: page.goal !== ""
            text: page.goal === "" ? qsTr("Choose where it aches") : qsTr("Continue")
            onClicked: page.chosen(page.goal, page.supports[supportChoice.currentIndex])
        }
    ]
}
