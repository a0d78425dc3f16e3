// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// One calm line within the page, with at most one thing to do. Never red.
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
    Accessible.role: Accessible.Note
    Accessible.name: text
    implicitWidth: row.implicitWidth + 2 * Theme.s16
    implicitHeight: column.implicitHeight + 2 * Theme.s12
    radius: Theme.radiusCard
    color: warm ? Theme.warmSoft : Theme.accentSoft
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: inkColor

    GridLayout {
        id: column
        x: Theme.s16
        y: Theme.s12
        width: Math.max(200, parent.width - Theme.s16 - Theme.s12) // hidden ones have no width yet
        columns: notice.width >= 560 * Theme.scaling ? 3 : 2
        columnSpacing: Theme.s12
        rowSpacing: Theme.s8
        RowLayout {
            id: row
            spacing: Theme.s12
            Layout.row: 0
            Layout.column: 0
            Icon {
                name: notice.icon
                color: notice.inkColor
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: (Theme.touch - height) / 2
            }
            Label {
                text: notice.text
                color: Theme.ink
                Layout.minimumHeight: Theme.touch
                verticalAlignment: Text.AlignVCenter
                Accessible.ignored: true
            }
        }
        Button {
            objectName: "noticeAction"
            visible: notice.actionText !== ""
            kind: "quiet"
            text: notice.actionText
            implicitHeight: Math.max(Theme.touch, implicitContentHeight + Theme.s16)
            Layout.row: column.columns === 3 ? 0 : 1
            Layout.column: column.columns === 3 ? 1 : 0
            Layout.leftMargin: column.columns === 3 ? 0 : Theme.iconSize + Theme.s12
            Layout.minimumWidth: column.columns === 3 ? implicitWidth : 0
            onClicked: notice.action()
        }
        IconButton {
            visible: notice.dismissible
            icon.name: "close"
            text: qsTr("Dismiss")
            Layout.row: 0
            Layout.column: column.columns - 1
            Layout.alignment: Qt.AlignTop
            onClicked: notice.dismissed()
        }
    }
}
