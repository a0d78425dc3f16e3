// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Navigation
import Unknot.Shell
import Unknot.Today
import Unknot.Vault

// Decides the order of the pages from choosing a session, through the questions before it, to its end.
FocusScope {
    id: flow

    required property App app
    readonly property alias router: router
    readonly property WindowShape shape: WindowShape { width: flow.width; height: flow.height }
    readonly property Destinations destinations: Destinations { vault: flow.app.vault; router: flow.router; shape: flow.shape }
    readonly property string page: app.chooser.asking ? "chooseFile" : router.page
    property bool first: false // the person is being guided to the first session
    property bool careful: false // the last session was stopped for something that needs a clinician today
    property bool offered: false // offerJournal() has been called
    property var lastSaved: [] // ids of the records that the toast can take back
    property var wanted: null // properties of an entry begun before there was a journal

    property bool waiting: false // next() waits until the journal has been read
    property bool waitingLook: false

    property var made: ({}) // file -> Component, the cache of component()
    property var textSize: null
    property bool started: false // the places have been shown, so the rail has a meaning

    // Red-flag questions after an entry wait until no other page is open, so that they never interrupt logging.
    readonly property bool screenDue: app.vault.open && router.atStart && app.safety.wantedScreen.length > 0
    onScreenDueChanged: if (screenDue) soon.restart()

    focus: true

    /// Loads `file` on first use, so that the first frame does not wait for pages that are not yet shown.
    function component(file: string): Component {
        if (!made[file])
            made[file] = Qt.createComponent(file)
        return made[file]
    }

    function makeArea(which: int): Area {
        const make = (file, properties) => {
            const made = component(file).createObject(flow, properties)
            made.stored.connect(saved)
            made.removed.connect((id) => toast.removed([id]))
            made.said.connect(toast.say)
            return made
        }
        const there = "qrc:/qt/qml/Unknot/"
        let pages
        switch (which) {
        case Router.SessionArea:
            return make("SessionPages.qml", { flow: flow })
        case Router.RoutinesArea:
            pages = make(there + "Routines/RoutinePages.qml", { router: router, detail: app.detail,
                                                                     preferences: app.preferences })
            pages.kept = Qt.binding(() => app.vault.open)
            pages.startAsked.connect(startShown)
            return pages
        case Router.SettingsArea:
            pages = make(there + "Settings/SettingsPages.qml", { router: router, settings: app.settings })
            pages.soundAsked.connect(app.player.sound.sample)
            return pages
        case Router.CareArea:
            pages = make(there + "Care/CarePages.qml", { router: router, access: app.access, safety: app.safety, help: app.help,
                                                         chooser: app.chooser })
            pages.reminderAsked.connect(remindToAsk)
            pages.flagReminderAsked.connect(remindOfFlags)
            pages.leaveAsked.connect(home)
            return pages
        case Router.JournalArea:
            pages = make(there + "Journal/JournalPages.qml", { router: router, access: app.access, settings: app.settings })
            pages.heard.connect(app.diary.heard)
            return pages
        case Router.VaultArea:
            pages = make(there + "Vault/VaultPages.qml", { router: router, vault: app.vault, maintenance: app.maintenance })
            pages.unlockWanted.connect(() => {
                home()
                journalWanted()
            })
            pages.journalGone.connect(home)
            pages.journalNotMade.connect(() => wanted = null)
            pages.othersCame.connect(home)
            return pages
        }
    }

    /// Goes to where the journal is opened.
    function journalWanted() { destinations.place = Places.Journal }

    function startRoutine(routineId: string, easier: bool) {
        first = false
        if (routineId === "")
            app.sessionStart.wantFirst()
        else if (routineId === app.suggestion.routineId)
            app.sessionStart.wantShown(app.suggestion, easier)
        else if (!app.sessionStart.want(routineId, easier))
            return
        next(false)
    }

    /// Continues the session that was cut off.
    function goOn() {
        first = false
        if (app.sessionStart.wantToGoOn())
            next(false)
    }

    function breathe(seconds: int) {
        first = false
        app.sessionStart.wantBreathing(seconds)
        begin()
    }

    /// Shows a routine in the detail model; the one of Today may not be in the catalogue.
    function showDetail(routineId: string): bool {
        if (routineId !== app.suggestion.routineId)
            return app.detail.showById(routineId)
        app.detail.showSame(app.suggestion)
        return true
    }

    function openDetail(routineId: string) {
        if (showDetail(routineId))
            router.open(Router.RoutineDetail)
    }

    /// Starts what the detail page shows.
    function startShown() {
        first = false
        app.sessionStart.wantShown(app.detail)
        next(false)
    }

    function openTextSize() {
        if (!textSize)
            textSize = component("TextSize.qml").createObject(flow, { settings: app.settings })
        textSize.open()
    }

    /// Opens the conditions that affect safety; if they are in a locked journal, asks to open that first.
    function openAbout() {
        if (app.vault.open || app.safety.known)
            router.open(Router.About)
        else
            journalWanted()
    }

    /// Offers a journal after a session, at most once until the app is closed.
    function offerJournal() {
        if (offered || app.vault.state !== VaultModel.Absent || app.vault.guest)
            return
        offered = true
        router.open(Router.Keep, { afterSession: true })
    }

    /// Confirms with an undo that these records were stored; a single one may call for red-flag questions.
    function saved(ids: var) {
        toast.saved(ids)
        lastSaved = ids
        if (ids.length === 1)
            app.safety.screenAfter(ids[0])
    }

    /// Sets a reminder to ask a clinician this question.
    function remindToAsk(question: string) {
        app.safety.remindToAsk(question)
        sayReminded()
    }

    /// Sets a reminder to ask about the open red flags.
    function remindOfFlags() {
        app.safety.remindOfFlags()
        sayReminded()
    }

    function sayReminded() {
        toast.say(!app.safety.keepsReminders ? qsTr("The app keeps no reminders for guests.") : qsTr("Reminder set for this week. See Care."))
    }

    /// Logs pain: into the open journal, or sealed while it is locked. Without a journal, offers one first.
    function logPain(pain: int) {
        if (app.vault.open) {
            router.open(Router.QuickEntry, { pain: pain })
        } else if (app.vault.state === VaultModel.Absent) {
            wanted = { pain: pain }
            router.open(Router.Keep)
        } else {
            router.open(Router.SealedEntry, { pain: pain })
        }
    }

    /// Asks the next question; when none is left, shows what will start or, without `look`, starts it.
    function next(look: bool) {
        waiting = app.sessionStart.need === SessionStartModel.Reading
        waitingLook = look
        if (waiting)
            return
        switch (app.sessionStart.need) {
        case SessionStartModel.Screen: return router.open(Router.Screening)
        case SessionStartModel.About: return router.open(Router.AboutAsk)
        case SessionStartModel.Unlock: return router.open(Router.Locked)
        case SessionStartModel.Consent: return router.open(Router.Consent)
        case SessionStartModel.Refused: return router.open(Router.Refused)
        }
        if (look || app.sessionStart.gentler) // never start a reduced session without notice
            router.open(Router.Ready)
        else
            play()
    }

    /// Starts the session, after asking for the pain level if due.
    function play() {
        if (!app.sessionStart.goesOn && app.diary.asksBefore(app.settings.askBefore))
            router.open(Router.Before)
        else
            begin()
    }

    function begin() {
        if (!app.sessionStart.begin())
            return
        toast.hide()
        router.open(Router.Player)
        app.player.start()
    }

    /// After an emergency nothing is asked about how it felt.
    function leaveSession() {
        app.sessionStart.conclude()
        app.diary.finish()
        home()
    }

    /// Shows what was done. `mustAsk`: the person stopped for something that needs a clinician today.
    function conclude(mustAsk: bool) {
        careful = mustAsk
        app.sessionStart.conclude()
        atPlace(Places.Today)
        router.startBelow(component("Home.qml"), { flow: flow }, Router.Done)
    }

    function home() {
        app.suggested.choose()
        atPlace(Places.Today)
        router.start(component("Home.qml"), { flow: flow })
    }

    function atPlace(place: int) {
        started = true
        destinations.place = place
    }

    Connections {
        target: flow.app.access
        // Re-creates every page in the new language and returns to where the language was chosen.
        function onLanguageChanged() {
            router.leavePrivate()
            flow.atPlace(flow.shape.rail ? Places.Settings : Places.Today)
            router.start(flow.component("Home.qml"), { flow: flow }, T.StackView.Immediate)
            if (!flow.shape.rail)
                router.open(Router.Settings)
        }
    }
    Connections {
        target: flow.app.vault
        function onMade() {
            router.backFrom([Router.Keep, Router.Passphrase])
            if (flow.wanted)
                router.open(Router.QuickEntry, flow.wanted)
            flow.wanted = null
        }
        function onAboutToLock() {
            // They show what is known about the person, or ask for it.
            router.backFrom([Router.Screening, Router.Told, Router.AboutAsk, Router.WherePlace, Router.Consent, Router.Ready,
                             Router.Refused, Router.Before])
            toast.hide()
            toast.forget()
        }
        // Someone who used the recovery code has probably lost the passphrase, so asks for a new one.
        function onOpenedWithCode() { router.open(Router.Passphrase) }
    }
    Connections {
        target: flow.app.maintenance
        function onWarned(text: string) { toast.say(text) }
    }
    Connections {
        target: flow.app.safety
        function onFailedToWrite() { toast.say(flow.app.safety.errorText) }
    }
    Connections {
        target: flow.app.sessionStart
        function onChanged() {
            if (flow.waiting && flow.app.sessionStart.need !== SessionStartModel.Reading)
                flow.next(flow.waitingLook)
        }
    }
    Connections {
        target: flow.app.player
        function onFinished() { flow.conclude(false) }
        function onStopped() { router.replace(Router.Stop) }
    }

    Timer {
        id: soon // deferred until the closing page is gone
        interval: 0
        onTriggered: {
            if (flow.screenDue)
                router.open(Router.PlaceScreen, { regions: flow.app.safety.wantedScreen, placeName: flow.app.safety.wantedPlace })
            if (flow.screenDue && flow.lastSaved.length > 0)
                toast.saved(flow.lastSaved) // opening the page has hidden it
            flow.lastSaved = []
        }
    }

    Router {
        id: router
        objectName: "router"
        anchors.fill: parent
        focus: true
        journalOpen: flow.app.vault.open
        covered: flow.app.chooser.asking
        sided: flow.shape.rail && flow.started
        wide: flow.shape.split
        listWidth: flow.destinations.listWidth
        side: Loader { // made when first needed, never on a phone
            anchors.fill: parent
            readonly property bool wanted: router.sided
            onWantedChanged: if (wanted && !item) setSource("SideRail.qml", { flow: flow })
        }
        onAreaWanted: (which) => areas[which] = flow.makeArea(which)
        onTurned: toast.hide()
        onAtStartChanged: if (atStart) flow.app.suggested.choose()
        Component.onCompleted: {
            const vault = flow.app.vault
            const fresh = vault.state === VaultModel.Absent && vault.people.length === 0
            flow.started = !fresh
            start(flow.component(fresh ? "Welcome.qml" : "Home.qml"), { flow: flow }, T.StackView.Immediate)
        }
    }

    FilePages {
        anchors.fill: parent
        chooser: flow.app.chooser
        onOpened: toast.hide()
        onClosed: (before) => (before ?? router.front).forceActiveFocus(Qt.PopupFocusReason)
    }

    SavedToast {
        id: toast
        access: flow.app.access
        readonly property Page front: router.front as Page
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        // Keeps clear of the buttons at the bottom.
        anchors.bottomMargin: router.atStart ? (router.front?.foot ?? 0) + Theme.s12 : Math.max(96, front ? front.footRoom + Theme.s8 : 0)
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s16)
    }
}
