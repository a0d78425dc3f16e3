// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// Chips that wrap over as many lines as needed. One tab stop; arrows move, Space selects.
// options: strings or {value, text, icon, name}; "name" replaces the value in the chip's objectName.
// To follow a model use "Binding on selected".
Flow {
    id: row

    property var options: []
    property var selected: [] // values of the picked chips
    property bool multiple: true
    property string label
    property int current: 0

    signal picked(var value, bool on)

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    spacing: Theme.s8

    function valueOf(option: var): var { return typeof option === "string" ? option : option.value ?? option.text }

    function go(to: int) {
        const chip = repeater.itemAt((to + repeater.count) % repeater.count)
        if (chip)
            chip.forceActiveFocus(Qt.TabFocusReason)
    }

    function pick(value: var, on: bool) {
        const others = multiple ? selected.filter(v => v !== value) : []
        selected = on ? others.concat([value]) : others
        picked(value, on)
    }

    Repeater {
        id: repeater
        model: row.options
        Chip {
            id: chip
            required property int index
            required property var modelData
            readonly property var value: row.valueOf(modelData)
            objectName: row.objectName === "" ? "" : row.objectName + "-" + (modelData.name ?? value)
            width: Math.min(implicitWidth, row.width)
            single: !row.multiple
            text: typeof modelData === "string" ? modelData : modelData.text
            icon.name: modelData.icon ?? ""
            checked: row.selected.indexOf(value) >= 0
            focusPolicy: row.current === index ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: if (activeFocus) row.current = index
            onClicked: row.pick(value, checked)
            Keys.onRightPressed: row.go(index + 1)
            Keys.onDownPressed: row.go(index + 1)
            Keys.onLeftPressed: row.go(index - 1)
            Keys.onUpPressed: row.go(index - 1)
        }
    }
}
