// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Routines

// Routines that suit the person now, each with the reason, and a short session for any place of the body.
ColumnLayout {
    id: list

    required property SuggestionModel suggested
    property string current // id of the routine shown beside the list in a wide window

    signal chosen(string routineId)
    signal placeChosen(string goal)
    signal preferencesAsked()

    spacing: Theme.s12

    Rows {
        spacing: Theme.s12
        Repeater {
            model: list.suggested.best
            RoutineCard {
                required property suggestedRoutine modelData
                width: parent ? (parent as Item).width : 0
                routineId: modelData.routineId
                name: modelData.name
                summary: modelData.why
                minutes: modelData.minutes
                where: modelData.where
                kitText: modelData.kit
                technique: modelData.technique
                moves: modelData.moves
                paused: modelData.paused
                picked: list.current === routineId
                onClicked: list.chosen(routineId)
            }
        }
    }
    Button {
        objectName: "changePreferences"
        kind: Button.Quiet
        stretch: true
        text: qsTr("What suits me")
        onClicked: list.preferencesAsked()
    }
    Heading { text: qsTr("A few minutes for one place") }
    GoalChips {
        objectName: "placeSession"
        label: qsTr("A few minutes for one place")
        onPicked: (value) => {
            selected = []
            list.placeChosen(value)
        }
    }
}
