// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Navigation
import Unknot.Shell
import Unknot.Vault

// The place that is shown, and the ways to the others. Outlives the page that shows them.
QtObject {
    id: destinations

    required property VaultModel vault
    required property Router router
    required property WindowShape shape

    property int place: Places.Today
    property int comeBack: Places.None // place to return to once the journal is open
    property int openRow: -1 // Router.Page, opened from the list of this place
    property string openId // what it shows, if there are several rows of this page
    // A rail has the second half of the journal as a place of its own, Progress, unless it is low.
    readonly property bool halves: !shape.rail || shape.low
    readonly property bool inJournal: place === Places.Journal || place === Places.Progress
    readonly property bool listed: shape.split && (place === Places.Routines || place === Places.Care
        || place === Places.Settings || (place === Places.Journal && vault.open))
    readonly property real listWidth: listed ? Math.max(384, Math.min(520, Math.round(0.38 * (shape.width - router.inset)))) : 0

    readonly property NavPlace today: NavPlace { place: Places.Today; name: "today"; text: qsTr("Today"); icon: "home" }
    readonly property NavPlace routines: NavPlace { place: Places.Routines; name: "routines"; text: qsTr("Routines"); icon: "list" }
    readonly property NavPlace journal: NavPlace { place: Places.Journal; name: "journal"; text: qsTr("Journal"); icon: "journal" }
    readonly property NavPlace progress: NavPlace { place: Places.Progress; name: "progress"; text: qsTr("Progress"); icon: "chart" }
    readonly property NavPlace care: NavPlace { place: Places.Care; name: "care"; text: qsTr("Care"); icon: "care" }
    readonly property NavPlace settings: NavPlace { place: Places.Settings; name: "settings"; text: qsTr("Settings"); icon: "gear" }
    readonly property NavPlace lock: NavPlace { place: Places.Lock; name: "lock"; text: qsTr("Lock journal"); icon: "lock" }

    function show(wanted: int) {
        comeBack = Places.None
        if (wanted === Places.Lock)
            return padlock()
        router.leaveAll()
        if (wanted === Places.Settings && !shape.rail)
            router.open(Router.Settings)
        else
            place = wanted
    }

    function padlock() {
        if (vault.open)
            // Deferred: locking destroys the pressed button, which must not happen in its signal handler.
            Qt.callLater(vault.lock) // qmllint disable
        else
            place = Places.Journal
    }

    /// Goes to the journal's place, where it is opened or created, and returns afterwards.
    function openJournal() {
        comeBack = place
        place = Places.Journal
    }

    /// Opens the page of a row in the list of this place, instead of that of another row.
    function choose(page: int, properties: var, id: string) {
        router.leaveAll()
        router.open(page, properties)
        openRow = page
        openId = id
    }

    readonly property bool atStart: router.atStart
    onAtStartChanged: {
        if (!atStart)
            return
        openRow = -1
        openId = ""
    }

    readonly property bool journalOpen: vault.open
    onJournalOpenChanged: {
        if (journalOpen && place === Places.Journal && comeBack !== Places.None)
            place = comeBack
        comeBack = Places.None
    }

    // A window that becomes wide has Settings as a place, one that becomes low has Progress within the journal.
    readonly property bool rail: shape.rail
    onRailChanged: {
        if (!rail || router.atStart || router.topLayer.route.page !== Router.Settings)
            return
        router.leaveAll()
        place = Places.Settings
    }
}
