// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Sets a passphrase, the person's own or a suggested one.
Page {
    id: page

    required property VaultModel vault
    readonly property bool making: vault.state === VaultModel.Absent || vault.state === VaultModel.Opening
    property bool tried: false
    readonly property string problem: vault.passphraseProblem(field.text)

    signal chosen()

    title: making ? qsTr("Choose a passphrase") : qsTr("New passphrase")
    canGoBack: true

    Connections {
        target: page.vault
        function onMade() { field.text = "" } // Flow closes this page
        function onPassphraseSet() { field.text = ""; page.chosen() }
        function onLockRequested() { field.text = ""; suggestion.text = "" }
    }

    function take() {
        tried = true
        if (problem !== "")
            return
        if (making)
            vault.makeWithPassphrase(field.text)
        else
            vault.setPassphrase(field.text)
    }

    Label { text: qsTr("Several ordinary words are easy to remember and hard to guess. You will type them to open your journal.") }
    TextField {
        id: field
        objectName: "newPassphrase"
        label: qsTr("Passphrase")
        secret: true
        maximumLength: 1024
        problem: page.tried ? page.problem : ""
        help: qsTr("At least 12 characters")
        onAccepted: page.take()
        Component.onCompleted: forceActiveFocus()
    }
    Button {
        objectName: "suggest"
        text: suggestion.text === "" ? qsTr("Suggest five words") : qsTr("Suggest five other words")
        onClicked: {
            suggestion.text = page.vault.suggestWords()
            field.text = suggestion.text
        }
    }
    Card {
        visible: suggestion.text !== "" && field.text === suggestion.text
        Label { role: Theme.Caption; text: qsTr("Write these words down now, in this order.") }
        Label { id: suggestion; objectName: "suggestion"; role: Theme.Title }
    }
    Notice {
        visible: page.vault.errorText !== ""
        text: page.vault.errorText
    }
    Label {
        text: qsTr("No one can tell you these words if you forget them. Make a recovery sheet later to be safe.")
    }

    footer: [
        Button {
            objectName: "usePassphrase"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: page.vault.state !== VaultModel.Opening
            text: page.vault.state === VaultModel.Opening ? qsTr("One moment…") : qsTr("Use this passphrase")
            onClicked: page.take()
        }
    ]
}
