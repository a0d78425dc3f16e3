// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A modal sheet: at the bottom on a phone, centred on a desktop. Traps the focus; Esc, the back key, the cross or a tap
// outside close it. A screen reader announces its title. Children form its column.
T.Popup {
    id: sheet

    property string title
    property bool closable: true
    property real maxWidth: 520
    default property alias body: column.data
    property alias actions: foot.data // buttons below the scrolling part
    readonly property bool phone: parent ? parent.width < 640 : true
    property Item returnTo: null // had the focus before the sheet opened
    readonly property real room: parent ? parent.height : 0
    readonly property real around: heading.height + foot.height + (foot.visible ? Theme.s16 : 0) + Theme.s8 + topPadding + bottomPadding
    property real held: 0 // height from the first touch on, so that what was touched stays where it is

    parent: T.Overlay.overlay
    modal: true
    focus: true
    dim: true
    closePolicy: closable ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose
    padding: phone ? Theme.s20 : Theme.s24
    width: parent ? Math.min(parent.width, phone ? parent.width : maxWidth) : 0
    // If held, at least enough to read in.
    height: Math.min(room * 0.92, held > 0 ? Math.max(held, around + Math.min(200, column.implicitHeight)) : around + column.implicitHeight)
    x: parent ? (parent.width - width) / 2 : 0
    y: phone ? room - height : (room - height) / 2

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    enter: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm } }
    exit: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }

    onAboutToShow: {
        returnTo = parent.Window.activeFocusItem
        contentItem.parent.Accessible.name = title // the item that has the role of a dialog
    }
    onClosed: {
        held = 0
        if (returnTo)
            returnTo.forceActiveFocus(Qt.PopupFocusReason)
        returnTo = null
    }

    background: Item {
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: sheet.phone ? -radius : 0
            radius: Theme.radiusSheet
            color: Theme.cardRaised
            border.width: Theme.highContrast ? Theme.outline : 0
            border.color: Theme.line
        }
    }

    RowLayout {
        id: heading
        width: sheet.availableWidth
        height: Math.max(Theme.touch, implicitHeight)
        Heading { text: sheet.title; verticalAlignment: Text.AlignVCenter }
        IconButton {
            visible: sheet.closable
            icon.name: "close"
            text: qsTr("Close")
            Layout.alignment: Qt.AlignTop
            Layout.rightMargin: -Theme.s12
            onClicked: sheet.close()
        }
    }
    Flickable {
        id: view
        // Six pixels beyond the column on each side leave room for focus rings.
        x: -6
        y: heading.height + Theme.s8
        width: sheet.availableWidth + 12
        height: sheet.availableHeight - y - (foot.visible ? foot.height + Theme.s16 : 0)
        clip: contentHeight > height
        interactive: contentHeight > height
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: column.implicitHeight
        T.ScrollBar.vertical: ScrollThumb {}
        Stack {
            id: column
            x: 6
            width: sheet.availableWidth
            spacing: Theme.s16
        }
    }
    Stack {
        id: foot
        visible: children.length > 0
        y: sheet.availableHeight - height
        width: sheet.availableWidth
        height: visible ? implicitHeight : 0
        spacing: Theme.s8
    }
    Item { // lies over everything and takes no touch itself
        width: sheet.availableWidth
        height: sheet.availableHeight
        z: 1
        PointHandler { onActiveChanged: if (active) sheet.held = sheet.height }
    }
}
