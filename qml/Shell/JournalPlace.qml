// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal
import Unknot.Navigation
import Unknot.Shell
import Unknot.Vault

// The journal's place: the open journal, or the page that opens or creates it. Re-created each time: private data must not
// outlive the open journal.
ListAndDetail {
    id: place

    required property Flow flow
    readonly property App app: flow.app
    readonly property Router router: flow.router
    readonly property Destinations destinations: flow.destinations
    readonly property VaultModel vault: app.vault
    readonly property bool openHere: destinations.inJournal && vault.open
    readonly property JournalPage page: open.count > 0 ? open.itemAt(0) as JournalPage : null
    property Page entrance: null // the page in the journal's place while there is no open journal

    visible: destinations.inJournal
    listWidth: destinations.place === Places.Journal ? destinations.listWidth : 0
    hint: openHere && (page?.first ?? "") === "" ? qsTr("An entry that you choose is shown here.") : ""
    rest: Repeater {
        model: place.openHere && place.split && (place.page?.first ?? "") !== "" ? [place.page.first] : []
        EntryPage {
            required property string modelData
            width: parent ? (parent as Item).width : 0
            height: parent ? (parent as Item).height : 0
            canGoBack: false
            access: place.app.access
            entryId: modelData
            onCorrectAsked: (entryId) => place.router.open(Router.QuickEntry, { entryId: entryId })
        }
    }

    Repeater {
        id: open
        model: place.openHere ? 1 : 0
        JournalPage {
            anchors.fill: parent
            objectName: "journal"
            access: place.app.access
            recoveryDue: place.vault.recoveryDue
            padlock: place.destinations.shape.low || !place.destinations.shape.rail
            halves: place.destinations.halves
            split: place.split
            current: !split ? "" : place.covered ? place.destinations.openId : first
            patterns: place.destinations.place === Places.Progress
            onEntryAsked: (entryId) => place.destinations.choose(Router.Entry, { entryId: entryId }, entryId)
            onDayPicked: if (place.split) place.router.leaveAll() // to that day's first entry
            onLogAsked: (day) => place.router.open(Router.QuickEntry, { day: day })
            onSearchAsked: place.destinations.choose(Router.Search, {}, "")
            onRecoveryAsked: place.destinations.choose(Router.Recovery, {}, "")
            onLockAsked: place.destinations.padlock()
            onMoreAsked: place.destinations.choose(Router.More, {}, "")
        }
    }
    Repeater {
        model: place.destinations.inJournal && place.vault.guest ? 1 : 0
        GuestPage {
            anchors.fill: parent
            Component.onCompleted: place.entrance = this
            onPeopleAsked: place.router.open(Router.People)
        }
    }
    Repeater {
        model: place.destinations.inJournal && !place.vault.guest && place.vault.state === VaultModel.Absent ? 1 : 0
        KeepPage {
            anchors.fill: parent
            Component.onCompleted: place.entrance = this
            vault: place.vault
            onPassphraseAsked: place.router.open(Router.Passphrase)
            earlier: place.app.maintenance.earlier.length > 0
            onGuestAsked: place.vault.beGuest()
            onEarlierAsked: place.router.open(Router.Privacy)
        }
    }
    Repeater {
        model: place.destinations.inJournal && !place.vault.guest && !place.vault.open && place.vault.state !== VaultModel.Absent ? 1 : 0
        UnlockPage {
            anchors.fill: parent
            Component.onCompleted: place.entrance = this
            vault: place.vault
            onDropAsked: place.flow.logPain(-1)
            onPeopleAsked: place.router.open(Router.People)
            onLostAsked: place.router.open(Router.Lost)
        }
    }
}
