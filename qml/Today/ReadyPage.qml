// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Safety
import Unknot.Today

// The last page before a session: name, duration, position. One large start button.
Page {
    id: page

    required property SessionStartModel sessionStart

    signal startAsked()
    signal soundAsked()
    signal aboutAsked()

    title: sessionStart.wantedName
    canGoBack: true

    FigureCard {
        technique: page.sessionStart.wantedCover
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(200, Math.min(380, page.height * 0.42))
    }
    Label {
        role: Theme.Title
        text: qsTr("%1 min · %2").arg(page.sessionStart.wantedMinutes).arg(page.sessionStart.wantedPosition)
    }
    Notice {
        objectName: "gentleNotice"
        visible: page.sessionStart.gentle && page.sessionStart.flagNames === ""
        icon: "leaf"
        warm: true
        text: page.sessionStart.movesNow < page.sessionStart.movesAll
            ? qsTr("The gentle version: %1 of %n moves, shorter and without pressure. Ask a clinician before you do the others.", "", page.sessionStart.movesAll).arg(page.sessionStart.movesNow)
            : qsTr("The gentle version: shorter, without pressure. At your next visit, ask a clinician whether you can do more.")
        actionText: qsTr("A clinician has said yes")
        onAction: page.sessionStart.clinicianSaidYes()
    }
    Notice {
        objectName: "flagNotice"
        visible: page.sessionStart.flagNames !== ""
        icon: "leaf"
        warm: true
        text: qsTr("Gentle, because a clinician still needs to check: %1.").arg(page.sessionStart.flagNames)
        actionText: qsTr("They have checked it")
        onAction: page.aboutAsked()
    }
    Card {
        visible: page.sessionStart.paused.length > 0
        Heading { text: qsTr("Left out for you") }
        RuleRows { objectName: "leftOut"; rules: page.sessionStart.paused }
    }
    Card {
        visible: page.sessionStart.otherwise.length > 0
        Heading { text: qsTr("Shorter and lighter for you") }
        RuleRows { objectName: "otherwise"; rules: page.sessionStart.otherwise }
    }
    Button {
        objectName: "aboutFromReady"
        visible: page.sessionStart.paused.length > 0 || page.sessionStart.otherwise.length > 0
        kind: Button.Quiet
        stretch: true
        icon.name: "person"
        text: qsTr("About me and cautions")
        onClicked: page.aboutAsked()
    }
    Label {
        soft: true
        text: qsTr("Put the phone where you can hear it. The voice tells you everything, so you need not look.")
    }

    footer: [
        Button {
            objectName: "start"
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "play"
            text: qsTr("Start")
            onClicked: page.startAsked()
        },
        Button {
            stretch: true
            icon.name: "volume"
            text: qsTr("Test the sound")
            onClicked: page.soundAsked()
        }
    ]
}
