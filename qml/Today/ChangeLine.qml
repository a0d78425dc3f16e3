// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Today

// One change of a session: a small picture of the move as it will be done, its name, and what is different.
Item {
    id: line

    required property changeRow change

    implicitHeight: row.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: change.title + ". " + change.text

    RowLayout {
        id: row
        width: parent.width
        spacing: Theme.s12
        FigureCard {
            technique: line.change.technique
            range: line.change.range
            bed: line.change.bed
            opacity: line.change.leftOut ? 0.45 : 1
            implicitWidth: 72
            implicitHeight: 72
            color: Theme.background
            radius: Theme.radiusField
            border.width: 0
            Layout.alignment: Qt.AlignTop
            Icon {
                visible: line.change.leftOut
                anchors { right: parent.right; bottom: parent.bottom; margins: Theme.s4 }
                name: "close"
                size: 20
                color: Theme.ink
            }
        }
        Column { // as in RoutineCard
            id: words
            spacing: 2
            Layout.fillWidth: true
            Label { width: words.width; role: Theme.Label; text: line.change.title; Accessible.ignored: true }
            Label { width: words.width; text: line.change.text; Accessible.ignored: true }
        }
    }
}
