// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Routines

// Every move of the app by the place it is for.
ColumnLayout {
    id: browser

    required property MoveList moves

    signal chosen(string technique)

    spacing: Theme.s12

    GoalChips {
        objectName: "movesFor"
        label: qsTr("Moves for")
        Binding on selected { value: browser.moves.goal === "" ? [] : [browser.moves.goal] }
        onPicked: (value, on) => browser.moves.goal = on ? value : ""
    }
    Label { role: Theme.Caption; text: qsTr("%n moves", "", browser.moves.count) }
    Rows {
        Repeater {
            model: browser.moves
            ListRow {
                id: row
                required property string technique
                required property string name
                required property string position
                required property string summary
                required property bool paused
                objectName: "move-" + technique
                width: parent ? (parent as Item).width : 0
                title: name
                subtitle: paused ? qsTr("%1 · Paused for you").arg(position) : qsTr("%1 · %2").arg(position).arg(summary)
                leading: FigureCard {
                    technique: row.technique
                    implicitWidth: 80
                    implicitHeight: 80
                    color: Theme.background
                    radius: Theme.radiusField
                    border.width: 0
                }
                onClicked: browser.chosen(technique)
            }
        }
    }
}
