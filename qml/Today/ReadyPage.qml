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

    required property Guide guide

    signal startAsked()
    signal soundAsked()
    signal aboutAsked()

    title: guide.wantedName
    canGoBack: true

    FigureCard {
        technique: page.guide.wantedCover
        Layout.fillWidth: true
        Layout.preferredHeight: Math.max(200, Math.min(380, page.height * 0.42))
    }
    Label {
        role: "title"
        text: qsTr("%1 min · %2").arg(page.guide.wantedMinutes).arg(page.guide.wantedPosition)
    }
    Notice {
        objectName: "gentleNotice"
        visible: page.guide.gentle && page.guide.flagNames === ""
        icon: "leaf"
        warm: true
        text: page.guide.movesNow < page.guide.movesAll
            ? qsTr("The gentle version: %1 of %n moves, shorter and without pressure. The others wait for a clinician’s yes.", "", page.guide.movesAll).arg(page.guide.movesNow)
            : qsTr("The gentle version: shorter, without pressure. Ask a clinician at your next visit whether more suits you.")
        actionText: qsTr("A clinician has said yes")
        onAction: page.guide.clinicianSaidYes()
    }
    Notice {
        objectName: "flagNotice"
        visible: page.guide.flagNames !== ""
        icon: "leaf"
        warm: true
        text: qsTr("Gentle, because this still wants a look by a clinician: %1.").arg(page.guide.flagNames)
        actionText: qsTr("They have looked at it")
        onAction: page.aboutAsked()
    }
    Card {
        visible: page.guide.paused.length > 0
        Heading { text: qsTr("Left out for you") }
        RuleRows { objectName: "leftOut"; rules: page.guide.paused }
    }
    Card {
        visible: page.guide.otherwise.length > 0
        Heading { text: qsTr("Shorter and lighter for you") }
        RuleRows { objectName: "otherwise"; rules: page.guide.otherwise }
    }
    Button {
        objectName: "aboutFromReady"
        visible: page.guide.paused.length > 0 || page.guide.otherwise.length > 0
        kind: "quiet"
        stretch: true
        icon.name: "person"
        text: qsTr("About me and cautions")
        onClicked: page.aboutAsked()
    }
    Label {
        soft: true
        text: qsTr("Put the phone where you can hear it. The voice tells you everything; you need not look.")
    }

    footer: [
        Button {
            objectName: "start"
            kind: "primary"
            large: true
            stretch: true
            icon.name: "play"
            text: qsTr("Start")
            onClicked: page.startAsked()
        },
        Button {
            stretch: true
            icon.name: "volume"
            text: qsTr("Can I hear it?")
            onClicked: page.soundAsked()
        }
    ]
}
