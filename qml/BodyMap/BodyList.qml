// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap

// The places of the body map as a list, as an alternative to the drawing: left, right or both in one touch each.
ColumnLayout {
    id: list

    property list<bodyPart> groups
    property list<string> chosen // full ids
    property string shown // name of the open group; groups with a chosen place are open too

    signal picked(string id) // toggles one place
    signal bothPicked(string base)

    Layout.fillWidth: true
    spacing: Theme.s16

    Rows {
        spacing: Theme.s4
        Repeater {
            model: list.groups
            ColumnLayout {
                id: group
                required property bodyPart modelData
                readonly property bool open: list.shown === modelData.name || modelData.holdsOneOf(list.chosen)
                width: parent ? (parent as Item).width : 0
                spacing: Theme.s8
                ListRow {
                    objectName: "group-" + group.modelData.name
                    title: group.modelData.name
                    icon.name: group.open ? "chevronUp" : "chevronDown"
                    chevron: false
                    Accessible.description: group.open ? qsTr("Open") : qsTr("Closed")
                    onClicked: list.shown = list.shown === group.modelData.name ? "" : group.modelData.name
                }
                Rows {
                    visible: group.open
                    spacing: Theme.s8
                    Repeater {
                        model: group.open ? group.modelData.places : []
                        ColumnLayout {
                            id: place
                            required property bodyPlace modelData
                            width: parent ? (parent as Item).width : 0
                            spacing: Theme.s4
                            Label { text: place.modelData.name.charAt(0).toUpperCase() + place.modelData.name.slice(1) }
                            ChipRow {
                                label: place.modelData.name
                                objectName: "list-" + place.modelData.base
                                options: place.modelData.pair
                                    ? [{ value: "_left", text: qsTr("Your left") }, { value: "_right", text: qsTr("Your right") },
                                       { value: "both", text: qsTr("Both") }]
                                    : [{ value: "", text: qsTr("Here") }]
                                Binding on selected {
                                    value: place.modelData.sidesIn(list.chosen)
                                }
                                onPicked: (value) => {
                                    if (value === "both")
                                        list.bothPicked(place.modelData.base)
                                    else
                                        list.picked(place.modelData.base + value)
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}
