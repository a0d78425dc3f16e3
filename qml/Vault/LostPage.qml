// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// For lost secrets or damaged files: what can still be done, and a clear statement when nothing can.
Page {
    id: page

    required property VaultModel vault
    required property MaintenanceModel maintenance
    property bool sure: false

    signal codeAsked()
    signal unlockAsked()
    signal broughtBack()
    signal startedFresh()

    title: vault.damaged ? qsTr("Your journal needs repair") : qsTr("I cannot unlock it")
    canGoBack: true

    Component.onCompleted: maintenance.forgetResult()

    Connections {
        target: page.maintenance
        function onSetAsideDone() { page.startedFresh() }
        function onBroughtBack() { page.broughtBack() }
    }

    Notice { visible: page.vault.damaged; text: page.vault.unlockError }
    Card {
        visible: page.vault.hasRecovery && !page.vault.damaged
        Heading { text: qsTr("With the recovery sheet") }
        Label { text: qsTr("Use the code on it to open the journal. Then choose a new passphrase in Settings.") }
        Button { text: qsTr("Use the recovery code"); kind: Button.Primary; onClicked: page.codeAsked() }
    }
    Card {
        Heading { text: qsTr("From a copy") }
        Label { text: qsTr("The app makes copies automatically. Open a copy with the passphrase or code from the day it was made. Your current journal is kept, not deleted.") }
        CopyList { vault: page.vault; maintenance: page.maintenance; onUnlockAsked: page.unlockAsked() }
    }
    EarlierList { vault: page.vault; maintenance: page.maintenance }
    Card {
        Heading { text: page.vault.damaged ? qsTr("Without a copy") : qsTr("If you cannot unlock it at all") }
        Label {
            text: page.vault.damaged
                ? qsTr("You can start a new journal. The damaged one is kept, and you can bring it back if its files are repaired.")
                : qsTr("Then no one can open this journal, not even us. You can start a new journal. The old one is kept, and you can bring it back if you find the passphrase or code.")
        }
        Switch {
            objectName: "sureFresh"
            text: page.vault.damaged ? qsTr("I understand that it stays closed") : qsTr("I understand that it stays locked")
            Binding on checked { value: page.sure }
            onToggled: page.sure = checked
        }
        Button {
            objectName: "startFresh"
            enabled: page.sure && page.maintenance.running === MaintenanceModel.Idle
            text: qsTr("Start a new journal")
            onClicked: page.maintenance.setAside()
        }
        TaskResult { maintenance: page.maintenance; tasks: [MaintenanceModel.SetAside] }
    }
}
