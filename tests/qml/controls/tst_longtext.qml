// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Theme
import Unknot.Controls

// Texts of any length: shown and edited in parts.
Item {
    id: root

    property string kept: ""

    width: 500
    height: 900

    Column {
        width: 400
        LongText { id: shown; width: 400 }
        NoteField {
            id: field
            label: "Note"
            width: 400
            text: root.kept
            onEdited: root.kept = text
        }
    }

    TestCase {
        name: "LongText"
        when: windowShown

        readonly property string words: "words of a long letter "
        readonly property string longest: words.repeat(45000) // about a mebibyte

        function init() {
            root.kept = ""
            shown.text = ""
        }

        function test_aShortTextIsShownWhole() {
            shown.text = "one\ntwo"
            compare(findChild(shown, "shown").text, "one\ntwo")
            verify(!findChild(shown, "partAfter").visible)
        }

        function test_aLongTextIsShownInParts() {
            shown.text = longest
            const label = findChild(shown, "shown"), after = findChild(shown, "partAfter"), before = findChild(shown, "partBefore")
            verify(after.visible)
            verify(label.text.length <= 8000)
            verify(longest.startsWith(label.text))
            verify(!before.enabled)
            const first = label.text
            mouseClick(after)
            verify(label.text.length > 0 && label.text.length <= 8000)
            compare(longest.indexOf(first + label.text), 0)
            compare(findChild(shown, "part").text.startsWith("Part 2 of "), true)
            mouseClick(before)
            compare(label.text, first)
            shown.text = "short"
            verify(!after.visible)
            compare(label.text, "short")
        }

        function test_aLongNoteIsEditedInParts() {
            root.kept = longest
            const input = findChild(field, "input"), after = findChild(field, "partAfter")
            verify(input.text.length <= 8000)
            compare(field.text.length, longest.length) // nothing was cut
            mouseClick(after)
            const part = input.text
            input.forceActiveFocus()
            input.insert(0, "NEW ")
            compare(input.text, "NEW " + part)
            compare(root.kept.length, longest.length + 4)
            verify(root.kept.indexOf("NEW ") > 0)
            compare(root.kept.replace("NEW ", ""), longest)
        }

        function test_aLongPasteIsDivided() {
            const input = findChild(field, "input")
            input.forceActiveFocus()
            input.insert(0, words.repeat(1000))
            compare(root.kept, words.repeat(1000))
            tryVerify(() => input.text.length <= 8000)
            verify(root.kept.endsWith(input.text)) // where the cursor is
            compare(input.cursorPosition, input.length)
            input.insert(input.length, "end")
            compare(root.kept, words.repeat(1000) + "end")
        }

        function test_typingKeepsTheCursor() {
            root.kept = "abc"
            const input = findChild(field, "input")
            input.forceActiveFocus()
            input.cursorPosition = 1
            keyClick(Qt.Key_X)
            compare(root.kept, "axbc")
            compare(input.cursorPosition, 2)
        }

        function test_screenReadersGetOnePart() {
            shown.text = longest
            verify(findChild(shown, "shown").Accessible.name.length <= 8000)
        }
    }
}
