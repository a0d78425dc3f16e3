// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// Several lines in one's own words. Grows with what is written.
ColumnLayout {
    id: note

    property string label
    property alias text: area.text
    property alias placeholderText: area.placeholderText

    signal edited()

    Layout.fillWidth: true
    spacing: Theme.s8

    Label { role: "label"; text: note.label; visible: text !== ""; Accessible.ignored: true }
    T.TextArea {
        id: area
        objectName: "input"
        Layout.fillWidth: true
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
        onTextChanged: if (activeFocus) note.edited()
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
}
