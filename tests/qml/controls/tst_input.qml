// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Controls

// Mouse, touch and keyboard input on single controls.
Item {
    id: root

    width: 500
    height: 900

    Column {
        width: 400
        spacing: 8
        Button { id: button; text: "Start"; icon.name: "play" }
        IconButton { id: round; text: "Close"; icon.name: "close" }
        Chip { id: chip; text: "stiff" }
        Switch { id: toggle; text: "Voice"; width: 400 }
        Segmented { id: segmented; options: ["Now", "Morning", "Evening"]; width: 400 }
        ChipRow { id: chips; options: ["a", "b", "c"]; width: 400 }
        ChipRow { id: places; multiple: false; options: [{ value: 1, text: "chair" }, { value: 2, text: "bed" }]; width: 400 }
        Slider { id: slider; label: "Volume"; from: 0; to: 10; stepSize: 1; value: 5; width: 400 }
        TextField { id: field; label: "Name"; width: 400 }
        SearchField { id: search; width: 400 }
        ListRow { id: row; title: "Homework"; subtitle: "from Anna"; width: 400 }
        TabBar { id: tabs; width: 400; current: 1; onActivated: (place) => current = place; places: [placeA, placeB] }
    }
    NavPlace { id: placeA; place: 1; name: "a"; text: "A"; icon: "home" }
    NavPlace { id: placeB; place: 2; name: "b"; text: "B"; icon: "list" }
    NavPlace { id: placeS; place: 3; name: "s"; text: "S"; icon: "gear" }
    Rail {
        id: rail
        x: 410
        width: 90
        height: 400
        current: 1
        places: [placeA, placeB]
        footPlaces: [placeS]
        onActivated: (place) => current = place
    }
    Toast { id: toast; y: 820 }
    FocusScope { id: elsewhere }
    SignalSpy { id: spy }

    TestCase {
        id: test
        name: "Input"
        when: windowShown

        function watch(item: QtObject, name: string) {
            spy.target = null
            spy.signalName = name
            spy.target = item
            spy.clear()
        }

        function touch(item: Item) {
            const finger = touchEvent(item)
            finger.press(0, item, item.width / 2, item.height / 2).commit()
            wait(20)
            finger.release(0, item, item.width / 2, item.height / 2).commit()
        }

        function test_press_data() {
            return [{ tag: "button", item: button }, { tag: "icon button", item: round },
                    { tag: "chip", item: chip }, { tag: "switch", item: toggle }, { tag: "row", item: row }]
        }

        function test_press(data) {
            watch(data.item, "clicked")
            mouseClick(data.item)
            touch(data.item)
            elsewhere.forceActiveFocus()
            data.item.forceActiveFocus(Qt.TabFocusReason)
            verify(data.item.visualFocus)
            keyClick(Qt.Key_Space)
            compare(spy.count, 3)
        }

        function test_disabled() {
            watch(button, "clicked")
            button.enabled = false
            touch(button)
            mouseClick(button)
            button.enabled = true
            compare(spy.count, 0)
        }

        function test_segmented() {
            watch(segmented, "activated")
            segmented.currentIndex = 0
            mouseClick(segmented, 60, 25)
            compare(segmented.currentIndex, 0)
            keyClick(Qt.Key_Right)
            compare(segmented.currentIndex, 1)
            keyClick(Qt.Key_Left)
            keyClick(Qt.Key_Left)
            compare(segmented.currentIndex, 2)
            compare(spy.count, 4)
        }

        function test_chips_pick_many() {
            chips.selected = []
            chips.go(0)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Space)
            compare(chips.selected, ["a", "b"])
            keyClick(Qt.Key_Space)
            compare(chips.selected, ["a"])
        }

        function test_chips_pick_one() {
            places.selected = []
            places.go(0)
            keyClick(Qt.Key_Space)
            compare(places.selected, [1])
            keyClick(Qt.Key_Space) // a double press counts once
            compare(places.selected, [1])
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Space)
            compare(places.selected, [2])
        }

        function test_slider() {
            watch(slider, "moved")
            slider.value = 5
            slider.nudge(1)
            compare(slider.value, 6)
            compare(spy.count, 1)
            slider.value = 10
            slider.nudge(1)
            compare(spy.count, 1)
        }

        function test_typing() {
            watch(field, "edited")
            const box = findChild(field, "input")
            box.forceActiveFocus()
            for (const letter of "anna")
                keyClick(letter)
            compare(field.text, "anna")
            compare(spy.count, 4)
            compare(box.Accessible.name, "Name")
        }

        function test_search_is_emptied_by_escape() {
            const box = findChild(search, "input")
            box.forceActiveFocus()
            keyClick("a")
            compare(search.text, "a")
            keyClick(Qt.Key_Escape)
            compare(search.text, "")
        }

        function test_tabs() {
            watch(tabs, "activated")
            mouseClick(findChild(tabs, "tab-b"))
            compare(tabs.current, 2)
            keyClick(Qt.Key_Left)
            compare(tabs.current, 1)
            compare(spy.count, 2)
        }

        function test_rail_stays_chosen() {
            const foot = findChild(rail, "rail-s")
            mouseClick(foot)
            compare(rail.current, 3)
            verify(foot.checked)
            mouseClick(foot)
            verify(foot.checked)
            mouseClick(findChild(rail, "rail-a"))
            verify(!foot.checked)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Space)
            compare(rail.current, 2)
        }

        function test_toast() {
            toast.timeout = 100
            watch(toast, "closed")
            toast.show("Saved", "Undo")
            tryCompare(toast, "visible", true)
            tryCompare(toast, "shown", false, 2000)
            compare(spy.count, 1)
        }

        function test_every_icon_draws_something() {
            for (const name of IconPaths.names)
                verify(IconPaths.strokes[name] !== "" || IconPaths.fills[name] !== undefined, name)
        }

        function test_words_wrap_at_200_percent_data() {
            return [{ tag: "button", make: "Button { text: 'That was my other side' }" },
                    { tag: "chip", make: "Chip { text: 'That was my other side' }" },
                    { tag: "row", make: "ListRow { title: 'That was my other side'; subtitle: 'and a second line of it' }" },
                    { tag: "switch", make: "Switch { text: 'That was my other side' }" }]
        }

        function test_words_wrap_at_200_percent(data) {
            const made = createTemporaryQmlObject("import Unknot.Controls; " + data.make, root)
            made.width = 240
            const before = made.implicitHeight
            Theme.textScale = 2
            wait(20)
            verify(made.implicitHeight > before, before + " -> " + made.implicitHeight)
            verify(made.implicitHeight >= 2 * 30)
            Theme.textScale = 1
        }
    }
}
