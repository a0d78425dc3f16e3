// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Journal

// The journal's two cards on Today.
Item {
    id: root

    width: 500
    height: 900

    Column {
        width: 412
        spacing: 16
        NowCard { id: now; width: 412 }
        WeekCard { id: week; width: 412 }
    }
    SignalSpy { id: picked; target: now; signalName: "picked" }
    SignalSpy { id: same; target: now; signalName: "sameAsked" }
    SignalSpy { id: goal; target: week; signalName: "goalChosen" }

    TestCase {
        name: "Cards"
        when: windowShown

        function init() {
            now.asks = true
            now.opened = false
            now.steady = now.loggedToday = now.locked = false
            now.last = now.lastWhen = ""
            week.goal = ""
            week.editing = false
            picked.clear()
            same.clear()
            goal.clear()
        }

        /// The button of one number.
        function number(n: int): Item {
            const find = item => {
                if (item.number === n)
                    return item
                for (const child of Array.from(item.children)) {
                    const found = find(child)
                    if (found)
                        return found
                }
                return null
            }
            return find(findChild(now, "nowScale"))
        }

        function test_one_touch_says_how_it_is() {
            mouseClick(number(6))
            compare(picked.count, 1)
            compare(picked.signalArguments[0][0], 6)
            compare(findChild(now, "nowScale").value, -1) // reset for the next time
        }

        function test_same_only_when_there_was_one() {
            verify(!findChild(now, "sameAsLast").visible)
            now.last = "3 of 10"
            verify(findChild(now, "sameAsLast").visible)
            mouseClick(findChild(now, "sameAsLast"))
            compare(same.count, 1)
        }

        function test_quiet_once_said_data() {
            return [{ tag: "logged", logged: true, title: "Logged: 3 of 10" },
                { tag: "steady", logged: false, title: "Your pain has been steady lately" }]
        }

        function test_quiet_once_said(data) {
            now.last = "3 of 10"
            now.lastWhen = "Today, 9:05"
            now.loggedToday = data.logged
            now.steady = !data.logged
            now.asks = false
            const row = findChild(now, "loggedToday")
            verify(row.visible && !findChild(now, "nowScale").visible && !findChild(now, "sameAsLast").visible)
            compare(row.title, data.title)
            // It is always available.
            mouseClick(row)
            verify(findChild(now, "nowScale").visible)
            mouseClick(number(0))
            compare(picked.signalArguments[0][0], 0)
            verify(!findChild(now, "nowScale").visible)
        }

        function test_goal() {
            mouseClick(findChild(week, "goal"))
            const field = findChild(week, "goalField")
            verify(field.visible)
            field.text = "  Carry the shopping home "
            mouseClick(findChild(week, "goalDone"))
            compare(goal.signalArguments[0][0], "Carry the shopping home")
            verify(!field.visible)
            week.goal = "Carry the shopping home"
            mouseClick(findChild(week, "goal"))
            compare(field.text, "Carry the shopping home")
        }

        // Neutral: full, ring or empty, with a spoken description.
        function test_dots() {
            week.week = values.threeDays()
            const days = Array.from(findChild(week, "week").children).filter(c => c.modelData !== undefined)
            compare(days.length, 3)
            const dot = day => day.children[0]
            compare(days.map(d => d.Accessible.name), ["Monday", "Tuesday, logged", "Wednesday, 1 session"])
            compare(days.map(d => dot(d).color.a > 0), [false, false, true])
            compare(days.map(d => dot(d).border.width), [1, 2, 2])
            verify(days[2].children[1].font.weight > days[0].children[1].font.weight)
        }
    }
}
