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

    signal codeWanted() // go to the page that opens the journal, to enter the recovery code
    signal journalNotMade() // the person continued without one
    signal othersCame() // the person changed, or the journal is gone

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
            onChosen: area.router.back()
            onEverythingChanged: {
                area.router.back()
                area.router.open(Router.Recovery)
            }
        }
    }
    PageEntry {
        page: Router.Recovery
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
            onCodeAsked: {
                area.router.back()
                area.codeWanted()
            }
            onStartedFresh: area.othersCame()
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
            onErased: area.othersCame()
            onBroughtBack: area.othersCame()
        }
    }
}
