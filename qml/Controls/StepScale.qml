// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A scale from 1 to 5 as five buttons, with words for its ends. There is no initial value; a second touch takes the
// answer back. One tab stop: arrows move, Space selects. To follow a model use "Binding on value".
ColumnLayout {
    id: scale

    property int value: 0 // 0: not answered
    property string label
    property string low
    property string high
    property int current: 1 // the button that Tab reaches

    signal picked(int value)

    Layout.fillWidth: true
    spacing: Theme.s8
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function pick(number: int) {
        value = value === number ? 0 : number
        picked(value)
    }

    function go(to: int) {
        repeater.itemAt(Math.max(1, Math.min(5, to)) - 1).forceActiveFocus(Qt.TabFocusReason)
    }

    Label { role: Theme.Label; text: scale.label; Accessible.ignored: true }
    Item {
        id: row
        readonly property real cell: (width - 4 * Theme.s8) / 5
        Layout.fillWidth: true
        Layout.minimumWidth: 5 * Theme.touch + 4 * Theme.s8
        implicitHeight: repeater.count > 0 ? repeater.itemAt(0).implicitHeight : 56
        Repeater {
            id: repeater
            model: 5
            ScaleButton {
                required property int index
                objectName: scale.objectName === "" ? "" : scale.objectName + "-" + number
                number: index + 1
                most: 5
                x: index * (row.cell + Theme.s8)
                width: row.cell
                checked: scale.value === number
                focusPolicy: scale.current === number || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: if (activeFocus) scale.current = number
                onClicked: scale.pick(number)
                Keys.onRightPressed: scale.go(number + 1)
                Keys.onLeftPressed: scale.go(number - 1)
            }
        }
    }
    // Not a layout, as in ScaleRow.
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(start.implicitHeight, end.implicitHeight)
        Label {
            id: start
            width: parent.width / 2
            role: Theme.Caption
            text: scale.low
            Accessible.ignored: true
        }
        Label {
            id: end
            x: parent.width / 2
            width: parent.width / 2
            role: Theme.Caption
            text: scale.high
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
