// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// A person as a round mark: the initial on their colour.
Rectangle {
    id: mark

    property int colour: 0
    property string name
    property real size: 40

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    radius: size / 2
    color: Theme.people[Math.max(0, Math.min(5, colour))]
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: Theme.ink
    Accessible.ignored: true

    Text {
        anchors.centerIn: parent
        text: mark.name.trim().charAt(0).toUpperCase()
        color: Theme.inkOnPeople
        font.family: Theme.family
        font.pixelSize: mark.size * 0.48
        font.weight: Font.DemiBold
    }
}
