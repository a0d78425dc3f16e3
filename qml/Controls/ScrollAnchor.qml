// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// Keeps what was touched last in its place on the screen while something above it appears, grows or vanishes: scrolls by
// as much. Lies over the view and takes no touch itself.
Item {
    id: anchor

    required property Flickable view
    required property Item body // in the view
    property Item held // becomes null when it is destroyed
    readonly property real heldY: {
        let y = 0
        for (let item = held; item && item !== body; item = item.parent)
            y += item.y
        return y
    }
    property real lastY: 0
    property real wanted: 0 // where to scroll; out of bounds, perhaps, until the layout is complete
    property bool scrolls: false
    property Item follows // held, once lastY is its own

    function hold(at: point) {
        complete.stop()
        follows = null
        let item = body
        let local = body.mapFromItem(anchor, at.x, at.y)
        for (let child = body.childAt(local.x, local.y); child; child = item.childAt(local.x, local.y)) {
            local = child.mapFromItem(item, local.x, local.y)
            item = child
        }
        held = item === body ? null : item
        lastY = heldY
        follows = held
    }

    onHeldYChanged: {
        const moved = heldY - lastY
        lastY = heldY
        if (!follows?.visible || view.moving)
            return
        if (!complete.running)
            wanted = view.contentY
        wanted += moved
        scrolls = true
        view.contentY = Math.max(0, wanted)
        scrolls = false
        complete.restart()
    }

    Connections { // any other scrolling ends it
        target: anchor.view
        function onContentYChanged() {
            if (!anchor.scrolls)
                anchor.follows = null
        }
    }
    Timer { id: complete; interval: 60; onTriggered: anchor.view.returnToBounds() }
    PointHandler { onActiveChanged: if (active) anchor.hold(point.position) }
}
