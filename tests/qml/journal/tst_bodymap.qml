// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.BodyMap

// Selecting places by mouse, touch and keyboard, in the drawing and in the list.
Item {
    id: root

    width: 900
    height: 900

    BodyMap {
        id: map
        width: 640
    }
    BodyList {
        id: list
        x: 650
        width: 240
        groups: values.backAndBelly()
    }
    SignalSpy { id: picked; target: map; signalName: "picked" }
    SignalSpy { id: listPicked; target: list; signalName: "picked" }
    SignalSpy { id: bothPicked; target: list; signalName: "bothPicked" }

    TestCase {
        name: "BodyMap"
        when: windowShown

        readonly property Item area: findChild(map, "bodyArea")
        readonly property Item drawing: findChild(map, "drawing")

        function init() {
            tryVerify(() => drawing.ready)
            map.marks = []
            map.names = values.named("lower_back_left", "Your left lower back")
            map.sideChosen = false
            map.back = false
            map.interactive = true
            map.current = ""
            list.chosen = []
            list.shown = ""
            drawing.zoomOut()
            picked.clear()
            listPicked.clear()
            bothPicked.clear()
        }

        /// The centre of a region with a simple shape.
        function middle(id: string): point {
            const r = drawing.rectOf(id)
            return Qt.point(r.x + r.width / 2, r.y + r.height / 2)
        }

        function press(id: string) {
            const p = middle(id)
            mouseClick(area, p.x, p.y)
        }

        function test_pick_by_mouse() {
            press("abdomen")
            compare(picked.count, 1)
            compare(picked.signalArguments[0][0], "abdomen")
            compare(map.current, "abdomen")
            mouseClick(area, 4, 4) // outside the body
            compare(picked.count, 1)
        }

        function test_pick_by_touch() {
            const p = middle("thigh_front_left")
            const finger = touchEvent(area)
            finger.press(0, area, p.x, p.y).commit()
            finger.release(0, area, p.x, p.y).commit()
            tryCompare(picked, "count", 1)
            compare(picked.signalArguments[0][0], "thigh_front_left")
        }

        // The person's own left: on the right from the front, on the left from behind.
        function test_sides_are_the_persons_own() {
            verify(middle("thigh_front_left").x > area.width / 2)
            map.back = true
            verify(middle("thigh_back_left").x < area.width / 2)
        }

        function test_front_and_back() {
            verify(drawing.ids.indexOf("abdomen") >= 0)
            verify(drawing.ids.indexOf("sacrum") < 0)
            const sides = findChild(map, "frontBack")
            mouseClick(sides, sides.width * 0.75, sides.height / 2)
            verify(map.back)
            verify(drawing.ids.indexOf("sacrum") >= 0)
            verify(drawing.ids.indexOf("abdomen") < 0)
        }

        // Until the person chooses a side, the one with marks is shown; then their choice stays.
        function test_shows_the_side_with_marks() {
            map.marks = values.mark("lower_back_left", 4)
            verify(map.back)
            map.marks = values.mark("abdomen", 4)
            verify(!map.back)
            press("abdomen")
            map.marks = values.mark("lower_back_left", 4)
            verify(!map.back)
        }

        function test_keys() {
            map.back = true
            area.forceActiveFocus(Qt.TabFocusReason)
            compare(map.current, drawing.ids[0])
            map.current = "lower_back_left"
            keyClick(Qt.Key_Right)
            compare(map.current, "lower_back_right")
            keyClick(Qt.Key_Left)
            compare(map.current, "lower_back_left")
            compare(findChild(map, "currentPlace").text, "Your left lower back")
            keyClick(Qt.Key_Space)
            compare(picked.count, 1)
            keyClick(Qt.Key_Return)
            compare(picked.count, 2)
            compare(picked.signalArguments[1][0], "lower_back_left")
        }

        // Arrow keys alone reach every place.
        function test_keys_reach_everything_data() {
            return [{ tag: "front", back: false }, { tag: "back", back: true }]
        }

        function test_keys_reach_everything(data) {
            map.back = data.back
            const seen = new Set([drawing.ids[0]])
            const todo = [drawing.ids[0]]
            while (todo.length > 0) {
                const from = todo.pop()
                for (const [dx, dy] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
                    const to = drawing.neighbour(from, dx, dy)
                    if (!seen.has(to)) {
                        seen.add(to)
                        todo.push(to)
                    }
                }
            }
            compare(drawing.ids.filter(id => !seen.has(id)), [])
        }

        /// What a screen reader finds in the drawing, by region.
        function spokenOf(id: string): Item { return Array.from(area.children).find(child => child.modelData === id) ?? null }

        function test_spoken() {
            map.marks = values.mark("abdomen", 7)
            const spoken = spokenOf("abdomen")
            verify(spoken)
            compare(spoken.Accessible.name, "abdomen, 7 of 10")
            verify(spoken.Accessible.checked)
            spoken.Accessible.pressAction()
            compare(picked.signalArguments[0][0], "abdomen")
        }

        // A body that only shows is not a list of forty boxes to tick.
        function test_only_marked_places_are_read() {
            map.marks = values.mark("abdomen", 7)
            map.names = values.named("abdomen", "Your belly")
            map.interactive = false
            tryVerify(() => !spokenOf("chest_left"))
            tryVerify(() => spokenOf("abdomen").Accessible.role === Accessible.StaticText)
            const spoken = spokenOf("abdomen")
            compare(spoken.Accessible.name, "Your belly, 7 of 10")
            compare(spoken.width, drawing.rectOf("abdomen").width)
            drawing.zoomTo(area.width / 2, area.height / 3, 2)
            compare(spoken.width, drawing.rectOf("abdomen").width)
            compare(spoken.x, drawing.rectOf("abdomen").x)
            drawing.pan(20, 10)
            compare(spoken.x, drawing.rectOf("abdomen").x)
            spoken.Accessible.pressAction()
            compare(picked.count, 0)
        }

        function test_closer() {
            const before = drawing.rectOf("hand_left").width
            mouseClick(findChild(map, "zoom"))
            verify(drawing.zoom > 2)
            verify(drawing.rectOf("hand_left").width > 2 * before)
            mouseClick(findChild(map, "zoom"))
            compare(drawing.zoom, 1)
        }

        // On a phone the first touch picks, also where places are small.
        function test_first_touch_picks_data() {
            return [{ tag: "front", back: false, least: 30 }, { tag: "back", back: true, least: 22 }]
        }
        function test_first_touch_picks(data) {
            map.width = 380
            map.back = data.back
            tryVerify(() => area.width < 600)
            const ids = Array.from(drawing.ids)
            verify(ids.length >= data.least)
            const reached = new Set()
            for (const id of ids) {
                const p = middle(id) // of an arched place, it may be its neighbour
                picked.clear()
                press(id)
                compare(picked.count, 1, id)
                compare(picked.signalArguments[0][0], drawing.at(p.x, p.y))
                compare(drawing.zoom, 1)
                reached.add(picked.signalArguments[0][0])
            }
            verify(reached.size >= ids.length - 4)
            map.width = 640
            map.back = false
            tryVerify(() => area.width > 600)
        }

        // While the finger rests where places are crowded, they are shown larger above it.
        function test_loupe() {
            map.width = 380
            tryVerify(() => area.width < 600)
            const loupe = findChild(map, "loupe")
            let p = middle("neck_front")
            mousePress(area, p.x, p.y)
            tryVerify(() => loupe.visible)
            verify(loupe.y + loupe.height < p.y || loupe.y > p.y)
            mouseRelease(area, p.x, p.y)
            verify(!loupe.visible)
            p = middle("abdomen")
            mousePress(area, p.x, p.y)
            verify(!loupe.visible)
            mouseRelease(area, p.x, p.y)
            map.width = 640
            tryVerify(() => area.width > 600)
        }

        function test_only_to_look_at() {
            map.interactive = false
            press("abdomen")
            compare(picked.count, 0)
        }

        // Opens one group at a time, and those with marks.
        function test_list_opens_by_group() {
            verify(!findChild(list, "list-lower_back-_left"))
            mouseClick(findChild(list, "group-Back"))
            verify(findChild(list, "list-lower_back-_left"))
            mouseClick(findChild(list, "group-Belly"))
            tryVerify(() => !findChild(list, "list-lower_back-_left"))
            list.chosen = ["lower_back_left"]
            verify(findChild(list, "list-lower_back-_left") && findChild(list, "list-abdomen-"))
        }

        function test_list_left_right_both() {
            list.shown = "Back"
            waitForRendering(list)
            mouseClick(findChild(list, "list-lower_back-_left"))
            compare(listPicked.signalArguments[0][0], "lower_back_left")
            mouseClick(findChild(list, "list-lower_back-_right"))
            compare(listPicked.signalArguments[1][0], "lower_back_right")
            mouseClick(findChild(list, "list-lower_back-both"))
            compare(bothPicked.signalArguments[0][0], "lower_back")
            list.shown = "Belly"
            waitForRendering(list)
            mouseClick(findChild(list, "list-abdomen-"))
            compare(listPicked.signalArguments[2][0], "abdomen")
            compare(bothPicked.count, 1)
        }

        function test_list_follows_what_is_chosen() {
            list.shown = "Back"
            waitForRendering(list)
            const left = findChild(list, "list-lower_back-_left"), both = findChild(list, "list-lower_back-both")
            list.chosen = ["lower_back_left"]
            verify(left.checked)
            mouseClick(both)
            list.chosen = ["lower_back_left", "lower_back_right"]
            verify(left.checked && findChild(list, "list-lower_back-_right").checked)
            verify(!both.checked)
            list.chosen = []
            verify(!left.checked)
        }
    }
}
