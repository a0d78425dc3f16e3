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
    property bool working: false
    readonly property string errorText: making ? vault.createError : vault.keyError
    readonly property string problem: vault.passphraseProblem(field.text)

    signal chosen()
    signal everythingChanged() // a new recovery sheet is needed

    title: making ? qsTr("Choose a passphrase") : qsTr("New passphrase")
    canGoBack: true

    Connections {
        target: page.vault
        function onMade() { field.text = "" } // Flow closes this page
        function onPassphraseSet() { field.text = ""; page.chosen() }
        function onRenewed() { field.text = ""; page.everythingChanged() }
        function onLockRequested() { field.text = ""; suggestion.text = ""; page.working = false }
        function onChanged() { if (page.errorText !== "") page.working = false }
    }

    function take() {
        tried = true
        if (problem !== "")
            return
        if (making)
            vault.makeWithPassphrase(field.text)
        else if (known.checked)
            vault.renew(field.text)
        else
            vault.setPassphrase(field.text)
        working = !making
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
    Card {
        visible: !page.making
        Switch {
            id: known
            objectName: "oldOneIsKnown"
            text: qsTr("Someone may know the old one")
        }
        Label {
            role: Theme.Caption
            soft: true
            text: known.checked
                ? qsTr("The whole journal is encrypted again. The old passphrase and recovery sheet no longer open it, and older automatic copies are deleted. Copies that you saved elsewhere still open with the old passphrase: delete them, and save new ones.")
                : qsTr("The recovery sheet stays valid.")
        }
    }
    Notice {
        visible: page.errorText !== ""
        text: page.errorText
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
            readonly property bool busy: page.working || page.vault.state === VaultModel.Opening
            enabled: !busy
            text: busy ? qsTr("One moment…") : qsTr("Use this passphrase")
            onClicked: page.take()
        }
    ]
}
