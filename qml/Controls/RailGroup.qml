// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme

// A group of destinations in the Rail. One tab stop; Up and Down move, Space or Enter opens.
Rows {
    id: group

    property list<NavPlace> places
    property int current // NavPlace.place
    property bool low: false // little height is available
    property Item tips // the Rail, if it is compact: icons only
    property int at: 0

    signal chosen(int place)

    spacing: Theme.s4

    function go(to: int) {
        repeater.itemAt((to + places.length) % places.length).forceActiveFocus(Qt.TabFocusReason)
    }

    Repeater {
        id: repeater
        model: group.places
        NavItem {
            id: item
            required property int index
            required property NavPlace modelData
            readonly property bool chosen: group.current === modelData.place
            objectName: "rail-" + modelData.name
            width: group.width
            topInset: modelData.line ? Theme.s24 : 0
            topPadding: topInset
            beside: true
            low: group.low
            compact: group.tips !== null
            tips: group.tips
            text: modelData.text
            icon.name: modelData.icon
            checked: chosen
            focusPolicy: group.at === index || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
            onActiveFocusChanged: if (activeFocus) group.at = index
            onClicked: {
                checked = Qt.binding(() => item.chosen) // a single exclusive button would uncheck itself
                group.chosen(modelData.place)
            }
            Keys.onDownPressed: group.go(index + 1)
            Keys.onUpPressed: group.go(index - 1)
            Keys.onReturnPressed: clicked()
            Divider { visible: item.modelData.line; width: parent.width; y: Theme.s12 }
        }
    }
}
