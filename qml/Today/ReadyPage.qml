// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure

// The last look before it begins: what, how long, on what. One large start.
Page {
    id: page

    required property var guide

    signal startAsked()
    signal soundAsked()

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
        visible: page.guide.gentler
        icon: "leaf"
        warm: true
        text: page.guide.movesNow < page.guide.movesAll
            ? qsTr("The gentle version: %1 of %2 moves, shorter and without pressure. The others wait for a clinician’s yes.").arg(page.guide.movesNow).arg(page.guide.movesAll)
            : qsTr("The gentle version: shorter, without pressure. Ask a clinician at your next visit whether more suits you.")
        actionText: qsTr("A clinician has said yes")
        onAction: page.guide.clinicianSaidYes()
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
