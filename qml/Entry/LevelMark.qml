// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// A level as a number with a matching bar. Neutral in colour: a high number is an answer, not an alarm.
Rectangle {
    id: mark

    property int level: 0

    implicitWidth: Theme.grown(52, 0.6)
    implicitHeight: implicitWidth
    radius: Theme.radiusSmall
    color: Theme.background
    border.width: Theme.hairline
    border.color: Theme.line
    Accessible.ignored: true

    Text {
        anchors.horizontalCenter: parent.horizontalCenter
        y: parent.height * 0.14
        text: mark.level
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: parent.height * 0.46
        font.weight: Font.DemiBold
    }
    Rectangle {
        x: 8
        y: parent.height - 11
        width: parent.width - 16
        height: 4
        radius: 2
        color: Theme.line
        Rectangle {
            width: parent.width * mark.level / 10
            height: 4
            radius: 2
            color: Theme.ink
        }
    }
}
