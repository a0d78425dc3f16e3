// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A switch; the whole row is the touch target. The knob shows a tick when on, so that colour is not the only cue.
T.Switch {
    id: control

    property string subtitle

    Layout.fillWidth: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: subtitle
    Accessible.checkable: true
    Accessible.checked: checked
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    verticalPadding: Theme.s8
    rightPadding: mirrored ? 0 : 60 + Theme.s16
    leftPadding: mirrored ? 60 + Theme.s16 : 0
    implicitWidth: implicitContentWidth + leftPadding + rightPadding
    implicitHeight: Math.max(56, implicitContentHeight + topPadding + bottomPadding)
    opacity: enabled ? 1 : 0.5

    contentItem: RowText { width: control.availableWidth; title: control.text; subtitle: control.subtitle }
    indicator: Rectangle {
        x: control.mirrored ? 0 : control.width - width
        y: (control.height - height) / 2
        implicitWidth: 60
        implicitHeight: 36
        radius: 18
        color: control.checked ? Theme.accent : "transparent"
        border.width: control.checked ? 0 : Theme.outline + 1
        border.color: Theme.track
        Behavior on color { ColorAnimation { duration: Theme.quick } }
        Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
        Rectangle {
            x: 5 + control.visualPosition * 24
            y: 5
            width: 26
            height: 26
            radius: 13
            color: control.checked ? Theme.inkOnAccent : Theme.track
            Behavior on x { NumberAnimation { duration: Theme.quick; easing.type: Easing.OutCubic } }
            Icon {
                anchors.centerIn: parent
                visible: control.checked
                name: "check"
                size: 18
                color: Theme.accent
            }
        }
    }
    background: FocusRing {
        anchors.margins: 0
        anchors.leftMargin: -Theme.s8
        anchors.rightMargin: -Theme.s8
        around: Theme.radiusSmall
        shown: control.visualFocus
    }
}
