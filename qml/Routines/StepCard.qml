// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Routines

// One move of a routine; a tap shows the instructions.
T.AbstractButton {
    id: control

    required property PreferencesModel preferences
    required property int index
    required property string technique
    required property string name
    required property string dose
    required property string summary
    required property list<string> howTo
    required property string feel
    required property string mistakes
    required property string easier
    required property string position
    required property int verdict // RoutineDetail.MoveVerdict
    required property string ruleText
    required property real range
    required property bool bed
    property bool unfolded: false
    readonly property bool avoided: preferences.avoided.indexOf(technique) >= 0
    readonly property string forYou: verdict === RoutineDetail.AsWritten ? qsTr("Left out: you said it is not for you")
        : verdict === RoutineDetail.LeftOut ? qsTr("Left out for you")
        : verdict === RoutineDetail.Replaced ? qsTr("Chosen for you") : qsTr("Shorter and lighter for you")

    readonly property bool said: avoided || verdict !== RoutineDetail.AsWritten

    text: name
    Layout.fillWidth: true
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Move %1: %2, %3").arg(index + 1).arg(name).arg(dose) + (said ? ", " + forYou : "")
    Accessible.description: unfolded ? qsTr("Expanded") : qsTr("Collapsed. Tap to see how to do it.")
    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.s12
    onClicked: unfolded = !unfolded

    background: Rectangle {
        radius: Theme.radiusCard
        color: Theme.card
        border.width: Theme.dark && !Theme.highContrast ? 0 : Theme.hairline
        border.color: Theme.line
        Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
        FocusRing { around: parent.radius; shown: control.visualFocus }
    }
    ColumnLayout {
        id: column
        x: Theme.s12
        y: Theme.s12
        width: parent.width - 2 * Theme.s12
        spacing: Theme.s8
        RowLayout {
            spacing: Theme.s12
            FigureCard {
                technique: control.technique
                range: control.range
                bed: control.bed
                implicitWidth: control.unfolded ? 0 : 96
                implicitHeight: 96
                visible: !control.unfolded
                color: Theme.background
                radius: Theme.radiusField
                border.width: 0
            }
            Column { // as in RoutineCard
                id: words
                spacing: 2
                Layout.fillWidth: true
                Label { width: words.width; role: Theme.Label; text: control.name; Accessible.ignored: true }
                Label { width: words.width; role: Theme.Caption; color: Theme.accent; text: control.dose; Accessible.ignored: true }
                Label { width: words.width; role: Theme.Caption; text: control.position; Accessible.ignored: true }
                Label {
                    width: words.width
                    visible: control.said && !(control.unfolded && control.verdict === RoutineDetail.AsWritten)
                    role: Theme.Caption
                    color: Theme.warm
                    text: control.forYou
                    Accessible.ignored: true
                }
            }
            Icon { name: control.unfolded ? "chevronUp" : "chevronDown"; size: 20; color: Theme.inkSoft }
        }
        FigureCard {
            visible: control.unfolded
            technique: control.unfolded ? control.technique : ""
            range: control.range
            bed: control.bed
            Layout.fillWidth: true
            implicitHeight: 240
            color: Theme.background
            radius: Theme.radiusField
            border.width: 0
        }
        Label { visible: control.unfolded; text: control.summary }
        Label { visible: control.unfolded && text !== ""; color: Theme.warm; text: control.ruleText }
        Rows {
            visible: control.unfolded
            spacing: Theme.s4
            Repeater {
                model: control.unfolded ? control.howTo : []
                Label {
                    required property int index
                    required property string modelData
                    width: parent ? (parent as Item).width : 0
                    text: qsTr("%1. %2").arg(index + 1).arg(modelData)
                }
            }
        }
        Label { visible: control.unfolded; soft: true; text: qsTr("What to feel: %1").arg(control.feel) }
        Label { visible: control.unfolded; soft: true; text: qsTr("Easier: %1").arg(control.easier) }
        Label {
            visible: control.unfolded && control.mistakes !== ""
            soft: true
            text: qsTr("Avoid: %1").arg(control.mistakes)
        }
        MoveOpinion {
            visible: control.unfolded
            preferences: control.preferences
            technique: control.technique
        }
        Label {
            visible: control.unfolded && control.avoided
            soft: true
            text: qsTr("This move is left out of your sessions.")
        }
    }
}
