// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The full description of the move. The session is paused meanwhile.
Sheet {
    id: sheet

    required property PlayerModel player

    title: player.name
    onOpened: if (player.run === PlayerModel.Playing) player.togglePause()

    Label { text: sheet.player.description }
    Label { soft: true; text: qsTr("What to feel: %1").arg(sheet.player.feel) }
    Label { soft: true; text: qsTr("Breath: %1").arg(sheet.player.breathHint) }
    Label { soft: true; text: qsTr("Easier: %1").arg(sheet.player.easierHint) }
}
