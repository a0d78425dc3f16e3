// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// The places of the body map as a list, as an alternative to the drawing: left, right or both in one touch each.
// groups: [{name, places: [{base, name, pair}]}]; marks: [{id, level}].
ColumnLayout {
    id: list

    property var groups: []
    property var marks: []
    property string shown // the group that is open; those with marks are, too
    readonly property var sides: ["", "_left", "_right"]

    signal picked(string id) // turns one place on or off
    signal bothPicked(string base)

    Layout.fillWidth: true
    spacing: Theme.s16

    function isOpen(group: var): bool {
        return shown === group.name || group.places.some(p => sides.some(side => has(p.base + side)))
    }
    function has(id: string): bool { return marks.some(m => m.id === id) }

    Rows {
        spacing: Theme.s4
        Repeater {
            model: list.groups
            ColumnLayout {
                id: group
                required property var modelData
                readonly property bool open: list.isOpen(modelData)
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
                            required property var modelData
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
                                    value: list.sides.filter(side => list.has(place.modelData.base + side))
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
