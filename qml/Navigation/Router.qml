// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Controls
import Unknot.Navigation

// The way to every page. Two stacks: public pages, and above them those that show the journal, which are destroyed when
// it is locked. The area that declares a page says on which of them it belongs.
FocusScope {
    id: router

    enum Area { SessionArea, RoutinesArea, SettingsArea, CareArea, JournalArea, VaultArea }

    // In blocks, one for each area; areaOf() knows where they begin.
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
    required property bool covered // by a page above all of these

    readonly property bool inPrivate: inner.count > 0
    readonly property Item front: inPrivate ? inner.stack.currentItem : outer.currentItem
    readonly property string page: front ? front.objectName : ""
    readonly property bool atStart: !inPrivate && outer.depth === 1 // nothing above the place one started from
    readonly property bool turning: outer.busy || (inner.stack?.busy ?? false) // one page gives way to another
    property var areas: ({}) // Area by Router.Area, as far as they have been wanted
    property var routes: [] // Router.Page of each public page above that place
    property var privateRoutes: []

    signal areaWanted(int area) // to be put into `areas` at once
    signal turned() // another page came

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

    /// `properties`: what the page requires beside what its area gives it.
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

    /// In place of the public page in front.
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

    /// Leaves `page` if it is the private one in front.
    function backFromPrivate(page: int) {
        if (privateRoutes[privateRoutes.length - 1] === page)
            back()
    }

    /// Without a transition: another page follows at once.
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

    /// Leaves the public pages in front for as long as they are among `pages`.
    function backFrom(pages: var) {
        while (pages.includes(routes[routes.length - 1]))
            backAtOnce()
    }

    /// Only `place` is left of the public pages.
    function start(place: Component, properties: var, how: int) {
        outer.replace(null, place, properties, how)
        routes = []
    }

    /// The same, with the page `above` in front of it.
    function startBelow(place: Component, properties: var, above: int) {
        outer.replace(null, [place, properties, entryOf(above).component])
        routes = [above]
    }

    CalmStack {
        id: outer
        anchors.fill: parent
        visible: !router.inPrivate && !router.covered // neither Tab nor a screen reader goes beneath those
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
            // A lock is still taking the pages down.
            Qt.callLater(router.focusFront) // qmllint disable
        }
    }
}
