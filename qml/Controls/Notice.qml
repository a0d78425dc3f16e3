// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A calm message within the page, with at most one action. Never red.
Rectangle {
    id: notice

    property string text
    property string icon: "info"
    property string actionText
    property bool warm: false
    property bool dismissible: false
    readonly property color inkColor: warm ? Theme.warm : Theme.inkOnAccentSoft

    signal action()
    signal dismissed()

    Layout.fillWidth: true
    Accessible.role: warm ? Accessible.AlertMessage : Accessible.Note // screen readers announce warnings
    Accessible.name: text
    implicitWidth: words.x + words.implicitWidth + Theme.s16
    implicitHeight: Math.max(words.y + words.height, act.visible ? act.y + act.height : 0) + Theme.s12
    radius: Theme.radiusCard
    color: warm ? Theme.warmSoft : Theme.accentSoft
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: inkColor

    // Not a layout: in nested layouts, heights that follow wrapping text cause binding loops (Qt 6.4).
    readonly property bool wide: width >= 560 * Theme.scaling // action beside the text, not below
    readonly property real end: width - Theme.s12 - (dismiss.visible ? dismiss.width + Theme.s12 : 0)

    Icon {
        id: mark
        x: Theme.s16
        y: Theme.s12 + (Theme.touch - height) / 2
        name: notice.icon
        color: notice.inkColor
    }
    Label {
        id: words
        x: mark.x + mark.width + Theme.s12
        y: Theme.s12
        width: Math.max(80, notice.end - x - (notice.wide && act.visible ? act.width + Theme.s12 : 0))
        height: Math.max(Theme.touch, implicitHeight)
        verticalAlignment: Text.AlignVCenter
        text: notice.text
        color: Theme.ink
        Accessible.ignored: true
    }
    Button {
        id: act
        objectName: "noticeAction"
        visible: notice.actionText !== ""
        x: notice.wide ? notice.end - width : words.x
        y: notice.wide ? words.y : words.y + words.height + Theme.s8
        width: Math.min(implicitWidth, Math.max(80, notice.width - Theme.s12 - words.x))
        kind: Button.Quiet
        text: notice.actionText
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.s16)
        onClicked: notice.action()
    }
    IconButton {
        id: dismiss
        visible: notice.dismissible
        x: notice.width - width - Theme.s12
        y: Theme.s12
        icon.name: "close"
        text: qsTr("Dismiss")
        onClicked: notice.dismissed()
    }
}
