// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// A date, with a calendar to choose another below it.
ColumnLayout {
    id: field

    required property JournalAccess access
    property string label: qsTr("Day")
    property alias day: picker.day // ISO date
    property alias past: picker.past // whether a day before today may be chosen
    property alias future: picker.future
    readonly property alias isToday: picker.isToday
    property bool unfolded: false

    signal moved(string day)

    Layout.fillWidth: true
    spacing: Theme.s8

    function choose(day: string) {
        picker.day = day
        moved(day)
    }

    DayPicker {
        id: picker
        access: field.access
    }
    ListRow {
        objectName: field.objectName + "Text"
        icon.name: "calendar"
        title: picker.text
        chevron: false
        Accessible.name: qsTr("%1: %2").arg(field.label).arg(picker.text)
        Accessible.description: field.unfolded ? qsTr("Expanded") : qsTr("Collapsed. Tap to choose another day.")
        onClicked: field.unfolded = !field.unfolded
        Icon { name: field.unfolded ? "chevronUp" : "chevronDown"; size: 20; color: Theme.inkSoft }
    }
    Rows {
        visible: field.unfolded
        Repeater {
            model: field.unfolded ? 1 : 0
            Item {
                width: parent ? (parent as Item).width : 0
                implicitHeight: grid.implicitHeight
                MonthGrid {
                    id: grid
                    // On the narrowest phone it reaches into the card's padding, so that seven days are wide enough to touch.
                    readonly property real beyond: Math.max(0, Math.min(Theme.s16, (7 * Theme.touch - 2 * Theme.s4 - (parent as Item).width) / 2))
                    x: -beyond
                    width: (parent as Item).width + 2 * beyond
                    title: picker.monthTitle
                    weekdays: picker.weekdays
                    days: picker.days
                    hasEarlier: picker.hasEarlier
                    hasLater: picker.hasLater
                    chosen: picker.day
                    onPicked: (day) => field.choose(day)
                    onTurned: (months) => picker.turn(months)
                    onStepped: (days) => field.choose(picker.moved(days))
                }
            }
        }
    }
}
