// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// Text that wraps, scales with the person's text size and is read by screen readers.
Text {
    id: label

    property int role: Theme.Body
    property bool soft: role === Theme.Caption

    Layout.fillWidth: true
    // About 75 characters: longer lines are hard to follow. A phone needs no limit.
    Layout.maximumWidth: Theme.windowWidth >= Theme.railFrom && (role === Theme.Body || role === Theme.Caption) ? Math.round(36.5 * font.pixelSize) : Infinity
    Layout.alignment: horizontalAlignment
    Accessible.role: Accessible.StaticText
    Accessible.name: text
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
    color: soft ? Theme.inkSoft : Theme.ink
    font.family: Theme.family
    font.pixelSize: Theme.sizeOf(role)
    font.weight: Theme.weightOf(role)
    lineHeight: role === Theme.Body || role === Theme.Caption ? 1.3 : 1.12
}
