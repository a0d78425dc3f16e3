// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry

// Where it hurts most often, one touch each: left, both or right.
Column {
    id: bands

    required property EntryPlaces places
    readonly property real labelWidth: Math.max(neck.labelWidth, shoulder.labelWidth, lowerBack.labelWidth)
    readonly property bool stacked: labelWidth + Theme.s8 + 3 * 84 > width

    Layout.fillWidth: true
    spacing: Theme.s8

    component Band: Item {
        id: band
        required property string base // region without a side
        required property string name
        readonly property real labelWidth: title.implicitWidth
        readonly property bool hasLeft: bands.places.ids.indexOf(base + "_left") >= 0
        readonly property bool hasRight: bands.places.ids.indexOf(base + "_right") >= 0
        readonly property real start: bands.stacked ? 0 : bands.labelWidth + Theme.s8
        readonly property real cell: (width - start - 2 * Theme.s8) / 3
        width: bands.width
        readonly property real chipsAt: bands.stacked ? title.height + Theme.s4 : 0
        readonly property real chipHeight: Math.max(one.implicitHeight, both.implicitHeight, other.implicitHeight)
        implicitHeight: chipsAt + chipHeight
        Accessible.role: Accessible.Grouping
        Accessible.name: name

        /// Marks exactly these sides; touched again, none.
        function mark(left: bool, right: bool) {
            const again = left === band.hasLeft && right === band.hasRight
            if (band.hasLeft !== (left && !again))
                bands.places.toggle(base + "_left")
            if (band.hasRight !== (right && !again))
                bands.places.toggle(base + "_right")
        }

        Label {
            id: title
            role: Theme.Label
            width: Math.min(implicitWidth, parent.width)
            y: bands.stacked ? 0 : (band.chipHeight - height) / 2
            text: band.name
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        Chip {
            id: one
            width: band.cell
            y: band.chipsAt
            height: band.chipHeight
            objectName: "band-" + band.base + "-left"
            x: band.start
            text: qsTr("Left")
            Accessible.name: qsTr("%1, left").arg(band.name)
            checked: band.hasLeft && !band.hasRight
            onClicked: band.mark(true, false)
        }
        Chip {
            id: both
            width: band.cell
            y: band.chipsAt
            height: band.chipHeight
            objectName: "band-" + band.base + "-both"
            x: band.start + band.cell + Theme.s8
            text: qsTr("Both")
            Accessible.name: qsTr("%1, both sides").arg(band.name)
            checked: band.hasLeft && band.hasRight
            onClicked: band.mark(true, true)
        }
        Chip {
            id: other
            width: band.cell
            y: band.chipsAt
            height: band.chipHeight
            objectName: "band-" + band.base + "-right"
            x: band.start + 2 * (band.cell + Theme.s8)
            text: qsTr("Right")
            Accessible.name: qsTr("%1, right").arg(band.name)
            checked: band.hasRight && !band.hasLeft
            onClicked: band.mark(false, true)
        }
    }

    Band { id: neck; base: "neck_back"; name: qsTr("Neck") }
    Band { id: shoulder; base: "upper_trap"; name: qsTr("Shoulder") }
    Band { id: lowerBack; base: "lower_back"; name: qsTr("Lower back") }
}
