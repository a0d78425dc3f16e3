// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Navigation

// A stack of pages above others, empty at first. Its owner places it: it can cover what is below, or be beside it.
Item {
    id: layer

    property bool open: true // false destroys the stack with its pages
    property bool edge: false // pages below are visible beside it: a line marks the edge
    property real slides: 0 // how far its first page comes in from the right; 0: it fades in
    readonly property T.StackView stack: made.count > 0 ? made.itemAt(0) as T.StackView : null
    readonly property int count: stack ? stack.depth : 0
    readonly property Page front: stack?.currentItem as Page
    readonly property bool busy: (stack?.busy ?? false) || comeIn.running
    property var routes: [] // PageEntry of each page, the front one last
    readonly property PageEntry route: routes.length > 0 ? routes[routes.length - 1] : null

    onCountChanged: if (count === 0) routes = []

    function push(entry: PageEntry, properties: var) {
        if (!stack)
            return
        const first = count === 0
        stack.push(entry.component, properties, first ? T.StackView.Immediate : T.StackView.PushTransition)
        setRoutes(list => list.push(entry))
        if (first && Theme.calm > 0)
            comeIn.restart()
    }

    function replace(entry: PageEntry, properties: var) {
        stack.replace(stack.currentItem, entry.component, properties)
        setRoutes(list => list[list.length - 1] = entry)
    }

    /// Leaves only a page of this entry.
    function replaceAll(entry: PageEntry) {
        stack.replace(null, entry.component)
        setRoutes(list => list.splice(0, list.length, entry))
    }

    function pop(how: int) {
        if (count > 1) {
            stack.pop(how)
            setRoutes(list => list.pop())
        } else {
            leave()
        }
    }

    function leave() {
        if (count > 0)
            stack.clear(T.StackView.Immediate)
    }

    function setRoutes(change: var) {
        const list = Array.from(routes)
        change(list)
        routes = list
    }

    NumberAnimation {
        id: comeIn
        target: content
        property: layer.slides > 0 ? "x" : "opacity"
        from: layer.slides > 0 ? layer.slides : 0
        to: layer.slides > 0 ? 0 : 1
        duration: Theme.calm
        easing.type: Easing.OutCubic
    }
    Item {
        id: content
        width: parent.width
        height: parent.height

        Rectangle {
            anchors.fill: parent
            color: Theme.background
        }
        // Swallows input that would otherwise reach the pages below.
        MouseArea { anchors.fill: parent }
        Repeater {
            id: made
            model: layer.open ? 1 : 0
            CalmStack { anchors.fill: parent }
        }
        Rectangle {
            visible: layer.edge
            width: Theme.hairline
            height: parent.height
            color: Theme.line
        }
    }
}
