// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap

// The body from the front and the back, to mark where it hurts. One tab stop: arrows move between places, Space
// selects. `names` is for screen readers and the label below. Where nothing can be picked, a screen reader finds the
// marked places only.
ColumnLayout {
    id: map

    property list<regionMark> marks
    property list<namedPlace> names
    property bool back: false
    property string current // id of the place under the keyboard or the pointer, or ""
    property bool interactive: true
    property bool sideChosen: false // front or back was chosen; before that, the side with the marks is shown

    signal picked(string id)

    Layout.fillWidth: true
    spacing: Theme.s8

    function nameOf(id: string): string {
        for (let i = 0; i < names.length; ++i) {
            if (names[i].id === id)
                return names[i].name
        }
        return id
    }
    // -1 if the place has no mark.
    function indexOfMark(id: string): int {
        for (let i = 0; i < marks.length; ++i) {
            if (marks[i].id === id)
                return i
        }
        return -1
    }
    function levelOf(id: string): int {
        const index = indexOfMark(id)
        return index >= 0 ? marks[index].level : -1
    }
    function showMarks() {
        if (!sideChosen && marks.length > 0)
            back = drawing.marksBehind
    }
    function pick(id: string) {
        sideChosen = true
        picked(id)
    }
    function move(dx: int, dy: int) { current = drawing.neighbour(current, dx, dy) }

    Segmented {
        objectName: "frontBack"
        label: qsTr("Side of the body")
        options: [qsTr("Front"), qsTr("Back")]
        Binding on currentIndex { value: map.back ? 1 : 0 }
        onActivated: (index) => { map.sideChosen = true; map.back = index === 1; drawing.zoomOut(); map.current = "" }
    }
    Item { // not a FocusScope: it would pass Space on to the button inside once that was clicked
        id: area
        objectName: "bodyArea"
        Layout.fillWidth: true
        implicitHeight: 560
        activeFocusOnTab: map.interactive
        clip: true
        Accessible.role: Accessible.List
        Accessible.name: (map.interactive ? qsTr("Places of the body, seen from %1. Arrow keys move, Space selects.") : qsTr("Marked places, seen from %1"))
            .arg(map.back ? qsTr("the back") : qsTr("the front"))
        onActiveFocusChanged: if (activeFocus && map.current === "" && drawing.ids.length > 0) map.current = drawing.ids[0]
        Keys.onUpPressed: map.move(0, -1)
        Keys.onDownPressed: map.move(0, 1)
        Keys.onLeftPressed: map.move(-1, 0)
        Keys.onRightPressed: map.move(1, 0)
        Keys.onSpacePressed: if (map.current !== "") map.pick(map.current)
        Keys.onReturnPressed: if (map.current !== "") map.pick(map.current)

        BodyMapItem {
            id: drawing
            objectName: "drawing"
            onChanged: map.showMarks()
            anchors.fill: parent
            back: map.back
            body: Theme.bodyType
            marks: map.marks
            focused: area.activeFocus ? map.current : ""
            dark: Theme.dark
            highContrast: Theme.highContrast
            page: Theme.card
            ink: Theme.ink
        }
        // Sides in words, from the person's own view.
        Repeater {
            model: [true, false]
            Label {
                required property bool modelData // on the left of the picture
                role: Theme.Caption
                width: 84
                x: modelData ? Theme.s4 : area.width - width - Theme.s4
                y: area.height * 0.30
                visible: drawing.zoom === 1
                horizontalAlignment: modelData ? Text.AlignLeft : Text.AlignRight
                text: modelData === map.back ? qsTr("your left") : qsTr("your right")
            }
        }
        Repeater {
            model: map.interactive ? drawing.ids : Array.from(drawing.ids).filter(id => map.indexOfMark(id) >= 0)
            Item {
                required property string modelData
                // A condition, as compiled QML would drop values that are read for their changes only.
                readonly property rect place: drawing.zoom > 0 && drawing.width > 0 && drawing.height > 0 ? drawing.rectOf(modelData) : Qt.rect(0, 0, 0, 0)
                readonly property int level: map.levelOf(modelData)
                x: place.x
                y: place.y
                width: place.width
                height: place.height
                Accessible.role: map.interactive ? Accessible.CheckBox : Accessible.StaticText
                Accessible.name: map.nameOf(modelData) + (level >= 0 ? qsTr(", %1 of 10").arg(level) : "")
                Accessible.checkable: map.interactive
                Accessible.checked: map.indexOfMark(modelData) >= 0
                Accessible.focusable: map.interactive
                Accessible.onPressAction: if (map.interactive) map.pick(modelData)
                Accessible.onToggleAction: if (map.interactive) map.pick(modelData)
            }
        }
        HoverHandler {
            id: hover
            enabled: map.interactive
            onPointChanged: map.current = hovered ? drawing.at(point.position.x, point.position.y) : map.current
        }
        TapHandler {
            enabled: map.interactive
            onPressedChanged: loupe.show(pressed && drawing.zoom === 1, point.position)
            onTapped: (event) => {
                const p = event.position
                const id = drawing.at(p.x, p.y)
                if (id !== "") {
                    map.current = id
                    map.pick(id)
                }
            }
        }
        DragHandler {
            target: null
            enabled: map.interactive && drawing.zoom > 1
            property point last
            onActiveChanged: last = Qt.point(0, 0)
            onTranslationChanged: {
                drawing.pan(translation.x - last.x, translation.y - last.y)
                last = Qt.point(translation.x, translation.y)
            }
        }
        PinchHandler {
            target: null
            enabled: map.interactive
            property real before: 1
            onActiveChanged: before = drawing.zoom
            onActiveScaleChanged: if (active) drawing.zoomTo(centroid.position.x, centroid.position.y, before * activeScale)
        }
        // What is under the finger, above it, where it covers several places.
        Rectangle {
            id: loupe
            objectName: "loupe"
            readonly property real side: 132
            width: side
            height: side
            radius: Theme.radiusCard
            visible: false
            color: Theme.card
            border { width: 2; color: Theme.accent }

            function show(pressed: bool, at: point) {
                visible = pressed && drawing.crowd(at.x, at.y) >= 3
                if (!visible)
                    return
                x = Math.max(0, Math.min(area.width - width, at.x - width / 2))
                y = at.y > height + Theme.s32 ? at.y - height - Theme.s32 : at.y + Theme.s32
                near.zoomOut()
                near.zoomTo(at.x, at.y, 2.4)
                map.current = drawing.at(at.x, at.y)
            }

            Item {
                anchors { fill: parent; margins: 2 }
                clip: true
                BodyMapItem {
                    id: near
                    anchors.centerIn: parent
                    width: area.width
                    height: area.height
                    back: map.back
                    body: Theme.bodyType
                    marks: map.marks
                    focused: loupe.visible ? map.current : ""
                    dark: Theme.dark
                    highContrast: Theme.highContrast
                    page: Theme.card
                    ink: Theme.ink
                }
            }
        }
        IconButton {
            objectName: "zoom"
            anchors { right: parent.right; bottom: parent.bottom; margins: Theme.s8 }
            visible: map.interactive
            kind: Button.Soft
            icon.name: drawing.zoom > 1 ? "minus" : "plus"
            text: drawing.zoom > 1 ? qsTr("Show the whole body") : qsTr("Zoom in")
            onClicked: drawing.zoom > 1 ? drawing.zoomOut() : drawing.zoomTo(area.width / 2, area.height / 4, 2.4)
        }
    }
    Label {
        objectName: "currentPlace"
        visible: map.interactive
        soft: map.current === ""
        horizontalAlignment: Text.AlignHCenter
        text: map.current === "" ? qsTr("Tap where it hurts")
            : map.indexOfMark(map.current) >= 0 ? qsTr("Marked: %1").arg(map.nameOf(map.current)) : map.nameOf(map.current)
    }
}
