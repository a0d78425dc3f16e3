// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls

// A multi-line text field that grows with its content; a long text is edited in parts. Not a layout: nested in another
// one, it would keep the height it had while narrow (Qt 6.4).
Item {
    id: note

    property string label
    property alias text: parts.text
    property alias placeholderText: area.placeholderText

    signal edited()

    Layout.fillWidth: true
    implicitWidth: area.implicitWidth
    implicitHeight: area.y + area.implicitHeight + (turner.visible ? Theme.s8 + turner.implicitHeight : 0)

    TextPager {
        id: parts
        onShownChanged: area.taking ? Qt.callLater(area.show) : area.show() // qmllint disable
    }
    Label { id: title; width: note.width; role: Theme.Label; text: note.label; visible: text !== ""; Accessible.ignored: true }
    T.TextArea {
        id: area
        objectName: "input"
        y: title.visible ? title.height + Theme.s8 : 0
        width: note.width
        implicitWidth: 240
        implicitHeight: Math.max(56, contentHeight + topPadding + bottomPadding, hint.implicitHeight + 32)
        padding: 16
        leftPadding: 18
        rightPadding: 18
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        font.family: Theme.family
        font.pixelSize: Theme.bodySize
        color: Theme.ink
        selectionColor: Theme.accent
        selectedTextColor: Theme.inkOnAccent
        property bool taking: false // the change in progress was made here
        onTextChanged: {
            if (!activeFocus || text === parts.shown)
                return
            taking = true
            parts.replace(text)
            taking = false
            note.edited()
        }
        function show() {
            if (text === parts.shown)
                return
            text = parts.shown
            if (activeFocus)
                cursorPosition = length
        }
        KeyNavigation.priority: KeyNavigation.BeforeItem
        KeyNavigation.tab: area.nextItemInFocusChain(true)
        KeyNavigation.backtab: area.nextItemInFocusChain(false)
        Accessible.role: Accessible.EditableText
        Accessible.name: note.label !== "" ? note.label : placeholderText
        Accessible.multiLine: true
        cursorDelegate: Rectangle { width: 2; color: Theme.accent; visible: area.cursorVisible }
        background: Rectangle {
            radius: Theme.radiusField
            color: Theme.card
            border.width: area.activeFocus ? 3 : Theme.outline
            border.color: area.activeFocus ? Theme.focus : Theme.track
        }
        Text {
            id: hint
            x: area.leftPadding
            y: area.topPadding
            width: area.width - area.leftPadding - area.rightPadding
            visible: area.length === 0 && area.preeditText === ""
            text: area.placeholderText
            textFormat: Text.PlainText
            wrapMode: Text.Wrap
            font: area.font
            color: Theme.inkSoft
        }
    }
    PartTurner {
        id: turner
        y: area.y + area.height + Theme.s8
        width: note.width
        pager: parts
    }
}
