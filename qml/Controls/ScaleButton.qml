// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// One number of a ScaleRow or StepScale. Neutral in colour: a high number is an answer, not an alarm.
T.RadioButton {
    id: control

    property int number: 0
    property int most: 10

    text: String(number)
    Accessible.role: Accessible.RadioButton
    Accessible.name: qsTr("%1 of %2").arg(number).arg(most)
    Accessible.checkable: true
    Accessible.checked: checked
    implicitWidth: 56
    implicitHeight: Math.max(56, implicitContentHeight + Theme.s16)
    z: visualFocus ? 1 : 0

    contentItem: Text {
        text: control.text
        font.family: Theme.family
        font.pixelSize: Theme.grown(20, 0.6)
        font.weight: Font.DemiBold
        color: control.checked ? Theme.background : Theme.ink
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radiusField
        color: control.checked ? Theme.ink : Theme.card
        border.width: control.checked ? 0 : Theme.outline
        border.color: Theme.track
        Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
        FocusRing { anchors.margins: -4; around: parent.radius - 1; shown: control.visualFocus }
    }
}
