// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure

// One routine in a list: what it is good for, duration, place, kit.
T.AbstractButton {
    id: control

    required property string routineId
    required property string name
    required property string summary
    required property int minutes
    required property string where
    required property string kitText
    required property string technique
    required property int moves
    required property int paused // of these, left out for this person
    readonly property string caution: paused === 0 ? "" : paused === moves ? qsTr("Paused for you") : qsTr("%1 of %n moves left out for you", "", moves).arg(paused)
    property bool picked: false // its page is shown beside the list
    readonly property bool chosen: picked

    objectName: "routine-" + routineId
    text: name
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, %n minutes, %2", "a routine, how long it is, where", minutes).arg(name).arg(where) + (caution === "" ? "" : ", " + caution)
    Accessible.description: summary
    Accessible.selectable: picked
    Accessible.selected: picked
    implicitHeight: row.implicitHeight + 2 * Theme.s12
    implicitWidth: 320

    background: Rectangle {
        radius: Theme.radiusCard
        color: control.picked ? Theme.accentSoft : Theme.card
        border.width: control.picked ? 2 : Theme.dark && !Theme.highContrast ? 0 : Theme.hairline
        border.color: control.picked ? Theme.accent : Theme.line
        Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
        FocusRing { around: parent.radius; shown: control.visualFocus }
    }
    Rectangle { // a bar, so that colour is not the only sign
        visible: control.picked
        x: 4
        y: Theme.radiusCard
        width: 4
        height: parent.height - 2 * y
        radius: 2
        color: Theme.accent
    }
    RowLayout {
        id: row
        x: Theme.s12
        y: Theme.s12
        width: parent.width - 2 * Theme.s12
        spacing: Theme.s12
        FigureCard {
            technique: control.technique
            implicitWidth: 104
            implicitHeight: 104
            color: Theme.background
            radius: Theme.radiusField
            border.width: 0
        }
        Column { // not a ColumnLayout: wrapping text in nested layouts causes binding loops (Qt 6.4)
            id: words
            spacing: 2
            Layout.fillWidth: true
            Label { width: words.width; role: Theme.Label; text: control.name; Accessible.ignored: true }
            Label { width: words.width; role: Theme.Caption; text: control.summary; Accessible.ignored: true }
            Label {
                width: words.width
                role: Theme.Caption
                color: control.picked ? Theme.inkOnAccentSoft : Theme.accent
                font.weight: Font.DemiBold
                text: qsTr("%1 min · %2").arg(control.minutes).arg(control.where)
                Accessible.ignored: true
            }
            Label {
                width: words.width
                visible: text !== ""
                role: Theme.Caption
                color: Theme.warm
                text: control.caution
                Accessible.ignored: true
            }
        }
    }
}
