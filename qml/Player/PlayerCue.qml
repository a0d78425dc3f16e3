// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The sentence being spoken, on a phone: always complete and never scrolled, so a long one becomes smaller. After an
// interruption, says so in its place: nothing moves.
Label {
    required property PlayerModel player

    objectName: "caption"
    Layout.fillHeight: true
    Layout.minimumHeight: 40
    Layout.preferredHeight: 40
    Layout.maximumWidth: Infinity
    text: player.interrupted && player.run === PlayerModel.Paused ? qsTr("The session was interrupted.") : player.caption
    font.pixelSize: Theme.grown(20, 0.6)
    lineHeight: 1 // the fitting ignores others
    fontSizeMode: Text.VerticalFit
    minimumPixelSize: 14
    verticalAlignment: Text.AlignVCenter
}
