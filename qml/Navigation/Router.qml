// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Navigation

// Opens and closes every page, and gives it its place in the window. Above the start page there are two stacks: public
// pages, and above them those that show the journal, which are destroyed when it is locked; each has a second one for its
// side sheets. The PageEntry of a page says on which stack it belongs. In a wide window the start page keeps a list in
// sight, and pages are beside it; the same pages cover it in a narrow one, so that a resize loses nothing.
FocusScope {
    id: router

    enum Area { SessionArea, RoutinesArea, SettingsArea, CareArea, JournalArea, VaultArea }

    // Grouped by area; areaOf() relies on this order.
    enum Page {
        Screening, Told, AboutAsk, Where, Locked, Consent, Ready, Refused, Before, Player, Stop, Done,
        RoutineDetail, Preferences,
        Settings,
        Help, About, WherePlace, PlaceScreen, Paused, Notice, Notices,
        Consults, Consult, Outcome, Agenda, Clinicians, Clinician,
        Entry, QuickEntry, SealedEntry, More, Peg, CatchUp, Visits, Visit, Activities, Search,
        Keep, Passphrase, Recovery, People, Lost, Privacy
    }

    required property bool journalOpen
    required property bool covered // another page hides all of these
    property alias side: slot.data // the rail, at the left of all pages but those that take the whole window
    property bool sided: false // there is room for it
    property real listWidth: 0 // of the start page's list that stays in sight beside other pages; 0: they cover it
    property bool wide: false // sheets leave the page below in sight
    readonly property real sheetWidth: Math.min(width, Math.min(520, 440 * Theme.scaling))

    readonly property bool inPrivate: inner.count > 0 || innerSheet.count > 0
    readonly property PageLayer topLayer: innerSheet.count > 0 ? innerSheet : outerSheet.count > 0 ? outerSheet : inner.count > 0 ? inner
        : outer.count > 0 ? outer : null
    readonly property bool pageOpen: outer.count > 0 || inner.count > 0 // above the start page, apart from sheets
    readonly property bool sheetOpen: outerSheet.count > 0 || innerSheet.count > 0
    readonly property Item front: topLayer ? topLayer.stack.currentItem : base.currentItem
    readonly property string page: front ? front.objectName : ""
    readonly property bool atStart: !topLayer // only the start page is open
    readonly property bool turning: base.busy || outer.busy || inner.busy || outerSheet.busy || innerSheet.busy // a transition is running
    readonly property bool whole: topLayer?.route?.shape === PageEntry.Whole // the front page takes the whole window
    readonly property bool beside: listWidth > 0 && !whole
    readonly property real inset: slot.visible ? slot.width : 0
    property Item opener: null // had the focus when the sheet was opened
    property bool byKey: false // the last page was left by a key
    property var areas: ({}) // Router.Area -> Area, created on demand

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
        const isPrivate = entry.privacy !== PageEntry.Public && journalOpen
        const isSheet = entry.shape === PageEntry.Side
        if (!isSheet)
            outerSheet.leave()
        if (!isSheet || !isPrivate)
            innerSheet.leave()
        if (!isSheet && !isPrivate)
            inner.leave()
        if (isSheet)
            opener = Window.activeFocusItem
        const layer = isSheet ? (isPrivate ? innerSheet : outerSheet) : isPrivate ? inner : outer
        layer.push(entry, properties ?? {})
        if (isPrivate)
            turned()
    }

    /// Replaces the front public page.
    function replace(page: int, properties: var) {
        outer.replace(entryOf(page), properties ?? {})
    }

    function back() {
        if (!topLayer) // a lock was faster
            return
        byKey = topLayer.front?.leftByKey ?? false
        topLayer.pop(T.StackView.PopTransition)
    }

    /// Closes `page` if it is the front private page.
    function backFromPrivate(page: int) {
        if (inner.route?.page === page)
            inner.pop(T.StackView.PopTransition)
    }

    /// Closes the front public page without a transition, as another one follows immediately.
    function backAtOnce() { outer.pop(T.StackView.Immediate) }

    function leavePrivate() {
        innerSheet.leave()
        inner.leave()
    }

    /// Closes all pages above the start page as their back buttons would, so that they keep what was typed.
    function leaveAll() {
        for (let tries = 0; topLayer && tries < 20; ++tries) {
            const back = (topLayer.front?.canGoBack ?? false) && tries < 10
            if (back)
                topLayer.front.back()
            else
                topLayer.pop(T.StackView.Immediate)
        }
    }

    function focusFront() {
        if (covered || sheetOpen || !front)
            return
        (opener?.visible && atStart ? opener : front).forceActiveFocus(byKey ? Qt.TabFocusReason : Qt.PopupFocusReason)
        opener = null
        byKey = false
    }

    /// Closes public pages for as long as the front one is among `pages`.
    function backFrom(pages: var) {
        while (outer.route && pages.includes(outer.route.page))
            backAtOnce()
    }

    /// Replaces all public pages with `place`.
    function start(place: Component, properties: var, how: int) {
        outerSheet.leave()
        outer.leave()
        base.replace(null, place, properties, how)
    }

    /// Like start(), with the page `above` on top.
    function startBelow(place: Component, properties: var, above: int) {
        base.replace(null, place, properties, T.StackView.Immediate)
        outer.replaceAll(entryOf(above))
    }

    Keys.onEscapePressed: (event) => leaveTop(event) // the start page has the focus, and another page is beside it
    Keys.onBackPressed: (event) => leaveTop(event)
    function leaveTop(event: var) {
        event.accepted = topLayer?.front?.canGoBack ?? false
        if (!event.accepted)
            return
        topLayer.front.leftByKey = true
        topLayer.front.back()
    }

    // Deferred: during a lock the pages are still being destroyed.
    onTopLayerChanged: Qt.callLater(focusFront) // qmllint disable

    // Hidden pages are invisible, which keeps Tab and screen readers out of them.
    readonly property bool belowSheet: !covered && (!sheetOpen || wide)
    Item {
        id: slot
        z: 1 // its tips lie over the pages
        readonly property Item content: children.length > 0 ? children[0] : null
        visible: router.sided && !router.whole && !router.covered
        width: content?.implicitWidth ?? 0
        height: router.height
    }
    CalmStack {
        id: base
        x: router.inset
        width: router.width - x
        height: router.height
        visible: router.belowSheet && (!router.pageOpen || router.beside)
    }
    PageLayer {
        id: outer
        x: router.inset + (router.beside ? router.listWidth : 0)
        width: router.width - x
        height: router.height
        edge: router.beside
        visible: router.belowSheet && count > 0 && inner.count === 0
    }
    PageLayer {
        id: inner
        x: outer.x
        width: outer.width
        height: router.height
        edge: router.beside
        visible: router.belowSheet && count > 0
        open: router.journalOpen
    }
    SheetShade {
        z: 2
        anchors.fill: parent
        shown: router.sheetOpen && router.wide && !router.covered
        sheet: innerSheet.count > 0 ? innerSheet : outerSheet
        onPressed: router.topLayer.front.back()
    }
    PageLayer {
        id: outerSheet
        z: 2
        x: router.wide ? router.width - width : router.inset
        width: router.wide ? router.sheetWidth : router.width - router.inset
        height: router.height
        edge: router.wide
        slides: router.wide ? width : 0
        visible: !router.covered && count > 0 && innerSheet.count === 0
    }
    PageLayer {
        id: innerSheet
        z: 2
        x: outerSheet.x
        width: outerSheet.width
        height: router.height
        edge: router.wide
        slides: outerSheet.slides
        visible: !router.covered && count > 0
        open: router.journalOpen
    }
}
