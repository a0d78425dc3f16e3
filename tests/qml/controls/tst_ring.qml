// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Controls

Item {
    width: 500
    height: 300

    Rectangle { anchors.fill: parent; color: Theme.background }
    Ring { id: ring; width: 200; height: 200; label: "Time left"; valueText: "5 seconds" }
    ProgressTrack { id: track; y: 220; width: 400; count: 4; position: 1.5 }

    TestCase {
        name: "Ring"
        when: windowShown

        // Thick and in the accent colour at this clock hour?
        function filledAt(hour: real): bool {
            const angle = hour / 12 * 2 * Math.PI
            const r = ring.radius - 5
            return Qt.colorEqual(grabImage(ring).pixel(100 + r * Math.sin(angle), 100 - r * Math.cos(angle)), Theme.accent)
        }

        function test_drains_clockwise() {
            ring.value = 1
            wait(30)
            verify(filledAt(1) && filledAt(5) && filledAt(11))
            ring.value = 0.5
            wait(30)
            verify(!filledAt(3))
            verify(filledAt(9))
            ring.value = 0
            wait(30)
            verify(!filledAt(9))
        }

        function test_out_of_range() {
            ring.value = 7
            compare(ring.part, 1)
            ring.value = -1
            compare(ring.part, 0)
        }

        function test_speaks() {
            compare(ring.Accessible.role, Accessible.ProgressBar)
            compare(ring.Accessible.description, "5 seconds")
            compare(track.Accessible.role, Accessible.ProgressBar)
            compare(track.valueText, "2 of 4")
        }
    }
}
