// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Asks whether to keep a journal, and how to protect it. The device's own lock is the default.
Page {
    id: page

    required property VaultModel vault
    property bool afterSession: false
    property bool earlier: false // a journal was set aside on this device

    signal passphraseAsked()
    signal later()
    signal guestAsked()
    signal earlierAsked()

    title: qsTr("Keep this private?")

    Component.onCompleted: vault.probeKeychain()

    Label {
        text: page.afterSession
            ? qsTr("Your journal keeps what you did and how you feel, so that you can look back. It is locked: only you can read it.")
            : qsTr("Your journal keeps how you feel and what you did, so that you can look back. It is locked: only you can read it.")
    }
    Card {
        Rows {
            ListRow {
                width: parent ? parent.width : 0
                interactive: false
                icon.name: "lock"
                title: qsTr("If you lose this device")
                subtitle: qsTr("No one else can read it: it is encrypted")
            }
            ListRow {
                width: parent ? parent.width : 0
                interactive: false
                icon.name: "person"
                title: qsTr("It stays on this device")
                subtitle: qsTr("No account. Nothing leaves this device unless you share it")
            }
        }
    }
    Notice {
        visible: page.earlier
        icon: "journal"
        text: qsTr("An earlier journal is on this device.")
        actionText: qsTr("Show it")
        onAction: page.earlierAsked()
    }
    Notice {
        visible: page.vault.createError !== ""
        text: page.vault.createError
    }
    Label {
        visible: !page.vault.keychain
        role: Theme.Caption
        text: qsTr("Choose a few words to open it. This device has no lock of its own that apps can use.")
    }

    footer: [
        Button {
            objectName: "keepWithDevice"
            visible: page.vault.keychain
            enabled: page.vault.state === VaultModel.Absent
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "lock"
            text: qsTr("Use this device's own lock")
            onClicked: page.vault.makeWithKeychain()
        },
        Button {
            objectName: "keepWithPassphrase"
            kind: page.vault.keychain ? Button.Soft : Button.Primary
            large: !page.vault.keychain
            stretch: true
            text: qsTr("Choose a passphrase")
            onClicked: page.passphraseAsked()
        },
        Button {
            objectName: "keepLater"
            visible: page.afterSession
            kind: Button.Quiet
            stretch: true
            text: qsTr("Not now")
            onClicked: page.later()
        },
        Button {
            objectName: "keepNothing"
            visible: !page.afterSession && !page.vault.guest
            kind: Button.Quiet
            stretch: true
            text: qsTr("Just try it, save nothing")
            onClicked: page.guestAsked()
        }
    ]
}
