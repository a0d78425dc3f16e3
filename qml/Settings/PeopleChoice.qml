// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure

// The people that the figure can be, as pictures. One tab stop; arrows move, Space selects.
Flow {
    id: choice

    property int person: -1 // -1: none is chosen, they vary
    property int current: 0
    readonly property int count: 10 // as figure::people
    readonly property list<string> names: [
        qsTr("Short dark hair"), qsTr("Grey bun, glasses"), qsTr("Curly hair, broad"), qsTr("Bald, glasses"), qsTr("Long dark hair"),
        qsTr("Short grey hair, broad"), qsTr("Headscarf"), qsTr("Short grey hair, dark skin"), qsTr("Long hair, broad"), qsTr("Grey bun, brown skin")
    ]

    signal picked(int person)

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Person")
    spacing: Theme.s8

    function go(to: int) {
        const one = repeater.itemAt((to + count) % count)
        if (one)
            one.forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: repeater
        model: choice.count
        T.RadioButton {
            id: one
            required property int index
            objectName: "person-" + index
            text: choice.names[index]
            width: 96
            height: 104
            checked: choice.person === index
            focusPolicy: choice.current === index || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: checked
            onActiveFocusChanged: if (activeFocus) choice.current = index
            onClicked: choice.picked(index)
            Keys.onRightPressed: choice.go(index + 1)
            Keys.onLeftPressed: choice.go(index - 1)
            background: FigureCard {
                technique: "jm_neck_turns"
                depth: 0
                cycle: 0
                personNumber: one.index
                color: Theme.background
                radius: Theme.radiusField
                border.width: one.checked ? 3 : Theme.hairline
                border.color: one.checked ? Theme.accent : Theme.line
                Rectangle {
                    visible: one.checked
                    anchors { right: parent.right; bottom: parent.bottom; margins: 6 }
                    width: 24; height: 24; radius: 12
                    color: Theme.accent
                    Icon { anchors.centerIn: parent; name: "check"; size: 16; color: Theme.inkOnAccent }
                }
                FocusRing { around: Theme.radiusField; shown: one.visualFocus }
            }
        }
    }
}
