// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings

// Skin tones or hair, each shown on the chosen person.
PictureChoice {
    id: choice

    enum Of { Skin, Hair }
    required property int of
    required property SettingsModel settings
    readonly property list<string> names: of === LookChoice.Skin
        ? [qsTr("As in the picture"), qsTr("1"), qsTr("2"), qsTr("3"), qsTr("4"), qsTr("5")]
        : [qsTr("As in the picture"), qsTr("Short"), qsTr("Bun"), qsTr("Long"), qsTr("Curly"), qsTr("None"), qsTr("Headscarf")]
    readonly property int chosen: of === LookChoice.Skin ? settings.skin : settings.hair

    label: of === LookChoice.Skin ? qsTr("Skin tone") : qsTr("Hair")

    Repeater {
        model: choice.visible ? choice.names.length : 0 // drawn when it is seen
        PictureOption {
            id: option
            required property int index
            readonly property int value: index - 1
            objectName: choice.objectName + "-" + value
            group: choice
            place: index
            text: choice.names[index]
            checked: choice.chosen === value
            onClicked: {
                if (choice.of === LookChoice.Skin)
                    choice.settings.skin = value
                else
                    choice.settings.hair = value
            }
            Portrait {
                anchors.fill: parent
                personNumber: Math.max(0, choice.settings.person)
                skin: choice.of === LookChoice.Skin ? option.value : choice.settings.skin
                hair: choice.of === LookChoice.Hair ? option.value : choice.settings.hair
            }
        }
    }
}
