// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// Title above subtitle, vertically centred: the text of a row.
Item {
    id: words

    property string title
    property string subtitle
    property bool strong: false

    // Fixed, as rows fill their column: a width that follows wrapping text is a binding loop (Qt 6.4).
    implicitWidth: 200
    implicitHeight: first.height + (words.subtitle !== "" ? second.height + 2 : 0)

    Text {
        id: first
        y: (words.height - words.implicitHeight) / 2
        width: words.width
        text: words.title
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.ink
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        font.weight: words.strong ? Font.DemiBold : Font.Normal
    }
    Text {
        id: second
        y: first.y + first.height + 2
        width: words.width
        visible: words.subtitle !== ""
        text: words.subtitle
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.inkSoft
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
    }
}
