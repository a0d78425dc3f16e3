// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// One place of a Rail or TabBar.
QtObject {
    required property int place // value of an enum of the app
    required property string name // suffix of the objectName of its tab and rail item
    required property string text
    required property string icon
    property bool line: false // divider above
}
