// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// Dims the pages below a side sheet and keeps pointer and keyboard out of them.
Rectangle {
    id: shade

    property bool shown: false
    property Item sheet

    signal pressed()

    readonly property bool modal: shown // what is below counts as hidden
    visible: shown
    color: Theme.scrim

    function within(item: Item): bool {
        while (item && item !== sheet)
            item = item.parent
        return item !== null
    }

    /// Tab goes round in the sheet: after its last control comes the first.
    function keepFocus() {
        const item = Window.activeFocusItem
        if (!shown || !item || within(item))
            return
        let next = sheet.nextItemInFocusChain(true)
        if ((item as T.Control)?.focusReason === Qt.BacktabFocusReason) {
            for (let i = 0; i < 500 && within(next.nextItemInFocusChain(true)); ++i)
                next = next.nextItemInFocusChain(true)
        }
        if (within(next))
            next.forceActiveFocus(Qt.TabFocusReason)
    }

    Window.onActiveFocusItemChanged: Qt.callLater(keepFocus) // qmllint disable
    MouseArea {
        anchors.fill: parent
        onClicked: shade.pressed()
    }
}
