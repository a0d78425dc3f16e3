// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls

// A place with a list of pages: in a wide window the list keeps to the left, and beside it is what `rest` contains, until
// the router puts the page of a chosen row there. In a narrow window only the list is shown.
Item {
    id: pane

    property real listWidth: 0 // 0: too narrow for both
    property bool covered: false // a page lies over the resting place
    property string hint // shown there if `rest` is empty
    property alias rest: restSlot.data
    default property alias list: listSlot.data
    readonly property bool split: listWidth > 0
    readonly property bool restShown: split && !covered

    Item {
        id: listSlot
        width: pane.split ? pane.listWidth : pane.width
        height: pane.height
    }
    Item {
        id: restSlot
        x: pane.listWidth
        width: pane.width - x
        height: pane.height
        visible: pane.restShown
    }
    Column {
        visible: pane.restShown && pane.hint !== ""
        x: pane.listWidth + Theme.s32
        width: Math.max(200, pane.width - x - Theme.s32)
        y: pane.height * 0.36
        spacing: Theme.s16
        Icon { anchors.horizontalCenter: parent.horizontalCenter; name: "list"; size: 40; color: Theme.inkSoft }
        Label { width: parent.width; soft: true; horizontalAlignment: Text.AlignHCenter; text: pane.hint }
    }
    Rectangle {
        visible: pane.split
        x: pane.listWidth
        width: Theme.hairline
        height: pane.height
        color: Theme.line
    }
}
