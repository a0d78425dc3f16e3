// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Controls
import Unknot.Navigation

// Opens and closes every page. Two stacks: public pages, and above them those that show the journal, which are
// destroyed when it is locked. The PageEntry of a page says on which stack it belongs.
FocusScope {
    id: router

    enum Area { SessionArea, RoutinesArea, SettingsArea, CareArea, JournalArea, VaultArea }

    // Grouped by area; areaOf() relies on this order.
    enum Page {
        Screening, Told, AboutAsk, Where, Locked, Consent, Ready, Refused, Before, Player, Stop, Done,
        RoutineDetail,
        Settings,
        Help, About, WherePlace, PlaceScreen, Paused, Notice, Notices,
        Consults, Consult, Outcome, Agenda, Clinicians, Clinician,
        Entry, QuickEntry, SealedEntry, More, Peg, CatchUp, Visits, Visit, Activities, Search,
        Keep, Passphrase, Recovery, People, Lost, Privacy
    }

    required property bool journalOpen
    required property bool covered // another page hides all of these

    readonly property bool inPrivate: inner.count > 0
    readonly property Item front: inPrivate ? inner.stack.currentItem : outer.currentItem
    readonly property string page: front ? front.objectName : ""
    readonly property bool atStart: !inPrivate && outer.depth === 1 // only the start page is open
    readonly property bool turning: outer.busy || (inner.stack?.busy ?? false) // a page transition is running
    property var areas: ({}) // Router.Area -> Area, created on demand
    property var routes: [] // Router.Page of each public page above the start page
    property var privateRoutes: []

    signal areaWanted(int area) // the handler must add it to `areas` synchronously
    signal turned() // a private page was opened

    function areaOf(page: int): int {
        return page < Router.RoutineDetail ? Router.SessionArea
            : page < Router.Settings ? Router.RoutinesArea
            : page < Router.Help ? Router.SettingsArea
            : page < Router.Entry ? Router.CareArea
            : page < Router.Keep ? Router.JournalArea : Router.VaultArea
    }

    function entryOf(page: int): PageEntry {
        const area = areaOf(page)
        if (!areas[area])
            areaWanted(area)
        return areas[area].entry(page)
    }

    /// `properties`: required properties of the page that its area does not set.
    function open(page: int, properties: var) {
        const entry = entryOf(page)
        if (entry.privacy === PageEntry.Private && !journalOpen)
            return
        if (entry.privacy !== PageEntry.Public && journalOpen) {
            inner.push(entry.component, properties ?? {})
            privateRoutes.push(page)
            turned()
            return
        }
        inner.leave()
        outer.push(entry.component, properties ?? {})
        routes.push(page)
    }

    /// Replaces the front public page.
    function replace(page: int, properties: var) {
        outer.replace(outer.currentItem, entryOf(page).component, properties ?? {})
        routes[routes.length - 1] = page
    }

    function back() {
        if (inPrivate) {
            privateRoutes.pop()
            inner.pop()
        } else {
            leave(T.StackView.PopTransition)
        }
    }

    /// Closes `page` if it is the front private page.
    function backFromPrivate(page: int) {
        if (privateRoutes[privateRoutes.length - 1] === page)
            back()
    }

    /// Closes the front public page without a transition, as another one follows immediately.
    function backAtOnce() { leave(T.StackView.Immediate) }

    function leave(how: int) {
        outer.pop(how)
        routes.pop()
    }

    function leavePrivate() { inner.leave() }

    function focusFront() {
        if (!covered && front)
            front.forceActiveFocus()
    }

    /// Closes public pages for as long as the front one is among `pages`.
    function backFrom(pages: var) {
        while (pages.includes(routes[routes.length - 1]))
            backAtOnce()
    }

    /// Replaces all public pages with `place`.
    function start(place: Component, properties: var, how: int) {
        outer.replace(null, place, properties, how)
        routes = []
    }

    /// Like start(), with the page `above` on top.
    function startBelow(place: Component, properties: var, above: int) {
        outer.replace(null, [place, properties, entryOf(above).component])
        routes = [above]
    }

    CalmStack {
        id: outer
        anchors.fill: parent
        visible: !router.inPrivate && !router.covered // keeps Tab and screen readers out of hidden pages
    }
    PrivatePages {
        id: inner
        anchors.fill: parent
        open: router.journalOpen
        covered: router.covered
        onCountChanged: {
            if (count > 0)
                return
            router.privateRoutes = []
            // Deferred: during a lock the pages are still being destroyed.
            Qt.callLater(router.focusFront) // qmllint disable
        }
    }
}
