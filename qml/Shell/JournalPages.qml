// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal
import Unknot.Vault

// The pages about the journal, as Flow puts them up: on the ordinary stack, or among those that lock with it.
QtObject {
    id: pages

    required property var flow // Flow itself; a type may not name the one that holds it
    required property T.StackView stack
    required property PrivatePages shown
    required property Toast toast

    readonly property Component keep: Component {
        KeepPage {
            objectName: "keep"
            vault: pages.flow.vault
            canGoBack: !afterSession
            onBack: pages.stack.pop()
            onPassphraseAsked: pages.flow.choosePassphrase()
            onLater: pages.stack.pop()
            onGuestAsked: {
                pages.flow.vault.beGuest()
                pages.stack.pop()
            }
        }
    }
    readonly property Component passphrase: Component {
        PassphrasePage {
            objectName: "passphrase"
            vault: pages.flow.vault
            onBack: pages.stack.pop()
            onChosen: pages.stack.pop()
        }
    }
    readonly property Component recovery: Component {
        RecoveryPage {
            objectName: "recovery"
            vault: pages.flow.vault
            onFinished: pages.shown.pop()
            onLater: pages.shown.pop()
        }
    }
    readonly property Component quick: Component {
        QuickEntryPage {
            objectName: "quickEntry"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onFinished: {
                pages.toast.show(qsTr("Saved."), "")
                pages.shown.pop()
            }
        }
    }
    readonly property Component drop: Component {
        QuickEntryPage {
            objectName: "dropEntry"
            access: pages.flow.access
            onBack: pages.stack.pop()
            onFinished: (sealed) => {
                pages.toast.show(sealed ? qsTr("Sealed. It is filed when you unlock.") : qsTr("Saved."), "")
                pages.stack.pop()
            }
        }
    }
    readonly property Component entry: Component {
        EntryPage {
            objectName: "entry"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onCorrectAsked: (entryId) => pages.shown.push(pages.quick, { entryId: entryId })
        }
    }
    readonly property Component search: Component {
        SearchPage {
            objectName: "search"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onEntryAsked: (entryId) => pages.flow.openEntry(entryId)
        }
    }
    readonly property Component people: Component {
        PeoplePage {
            objectName: "people"
            vault: pages.flow.vault
            onBack: pages.stack.pop()
            onChosen: pages.flow.home()
        }
    }
    readonly property Component lost: Component {
        LostPage {
            objectName: "lost"
            vault: pages.flow.vault
            care: pages.flow.care
            onBack: pages.stack.pop()
            onCodeAsked: {
                pages.stack.pop()
                pages.flow.codeWanted()
            }
            onStartedFresh: pages.flow.home()
        }
    }
    readonly property Component privacy: Component {
        PrivacyPage {
            objectName: "privacy"
            vault: pages.flow.vault
            care: pages.flow.care
            onBack: pages.stack.pop()
            onPassphraseAsked: pages.flow.choosePassphrase()
            onRecoveryAsked: pages.flow.openRecovery()
            onPeopleAsked: pages.flow.openPeople()
            onKeepAsked: pages.flow.keepJournal(false)
            onErased: pages.flow.home()
        }
    }
}
