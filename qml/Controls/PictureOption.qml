// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// One option of a PictureChoice: its picture (children) above its name.
T.RadioButton {
    id: option

    required property PictureChoice group
    required property int place // in the group
    property bool named: true // the name is shown, not only announced
    property real pictureHeight: 80
    default property alias picture: frame.data

    width: group.optionWidth
    height: pictureHeight + (named ? caption.implicitHeight + Theme.s4 : 0)
    focusPolicy: group.current === place || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
    Accessible.role: Accessible.RadioButton
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    onActiveFocusChanged: if (activeFocus) group.current = place
    Keys.onRightPressed: group.go(place + 1)
    Keys.onDownPressed: group.go(place + 1)
    Keys.onLeftPressed: group.go(place - 1)
    Keys.onUpPressed: group.go(place - 1)

    Rectangle {
        id: frame
        width: parent.width
        height: option.pictureHeight
        radius: Theme.radiusField
        color: Theme.background
    }
    Rectangle {
        anchors.fill: frame
        radius: frame.radius
        color: "transparent"
        border.width: option.checked ? 3 : Theme.outline
        border.color: option.checked ? Theme.accent : Theme.track
        Wash { radius: parent.radius; hovered: option.hovered; pressed: option.down }
        FocusRing { around: Theme.radiusField; shown: option.visualFocus }
    }
    Rectangle {
        visible: option.checked
        anchors { right: frame.right; bottom: frame.bottom; margins: 6 }
        width: 24
        height: 24
        radius: 12
        color: Theme.accent
        Icon { anchors.centerIn: parent; name: "check"; size: 16; color: Theme.inkOnAccent }
    }
    Text {
        id: caption
        visible: option.named
        anchors { top: frame.bottom; topMargin: Theme.s4 }
        width: parent.width
        text: option.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        horizontalAlignment: Text.AlignHCenter
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: option.checked ? Font.DemiBold : Font.Normal
    }
}
