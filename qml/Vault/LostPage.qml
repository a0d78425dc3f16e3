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
    signal startedFresh()

    title: vault.damaged ? qsTr("Your journal needs repair") : qsTr("I cannot get in")
    canGoBack: true

    Connections {
        target: page.maintenance
        function onSetAsideDone() { page.startedFresh() }
    }

    Notice { visible: page.vault.errorText !== ""; text: page.vault.errorText }
    Card {
        visible: page.vault.hasRecovery && !page.vault.damaged
        Heading { text: qsTr("With the recovery sheet") }
        Label { text: qsTr("The code on it opens the journal. Then choose a new passphrase in the settings.") }
        Button { text: qsTr("Use the recovery code"); kind: Button.Primary; onClicked: page.codeAsked() }
    }
    Card {
        Heading { text: qsTr("From a copy") }
        Label { text: qsTr("Copies are made by themselves. A copy opens with the passphrase or code of the day it was made. The journal as it is now is set aside, not deleted.") }
        CopyList { maintenance: page.maintenance }
    }
    Card {
        Heading { text: qsTr("If every way in is lost") }
        Label { text: qsTr("Then nobody can open this journal: not you, not we, not anybody. The file can be set aside, in case a way in turns up, and you can start a fresh journal.") }
        Switch {
            objectName: "sureFresh"
            text: qsTr("I understand that it stays closed")
            Binding on checked { value: page.sure }
            onToggled: page.sure = checked
        }
        Button {
            objectName: "startFresh"
            enabled: page.sure && page.maintenance.running === MaintenanceModel.Idle
            text: qsTr("Set it aside and start fresh")
            onClicked: page.maintenance.setAside()
        }
    }
}
