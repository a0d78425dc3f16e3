// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Routines

// Everything that the app remembers for choosing a session, with a way to change each of it.
Page {
    id: page

    required property PreferencesModel preferences
    property bool kept: true // in a journal
    readonly property list<string> supports: ["", "chair", "bed", "floor"]

    title: qsTr("What suits me")
    subtitle: qsTr("Today is chosen from this, from where it hurt, and from how your sessions went.")
    canGoBack: true

    Card {
        Heading { text: qsTr("Where does it ache or feel tight?") }
        GoalChips {
            label: qsTr("Where does it ache or feel tight?")
            Binding on selected { value: page.preferences.goal === "" ? [] : [page.preferences.goal] }
            onPicked: (value, on) => page.preferences.goal = on ? value : ""
        }
    }
    Card {
        Heading { text: qsTr("Where do you want to do it?") }
        Segmented {
            objectName: "support"
            label: qsTr("Where do you want to do it?")
            options: [qsTr("Anywhere"), qsTr("Chair"), qsTr("Bed"), qsTr("Floor")]
            Binding on currentIndex { value: Math.max(0, page.supports.indexOf(page.preferences.support)) }
            onActivated: (index) => page.preferences.support = page.supports[index]
        }
    }
    Card {
        Switch {
            objectName: "lighterPressure"
            text: qsTr("Lighter pressure")
            subtitle: qsTr("In self-massage: about half as hard as the move says")
            Binding on checked { value: page.preferences.lighterPressure }
            onToggled: page.preferences.lighterPressure = checked
        }
    }
    OpinionCard {
        objectName: "liked"
        title: qsTr("Moves you like")
        hint: moves.length > 0 ? qsTr("Routines with these are offered first.")
            : qsTr("None yet. Open a move in a routine and choose “I like it”.")
        moves: page.preferences.likedMoves
        onRemoved: (technique) => page.preferences.like(technique, false)
    }
    OpinionCard {
        objectName: "avoided"
        title: qsTr("Moves that are not for you")
        hint: moves.length > 0 ? qsTr("They are left out of your sessions.")
            : qsTr("None. A move that you mark “Not for me” is left out of your sessions.")
        moves: page.preferences.avoidedMoves
        onRemoved: (technique) => page.preferences.avoid(technique, false)
    }
    Label {
        role: Theme.Caption
        text: page.kept ? qsTr("This is stored in your journal.") : qsTr("This is forgotten when you close the app, as it is not in a journal.")
    }
}
