// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure

// The people that the figure can be, as pictures.
PictureChoice {
    id: choice

    property int person: -1 // -1: none is chosen, they vary
    readonly property list<string> names: [ // as figure::people
        qsTr("Short dark hair"), qsTr("Grey bun, glasses"), qsTr("Curly hair, broad"), qsTr("Bald, glasses"), qsTr("Long dark hair"),
        qsTr("Short grey hair, broad"), qsTr("Headscarf"), qsTr("Short grey hair, dark skin"), qsTr("Long hair, broad"), qsTr("Grey bun, brown skin")
    ]

    signal picked(int person)

    label: qsTr("Person")

    Repeater {
        model: choice.visible ? choice.names.length : 0 // drawn when it is seen
        PictureOption {
            id: option
            required property int index
            objectName: "person-" + index
            group: choice
            place: index
            text: choice.names[index]
            named: false
            pictureHeight: 104
            checked: choice.person === index
            onClicked: choice.picked(index)
            Portrait { anchors.fill: parent; personNumber: option.index; skin: -1; hair: -1 }
        }
    }
}
