// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Figure

// The head and shoulders of one of the people.
FigureCard {
    technique: "jm_neck_turns"
    depth: 0
    cycle: 0
    marks: false
    color: "transparent"
    border.width: 0
}
