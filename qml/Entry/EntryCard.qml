// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls

// One entry in a list: time, level, places and the first lines of the note.
T.AbstractButton {
    id: card

    required property int level // -1: none
    required property string when
    required property string places
    required property string words
    required property string note
    readonly property var said: [when, level >= 0 ? qsTr("%1 of 10").arg(level) : "", places, words, note, mark]
    required property string mark // "logged while locked", "from memory", "example", "corrected"; "" for none

    Layout.fillWidth: true
    text: when
    Accessible.role: Accessible.Button
    Accessible.name: said.filter(t => t !== "").join(", ")
    padding: Theme.s16
    implicitWidth: 320
    implicitHeight: row.implicitHeight + 2 * padding

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.card
        border.width: Theme.dark && !Theme.highContrast ? 0 : Theme.hairline
        border.color: Theme.line
        Wash { radius: parent.radius; hovered: card.hovered; pressed: card.down }
        FocusRing { around: parent.radius; shown: card.visualFocus }
    }
    RowLayout {
        id: row
        x: card.padding
        y: card.padding
        width: card.width - 2 * card.padding
        spacing: Theme.s16
        LevelMark { visible: card.level >= 0; level: card.level; Layout.alignment: Qt.AlignTop }
        Column { // not a ColumnLayout: wrapping text in nested layouts may keep a former height (Qt 6.4)
            id: lines
            spacing: 2
            Layout.fillWidth: true
            Label { width: lines.width; role: Theme.Caption; text: card.mark === "" ? card.when : qsTr("%1 · %2").arg(card.when).arg(card.mark); Accessible.ignored: true }
            Label { width: lines.width; role: Theme.Label; visible: text !== ""; text: card.places; Accessible.ignored: true }
            Label { width: lines.width; soft: true; visible: text !== ""; text: card.words; Accessible.ignored: true }
            Label { width: lines.width; objectName: "beginning"; visible: text !== ""; text: card.note; maximumLineCount: 2; elide: Text.ElideRight; Accessible.ignored: true }
        }
    }
}
