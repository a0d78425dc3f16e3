// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A scale from 0 to 10 as eleven buttons. There is no initial value; selecting a value twice does not clear it, as
// trembling hands tap twice. One tab stop: arrows move, Space selects, digits select immediately (1 then 0 is ten).
// To follow a model use "Binding on value".
ColumnLayout {
    id: scale

    property int value: -1 // -1: not answered
    property string label
    property string startLabel: qsTr("none")
    property string endLabel: qsTr("worst")
    property int current: 0 // number of the button that Tab reaches
    readonly property int columns: grid.columns

    signal picked(int value)

    Layout.fillWidth: true
    spacing: Theme.s8
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    function clear() { value = -1 }

    function pick(number: int) {
        value = number
        picked(number)
    }

    function go(to: int) {
        repeater.itemAt(Math.max(0, Math.min(10, to))).forceActiveFocus(Qt.TabFocusReason)
    }

    Keys.onPressed: (event) => {
        const digit = event.key - Qt.Key_0
        if (digit < 0 || digit > 9 || event.modifiers & Qt.ControlModifier)
            return
        const ten = digit === 0 && value === 1 && oneTyped.running
        go(ten ? 10 : digit)
        pick(ten ? 10 : digit)
        oneTyped.stop()
        if (digit === 1)
            oneTyped.start()
        event.accepted = true
    }

    Timer { id: oneTyped; interval: 1200 }

    Item {
        id: grid
        // One row, or two (0 to 5, 6 to 10). On a phone 0 has a row of its own, with 1 to 5 above 6 to 10; rows of four
        // where not even that fits.
        readonly property int columns: width >= 11 * 56 + 10 * 4 ? 11 : width >= 6 * 56 + 5 * 4 ? 6 : width >= 5 * 56 + 4 * 4 ? 5 : 4
        readonly property bool zeroAlone: columns === 5
        readonly property real gap: width >= columns * 56 + (columns - 1) * 8 ? 8 : 4
        readonly property real cell: (width - gap * (columns - 1)) / columns
        readonly property real cellHeight: repeater.count > 0 ? repeater.itemAt(0).implicitHeight : 56
        readonly property int rows: columns === 11 ? 1 : columns === 6 ? 2 : 3
        Layout.fillWidth: true
        Layout.minimumWidth: 4 * 56 + 3 * 4
        implicitHeight: rows * cellHeight + (rows - 1) * gap
        Repeater {
            id: repeater
            model: 11
            ScaleButton {
                required property int index
                readonly property int place: grid.zeroAlone && index > 0 ? index + 4 : index
                number: index
                x: place % grid.columns * (grid.cell + grid.gap)
                y: Math.floor(place / grid.columns) * (grid.cellHeight + grid.gap)
                width: grid.zeroAlone && index === 0 ? grid.width : grid.cell
                checked: scale.value === index
                focusPolicy: scale.current === index || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onActiveFocusChanged: if (activeFocus) scale.current = index
                onClicked: scale.pick(index)
                Keys.onRightPressed: scale.go(index + 1)
                Keys.onLeftPressed: scale.go(index - 1)
                Keys.onDownPressed: scale.go(grid.zeroAlone && index === 0 ? 1 : index + grid.columns)
                Keys.onUpPressed: scale.go(index - grid.columns)
            }
        }
    }
    // Not a layout: if its height follows text, it keeps the old height when the text grows (Qt 6.4).
    Item {
        Layout.fillWidth: true
        implicitHeight: Math.max(start.implicitHeight, end.implicitHeight)
        Label {
            id: start
            width: Math.min(implicitWidth, parent.width / 2)
            role: Theme.Caption
            text: qsTr("0: %1").arg(scale.startLabel)
            Accessible.ignored: true
        }
        Label {
            id: end
            x: start.width + Theme.s8
            width: parent.width - x
            role: Theme.Caption
            text: qsTr("10: %1").arg(scale.endLabel)
            horizontalAlignment: Text.AlignRight
            Accessible.ignored: true
        }
    }
}
