// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Controls

Item {
    width: 900
    height: 500

    ScaleRow { id: scale; width: 380; label: "Pain now" }
    SignalSpy { id: spy; target: scale; signalName: "picked" }

    TestCase {
        name: "ScaleRow"
        when: windowShown

        function init() {
            scale.clear()
            scale.width = 380
            wait(10)
            spy.clear()
        }

        function numbers(): var {
            const found = []
            const collect = (item) => {
                for (let i = 0; i < item.children.length; ++i) {
                    if (item.children[i].number !== undefined)
                        found.push(item.children[i])
                    collect(item.children[i])
                }
            }
            collect(scale)
            return found
        }

        function test_starts_unset() {
            compare(scale.value, -1)
            compare(numbers().length, 11)
            for (const button of numbers())
                verify(!button.checked)
        }

        function test_size_data() {
            return [{ tag: "phone", width: 380, columns: 6 }, { tag: "least phone for two rows", width: 356, columns: 6 },
                    { tag: "phone, in a card", width: 348, columns: 5 },
                    { tag: "small phone", width: 292, columns: 4 }, { tag: "desktop", width: 720, columns: 11 }]
        }

        function test_size(row) {
            scale.width = row.width
            wait(20)
            compare(scale.columns, row.columns)
            for (const button of numbers())
                verify(button.width >= 56 && button.height >= 56, button.number + ": " + button.width)
        }

        function test_tap_and_tap_again() {
            const seven = numbers()[7]
            const finger = touchEvent(seven)
            finger.press(0, seven, 20, 20).commit()
            finger.release(0, seven, 20, 20).commit()
            compare(scale.value, 7)
            mouseClick(seven)
            compare(scale.value, 7)
            verify(seven.checked)
            compare(seven.Accessible.name, "7 of 10")
            scale.clear()
            verify(!seven.checked)
        }

        function test_keys() {
            scale.go(3)
            compare(scale.value, -1) // focus does not select
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Space)
            compare(scale.value, 4)
            keyClick(Qt.Key_8)
            compare(scale.value, 8)
            keyClick(Qt.Key_1)
            compare(scale.value, 1)
            keyClick(Qt.Key_0)
            compare(scale.value, 10)
            keyClick(Qt.Key_0)
            compare(scale.value, 0)
            compare(spy.count, 5)
        }
    }
}
