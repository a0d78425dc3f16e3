// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Theme

// Every control: named, large enough, inside the page, reachable by Tab.
Item {
    id: root

    width: 412
    height: 915

    Gallery { id: gallery; anchors.fill: parent }

    TestCase {
        name: "Gallery"
        when: windowShown

        function cleanup() {
            Theme.textScale = 1
            Theme.windowWidth = 412
            root.width = 412
            gallery.place = "today"
        }

        function controls(item: Item, found: var): var {
            for (let i = 0; i < item.children.length; ++i) {
                const child = item.children[i]
                if (!child.visible)
                    continue
                // Templates react to hover; those that take clicks or typing must be named and large.
                if ((child.clicked || child.editingFinished || child.moved) && child.focusPolicy !== undefined
                        && child.focusPolicy !== Qt.NoFocus)
                    found.push(child)
                controls(child, found)
            }
            return found
        }

        function test_named_and_large_data() {
            const rows = []
            for (const place of ["today", "player", "choices", "icons"])
                for (const scale of [1, 2])
                    for (const width of [412, 1280])
                        rows.push({ tag: place + " at " + 100 * scale + " % in " + width, place: place, scale: scale, width: width })
            return rows
        }

        function test_named_and_large(row) {
            root.width = row.width
            Theme.windowWidth = row.width
            Theme.textScale = row.scale
            gallery.place = row.place
            wait(50)
            const found = controls(gallery, [])
            verify(found.length >= 4, found.length)
            for (const control of found) {
                const name = control.Accessible.name || control.Accessible.description
                verify(name !== "", control + " has no name")
                verify(control.Accessible.role !== Accessible.NoRole, name + " has no role")
                verify(control.width >= 48, name + " is " + control.width + " wide")
                verify(control.height >= 48, name + " is " + control.height + " high")
                const left = control.mapToItem(gallery, 0, 0).x
                verify(left >= 0 && left + control.width <= row.width + 0.5, name + " leaves the page: " + left + " + " + control.width)
                if (control.implicitContentHeight !== undefined && control.contentItem && control.contentItem.visible)
                    verify(control.height + 0.5 >= control.implicitContentHeight, name + " is clipped")
            }
        }

        function test_tab_goes_round() {
            gallery.place = "choices"
            gallery.forceActiveFocus()
            const seen = []
            for (let i = 0; i < 40; ++i) {
                keyClick(Qt.Key_Tab)
                const item = root.Window.activeFocusItem
                if (seen.indexOf(item) >= 0)
                    break
                seen.push(item)
                verify(item.Accessible.name !== "" || item.Accessible.passwordEdit, item + " has no name")
            }
            verify(seen.length >= 12, seen.length + " stops")
            verify(seen.length <= 25, "chips and segments are one stop each: " + seen.length)
        }

        function test_what_has_focus_is_in_view() {
            gallery.place = "choices"
            gallery.forceActiveFocus()
            for (let i = 0; i < 25; ++i) {
                keyClick(Qt.Key_Tab)
                const item = root.Window.activeFocusItem
                const top = item.mapToItem(gallery, 0, 0).y
                verify(top >= 0 && top + item.height <= gallery.height, item.Accessible.name + " at " + top)
            }
        }
    }
}
