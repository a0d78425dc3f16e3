// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// The label of an icon in a compact Rail, while the pointer or the keyboard is on it. Lies over what is beside the rail.
Rectangle {
    id: tip

    objectName: "railTip"

    required property Item of // the icon
    required property string text
    property Item over // the rail

    parent: over
    x: over ? over.width + Theme.s4 : 0
    y: over && visible ? Math.max(Theme.s4, Math.min(over.height - height - Theme.s4,
        of.mapToItem(over, 0, of.height / 2).y - height / 2)) : 0
    z: 2
    width: words.implicitWidth + 2 * Theme.s12
    height: words.implicitHeight + 2 * Theme.s8
    radius: Theme.radiusSmall
    color: Theme.ink

    Text {
        id: words
        anchors.centerIn: parent
        text: tip.text
        textFormat: Text.PlainText
        color: Theme.background
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
        font.weight: Font.DemiBold
    }
}
