// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// A time of day, typed or moved with buttons. `refusal` is why what was typed was not taken.
ColumnLayout {
    id: field

    property string label: qsTr("Time")
    required property string time // as it is taken over, "14:20"
    property string refusal

    signal chosen(string text) // as typed
    signal moved(int minutes)

    Layout.fillWidth: true
    spacing: Theme.s8

    TextField {
        id: box
        objectName: field.objectName + "Text"
        label: field.label
        text: field.time
        help: qsTr("For example 9:05 or 14:20")
        problem: field.refusal
        maximumLength: 8
        inputMethodHints: Qt.ImhTime
        onAccepted: field.take()
        onActiveFocusChanged: if (!activeFocus) field.take()
    }
    Grid {
        id: grid
        Layout.fillWidth: true
        columns: field.width < 360 * Theme.scaling ? 2 : 4
        spacing: Theme.s8
        Repeater {
            model: [{ minutes: -60, text: qsTr("−1 hour"), name: "HourEarlier" }, { minutes: -15, text: qsTr("−15 min"), name: "QuarterEarlier" },
                { minutes: 15, text: qsTr("+15 min"), name: "QuarterLater" }, { minutes: 60, text: qsTr("+1 hour"), name: "HourLater" }]
            Button {
                required property var modelData
                objectName: field.objectName + modelData.name
                width: (grid.width - (grid.columns - 1) * grid.spacing) / grid.columns
                horizontalPadding: Theme.s4
                text: modelData.text
                onClicked: field.moved(modelData.minutes)
            }
        }
    }
    Connections {
        target: field
        function onTimeChanged() { box.text = field.time }
    }

    function take() {
        if (box.text !== field.time)
            chosen(box.text)
    }
}
