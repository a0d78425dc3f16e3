// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Files

// The usual places for files. One tab stop; arrows move, Space opens.
Flow {
    id: row

    required property ChooserModel chooser
    property int current: 0

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Places")
    spacing: Theme.s8

    function go(to: int) {
        repeater.itemAt((to + repeater.count) % repeater.count).forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: repeater
        model: row.chooser.places
        Chip {
            id: chip
            required property int index
            required property string name
            required property string symbol
            required property bool here
            objectName: "place" + index
            width: Math.min(implicitWidth, row.width)
            single: true
            autoExclusive: false // the current folder decides, not the click
            text: name
            icon.name: symbol
            Binding on checked { value: chip.here }
            focusPolicy: row.current === index ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: if (activeFocus) row.current = index
            onClicked: {
                checked = here
                row.chooser.goToPlace(index)
            }
            Keys.onRightPressed: row.go(index + 1)
            Keys.onDownPressed: row.go(index + 1)
            Keys.onLeftPressed: row.go(index - 1)
            Keys.onUpPressed: row.go(index - 1)
        }
    }
}
