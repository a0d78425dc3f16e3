// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// The safety profile is in the locked journal, so only breathing can start.
Page {
    id: page

    signal unlockAsked()
    signal breatheAsked()

    title: qsTr("Unlock to start this one")
    canGoBack: true

    Label { text: qsTr("What you told about your health lies in your journal, and that is locked. This session has to look there first, so that it leaves out what does not suit you.") }
    Label { soft: true; text: qsTr("What you started earlier today still starts without.") }

    footer: [
        Button {
            objectName: "unlockToStart"
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "unlock"
            text: qsTr("Unlock")
            onClicked: page.unlockAsked()
        },
        Button {
            stretch: true
            text: qsTr("Breathe for a minute")
            onClicked: page.breatheAsked()
        }
    ]
}
