// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Routines

// What the person thinks of a move.
ChipRow {
    id: row

    required property PreferencesModel preferences
    required property string technique

    enum Opinion { Like, Avoid }

    objectName: "opinion-" + technique
    label: qsTr("What you think of it")
    multiple: false
    options: [{ value: MoveOpinion.Like, name: "like", text: qsTr("I like it") },
        { value: MoveOpinion.Avoid, name: "avoid", text: qsTr("Not for me") }]
    Binding on selected {
        value: row.preferences.liked.indexOf(row.technique) >= 0 ? [MoveOpinion.Like]
            : row.preferences.avoided.indexOf(row.technique) >= 0 ? [MoveOpinion.Avoid] : []
    }
    onPicked: (value, on) => {
        if (value === MoveOpinion.Like)
            preferences.like(technique, on)
        else
            preferences.avoid(technique, on)
    }
}
