// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// A month of days, each perhaps with its level as number and bar, and a small mark for a session. One tab stop: arrows
// move by a day or a week, Page Up and Page Down by a month.
FocusScope {
    id: grid

    required property string title
    required property var weekdays // strings
    required property list<monthDay> days
    property bool hasEarlier: true // there is an earlier month to show
    property bool hasLater: true
    property string chosen // ISO date
    property string caption

    signal picked(string day)
    signal turned(int months)
    signal stepped(int days) // from the chosen day, by key

    Layout.fillWidth: true
    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Table
    Accessible.name: title

    function turn(months: int) {
        if (months < 0 ? hasEarlier : hasLater)
            turned(months)
    }

    Keys.onLeftPressed: stepped(-1)
    Keys.onRightPressed: stepped(1)
    Keys.onUpPressed: stepped(-7)
    Keys.onDownPressed: stepped(7)
    Keys.onPressed: (event) => {
        if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
            turn(event.key === Qt.Key_PageUp ? -1 : 1)
            event.accepted = true
        }
    }

    ColumnLayout {
        id: column
        width: grid.width
        spacing: Theme.s8
        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(Theme.touch, heading.implicitHeight)
            IconButton {
                id: earlier
                objectName: "monthBefore"
                enabled: grid.hasEarlier
                icon.name: "chevronLeft"
                text: qsTr("Previous month")
                onClicked: grid.turn(-1)
            }
            Heading {
                id: heading
                anchors { left: earlier.right; right: later.left; verticalCenter: parent.verticalCenter }
                horizontalAlignment: Text.AlignHCenter
                text: grid.title
            }
            IconButton {
                id: later
                objectName: "monthAfter"
                anchors.right: parent.right
                enabled: grid.hasLater
                icon.name: "chevronRight"
                text: qsTr("Next month")
                onClicked: grid.turn(1)
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
                model: grid.weekdays
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
                model: grid.days
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
        Label { visible: text !== ""; role: Theme.Caption; text: grid.caption }
    }
}
