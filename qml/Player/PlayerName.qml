// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The name of the move, back to the full one after easing off, and how to do it.
RowLayout {
    id: row

    required property PlayerModel player
    property bool fits: false // in a fixed height: the name becomes smaller instead of higher
    property int role: Theme.Heading

    signal howAsked()

    spacing: Theme.s8

    Heading {
        objectName: "moveName"
        role: row.role
        text: row.player.kind === PlayerModel.Closing ? row.player.routineName : row.player.name
        Layout.fillHeight: row.fits
        verticalAlignment: Text.AlignVCenter
        fontSizeMode: row.fits ? Text.VerticalFit : Text.FixedSize
        minimumPixelSize: 15
        lineHeight: row.fits ? 1 : 1.12 // the fitting ignores others
    }
    IconButton {
        objectName: "undoEase"
        focusPolicy: Qt.TabFocus
        visible: row.player.eased
        kind: Button.Soft
        icon.name: "undo"
        text: qsTr("Back to the full move")
        onClicked: row.player.undoEase()
    }
    IconButton {
        focusPolicy: Qt.TabFocus
        visible: row.player.technique !== ""
        icon.name: "info"
        text: qsTr("How to do it")
        onClicked: row.howAsked()
    }
}
