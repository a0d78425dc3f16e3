// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A value between two named ends. The minus and plus buttons are for stiff or trembling hands.
ColumnLayout {
    id: slider

    property string label
    property string valueText // the value as text, e.g. qsTr("40 %")
    property string startLabel
    property string endLabel
    property bool steppers: true
    property alias value: track.value
    property alias from: track.from
    property alias to: track.to
    property alias stepSize: track.stepSize

    signal moved(real value)

    Layout.fillWidth: true
    spacing: 0

    function nudge(by: int) {
        const before = track.value
        if (by > 0)
            track.increase()
        else
            track.decrease()
        if (track.value !== before)
            moved(track.value)
    }

    Item { // not a layout: it would not grow when the label wraps (Qt 6.4)
        visible: slider.label !== "" || slider.valueText !== ""
        implicitHeight: Math.max(name.height, reading.height)
        Layout.fillWidth: true
        Label {
            id: name
            anchors { left: parent.left; right: reading.left; rightMargin: Theme.s8 }
            role: Theme.Label
            text: slider.label
            Accessible.ignored: true
        }
        Label {
            id: reading
            anchors.right: parent.right
            role: Theme.Label
            text: slider.valueText
            Accessible.ignored: true
        }
    }
    RowLayout {
        spacing: Theme.s4
        IconButton {
            visible: slider.steppers
            icon.name: "minus"
            text: qsTr("%1: less").arg(slider.label)
            enabled: track.value > track.from
            onClicked: slider.nudge(-1)
            autoRepeat: true
        }
        T.Slider {
            id: track
            Layout.fillWidth: true
            implicitWidth: 160
            implicitHeight: Theme.touch
            leftPadding: slider.steppers ? 0 : 2
            rightPadding: leftPadding
            snapMode: stepSize > 0 ? T.Slider.SnapAlways : T.Slider.NoSnap
            onMoved: slider.moved(value)
            Accessible.role: Accessible.Slider
            Accessible.name: slider.label
            Accessible.description: slider.valueText
            background: Item {
                Rectangle {
                    width: parent.width
                    height: 4
                    radius: 2
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.track
                }
                Rectangle {
                    x: track.mirrored ? parent.width - width : 0
                    width: track.position * (parent.width - 32) + 16
                    height: 10
                    radius: 5
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.accent
                }
            }
            handle: Rectangle {
                x: track.leftPadding + track.visualPosition * (track.availableWidth - width)
                y: (track.height - height) / 2
                implicitWidth: 32
                implicitHeight: 32
                radius: 16
                color: Theme.card
                border.width: track.pressed ? 10 : 4
                border.color: Theme.accent
                FocusRing { around: parent.radius; shown: track.visualFocus }
            }
        }
        IconButton {
            visible: slider.steppers
            icon.name: "plus"
            text: qsTr("%1: more").arg(slider.label)
            enabled: track.value < track.to
            onClicked: slider.nudge(1)
            autoRepeat: true
        }
    }
    RowLayout {
        visible: slider.startLabel !== "" || slider.endLabel !== ""
        Label { role: Theme.Caption; text: slider.startLabel }
        Label { role: Theme.Caption; text: slider.endLabel; horizontalAlignment: Text.AlignRight }
    }
}
