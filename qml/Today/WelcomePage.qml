// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure

// The first page for a new person: what this is, and one large button.
Page {
    id: page

    signal guideAsked()
    signal browseAsked()
    signal breatheAsked()
    signal textAsked()
    signal soundAsked()

    title: qsTr("Unknot")
    maxContentWidth: roomy ? twoColumns : Theme.textColumn
    actions: [
        IconButton { icon.name: "textSize"; text: qsTr("Text size"); onClicked: page.textAsked() },
        IconButton { icon.name: "volume"; text: qsTr("Hear the voice"); onClicked: page.soundAsked() }
    ]

    TwoColumns {
        FigureCard {
            technique: "st_side_reach"
            Layout.fillWidth: true
            Layout.preferredHeight: page.roomy ? Math.max(240, Math.min(560, page.height - page.footRoom - page.headRoom - 2 * Theme.s32))
                : Math.max(140, Math.min(360, page.height * (Theme.scaling > 1.3 ? 0.18 : 0.36)))
        }
        second: [
            Label {
                role: page.roomy ? Theme.Display : Theme.Title
                text: qsTr("Ease your aches, one calm move at a time.")
            },
            Label {
                soft: true
                text: qsTr("Guided stretching and self-massage for adults. It does not replace medical advice. Nothing leaves this device.")
            }
        ]
    }

    footer: [
        Button {
            objectName: "guideMe"
            kind: Button.Primary
            large: true
            stretch: true
            text: qsTr("Guide me now")
            onClicked: page.guideAsked()
        },
        Button {
            objectName: "browse"
            stretch: true
            text: qsTr("Look around first")
            onClicked: page.browseAsked()
        },
        Button {
            objectName: "breathe"
            kind: Button.Quiet
            stretch: true
            text: qsTr("Breathe for a minute")
            onClicked: page.breatheAsked()
        },
        Label {
            visible: page.height >= 480 && Theme.scaling <= 1.3
            role: Theme.Caption
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("Breathing needs no questions. Stop if you feel unwell.")
        }
    ]
}
