// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The next move, on one line.
Label {
    required property PlayerModel player

    objectName: "next"
    role: Theme.Caption
    font.pixelSize: Math.min(Theme.captionSize, 22)
    lineHeight: 1.1
    text: player.nextName !== "" ? qsTr("Next: %1").arg(player.nextName)
        : player.kind === PlayerModel.Closing ? "" : qsTr("Last move")
    wrapMode: Text.NoWrap
    fontSizeMode: Text.HorizontalFit
    minimumPixelSize: 12
}
