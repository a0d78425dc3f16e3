// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Selects a person. Each has their own journal; a guest leaves no trace.
Page {
    id: page

    required property VaultModel vault
    enum Form { None, Add, Change }
    property int form: PeoplePage.None
    property int colour: 0
    readonly property bool filling: form !== PeoplePage.None

    signal chosen()

    title: form === PeoplePage.Add ? qsTr("Add a person") : form === PeoplePage.Change ? qsTr("Name and colour") : qsTr("Who is using the app?")
    canGoBack: true

    function fill(what: int) {
        form = what
        name.text = what === PeoplePage.Change ? vault.personName : ""
        colour = what === PeoplePage.Change ? vault.personColour : vault.people.length % 6
    }

    Notice { visible: page.vault.peopleError !== ""; text: page.vault.peopleError }
    Card {
        visible: !page.filling
        spacing: Theme.s4
        Rows {
            Repeater {
                model: page.vault.people
                ListRow {
                    id: row
                    required property int index
                    required property personRow modelData
                    objectName: "person" + index
                    width: parent ? (parent as Item).width : 0
                    title: modelData.name !== "" ? modelData.name : page.vault.people.length < 2 ? qsTr("You") : qsTr("Person %1").arg(index + 1)
                    subtitle: modelData.id === page.vault.personId && !page.vault.guest ? qsTr("Current") : ""
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
                title: qsTr("Just try it, save nothing")
                subtitle: page.vault.guest ? qsTr("Current") : qsTr("For guests")
                onClicked: {
                    page.vault.beGuest()
                    page.chosen()
                }
            }
        }
    }
    TextField {
        id: name
        visible: page.filling
        objectName: "newName"
        label: qsTr("Name or nickname")
        maximumLength: 60
        help: qsTr("Everyone who uses this device can see it")
    }
    Label { visible: page.filling; role: Theme.Label; text: qsTr("Colour") }
    ChipRow {
        visible: page.filling
        objectName: "colours"
        label: qsTr("Colour")
        multiple: false
        options: [{ value: 0, text: qsTr("Teal") }, { value: 1, text: qsTr("Blue") }, { value: 2, text: qsTr("Plum") },
            { value: 3, text: qsTr("Amber") }, { value: 4, text: qsTr("Moss") }, { value: 5, text: qsTr("Slate") }]
        Binding on selected { value: [page.colour] }
        onPicked: (value, on) => { if (on) page.colour = value }
    }
    PersonMark {
        visible: page.filling && name.text.trim() !== ""
        colour: page.colour
        name: name.text
        size: 72
    }

    footer: [
        Button {
            objectName: "addPerson"
            visible: !page.filling
            stretch: true
            icon.name: "plus"
            text: qsTr("Add a person")
            onClicked: page.fill(PeoplePage.Add)
        },
        Button {
            objectName: "changePerson"
            visible: !page.filling && !page.vault.guest && page.vault.personId !== ""
            kind: Button.Quiet
            stretch: true
            icon.name: "pencil"
            text: qsTr("Change my name and colour")
            onClicked: page.fill(PeoplePage.Change)
        },
        Button {
            objectName: "savePerson"
            visible: page.filling
            kind: Button.Primary
            large: true
            stretch: true
            enabled: name.text.trim() !== ""
            text: page.form === PeoplePage.Add ? qsTr("Continue") : qsTr("Done")
            onClicked: {
                if (page.form === PeoplePage.Change) {
                    page.vault.changePerson(name.text.trim(), page.colour)
                    page.form = PeoplePage.None
                    return
                }
                page.vault.addPerson(name.text.trim(), page.colour)
                page.chosen()
            }
        },
        Button {
            objectName: "cancelPerson"
            visible: page.filling
            kind: Button.Quiet
            stretch: true
            text: qsTr("Cancel")
            onClicked: page.form = PeoplePage.None
        }
    ]
}
