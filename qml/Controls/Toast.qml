// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// "Saved. Undo." A pill at the bottom that disappears by itself, but not while it is focused or hovered.
Item {
    id: toast

    property string text
    property string actionText
    property int timeout: 10000 // 0: stays
    property bool shown: false

    signal action()
    signal closed()

    function show(message: string, undo: string) {
        text = message
        actionText = undo
        shown = true
        away.restart()
    }

    function hide() {
        if (!shown)
            return
        shown = false
        closed()
    }

    // Side by side, the button would leave too little room for the text.
    readonly property bool stacked: act.visible && width < Math.min(words.implicitWidth, 160) + act.implicitWidth + 2 * Theme.s24

    implicitWidth: words.implicitWidth + Theme.s24 + Theme.s24 + (act.visible ? act.implicitWidth : 0)
    implicitHeight: stacked ? words.implicitHeight + act.implicitHeight + 2 * Theme.s12 + Theme.s8
                            : Math.max(60, words.implicitHeight + 2 * Theme.s12, act.visible ? act.implicitHeight + 12 : 0)
    opacity: shown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text
    Behavior on opacity { NumberAnimation { duration: Theme.calm } }

    Timer {
        id: away
        interval: Math.max(1, toast.timeout)
        repeat: true
        running: toast.shown && toast.timeout > 0
        onTriggered: if (!act.activeFocus && !hover.hovered) toast.hide()
    }
    HoverHandler { id: hover }

    Shade { around: pill.radius }
    Rectangle {
        id: pill
        anchors.fill: parent
        radius: Math.min(height / 2, 30)
        color: Theme.ink
    }
    Text {
        id: words
        x: Theme.s24
        y: toast.stacked ? Theme.s12 : (toast.height - height) / 2
        width: parent.width - x - Theme.s12 - (act.visible && !toast.stacked ? act.width + Theme.s8 : Theme.s12)
        text: toast.text
        textFormat: Text.PlainText
        wrapMode: Text.Wrap
        color: Theme.background
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
    }
    T.Button {
        id: act
        visible: toast.actionText !== ""
        anchors.right: parent.right
        anchors.rightMargin: 6
        y: toast.stacked ? words.y + words.height + Theme.s8 : (toast.height - height) / 2
        width: Math.min(implicitWidth, toast.width - 12)
        text: toast.actionText
        implicitWidth: implicitContentWidth + 2 * Theme.s20
        implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.s16)
        onClicked: { toast.action(); toast.hide() }
        Keys.onEscapePressed: toast.hide()
        Accessible.role: Accessible.Button
        Accessible.name: text
        contentItem: Text {
            text: act.text
            textFormat: Text.PlainText
            color: Theme.ink
            font.family: Theme.family
            font.pixelSize: Theme.labelSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
        }
        background: Rectangle {
            radius: Math.min(height / 2, 26)
            color: Theme.background
            Wash { radius: parent.radius; hovered: act.hovered; pressed: act.down }
            FocusRing { around: parent.radius; shown: act.visualFocus }
        }
    }
}
