// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Routines

// Routines that suit the person now, all routines with a search, and all moves.
Page {
    id: page

    required property RoutineList routines
    required property SuggestionModel suggested
    required property MoveList moves
    property string current // id of the routine shown beside the list in a wide window

    property int view: RoutinesPage.Suggested

    enum View { Suggested, All, Moves }

    signal chosen(string routineId)
    signal placeChosen(string goal)
    signal moveChosen(string technique)
    signal preferencesAsked()

    title: qsTr("Routines")

    readonly property var lengths: [{ value: 0, text: qsTr("Any length") }, { value: 6, text: qsTr("Up to 6 min") },
        { value: 10, text: qsTr("Up to 10 min") }]
    readonly property var places: [{ value: "desk", text: qsTr("Desk"), icon: "clock" }, { value: "chair", text: qsTr("Chair"), icon: "chair" },
        { value: "bed", text: qsTr("Bed"), icon: "bed" }, { value: "floor", text: qsTr("Floor"), icon: "mat" },
        { value: "wall", text: qsTr("Wall"), icon: "wall" }, { value: "nothing", text: qsTr("No equipment") }]

    function picked(): var {
        const chips = []
        for (const place of page.routines.places)
            chips.push(place)
        if (page.routines.nothingNeeded)
            chips.push("nothing")
        return chips
    }

    /// The filters in use, in one line.
    function filters(): string {
        const texts = lengths.filter(o => o.value > 0 && o.value === page.routines.longest).map(o => o.text)
        return texts.concat(places.filter(o => page.picked().indexOf(o.value) >= 0).map(o => o.text)).join(", ")
    }

    Segmented {
        objectName: "routinesView"
        label: qsTr("What to show")
        options: [qsTr("For you"), qsTr("All routines"), qsTr("All moves")]
        Binding on currentIndex { value: page.view }
        onActivated: (index) => page.view = index
    }
    Rows {
        visible: page.view === RoutinesPage.Suggested
        Repeater {
            model: page.view === RoutinesPage.Suggested ? 1 : 0
            ForYou {
                width: parent ? (parent as Item).width : 0
                suggested: page.suggested
                current: page.current
                onChosen: (routineId) => page.chosen(routineId)
                onPlaceChosen: (goal) => page.placeChosen(goal)
                onPreferencesAsked: page.preferencesAsked()
            }
        }
    }
    Rows {
        visible: page.view === RoutinesPage.Moves
        Repeater {
            model: page.view === RoutinesPage.Moves ? 1 : 0
            MoveBrowser {
                width: parent ? (parent as Item).width : 0
                moves: page.moves
                onChosen: (technique) => page.moveChosen(technique)
            }
        }
    }
    SearchField {
        id: search
        objectName: "search"
        visible: page.view === RoutinesPage.All
        placeholderText: qsTr("Search: neck, calf, chair…")
        onEdited: page.routines.query = text
    }
    Fold {
        name: "filters"
        visible: page.view === RoutinesPage.All
        title: qsTr("Filters")
        summary: page.filters()
        body: ColumnLayout {
            width: parent ? (parent as Item).width : 0
            spacing: Theme.s12
            ChipRow {
                label: qsTr("How long")
                multiple: false
                options: page.lengths
                Binding on selected { value: [page.routines.longest] }
                onPicked: (value) => page.routines.longest = value
            }
            ChipRow {
                label: qsTr("Where and with what")
                options: page.places
                Binding on selected { value: page.picked() }
                onPicked: {
                    page.routines.places = selected.filter(v => v !== "nothing")
                    page.routines.nothingNeeded = selected.indexOf("nothing") >= 0
                }
            }
        }
    }
    Rows {
        visible: page.view === RoutinesPage.All
        spacing: Theme.s12
        Repeater {
            model: page.view === RoutinesPage.All ? page.routines : null
            RoutineCard {
                width: parent ? (parent as Item).width : 0
                picked: page.current === routineId
                onClicked: page.chosen(routineId)
            }
        }
    }
    Card {
        visible: page.view === RoutinesPage.All && page.routines.count === 0
        Heading { text: qsTr("No routine matches") }
        Label { soft: true; text: qsTr("Use fewer words or remove a filter.") }
        Button {
            text: qsTr("Show all routines")
            onClicked: {
                search.text = ""
                page.routines.clearFilters()
            }
        }
    }
}
