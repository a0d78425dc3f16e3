// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// One destination in the TabBar (icon over label) or the Rail (icon beside label, or icon alone with the label as a tip).
T.TabButton {
    id: control

    property bool beside: false
    property bool low: false // little height is available
    property bool compact: false // in the Rail: no label
    property Item tips // the compact Rail
    property int labelSize: Theme.captionSize // under an icon
    readonly property color inkColor: checked ? Theme.inkOnAccentSoft : Theme.inkSoft

    Accessible.role: Accessible.PageTab
    Accessible.name: text
    Accessible.selectable: true
    Accessible.selected: checked
    implicitWidth: 72
    implicitHeight: compact ? topInset + Theme.touch : beside ? topInset + Math.max(low ? Theme.touch : 52, implicitContentHeight + (low ? Theme.s8 : Theme.s16)) : Math.max(64, implicitContentHeight + Theme.s12)
    horizontalPadding: compact ? 0 : beside ? Theme.s16 : 2
    z: visualFocus ? 1 : 0

    contentItem: NavContent {
        beside: control.beside
        compact: control.compact
        icon: control.icon.name
        text: control.text
        color: control.inkColor
        strong: control.checked
        labelSize: control.labelSize
    }
    background: Item {
        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: control.beside ? 0 : (control.height - control.implicitContentHeight) / 2 - 1
            width: control.beside ? parent.width : 64
            height: control.beside ? parent.height : Theme.iconSize + 8
            radius: control.beside ? Theme.radiusField : height / 2
            color: control.checked ? Theme.accentSoft : "transparent"
            border.width: Theme.highContrast && control.checked ? Theme.outline : 0
            border.color: Theme.inkOnAccentSoft
            Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
            Rectangle { // a bar at the edge marks the current place without relying on colour
                visible: control.beside && control.checked
                width: 4
                radius: 2
                height: parent.height - 24
                x: control.mirrored ? parent.width - 8 : control.compact ? 2 : 4
                y: 12
                color: Theme.accent
            }
        }
        NavTip { visible: control.compact && (control.hovered || control.visualFocus); of: control; text: control.text; over: control.tips }
        FocusRing { anchors.margins: control.beside ? -4 : 0; around: Theme.radiusField - 5; shown: control.visualFocus }
    }
}
