// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Figure

// A figure on its own background. Shows the peak of the move unless a moment is set.
Rectangle {
    id: card

    property alias technique: figure.technique
    property alias side: figure.side
    property alias depth: figure.depth
    property alias cycle: figure.cycle
    property alias range: figure.range
    property alias bed: figure.bed
    property alias breath: figure.breath
    property alias pulse: figure.pulse
    property alias skin: figure.skin
    property alias hair: figure.hair
    property alias marks: figure.marks
    property int personNumber: Theme.person // -1: by `person`
    property string person: technique // the same string always gives the same person
    property alias aspect: figure.aspect
    property alias inset: figure.anchors.margins
    property real head: 0 // height kept free at the top
    property string tag // label beside the working limb: "your left"
    readonly property alias paints: figure.paints

    color: Theme.card
    radius: Theme.radiusCard
    border.width: Theme.dark && !Theme.highContrast ? 0 : Theme.hairline
    border.color: Theme.line
    implicitWidth: 320
    implicitHeight: 240

    FigureItem {
        id: figure
        anchors.fill: parent
        anchors.margins: Math.min(Theme.s16, Math.round(card.width / 24))
        anchors.topMargin: Math.max(anchors.margins, card.head)
        depth: 1
        cycle: 0.5
        dark: Theme.dark
        skin: Theme.skin
        hair: Theme.hair
        person: card.personNumber >= 0 ? card.personNumber : card.ownNumber
    }

    Rectangle {
        readonly property real gap: 0.07 * Math.min(card.width, card.height) + 10
        readonly property bool leftwards: figure.target.x < figure.width / 2
        visible: card.tag !== "" && figure.target.x >= 0 && card.height > 220
        x: Math.max(6, Math.min(card.width - width - 6,
            figure.x + figure.target.x + (leftwards ? -gap - width : gap)))
        y: Math.max(6, Math.min(card.height - height - 6, figure.y + figure.target.y - height / 2))
        width: words.implicitWidth + 2 * Theme.s12
        height: words.implicitHeight + Theme.s8
        radius: height / 2
        color: Theme.accentSoft
        border.width: Theme.highContrast ? Theme.outline : 0
        border.color: Theme.ink
        Text {
            id: words
            anchors.centerIn: parent
            text: card.tag
            color: Theme.inkOnAccentSoft
            font.family: Theme.family
            font.pixelSize: Theme.grown(15, 0.3)
            font.weight: Font.DemiBold
        }
    }

    // Varies across the library, so that all people are represented.
    readonly property int ownNumber: {
        let sum = 0
        for (let i = 0; i < person.length; ++i)
            sum += person.charCodeAt(i)
        return sum
    }
}
