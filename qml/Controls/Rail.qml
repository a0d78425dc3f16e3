// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// The destinations at the side of a wide or low window. Up and Down move. Children are shown at the top.
Rectangle {
    id: rail

    property list<NavPlace> places
    property list<NavPlace> footPlaces
    property int current // NavPlace.place; the owner changes it on activated()
    property bool compact: false // icons only, with their labels as tips
    readonly property bool low: height < Theme.lowBelow // a phone in landscape
    readonly property bool tight: height - upper.implicitHeight - lower.implicitHeight < 90 + 110 * Theme.scaling // no room for a title
    default property alias header: head.data

    signal activated(int place)

    Layout.fillHeight: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")
    implicitWidth: compact ? Theme.touch + 2 * Theme.s12 : 216 + 64 * (Theme.scaling - 1)
    implicitHeight: 480
    color: Theme.card

    Rectangle {
        width: Theme.hairline
        height: parent.height
        x: LayoutMirroring.enabled ? 0 : parent.width - width
        color: Theme.line
    }
    function reveal(item: Item) {
        let within = item
        while (within && within !== column)
            within = within.parent
        if (!within)
            return
        const top = item.mapToItem(column, 0, 0).y
        view.contentY = Math.max(0, Math.min(top, Math.max(view.contentY, top + item.height - view.height)))
    }

    Window.onActiveFocusItemChanged: reveal(Window.activeFocusItem)

    Flickable {
        id: view
        anchors.fill: parent
        anchors.margins: Theme.s12
        anchors.topMargin: rail.low ? Theme.s8 : Theme.s20
        anchors.bottomMargin: rail.low ? Theme.s4 : Theme.s12
        contentHeight: column.height
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollThumb {}

        ColumnLayout {
            id: column
            width: view.width
            height: Math.max(view.height, head.implicitHeight + (rail.low ? 0 : Theme.s12) + upper.implicitHeight + 3 * Theme.s4 + lower.implicitHeight)
            spacing: Theme.s4
            ColumnLayout {
                id: head
                visible: children.length > 0
                Layout.bottomMargin: rail.low ? 0 : Theme.s12
                spacing: Theme.s12
            }
            // Qt 6.4: qmllint does not recognise a list property as a list.
            RailGroup { id: upper; low: rail.low; tips: rail.compact ? rail : null; places: rail.places; current: rail.current; onChosen: (place) => rail.activated(place) } // qmllint disable
            Item { Layout.fillHeight: true }
            RailGroup { id: lower; low: rail.low; tips: rail.compact ? rail : null; places: rail.footPlaces; current: rail.current; onChosen: (place) => rail.activated(place) } // qmllint disable
        }
    }
}
