// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap

// A close-up of a hand, foot or knee. One tab stop: arrows move between spots, Space selects.
ColumnLayout {
    id: closeUp

    required property string of
    required property bool mirrored // a left limb
    property list<namedPlace> spots
    property list<string> marked // ids without a side
    property int current: -1 // index of the spot under the keyboard
    property bool touched: false // last used by touch or mouse, so no focus ring
    readonly property string names: Array.from(spots).filter(s => marked.indexOf(s.id) >= 0).map(s => s.name).join(", ")

    signal picked(string id)

    Layout.fillWidth: true
    spacing: Theme.s8

    function move(step: int) { touched = false; current = (current + step + spots.length) % spots.length }
    function pickCurrent() { if (current >= 0) picked(spots[current].id) }

    FocusScope {
        id: area
        objectName: "closeUpArea"
        Layout.fillWidth: true
        implicitHeight: 380
        activeFocusOnTab: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Arrow keys move between parts, Space selects.")
        onActiveFocusChanged: if (activeFocus && closeUp.current < 0) closeUp.current = 0
        Keys.onDownPressed: closeUp.move(1)
        Keys.onRightPressed: closeUp.move(1)
        Keys.onUpPressed: closeUp.move(-1)
        Keys.onLeftPressed: closeUp.move(-1)
        Keys.onSpacePressed: closeUp.pickCurrent()
        Keys.onReturnPressed: closeUp.pickCurrent()

        CloseUpItem {
            id: drawing
            objectName: "closeUpDrawing"
            anchors.fill: parent
            of: closeUp.of
            mirrored: closeUp.mirrored
            marked: closeUp.marked
            focused: area.activeFocus && !closeUp.touched && closeUp.current >= 0 ? closeUp.spots[closeUp.current].id : ""
            dark: Theme.dark
            highContrast: Theme.highContrast
            page: Theme.card
            ink: Theme.ink
            ring: Theme.focus
        }
        Repeater {
            model: closeUp.spots
            Item {
                required property namedPlace modelData
                readonly property rect place: drawing.width > 0 && drawing.height > 0 && drawing.mirrored === closeUp.mirrored ? drawing.rectOf(modelData.id) : Qt.rect(0, 0, 0, 0)
                x: place.x
                y: place.y
                width: place.width
                height: place.height
                Accessible.role: Accessible.CheckBox
                Accessible.name: modelData.name
                Accessible.checkable: true
                Accessible.checked: closeUp.marked.indexOf(modelData.id) >= 0
                Accessible.focusable: true
                Accessible.onPressAction: closeUp.picked(modelData.id)
                Accessible.onToggleAction: closeUp.picked(modelData.id)
            }
        }
        TapHandler {
            onTapped: (event) => {
                const id = drawing.at(event.position.x, event.position.y)
                if (id !== "") {
                    closeUp.touched = true
                    closeUp.current = closeUp.spots.findIndex(s => s.id === id)
                    closeUp.picked(id)
                }
            }
        }
    }
    Label {
        objectName: "closeUpNames"
        horizontalAlignment: Text.AlignHCenter
        soft: closeUp.names === ""
        text: closeUp.names !== "" ? closeUp.names : qsTr("Tap the part that hurts")
    }
}
