// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// Asks "How is it now?": a number starts an entry, and one touch repeats the last one. After logging, or while
// nothing changes, it is a single quiet row.
Card {
    id: card

    property bool asks: true
    property bool steady: false
    property bool loggedToday: false
    property bool locked: false
    property string last
    property string lastWhen
    property bool opened: false // the person opened it although `asks` is false

    signal picked(int level)
    signal sameAsked()

    Heading { visible: card.asks || card.opened; text: qsTr("How is it now?") }
    ScaleRow {
        id: scale
        objectName: "nowScale"
        visible: card.asks || card.opened
        label: qsTr("Pain now, from 0 to 10")
        onPicked: (level) => {
            card.opened = false
            scale.clear()
            card.picked(level)
        }
    }
    Label {
        visible: card.locked
        role: Theme.Caption
        text: qsTr("The journal is locked. What you log now is added when you next unlock it.")
    }
    ListRow {
        objectName: "sameAsLast"
        visible: card.asks && card.last !== ""
        icon.name: "check"
        title: qsTr("Save the same as last time")
        subtitle: card.last
        chevron: false
        onClicked: card.sameAsked()
    }
    ListRow {
        objectName: "loggedToday"
        visible: !card.asks && !card.opened
        icon.name: card.loggedToday ? "check" : "journal"
        title: card.loggedToday ? qsTr("Logged: %1").arg(card.last) : qsTr("Your pain has been steady lately")
        subtitle: card.loggedToday ? qsTr("%1. Tap to log how it is now").arg(card.lastWhen)
            : qsTr("You need not log every day. Tap when something changes")
        onClicked: card.opened = true
    }
}
