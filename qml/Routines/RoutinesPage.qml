// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Routines

// Finds a routine by text, duration, place and available kit.
Page {
    id: page

    required property RoutineList routines
    property string current // id of the routine shown beside the list in a wide window

    signal chosen(string routineId)

    title: qsTr("Routines")

    function picked(): var {
        const chips = []
        for (const place of page.routines.places)
            chips.push(place)
        if (page.routines.nothingNeeded)
            chips.push("nothing")
        return chips
    }

    SearchField {
        id: search
        objectName: "search"
        placeholderText: qsTr("Search: neck, calf, chair…")
        onEdited: page.routines.query = text
    }
    ChipRow {
        label: qsTr("How long")
        multiple: false
        options: [{ value: 0, text: qsTr("Any length") }, { value: 6, text: qsTr("Up to 6 min") },
            { value: 10, text: qsTr("Up to 10 min") }]
        Binding on selected { value: [page.routines.longest] }
        onPicked: (value) => page.routines.longest = value
    }
    ChipRow {
        label: qsTr("Where and with what")
        options: [{ value: "desk", text: qsTr("Desk"), icon: "clock" }, { value: "chair", text: qsTr("Chair"), icon: "chair" },
            { value: "bed", text: qsTr("Bed"), icon: "bed" }, { value: "floor", text: qsTr("Floor"), icon: "mat" },
            { value: "wall", text: qsTr("Wall"), icon: "wall" }, { value: "nothing", text: qsTr("No equipment") }]
        Binding on selected { value: page.picked() }
        onPicked: {
            page.routines.places = selected.filter(v => v !== "nothing")
            page.routines.nothingNeeded = selected.indexOf("nothing") >= 0
        }
    }

    Rows {
        spacing: Theme.s12
        Repeater {
            model: page.routines
            RoutineCard {
                width: parent ? (parent as Item).width : 0
                picked: page.current === routineId
                onClicked: page.chosen(routineId)
            }
        }
    }
    Card {
        visible: page.routines.count === 0
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
