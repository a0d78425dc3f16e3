// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A row that can be tapped: picture or icon, title and subtitle, trailing content (its children).
T.AbstractButton {
    id: control

    property string title
    property string subtitle
    property string trailingText
    property bool chevron: interactive
    property bool interactive: true
    property bool strong: false
    property bool chosen: false // its page is open beside the list
    property alias leading: picture.data // a picture instead of the icon
    default property alias trailing: slot.data

    text: title
    Layout.fillWidth: true
    Accessible.role: interactive ? Accessible.Button : Accessible.StaticText
    Accessible.selectable: chosen
    Accessible.selected: chosen
    Accessible.name: title + (subtitle === "" ? "" : ", " + subtitle) + (trailingText === "" ? "" : ", " + trailingText)
    focusPolicy: interactive || activeFocus ? Qt.StrongFocus : Qt.NoFocus
    hoverEnabled: interactive
    verticalPadding: Theme.s12
    horizontalPadding: 0
    implicitWidth: 2 * Theme.s24 + words.implicitWidth + tail.implicitWidth
    implicitHeight: Math.max(64, words.implicitHeight + 2 * verticalPadding, tail.implicitHeight + Theme.s8,
                             picture.implicitHeight + 2 * Theme.s8)
    opacity: enabled ? 1 : 0.5

    background: Rectangle {
        color: "transparent"
        ChosenMark { visible: control.chosen; anchors.leftMargin: -Theme.s12; anchors.rightMargin: -Theme.s8; radius: Theme.radiusSmall }
        Wash {
            anchors.leftMargin: -Theme.s8
            anchors.rightMargin: -Theme.s8
            radius: Theme.radiusSmall
            hovered: control.hovered
            pressed: control.down && control.interactive
        }
        FocusRing {
            anchors.topMargin: 0
            anchors.bottomMargin: 0
            anchors.leftMargin: -Theme.s8
            anchors.rightMargin: -Theme.s8
            around: Theme.radiusSmall - 5
            shown: control.visualFocus
        }
    }

    RowLayout {
        anchors.fill: parent
        spacing: Theme.s12
        Row { id: picture; visible: children.length > 0 }
        Icon {
            visible: control.icon.name !== "" && !picture.visible
            name: control.icon.name
            color: Theme.accent
        }
        RowText {
            id: words
            Layout.fillWidth: true
            // Fills the remaining width. A width that follows the wrapping text would be a binding loop.
            Layout.minimumWidth: 96
            Layout.preferredWidth: 96
            title: control.title
            subtitle: control.subtitle
            strong: control.strong || control.chosen
        }
        RowLayout {
            id: tail
            Layout.fillWidth: false
            spacing: Theme.s8
            Text {
                visible: text !== ""
                Layout.maximumWidth: control.width * 0.4
                text: control.trailingText
                textFormat: Text.PlainText
                wrapMode: Text.Wrap
                horizontalAlignment: Text.AlignRight
                color: Theme.inkSoft
                font.family: Theme.family
                font.pixelSize: Theme.captionSize
            }
            Row { id: slot; visible: children.length > 0; spacing: Theme.s8 }
            Icon {
                visible: control.chevron
                name: "chevronRight"
                size: 20
                color: Theme.inkSoft
            }
        }
    }
}
