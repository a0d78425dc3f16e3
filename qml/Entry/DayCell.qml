// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// One day of the calendar: the date, the level as number and bar, a dot for a session.
T.AbstractButton {
    id: cell

    property monthDay day
    property bool chosen: false
    property bool focusHere: false
    readonly property color inkColor: chosen ? Theme.inkOnAccent : day.inMonth ? Theme.ink : Theme.inkSoft

    objectName: "day-" + day.day
    enabled: day.allowed
    focusPolicy: Qt.ClickFocus
    implicitHeight: Math.max(58, dateText.implicitHeight + levelText.implicitHeight + 22)
    Accessible.role: Accessible.Cell
    Accessible.name: day.name
    Accessible.selected: chosen
    Accessible.onPressAction: clicked()

    background: Rectangle {
        anchors.fill: parent
        anchors.margins: 2
        radius: Theme.radiusSmall
        color: cell.chosen ? Theme.accent : cell.day.level >= 0 ? Theme.card : "transparent"
        border.width: cell.day.today ? 2 : cell.day.level >= 0 ? Theme.hairline : 0
        border.color: cell.day.today ? Theme.accent : Theme.line
        opacity: cell.day.inMonth ? 1 : 0.55
        Wash { radius: parent.radius; hovered: cell.hovered; pressed: cell.down }
        FocusRing { anchors.margins: -2; around: parent.radius; shown: cell.visualFocus || cell.focusHere }
    }
    Text {
        id: dateText
        x: (cell.width - width) / 2
        y: 5
        text: cell.day.number
        color: cell.day.future ? Theme.inkSoft : cell.inkColor
        font.family: Theme.family
        font.pixelSize: Math.min(Theme.grown(13, 0.6), cell.width * 0.36)
    }
    Text {
        id: levelText
        x: (cell.width - width) / 2
        y: dateText.y + dateText.height
        visible: cell.day.level >= 0
        text: cell.day.level
        color: cell.inkColor
        font.family: Theme.family
        font.pixelSize: Math.min(Theme.grown(18, 0.5), cell.width * 0.44)
        font.weight: Font.DemiBold
    }
    Rectangle {
        x: 8
        y: cell.height - 11
        visible: cell.day.level >= 0
        width: cell.width - 16
        height: 4
        radius: 2
        color: cell.chosen ? Theme.inkOnAccent : Theme.track
        opacity: 0.35
    }
    Rectangle {
        x: 8
        y: cell.height - 11
        visible: cell.day.level > 0
        width: (cell.width - 16) * Math.max(0, cell.day.level) / 10
        height: 4
        radius: 2
        color: cell.inkColor
    }
    Rectangle {
        x: cell.width - 14
        y: 8
        visible: cell.day.sessions > 0
        width: 6
        height: 6
        radius: 3
        color: cell.chosen ? Theme.inkOnAccent : Theme.accent
    }
}
