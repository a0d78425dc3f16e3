// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls

// The stack of pages that show the journal, above the public ones. Locking the journal destroys the stack.
Item {
    id: area

    property bool open: false
    property bool covered: false // another page hides these
    readonly property T.StackView stack: made.count > 0 ? made.itemAt(0) as T.StackView : null
    readonly property int count: stack ? stack.depth : 0

    visible: count > 0 && !covered

    function push(page: Component, properties: var) {
        if (!stack)
            return
        stack.push(page, properties, count === 0 ? T.StackView.Immediate : T.StackView.PushTransition)
    }

    function pop() {
        if (count > 1)
            stack.pop()
        else
            leave()
    }

    function leave() {
        if (count > 0)
            stack.clear(T.StackView.Immediate)
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    // Swallows input that would otherwise reach the pages below.
    MouseArea { anchors.fill: parent }
    Repeater {
        id: made
        model: area.open ? 1 : 0
        CalmStack { anchors.fill: parent }
    }
}
