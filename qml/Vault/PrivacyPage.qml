// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Everything about access to the journal and protection against losing it.
Page {
    id: page

    required property VaultModel vault
    required property MaintenanceModel maintenance
    property bool sure: false
    readonly property bool someone: !vault.guest // a guest has no say over the last person's journal
    readonly property var minutes: [1, 5, 15, 60]

    signal passphraseAsked()
    signal recoveryAsked()
    signal peopleAsked()
    signal keepAsked()
    signal erased()
    signal broughtBack()
    signal unlockAsked()

    title: qsTr("Privacy and copies")
    canGoBack: true
    maxContentWidth: roomy ? twoColumns : Theme.textColumn

    Component.onCompleted: {
        vault.probeKeychain()
        maintenance.forgetResult()
    }

    Connections {
        target: page.maintenance
        function onErased() { page.erased() }
        function onBroughtBack() { page.broughtBack() }
    }

    TwoColumns {
        Card {
            Heading { text: qsTr("Current person") }
            ListRow {
                objectName: "people"
                title: page.vault.guest ? qsTr("Guest: nothing is saved") : page.vault.personName !== "" ? page.vault.personName : qsTr("You")
                subtitle: qsTr("Switch or add a person, or continue as guest")
                leading: [PersonMark { visible: !page.vault.guest; colour: page.vault.personColour; name: page.vault.personName !== "" ? page.vault.personName : qsTr("You") }]
                onClicked: page.peopleAsked()
            }
        }
        Card {
            visible: page.someone && page.vault.state === VaultModel.Absent
            Heading { text: qsTr("Your journal") }
            Label { text: qsTr("You have no journal yet. The app forgets what you do when you close it.") }
            Button { objectName: "keepNow"; kind: Button.Primary; text: qsTr("Keep a private journal"); onClicked: page.keepAsked() }
        }
        Card {
            visible: page.vault.open
            Heading { text: qsTr("The lock") }
            Button { objectName: "lockNow"; icon.name: "lock"; text: qsTr("Lock journal"); onClicked: page.vault.lock() }
            Label { role: Theme.Label; text: qsTr("Lock when not used for") }
            Segmented {
                objectName: "idleMinutes"
                label: qsTr("Lock when not used for")
                options: [qsTr("1 min"), qsTr("5 min"), qsTr("15 min"), qsTr("1 hour")]
                Binding on currentIndex { value: page.minutes.indexOf(page.vault.idleMinutes) }
                onActivated: (index) => page.vault.idleMinutes = page.minutes[index]
            }
            Notice { visible: page.vault.idleError !== ""; warm: true; text: page.vault.idleError }
            Label { role: Theme.Caption; text: qsTr("It also locks when the screen locks or the device sleeps. A playing session counts as activity.") }
        }
        Card {
            visible: page.vault.open
            Heading { text: qsTr("Ways to unlock") }
            Rows {
                ListRow {
                    width: parent ? parent.width : 0
                    interactive: !page.vault.hasKeychain && page.vault.keychain
                    visible: page.vault.keychain || page.vault.hasKeychain
                    icon.name: page.vault.hasKeychain ? "check" : "plus"
                    title: qsTr("This device's own lock")
                    subtitle: page.vault.hasKeychain ? qsTr("On") : qsTr("Add")
                    onClicked: page.vault.addKeychain()
                }
                ListRow {
                    width: parent ? parent.width : 0
                    objectName: "changePassphrase"
                    icon.name: page.vault.hasPassphrase ? "check" : "plus"
                    title: qsTr("Passphrase")
                    subtitle: page.vault.hasPassphrase ? qsTr("On. Change it") : qsTr("Add")
                    onClicked: page.passphraseAsked()
                }
                ListRow {
                    width: parent ? parent.width : 0
                    objectName: "newSheet"
                    icon.name: page.vault.hasRecovery ? "check" : "plus"
                    title: qsTr("Recovery sheet")
                    subtitle: page.vault.hasRecovery ? qsTr("On. If you make a new one, the old one only opens older copies") : qsTr("Make one to open your journal if you forget the passphrase")
                    onClicked: page.recoveryAsked()
                }
            }
            Button {
                objectName: "removePassphrase"
                visible: page.vault.hasPassphrase && page.vault.hasKeychain && page.vault.hasRecovery // two must remain
                kind: Button.Quiet
                text: qsTr("Remove the passphrase")
                onClicked: page.vault.removePassphrase()
            }
            Notice { visible: page.vault.keyError !== ""; warm: true; text: page.vault.keyError }
        }
        second: [
            Card {
                visible: page.vault.open
                Heading { text: qsTr("Copies") }
                Label { text: page.maintenance.copies.length > 0 ? qsTr("Latest copy on this device: %1").arg(page.maintenance.copies[0].text) : qsTr("No copy on this device yet. The app makes one each day you use the journal.") }
                Label { role: Theme.Caption; text: qsTr("You can also save a copy as one encrypted file on a USB stick or another disk.") }
                Button {
                    objectName: "saveCopy"
                    enabled: page.maintenance.running === MaintenanceModel.Idle
                    icon.name: "file"
                    text: page.maintenance.running === MaintenanceModel.Copy ? qsTr("One moment…") : qsTr("Save a copy elsewhere")
                    onClicked: page.maintenance.saveCopy()
                }
                Button {
                    objectName: "checkJournal"
                    enabled: page.maintenance.running === MaintenanceModel.Idle
                    kind: Button.Quiet
                    text: page.maintenance.running === MaintenanceModel.Check ? qsTr("One moment…") : qsTr("Check the journal")
                    onClicked: page.maintenance.check()
                }
                TaskResult { maintenance: page.maintenance; tasks: [MaintenanceModel.Copy, MaintenanceModel.Check] }
            },
            Card {
                visible: page.someone && page.vault.state !== VaultModel.Absent
                Heading { text: qsTr("Restore a copy") }
                CopyList { vault: page.vault; maintenance: page.maintenance; onUnlockAsked: page.unlockAsked() }
            },
            EarlierList {
                vault: page.vault
                maintenance: page.maintenance
                visible: page.someone && hasContent
            },
            Card {
                visible: page.someone && (page.vault.state !== VaultModel.Absent || page.maintenance.earlier.length > 0)
                Heading { text: qsTr("Delete everything") }
                Label { text: qsTr("This deletes the journal of this person, earlier journals, copies on this device, and keys. You cannot undo this. Copies you saved elsewhere are not deleted.") }
                Switch {
                    objectName: "sureErase"
                    text: qsTr("Yes, delete everything")
                    Binding on checked { value: page.sure }
                    onToggled: page.sure = checked
                }
                Button {
                    objectName: "eraseEverything"
                    enabled: page.sure && page.maintenance.running === MaintenanceModel.Idle
                    text: qsTr("Delete everything")
                    onClicked: page.maintenance.eraseEverything()
                }
                TaskResult { maintenance: page.maintenance; tasks: [MaintenanceModel.Erase] }
            }
        ]
    }
}
