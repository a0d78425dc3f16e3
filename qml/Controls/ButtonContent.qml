// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// Icon and wrapped text side by side, centred together: the content of buttons.
Item {
    id: content

    property string icon
    property string text
    property font font
    property color color: Theme.ink
    property real iconSize: Theme.iconSize
    property bool oneLine: false // shrinks the text instead of wrapping it
    readonly property real lead: icon === "" ? 0 : iconSize + (text === "" ? 0 : Theme.s8)

    readonly property real wordsWidth: text === "" ? 0 : Math.ceil(measure.advanceWidth) + 1 // on one line

    implicitWidth: lead + wordsWidth
    implicitHeight: Math.max(icon === "" ? 0 : iconSize, text === "" ? 0 : words.implicitHeight)

    // Measured separately: implicitWidth of wrapping text depends on its width, a binding loop.
    TextMetrics { id: measure; font: content.font; text: content.text }
    Icon {
        id: picture
        visible: content.icon !== ""
        name: content.icon
        size: content.iconSize
        color: content.color
        x: Math.round((content.width - content.lead - words.width) / 2)
        y: Math.round((content.height - height) / 2)
    }
    Text {
        id: words
        width: Math.max(0, Math.min(content.wordsWidth, content.width - content.lead))
        x: (content.width - content.lead - width) / 2 + content.lead
        y: Math.round((content.height - height) / 2)
        text: content.text
        textFormat: Text.PlainText
        font: content.font
        color: content.color
        wrapMode: content.oneLine ? Text.NoWrap : Text.Wrap
        fontSizeMode: content.oneLine ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: 14
        horizontalAlignment: content.icon === "" ? Text.AlignHCenter : Text.AlignLeft
    }
}
