// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// The sentences, scrolling if they do not fit: clock and buttons always keep their space.
Flickable {
    id: view

    required property PlayerModel player

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.minimumHeight: Theme.touch
    clip: contentHeight > height
    interactive: contentHeight > height
    boundsBehavior: Flickable.StopAtBounds
    contentHeight: words.height
    T.ScrollBar.vertical: ScrollThumb {}

    PlayerWords {
        id: words
        y: Math.max(0, (view.height - height) / 2)
        width: view.width
        player: view.player
    }
}
