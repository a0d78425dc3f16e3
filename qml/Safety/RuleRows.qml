// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// What the rules say about moves, grouped by rule: the moves, the reason in one sentence, and what to do.
Rows {
    id: rows

    property list<ruleRow> rules

    spacing: Theme.s16
    Repeater {
        model: rows.rules
        Column {
            id: rule
            required property ruleRow modelData
            width: parent ? (parent as Item).width : 0
            spacing: Theme.s4
            Label { width: parent.width; role: Theme.Label; visible: text !== ""; text: rule.modelData.name }
            Label { width: parent.width; text: rule.modelData.reason }
            Label { width: parent.width; role: Theme.Caption; text: rule.modelData.moves }
            Label {
                width: parent.width
                visible: text !== ""
                soft: true
                text: rule.modelData.how !== "" ? rule.modelData.how : rule.modelData.lift
            }
        }
    }
}
