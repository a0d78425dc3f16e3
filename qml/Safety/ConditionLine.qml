// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// A group of conditions as one line that says what is in it, and unfolds below.
Column {
    id: line

    required property conditionGroup group
    required property AboutModel about
    required property bool unfolded
    readonly property var conditions: group.conditions // of conditionRow
    readonly property var allTicked: about.ticked // of tickedCondition
    readonly property int ticked: allTicked.filter(t => conditions.some(c => c.tag === t.tag)).length

    signal toggled()
    signal whereAsked(string tag)

    spacing: 0
    ListRow {
        objectName: "group-" + line.group.group
        width: line.width
        title: line.ticked > 0 ? qsTr("%1: %2 ticked").arg(line.group.name).arg(line.ticked) : line.group.name
        subtitle: line.unfolded ? "" : line.group.summary
        chevron: false
        Accessible.description: line.unfolded ? qsTr("Expanded") : qsTr("Collapsed")
        onClicked: line.toggled()
        Icon { name: line.unfolded ? "chevronUp" : "chevronDown"; size: 20; color: Theme.inkSoft }
    }
    Repeater {
        model: line.unfolded ? line.conditions : []
        ConditionTick {
            id: tick
            required property conditionRow modelData
            width: line.width
            condition: modelData
            about: line.about
            onWhereAsked: line.whereAsked(tick.modelData.tag)
        }
    }
}
