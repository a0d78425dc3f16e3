// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// A day that is moved, not typed: it fits every hand.
ColumnLayout {
    id: row

    property string day // ISO date
    property bool past: false // whether a day before today may be chosen
    readonly property date shown: day === "" ? new Date() : new Date(day + "T12:00")
    readonly property string today: Qt.formatDate(new Date(), "yyyy-MM-dd")

    signal moved(string day)

    Layout.fillWidth: true
    spacing: Theme.s8

    function move(days: int) {
        const there = new Date(shown)
        there.setDate(there.getDate() + days)
        const iso = Qt.formatDate(there, "yyyy-MM-dd")
        moved(!past && iso < today ? today : iso)
    }

    Label { objectName: row.objectName + "Text"; role: "label"; text: row.shown.toLocaleDateString(Qt.locale(), "dddd, d MMMM yyyy") }
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
                enabled: row.past || modelData.days > 0 || row.day > row.today
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                horizontalPadding: Theme.s8
                text: modelData.text
                onClicked: row.move(modelData.days)
            }
        }
    }
}
