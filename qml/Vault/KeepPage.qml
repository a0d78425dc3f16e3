// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Shall it be kept, and who may open it? The device's own lock is the ordinary way.
Page {
    id: page

    required property VaultModel vault
    property bool afterSession: false

    signal passphraseAsked()
    signal peopleAsked()
    signal later()
    signal guestAsked()

    title: qsTr("Keep this private?")

    Label {
        text: page.afterSession
            ? qsTr("Your journal keeps what you did and how you feel, so that you can see what helps. It is locked: only you can read it.")
            : qsTr("Your journal keeps how you feel and what you did, so that you can see what helps. It is locked: only you can read it.")
    }
    Card {
        Rows {
            ListRow {
                width: parent ? parent.width : 0
                interactive: false
                icon.name: "lock"
                title: qsTr("Encrypted on this device")
                subtitle: qsTr("A finder of the device cannot read it")
            }
            ListRow {
                width: parent ? parent.width : 0
                interactive: false
                icon.name: "person"
                title: qsTr("No account, no cloud")
                subtitle: qsTr("Nothing leaves this device unless you hand it over")
            }
        }
    }
    Notice {
        visible: page.vault.trouble !== ""
        text: page.vault.trouble
    }
    Label {
        visible: !page.vault.keychain
        role: "caption"
        text: qsTr("This device offers no lock of its own to apps, so a passphrase is needed.")
    }

    footer: [
        Button {
            objectName: "keepWithDevice"
            visible: page.vault.keychain
            enabled: page.vault.state === "absent"
            kind: "primary"
            large: true
            stretch: true
            icon.name: "lock"
            text: qsTr("Use this device's own lock")
            onClicked: page.vault.makeWithKeychain()
        },
        Button {
            objectName: "keepWithPassphrase"
            kind: page.vault.keychain ? "soft" : "primary"
            large: !page.vault.keychain
            stretch: true
            text: qsTr("Choose a passphrase")
            onClicked: page.passphraseAsked()
        },
        Button {
            objectName: "keepLater"
            visible: page.afterSession
            kind: "quiet"
            stretch: true
            text: qsTr("Not now")
            onClicked: page.later()
        },
        Button {
            objectName: "keepNothing"
            visible: !page.afterSession && !page.vault.guest
            kind: "quiet"
            stretch: true
            text: qsTr("Just try, record nothing")
            onClicked: page.guestAsked()
        }
    ]
}
