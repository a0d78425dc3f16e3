// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme

// A time in digits of equal width, so that it does not jitter as seconds pass. Screen readers read it as one text.
Row {
    id: clock

    property string text: "0:00"
    property color color: Theme.ink
    property int pixelSize: Theme.clockSize

    Accessible.role: Accessible.StaticText
    Accessible.name: text

    readonly property real digitWidth: Math.ceil(zero.advanceWidth)

    TextMetrics {
        id: zero
        text: "0"
        font.family: Theme.family
        font.weight: Font.DemiBold
        font.pixelSize: clock.pixelSize
    }

    Repeater {
        model: clock.text.length
        Text {
            required property int index
            readonly property string glyph: clock.text.charAt(index)
            readonly property bool digit: glyph >= "0" && glyph <= "9"
            width: digit ? clock.digitWidth : implicitWidth
            horizontalAlignment: Text.AlignHCenter
            text: glyph
            color: clock.color
            font: zero.font
        }
    }
}
