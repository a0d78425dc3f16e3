// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtTest
import Unknot.Controls

// In Qt 6.4 a ColumnLayout keeps removed rows until the next frame: resizing before that crashed.
Item {
    id: root

    property var names: ["a", "b", "c"]
    property var straight: ["a", "b", "c"]

    width: 400
    height: 600

    Card {
        id: card
        width: 300
        Rows {
            id: rows
            Repeater {
                id: repeater
                model: root.names
                ListRow {
                    required property string modelData
                    width: rows.width
                    title: modelData
                }
            }
        }
    }
    Card {
        id: careless
        y: 300
        width: 300
        Repeater {
            model: root.straight
            ListRow {
                required property string modelData
                title: modelData
            }
        }
    }

    TestCase {
        name: "Rows"
        when: windowShown

        function test_model_reset_then_resize() {
            root.names = ["d", "e"]
            wait(0)
            card.width = 320
            card.height = 400
            wait(50)
            compare(repeater.count, 2)
            compare(repeater.itemAt(0).width, 320 - 2 * card.padding)
            verify(repeater.itemAt(1).y >= repeater.itemAt(0).height)
        }

        function test_repeater_straight_in_a_card_survives_too() {
            root.straight = ["d", "e"]
            wait(0)
            careless.width = 320
            careless.height = 400
            wait(50)
            verify(true)
        }
    }
}
