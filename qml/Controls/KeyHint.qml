// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// A key and its action: "Space  Pause". For desktops.
Row {
    id: hint

    property string key
    property string text

    spacing: Theme.s8
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(key).arg(text)

    Rectangle {
        width: Math.max(height, cap.implicitWidth + Theme.s16)
        height: cap.implicitHeight + Theme.s8
        radius: 7
        color: Theme.card
        border.width: Theme.outline
        border.color: Theme.track
        Text {
            id: cap
            anchors.centerIn: parent
            text: hint.key
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.captionSize
            font.weight: Font.DemiBold
        }
    }
    Text {
        anchors.verticalCenter: parent.verticalCenter
        text: hint.text
        textFormat: Text.PlainText
        color: Theme.inkSoft
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
    }
}
