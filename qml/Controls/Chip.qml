// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// A small toggle. The tick is drawn in the padding, so nothing moves when it appears.
T.AbstractButton {
    id: control

    property bool single: false // one of a group: announced as a radio button
    readonly property color inkColor: checked ? Theme.inkOnAccent : Theme.ink

    checkable: true
    autoExclusive: single
    Accessible.role: single ? Accessible.RadioButton : Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    font.family: Theme.family
    font.pixelSize: Theme.grown(16, 1)
    font.weight: Font.Normal
    leftPadding: checked && icon.name === "" ? 34 : 22
    rightPadding: checked && icon.name === "" ? 14 : 26
    leftInset: 0
    verticalPadding: Theme.s8
    implicitWidth: Math.max(Theme.touch + 8, implicitContentWidth + 48)
    implicitHeight: Math.max(Theme.touch, implicitContentHeight + topPadding + bottomPadding)
    opacity: enabled ? 1 : 0.5

    contentItem: ButtonContent {
        icon: control.icon.name
        text: control.text
        font: control.font
        color: control.inkColor
    }
    background: Rectangle {
        radius: Math.min(height / 2, 28)
        color: control.checked ? Theme.accent : Theme.card
        border.width: control.checked ? 0 : Theme.outline
        border.color: Theme.track
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        Icon {
            visible: control.checked && control.icon.name === ""
            x: 12
            anchors.verticalCenter: parent.verticalCenter
            name: "check"
            size: 18
            color: control.inkColor
        }
        Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
        FocusRing { around: parent.radius; shown: control.visualFocus }
    }
}
