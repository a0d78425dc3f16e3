// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// Asks for the pain level just before a session. One tap starts it.
Page {
    id: page

    signal answered(int level) // then start
    signal skipped() // start without an answer
    signal askNoMore() // start, and do not ask again

    title: qsTr("How is it now?")
    subtitle: qsTr("Tap a number to start")
    canGoBack: true

    Card {
        ScaleRow {
            objectName: "before"
            label: qsTr("Pain now, from 0 to 10")
            onPicked: (level) => page.answered(level)
        }
    }
    Label {
        role: Theme.Caption
        text: qsTr("We ask again afterwards, so you can compare.")
    }

    footer: [
        Button {
            objectName: "skipBefore"
            large: true
            stretch: true
            icon.name: "play"
            text: qsTr("Start without answering")
            onClicked: page.skipped()
        },
        Button {
            objectName: "askNoMore"
            kind: Button.Quiet
            stretch: true
            text: qsTr("Don’t ask before sessions")
            onClicked: page.askNoMore()
        }
    ]
}
