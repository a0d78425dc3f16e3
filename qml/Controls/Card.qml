// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A group on a page. Children are stacked in a column; Layout.fillWidth stretches them.
Rectangle {
    id: card

    default property alias content: column.data
    property alias spacing: column.spacing
    property real padding: Theme.s16
    property bool raised: false // has a shadow: the most important card of a page
    property string label // names the group for screen readers

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Accessible.ignored: label === ""
    implicitWidth: column.implicitWidth + 2 * padding
    implicitHeight: column.implicitHeight + 2 * padding
    radius: Theme.radiusCard
    color: raised ? Theme.cardRaised : Theme.card
    border.width: Theme.dark && !Theme.highContrast ? 0 : Theme.hairline
    border.color: Theme.line

    Shade { visible: card.raised; around: card.radius }

    Stack {
        id: column
        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        height: card.height - 2 * card.padding
        spacing: Theme.s12
    }
}
