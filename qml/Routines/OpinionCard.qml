// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Controls

// Moves with the same opinion, each with a button that takes it back.
Card {
    id: card

    property string title
    property string hint
    property var moves: [] // list of NamedMove

    signal removed(string technique)

    Heading { text: card.title }
    Label { soft: true; text: card.hint }
    Rows {
        visible: card.moves.length > 0
        Repeater {
            model: card.moves
            ListRow {
                id: row
                required property var modelData
                width: parent ? (parent as Item).width : 0
                interactive: false
                title: modelData.name
                IconButton {
                    icon.name: "close"
                    text: qsTr("Remove %1 from this list").arg(row.modelData.name)
                    onClicked: card.removed(row.modelData.technique)
                }
            }
        }
    }
}
