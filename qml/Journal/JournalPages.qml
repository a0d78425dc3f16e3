// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Entry
import Unknot.Navigation
import Unknot.Settings
import Unknot.Journal

// The pages for writing the journal and for looking back at it.
Area {
    id: area

    required property Router router
    required property JournalAccess access
    required property SettingsModel settings

    signal heard(int level) // the pain level that was just logged

    function savedAndBack(ids: var) {
        stored(ids)
        router.back()
    }

    PageEntry {
        page: Router.QuickEntry
        shape: PageEntry.Side
        privacy: PageEntry.Private
        QuickEntryPage {
            objectName: "quickEntry"
            access: area.access
            onBack: area.router.back()
            onFinished: (sealed, savedId, level) => {
                if (draft.now)
                    area.heard(level)
                area.savedAndBack(entryId === "" ? [savedId] : []) // no undo for a correction: it has its history
            }
        }
    }
    PageEntry {
        page: Router.SealedEntry
        shape: PageEntry.Side
        QuickEntryPage {
            objectName: "dropEntry"
            access: area.access
            onBack: area.router.back()
            onFinished: (sealed, savedId, level) => {
                area.heard(level)
                area.said(sealed ? qsTr("Saved. It is added to your journal when you unlock it.") : qsTr("Saved."))
                area.router.back()
            }
        }
    }
    PageEntry {
        page: Router.Entry
        privacy: PageEntry.Private
        EntryPage {
            objectName: "entry"
            access: area.access
            onBack: area.router.back()
            onCorrectAsked: (entryId) => area.router.open(Router.QuickEntry, { entryId: entryId })
        }
    }
    PageEntry {
        page: Router.More
        privacy: PageEntry.Private
        JournalMorePage {
            objectName: "journalMore"
            access: area.access
            settings: area.settings
            onBack: area.router.back()
            onPegAsked: area.router.open(Router.Peg)
            onVisitsAsked: area.router.open(Router.Visits)
            onActivitiesAsked: area.router.open(Router.Activities)
            onCatchUpAsked: area.router.open(Router.CatchUp)
            onPrivacyAsked: area.router.open(Router.Privacy)
        }
    }
    PageEntry {
        page: Router.Peg
        privacy: PageEntry.Private
        PegPage {
            objectName: "peg"
            access: area.access
            onBack: area.router.back()
            onFinished: (ids) => area.savedAndBack(ids)
        }
    }
    PageEntry {
        page: Router.CatchUp
        privacy: PageEntry.Private
        CatchUpPage {
            objectName: "catchUp"
            access: area.access
            onBack: area.router.back()
            onFinished: (ids) => area.savedAndBack(ids)
        }
    }
    PageEntry {
        page: Router.Visits
        privacy: PageEntry.Private
        VisitsPage {
            objectName: "visits"
            access: area.access
            onBack: area.router.back()
            onVisitAsked: (visit) => area.router.open(Router.Visit, { visit: visit })
        }
    }
    PageEntry {
        page: Router.Visit
        privacy: PageEntry.Private
        VisitPage {
            objectName: "visit"
            access: area.access
            onBack: area.router.back()
            onFinished: (ids) => area.savedAndBack(ids)
        }
    }
    PageEntry {
        page: Router.Activities
        privacy: PageEntry.Private
        ActivitiesPage {
            objectName: "activities"
            access: area.access
            onBack: area.router.back()
            onFinished: (ids) => area.savedAndBack(ids)
        }
    }
    PageEntry {
        page: Router.Search
        privacy: PageEntry.Private
        SearchPage {
            objectName: "search"
            access: area.access
            onBack: area.router.back()
            onEntryAsked: (entryId) => area.router.open(Router.Entry, { entryId: entryId })
        }
    }
}
