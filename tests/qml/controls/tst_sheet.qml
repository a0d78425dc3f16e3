// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Controls

Item {
    id: root

    width: 412
    height: 915

    Button { id: opener; text: "Open"; onClicked: sheet.open() }
    Sheet {
        id: sheet
        title: "Stop here?"
        Label { text: "Rest first." }
        Button { id: inside; text: "Stop" }
    }
    SignalSpy { id: clicks; target: opener; signalName: "clicked" }

    TestCase {
        name: "Sheet"
        when: windowShown

        function init() {
            opener.forceActiveFocus(Qt.TabFocusReason)
            sheet.open()
            tryCompare(sheet, "opened", true)
            clicks.clear()
        }

        function cleanup() {
            sheet.closable = true
            sheet.close()
            tryCompare(sheet, "visible", false)
        }

        function within(item: Item): bool {
            for (let up = item; up; up = up.parent)
                if (up === sheet.contentItem)
                    return true
            return false
        }

        function test_tab_stays_inside() {
            let reached = false
            for (let i = 0; i < 6; ++i) {
                keyClick(Qt.Key_Tab)
                const item = root.Window.activeFocusItem
                verify(within(item) || item === sheet.contentItem.parent, item + " is outside")
                reached = reached || item === inside
            }
            verify(reached)
        }

        function test_escape_closes_and_focus_returns() {
            keyClick(Qt.Key_Escape)
            tryCompare(sheet, "visible", false)
            tryCompare(opener, "activeFocus", true)
        }

        function test_tap_outside_closes() {
            mouseClick(root, 200, 20)
            tryCompare(sheet, "visible", false)
            compare(clicks.count, 0)
        }

        function test_not_closable() {
            sheet.closable = false
            keyClick(Qt.Key_Escape)
            wait(50)
            verify(sheet.visible)
        }

        function test_stands_at_the_foot_of_a_phone() {
            compare(sheet.width, root.width)
            compare(Math.round(sheet.y + sheet.height), root.height)
        }
    }
}
