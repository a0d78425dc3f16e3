// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// A round button with an icon. `text` is required: it is the accessible name and, when captioned, the caption below.
T.Button {
    id: control

    property int kind: Button.Quiet // no fill
    property bool captioned: false
    property real diameter: Theme.touch
    property real iconSize: Theme.iconSize
    readonly property color fill: kind === Button.Primary ? Theme.accent : kind === Button.Soft ? Theme.accentSoft
        : kind === Button.Warm ? Theme.warmSoft : "transparent"
    readonly property color inkColor: kind === Button.Primary ? Theme.inkOnAccent : kind === Button.Soft ? Theme.inkOnAccentSoft
        : kind === Button.Warm ? Theme.warm : Theme.ink

    Accessible.role: Accessible.Button
    Accessible.name: text
    font.family: Theme.family
    font.pixelSize: Theme.captionSize
    font.weight: Font.Normal
    topPadding: diameter + 2
    implicitWidth: Math.max(diameter, captioned ? implicitContentWidth : 0)
    implicitHeight: captioned ? topPadding + implicitContentHeight : diameter
    opacity: enabled ? 1 : 0.5

    contentItem: Text {
        visible: control.captioned
        text: control.text
        textFormat: Text.PlainText
        font: control.font
        color: Theme.inkSoft
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
    }
    background: Item {
        Rectangle {
            x: (parent.width - width) / 2
            width: control.diameter
            height: control.diameter
            radius: width / 2
            color: control.fill
            border.width: Theme.highContrast && control.kind !== Button.Quiet ? Theme.outline : 0
            border.color: control.inkColor
            Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
            FocusRing { anchors.margins: -4; around: parent.radius - 1; shown: control.visualFocus }
            Icon {
                anchors.centerIn: parent
                name: control.icon.name
                size: control.iconSize
                color: control.inkColor
            }
        }
    }
}
