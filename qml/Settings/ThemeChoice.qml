// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings

// Light, dark or high contrast, as small pictures of the app in these colours.
PictureChoice {
    id: choice

    required property SettingsModel settings
    readonly property RoleSet contrast: Theme.dark ? Theme.contrastDarkSet : Theme.contrastLightSet
    // Two sets: the left and the right half of the picture.
    readonly property var options: [
        { text: qsTr("Same as device"), left: Theme.lightSet, right: Theme.darkSet },
        { text: qsTr("Light"), left: Theme.lightSet, right: Theme.lightSet },
        { text: qsTr("Dark"), left: Theme.darkSet, right: Theme.darkSet },
        { text: qsTr("High contrast"), left: contrast, right: contrast }
    ]

    label: qsTr("Light or dark")

    Repeater {
        model: choice.options.length
        PictureOption {
            id: option
            required property int index
            readonly property RoleSet first: choice.options[index].left
            readonly property RoleSet second: choice.options[index].right
            objectName: "theme-" + index
            group: choice
            place: index
            text: choice.options[index].text
            checked: choice.settings.theme === index
            onClicked: choice.settings.theme = index
            Rectangle { anchors.fill: parent; radius: Theme.radiusField; color: option.first.background }
            Item {
                x: parent.width / 2
                width: parent.width / 2
                height: parent.height
                clip: true
                Rectangle { x: -width / 2; width: 2 * parent.width; height: parent.height; radius: Theme.radiusField; color: option.second.background }
            }
            Text {
                x: Theme.s12
                y: Theme.s8
                text: qsTr("Aa")
                textFormat: Text.PlainText
                color: option.first.ink
                font { family: Theme.family; pixelSize: 22; weight: Font.DemiBold }
                Accessible.ignored: true
            }
            Rectangle { x: Theme.s12; y: 46; width: parent.width - 2 * Theme.s12; height: 20; radius: 10; color: option.second.accent }
            Rectangle { x: parent.width / 2; y: 22; width: parent.width / 2 - Theme.s12; height: 4; radius: 2; color: option.second.inkSoft }
        }
    }
}
