// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// Something on the six lines fits: paused until it has been checked. Calm, except where minutes count.
Page {
    id: page

    required property var guide

    signal mistake()
    signal spoken() // a clinician knows of it
    signal breatheAsked()
    signal leave()

    title: guide.urgency === "emergency" ? qsTr("Please get help first") : qsTr("Paused: this needs checking")
    canGoBack: true

    EmergencyCard {
        visible: page.guide.urgency === "emergency"
        text: qsTr("What you ticked can need help within minutes or hours, if it is new or clearly worse. Call 112, 999 or 911, or go to emergency care. Do not drive yourself.")
    }
    Card {
        visible: page.guide.urgency !== "emergency"
        Heading {
            text: page.guide.urgency === "same_day" ? qsTr("Talk to somebody today") : qsTr("Ask before you start")
        }
        Label {
            text: page.guide.urgency === "same_day"
                ? qsTr("Call your doctor or an urgent-care line today and tell them what is new. Please do not stretch, press or roll until then.")
                : qsTr("Ask the team that treats you whether stretching and self-massage suit you now. Choose “Already checked” here when they have said yes.")
        }
    }
    Label {
        soft: true
        text: qsTr("This is no diagnosis. It often turns out to be harmless, and it deserves a look by somebody who can examine you.")
    }
    Button {
        objectName: "mistake"
        kind: "quiet"
        stretch: true
        text: qsTr("I pressed that by mistake")
        onClicked: page.mistake()
    }
    Button {
        objectName: "spoken"
        kind: "quiet"
        stretch: true
        text: qsTr("I have already spoken to somebody")
        Accessible.description: qsTr("A doctor or nurse knows of it and said that I may go on")
        onClicked: page.spoken()
    }

    footer: [
        Button {
            visible: page.guide.urgency !== "emergency"
            stretch: true
            text: qsTr("Breathe for a minute")
            onClicked: page.breatheAsked()
        },
        Button {
            kind: "quiet"
            stretch: true
            text: qsTr("Back to Today")
            onClicked: page.leave()
        }
    ]
}
