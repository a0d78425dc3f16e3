// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Journal

// A month: each day with its level as number and bar, and a small mark for a session. One tab stop: arrows move by a
// day or a week, Page Up and Page Down by a month.
FocusScope {
    id: grid

    required property MonthModel month
    property string chosen // ISO date

    signal picked(string day)

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: month.title

    function step(days: int) {
        const there = month.dayBeside(chosen, days)
        if (there === "")
            return
        month.showDay(there)
        picked(there)
    }

    Keys.onLeftPressed: step(-1)
    Keys.onRightPressed: step(1)
    Keys.onUpPressed: step(-7)
    Keys.onDownPressed: step(7)
    Keys.onPressed: (event) => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            month.move(event.key === Qt.Key_PageUp ? -1 : 1)
            event.accepted = true
        }
    }

    ColumnLayout {
        id: column
        width: grid.width
        spacing: Theme.s8
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, title.implicitHeight)
            IconButton { id: earlier; objectName: "monthBefore"; icon.name: "chevronLeft"; text: qsTr("Previous month"); onClicked: grid.month.move(-1) }
            Heading {
                id: title
                anchors { left: earlier.right; right: later.left; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignHCenter
                text: grid.month.title
            }
            IconButton {
                id: later
                objectName: "monthAfter"
                anchors.right: parent.right
                enabled: !grid.month.isLast
                icon.name: "chevronRight"
                text: qsTr("Next month")
                onClicked: grid.month.move(1)
            }
        }
        Grid {
            id: table
            readonly property real cell: width / 7
            Layout.fillWidth: true
            // Extends into the page's margins: on the narrowest phone seven days are as wide as seven fingertips.
            Layout.leftMargin: -Theme.s4
            Layout.rightMargin: -Theme.s4
            columns: 7
            Repeater {
                model: grid.month.weekdays
                Text {
                    required property string modelData
                    width: table.cell
                    horizontalAlignment: Text.AlignHCenter
                    text: modelData
                    color: Theme.inkSoft
                    font.family: Theme.family
                    font.pixelSize: Math.min(Theme.captionSize, table.cell * 0.34)
                    bottomPadding: Theme.s4
                    Accessible.ignored: true
                }
            }
            Repeater {
                model: grid.month.days
                DayCell {
                    required property monthDay modelData
                    width: table.cell
                    day: modelData
                    chosen: grid.chosen === modelData.day
                    focusHere: grid.activeFocus && grid.chosen === modelData.day
                    onClicked: grid.picked(modelData.day)
                }
            }
        }
        Label { role: Theme.Caption; text: qsTr("Number: the day’s average, rounded. Dot: a session.") }
    }
}
