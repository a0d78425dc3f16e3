// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Who is here? Each person has a journal of their own; a guest leaves no trace.
Page {
    id: page

    required property VaultModel vault
    property bool adding: false
    property int colour: vault.people.length % 6

    signal chosen()

    title: adding ? qsTr("Who is new here?") : qsTr("Who is here?")
    canGoBack: true

    Card {
        visible: !page.adding
        spacing: Theme.s4
        Rows {
            Repeater {
                model: page.vault.people
                ListRow {
                    id: row
                    required property int index
                    required property var modelData
                    objectName: "person" + index
                    width: parent ? (parent as Item).width : 0
                    title: modelData.name !== "" ? modelData.name : qsTr("Person %1").arg(index + 1)
                    subtitle: modelData.id === page.vault.personId && !page.vault.guest ? qsTr("Here now") : ""
                    leading: [PersonMark { colour: row.modelData.colour; name: row.title }]
                    onClicked: {
                        page.vault.choosePerson(modelData.id)
                        page.chosen()
                    }
                }
            }
            ListRow {
                objectName: "guest"
                width: parent ? parent.width : 0
                icon.name: "eyeOff"
                title: qsTr("Just try, record nothing")
                subtitle: page.vault.guest ? qsTr("Here now") : qsTr("For guests")
                onClicked: {
                    page.vault.beGuest()
                    page.chosen()
                }
            }
        }
    }
    TextField {
        id: name
        visible: page.adding
        objectName: "newName"
        label: qsTr("Name or nickname")
        maximumLength: 60
        help: qsTr("Seen by everybody who uses this device")
    }
    Label { visible: page.adding; role: "label"; text: qsTr("Colour") }
    ChipRow {
        visible: page.adding
        objectName: "colours"
        label: qsTr("Colour")
        multiple: false
        options: [{ value: 0, text: qsTr("Teal") }, { value: 1, text: qsTr("Blue") }, { value: 2, text: qsTr("Plum") },
            { value: 3, text: qsTr("Amber") }, { value: 4, text: qsTr("Moss") }, { value: 5, text: qsTr("Slate") }]
        selected: [page.colour]
        onPicked: (value, on) => { if (on) page.colour = value }
    }
    PersonMark {
        visible: page.adding && name.text.trim() !== ""
        colour: page.colour
        name: name.text
        size: 72
    }

    footer: [
        Button {
            objectName: "addPerson"
            visible: !page.adding
            stretch: true
            icon.name: "plus"
            text: qsTr("Add a person")
            onClicked: page.adding = true
        },
        Button {
            objectName: "savePerson"
            visible: page.adding
            kind: "primary"
            large: true
            stretch: true
            enabled: name.text.trim() !== ""
            text: qsTr("Go on")
            onClicked: {
                page.vault.addPerson(name.text, page.colour)
                page.chosen()
            }
        }
    ]
}
