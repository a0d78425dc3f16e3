// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// A single-line input box: the inner part of TextField and SearchField.
T.TextField {
    id: control

    property string leadingIcon
    property bool wrong: false

    implicitWidth: 240
    implicitHeight: Math.max(56, contentHeight + 28)
    leftPadding: leadingIcon === "" ? 18 : 22 + Theme.iconSize + Theme.s8
    rightPadding: 18
    font.family: Theme.family
    font.pixelSize: Theme.bodySize
    color: Theme.ink
    selectionColor: Theme.accent
    selectedTextColor: Theme.inkOnAccent
    selectByMouse: true
    verticalAlignment: TextInput.AlignVCenter
    opacity: enabled ? 1 : 0.5
    Accessible.role: Accessible.EditableText

    cursorDelegate: Rectangle {
        width: 2
        color: Theme.accent
        visible: control.cursorVisible
    }
    background: Rectangle {
        radius: Theme.radiusField
        color: Theme.card
        border.width: control.activeFocus ? 3 : Theme.outline + (control.wrong ? 1 : 0)
        border.color: control.activeFocus ? Theme.focus : control.wrong ? Theme.warm : Theme.track
        Icon {
            visible: control.leadingIcon !== ""
            name: control.leadingIcon
            color: Theme.inkSoft
            x: Theme.rightToLeft ? parent.width - width - 18 : 18
            anchors.verticalCenter: parent.verticalCenter
        }
        Text {
            objectName: "example"
            anchors.fill: parent
            anchors.leftMargin: control.leftPadding
            anchors.rightMargin: control.rightPadding
            verticalAlignment: Text.AlignVCenter
            visible: control.length === 0 && control.preeditText === ""
            text: control.placeholderText
            textFormat: Text.PlainText
            elide: Text.ElideRight
            font: control.font
            color: Theme.inkSoft
        }
    }
}
