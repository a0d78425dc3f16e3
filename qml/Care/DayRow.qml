// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// A date changed with buttons instead of typing, which is easier for unsteady hands.
ColumnLayout {
    id: row

    required property JournalAccess access
    property alias day: picker.day // ISO date
    property alias past: picker.past // whether a day before today may be chosen

    signal moved(string day)

    Layout.fillWidth: true
    spacing: Theme.s8

    DayPicker {
        id: picker
        access: row.access
        past: false
    }

    Label { objectName: row.objectName + "Text"; role: Theme.Label; text: picker.text }
    Grid {
        id: grid
        Layout.fillWidth: true
        columns: row.width < 640 * Theme.scaling ? 2 : 4
        spacing: Theme.s8
        Repeater {
            model: [
                { days: -7, text: qsTr("1 week earlier"), name: "WeekEarlier" },
                { days: -1, text: qsTr("1 day earlier"), name: "DayEarlier" },
                { days: 1, text: qsTr("1 day later"), name: "DayLater" },
                { days: 7, text: qsTr("1 week later"), name: "WeekLater" }
            ]
            Button {
                required property var modelData
                objectName: row.objectName + modelData.name
                enabled: picker.moved(modelData.days) !== picker.day
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                horizontalPadding: Theme.s8
                text: modelData.text
                onClicked: row.moved(picker.moved(modelData.days))
            }
        }
    }
}
