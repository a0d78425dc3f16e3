// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls

// The places that a session can be for.
ChipRow {
    objectName: "goals"
    multiple: false
    options: [
        { value: "neck", text: qsTr("Neck") }, { value: "shoulders", text: qsTr("Shoulders") },
        { value: "upper_back", text: qsTr("Upper back") }, { value: "lower_back", text: qsTr("Lower back") },
        { value: "arms", text: qsTr("Arms and hands") }, { value: "hips", text: qsTr("Hips") }, { value: "legs", text: qsTr("Legs") },
        { value: "feet", text: qsTr("Feet") }
    ]
}
