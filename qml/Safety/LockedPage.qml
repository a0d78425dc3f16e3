// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// The safety profile is in the locked journal: only breathing and routines started before can start.
Page {
    id: page

    signal unlockAsked()
    signal breatheAsked()

    title: qsTr("Unlock to start this one")
    canGoBack: true

    Label { text: qsTr("Your health information is in your locked journal. Unlock it, so that this session can leave out what does not suit you.") }
    Label { soft: true; text: qsTr("Routines you started earlier still start without unlocking.") }

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
