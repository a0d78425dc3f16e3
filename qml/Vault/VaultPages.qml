// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Navigation
import Unknot.Vault

// People, and the lock of the journal: creating, opening, copying and losing it.
Area {
    id: area

    required property Router router
    required property VaultModel vault
    required property MaintenanceModel maintenance

    signal unlockWanted() // go to the page that opens the journal
    signal journalNotMade() // the person continued without one
    signal othersCame() // the person changed
    signal journalGone() // it was deleted

    /// Leaves for the page that opens or creates the journal.
    function openLocked(told: string) {
        router.back()
        unlockWanted()
        if (told !== "")
            said(told)
    }

    PageEntry {
        page: Router.Keep
        KeepPage {
            objectName: "keep"
            function leave() {
                area.journalNotMade()
                area.router.back()
            }
            vault: area.vault
            canGoBack: !afterSession
            onBack: leave()
            onPassphraseAsked: area.router.open(Router.Passphrase)
            onLater: leave()
            onGuestAsked: {
                area.vault.beGuest()
                leave()
            }
        }
    }
    PageEntry {
        page: Router.Passphrase
        privacy: PageEntry.Either // a lock discards the typed passphrase
        PassphrasePage {
            objectName: "passphrase"
            vault: area.vault
            onBack: area.router.back()
            onChosen: {
                area.router.back()
                area.said(qsTr("The new passphrase is valid from now on."))
            }
            onEverythingChanged: {
                area.router.back()
                area.router.open(Router.Recovery, { renewed: true })
            }
        }
    }
    PageEntry {
        page: Router.Recovery
        shape: PageEntry.Whole // not left before its last question
        privacy: PageEntry.Private
        RecoveryPage {
            objectName: "recovery"
            vault: area.vault
            onFinished: area.router.back()
            onLater: area.router.back()
        }
    }
    PageEntry {
        page: Router.People
        PeoplePage {
            objectName: "people"
            vault: area.vault
            onBack: {
                if (filling)
                    form = PeoplePage.None
                else
                    area.router.back()
            }
            onChosen: area.othersCame()
        }
    }
    PageEntry {
        page: Router.Lost
        LostPage {
            objectName: "lost"
            vault: area.vault
            maintenance: area.maintenance
            onBack: area.router.back()
            onCodeAsked: area.openLocked("")
            onUnlockAsked: area.openLocked("")
            onBroughtBack: area.openLocked(area.maintenance.result)
            onStartedFresh: area.openLocked(area.maintenance.result)
        }
    }
    PageEntry {
        page: Router.Privacy
        PrivacyPage {
            objectName: "privacy"
            vault: area.vault
            maintenance: area.maintenance
            onBack: area.router.back()
            onPassphraseAsked: area.router.open(Router.Passphrase)
            onRecoveryAsked: area.router.open(Router.Recovery)
            onPeopleAsked: area.router.open(Router.People)
            onKeepAsked: area.router.open(Router.Keep)
            onErased: {
                const told = area.maintenance.result
                area.journalGone()
                area.said(told)
            }
            onBroughtBack: area.openLocked(area.maintenance.result)
            onUnlockAsked: area.openLocked("")
        }
    }
}
