// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Unlocks the journal: one field, and a way to log without unlocking.
Page {
    id: page

    required property VaultModel vault
    property bool withCode: false
    readonly property bool waiting: vault.waitSeconds > 0
    readonly property bool opening: vault.state === VaultModel.Opening

    signal dropAsked()
    signal peopleAsked()
    signal lostAsked()

    title: qsTr("Your journal is locked")
    subtitle: vault.personName

    function unlock() {
        if (field.text === "" || opening || waiting)
            return
        if (withCode)
            vault.unlockWithCode(field.text)
        else
            vault.unlockWithPassphrase(field.text)
    }

    Connections {
        target: page.vault
        function onOpened() { field.text = "" }
        function onLockRequested() { field.text = "" }
    }
    onVisibleChanged: if (!visible) field.text = ""

    Icon {
        Layout.alignment: Qt.AlignHCenter
        Layout.topMargin: Theme.s16
        visible: page.height > 560 && Theme.scaling < 1.5
        name: "lock"
        size: 64
        color: Theme.accent
    }
    Notice {
        objectName: "cutOffNote"
        visible: text !== ""
        icon: "info"
        text: page.vault.cutOffNote
    }
    TextField {
        id: field
        objectName: "unlockField"
        visible: page.withCode || page.vault.hasPassphrase
        label: page.withCode ? qsTr("Recovery code") : qsTr("Passphrase")
        secret: true
        enabled: !page.opening
        problem: page.vault.damaged ? "" : page.vault.unlockError
        help: page.withCode ? qsTr("Seven groups of four, from your recovery sheet") : ""
        onEdited: page.vault.clearErrors()
        onAccepted: page.unlock()
    }
    Label {
        visible: page.waiting
        soft: true
        text: qsTr("Try again in %n seconds", "", page.vault.waitSeconds)
    }
    Notice {
        visible: page.vault.unlockError !== "" && (page.vault.damaged || !field.visible)
        text: page.vault.unlockError
        actionText: page.vault.damaged ? qsTr("What can I do?") : ""
        onAction: page.lostAsked()
    }
    Card {
        spacing: Theme.s4
        ListRow {
            objectName: "dropPain"
            icon.name: "pencil"
            title: qsTr("Log pain without unlocking")
            subtitle: qsTr("It is added to your journal when you next unlock it")
            onClicked: page.dropAsked()
        }
        Divider { visible: page.vault.hasRecovery }
        ListRow {
            objectName: "useCode"
            visible: page.vault.hasRecovery
            icon.name: "file"
            title: page.withCode ? qsTr("Use the passphrase") : qsTr("Use the recovery code")
            onClicked: {
                page.vault.clearErrors()
                field.text = ""
                page.withCode = !page.withCode
            }
        }
        Divider {}
        ListRow {
            objectName: "otherPerson"
            icon.name: "people"
            title: qsTr("Another person’s journal")
            onClicked: page.peopleAsked()
        }
        Divider {}
        ListRow {
            objectName: "lost"
            icon.name: "info"
            title: page.vault.hasPassphrase ? qsTr("I forgot my passphrase") : qsTr("I cannot unlock it")
            onClicked: page.lostAsked()
        }
    }

    footer: [
        Button {
            objectName: "unlock"
            visible: field.visible
            kind: Button.Primary
            large: true
            stretch: true
            enabled: !page.opening && !page.waiting && field.text !== ""
            text: page.opening ? qsTr("One moment…") : qsTr("Unlock")
            onClicked: page.unlock()
        },
        Button {
            objectName: "unlockWithDevice"
            visible: page.vault.hasKeychain && page.vault.keychain && !page.withCode
            kind: field.visible ? Button.Soft : Button.Primary
            large: !field.visible
            stretch: true
            enabled: !page.opening
            icon.name: "unlock"
            text: qsTr("Unlock with this device")
            onClicked: page.vault.unlockWithKeychain()
        }
    ]
}
