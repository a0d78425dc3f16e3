// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// Progress through a routine: one segment per move, thick when done, thin when pending.
Item {
    id: progress

    property int count: 1
    property var weights: [] // length of each piece; all equal when empty
    property real position: 0 // 2.4: two done, four tenths of the third
    property string label: qsTr("Progress")
    property string valueText: qsTr("%1 of %2").arg(Math.min(count, Math.floor(position) + 1)).arg(count)
    readonly property real gap: count > 1 && width / count < 14 ? 1 : 4
    readonly property real total: weights.length === count ? weights.reduce((sum, w) => sum + w, 0) : count

    Layout.fillWidth: true
    implicitWidth: 240
    implicitHeight: 12
    Accessible.role: Accessible.ProgressBar
    Accessible.name: label
    Accessible.description: valueText

    Row {
        anchors.fill: parent
        spacing: progress.gap
        Repeater {
            model: progress.count
            Item {
                id: piece
                required property int index
                readonly property real weight: progress.weights.length === progress.count
                                               ? progress.weights[index] : 1
                readonly property real done: Math.max(0, Math.min(1, progress.position - index))
                width: (progress.width - progress.gap * (progress.count - 1)) * weight / progress.total
                height: progress.height
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width
                    height: 4
                    radius: 2
                    color: Theme.track
                }
                Rectangle {
                    anchors.verticalCenter: parent.verticalCenter
                    width: piece.done * parent.width
                    height: 10
                    radius: Math.min(5, width / 2)
                    color: Theme.accent
                }
            }
        }
    }
}
