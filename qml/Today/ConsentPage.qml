// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Today

// "Home care does not replace medical advice": asked once for each new family.
Page {
    id: page

    required property SessionStartModel sessionStart

    signal answered()

    title: qsTr("Has a clinician said yes?")
    canGoBack: true

    Label {
        text: qsTr("Has a doctor, physiotherapist or other health professional who knows you said that this kind of care suits you?")
    }
    Card {
        Heading { text: qsTr("This session uses") }
        Rows {
            Repeater {
                model: page.sessionStart.newFamilies
                ListRow {
                    required property string modelData
                    width: parent ? (parent as Item).width : 0
                    interactive: false
                    icon.name: "leaf"
                    title: modelData
                }
            }
        }
    }
    Label {
        soft: true
        text: qsTr("Choose “Not yet” to start with the gentle version. The app reminds you to ask.")
    }
    Button {
        objectName: "clinicianNotNow"
        kind: Button.Quiet
        stretch: true
        text: qsTr("Not now, close this")
        onClicked: page.back()
    }

    footer: [
        Button {
            objectName: "clinicianYes"
            kind: Button.Primary
            large: true
            stretch: true
            text: qsTr("Yes, they said so")
            onClicked: {
                page.sessionStart.clinicianSaidYes()
                page.answered()
            }
        },
        Button {
            objectName: "clinicianNotYet"
            large: true
            stretch: true
            text: qsTr("Not yet – start gently")
            onClicked: {
                page.sessionStart.clinicianNotYet()
                page.answered()
            }
        }
    ]
}
