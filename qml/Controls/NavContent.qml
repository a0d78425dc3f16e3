// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// Icon and label of a NavItem, or the icon alone. Under an icon the label never wraps.
Item {
    id: content

    property bool beside: false
    property bool compact: false // no label
    property string icon
    property string text
    property color color: Theme.ink
    property bool strong: false
    property int labelSize: Theme.captionSize
    readonly property real indent: beside ? picture.width + Theme.s12 : 0

    implicitWidth: compact ? picture.width : indent + words.implicitWidth
    implicitHeight: compact ? picture.height : beside ? Math.max(picture.height, words.implicitHeight) : picture.height + 6 + words.implicitHeight

    Icon {
        id: picture
        name: content.icon
        color: content.color
        x: content.beside && !content.compact ? 0 : Math.round((content.width - width) / 2)
        y: Math.round(content.beside ? (content.height - height) / 2 : (content.height - content.implicitHeight) / 2 + 2)
    }
    Text {
        id: words
        visible: !content.compact
        x: content.indent
        y: content.beside ? (content.height - height) / 2 : picture.y + picture.height + 5
        width: content.width - content.indent
        horizontalAlignment: content.beside ? Text.AlignLeft : Text.AlignHCenter
        wrapMode: content.beside ? Text.Wrap : Text.NoWrap
        text: content.text
        textFormat: Text.PlainText
        color: content.color
        font.family: Theme.family
        font.pixelSize: content.beside ? Theme.grown(17, 0.8) : content.labelSize
        font.weight: content.strong ? Font.DemiBold : Font.Normal
    }
}
