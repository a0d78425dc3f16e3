// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Controls
import Unknot.Care
import Unknot.Entry
import Unknot.Journal
import Unknot.Safety
import Unknot.Vault

// The pages about the journal, as Flow puts them up: on the ordinary stack, or among those that lock with it.
QtObject {
    id: pages

    required property var flow // Flow itself; a type may not name the one that holds it
    required property T.StackView stack
    required property PrivatePages shown
    required property Toast toast

    function savedAndBack(ids: var) {
        flow.saved(ids)
        shown.pop()
    }

    // About me is private, but can be filled in before there is a journal to hold it.
    function put(page: Component, properties: var) {
        if (flow.vault.open)
            shown.push(page, properties)
        else
            stack.push(page, properties)
    }
    function back() {
        if (shown.count > 0)
            shown.pop()
        else
            stack.pop()
    }

    readonly property Component keep: Component {
        KeepPage {
            objectName: "keep"
            function leave() {
                pages.flow.wanted = null
                pages.stack.pop()
            }
            vault: pages.flow.vault
            canGoBack: !afterSession
            onBack: leave()
            onPassphraseAsked: pages.flow.choosePassphrase()
            onLater: leave()
            onGuestAsked: {
                pages.flow.vault.beGuest()
                leave()
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
            onFinished: (sealed, savedId, level) => {
                if (draft.now)
                    pages.flow.diary.heard(level)
                pages.flow.saved(entryId === "" ? [savedId] : []) // a correction has its history
                pages.shown.pop()
            }
        }
    }
    readonly property Component drop: Component {
        QuickEntryPage {
            objectName: "dropEntry"
            access: pages.flow.access
            onBack: pages.stack.pop()
            onFinished: (sealed, savedId, level) => {
                pages.flow.diary.heard(level)
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
    readonly property Component more: Component {
        JournalMorePage {
            objectName: "journalMore"
            access: pages.flow.access
            settings: pages.flow.settings
            onBack: pages.shown.pop()
            onPegAsked: pages.shown.push(pages.peg, {})
            onVisitsAsked: pages.shown.push(pages.visits, {})
            onActivitiesAsked: pages.shown.push(pages.activities, {})
            onCatchUpAsked: pages.shown.push(pages.catchUp, {})
            onPrivacyAsked: {
                pages.shown.leave()
                pages.flow.openPrivacy()
            }
        }
    }
    readonly property Component peg: Component {
        PegPage {
            objectName: "peg"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(ids)
        }
    }
    readonly property Component catchUp: Component {
        CatchUpPage {
            objectName: "catchUp"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(ids)
        }
    }
    readonly property Component visits: Component {
        VisitsPage {
            objectName: "visits"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onVisitAsked: (visit) => pages.shown.push(pages.visit, { visit: visit })
        }
    }
    readonly property Component visit: Component {
        VisitPage {
            objectName: "visit"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(visit === null ? ids : [])
        }
    }
    readonly property Component activities: Component {
        ActivitiesPage {
            objectName: "activities"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onFinished: (ids) => pages.savedAndBack(ids)
        }
    }
    readonly property Component search: Component {
        SearchPage {
            objectName: "search"
            access: pages.flow.access
            onBack: pages.shown.pop()
            onEntryAsked: (entryId) => pages.flow.openPrivate("entry", { entryId: entryId })
        }
    }
    readonly property Component about: Component {
        AboutPage {
            objectName: "about"
            safety: pages.flow.safety
            onBack: pages.back()
            onWhereAsked: (tag) => pages.put(pages.wherePlace, { tag: tag })
            onConsultAsked: (question) => pages.flow.remindToAsk(question)
        }
    }
    readonly property Component wherePlace: Component {
        WherePlacePage {
            objectName: "wherePlace"
            safety: pages.flow.safety
            onBack: pages.back()
        }
    }
    readonly property Component placeScreen: Component {
        ScreenPage {
            objectName: "placeScreen"
            safety: pages.flow.safety
            onBack: {
                pages.flow.safety.putAsideScreen(regions)
                pages.shown.pop()
            }
            onAnswered: (urgency) => {
                pages.shown.pop()
                if (urgency !== Urgency.None)
                    pages.shown.push(pages.paused, { urgency: urgency, crisis: pages.flow.safety.openFlags[0].crisis })
            }
        }
    }
    readonly property Component paused: Component {
        PausedPage {
            objectName: "paused"
            readonly property ClinicianModel own: ClinicianModel { access: pages.flow.access }
            clinicians: own.clinicians
            safety: pages.flow.safety
            help: pages.flow.help
            breathing: false
            onBack: pages.shown.pop()
            onLeave: pages.shown.pop()
            onMistake: {
                pages.flow.safety.takeBackScreening()
                pages.shown.pop()
            }
            onSpoken: {
                pages.flow.safety.clearAllFlags("")
                pages.shown.pop()
            }
            onConsultAsked: pages.flow.remindOfFlags()
        }
    }
    readonly property Component notice: Component {
        NoticePage {
            objectName: "notice"
            readonly property ClinicianModel own: ClinicianModel { access: pages.flow.access }
            clinicians: own.clinicians
            access: pages.flow.access
            safety: pages.flow.safety
            help: pages.flow.help
            onBack: pages.shown.pop()
            onEntryAsked: (entryId) => pages.flow.openPrivate("entry", { entryId: entryId })
            onFinished: (reminded) => {
                pages.shown.pop()
                if (reminded)
                    pages.toast.show(qsTr("A reminder is set for this week. You find it under Care."), "")
            }
        }
    }
    readonly property Component notices: Component {
        NoticesPage {
            objectName: "notices"
            access: pages.flow.access
            safety: pages.flow.safety
            onBack: pages.shown.pop()
            onNoticeAsked: (rule) => pages.flow.openPrivate("notice", { rule: rule })
        }
    }
    readonly property Component people: Component {
        PeoplePage {
            objectName: "people"
            vault: pages.flow.vault
            onBack: {
                if (filling)
                    form = ""
                else
                    pages.stack.pop()
            }
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
            onRecoveryAsked: pages.flow.openPrivate("recovery", {})
            onPeopleAsked: pages.flow.openPeople()
            onKeepAsked: pages.flow.keepJournal(false)
            onErased: pages.flow.home()
        }
    }
}
