// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// One place of a Rail or TabBar.
QtObject {
    required property int place // what the app calls it, an enum
    required property string name // for the names of its tab and its item in the rail
    required property string text
    required property string icon
    property bool line: false // a line above
}
