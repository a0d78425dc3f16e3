// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Files
import Unknot.Player
import Unknot.Routines
import Unknot.Safety
import Unknot.Settings
import Unknot.Shell
import Unknot.Today
import Unknot.Vault

// The order of the pages: from a wish, by what must be asked first, to the session and out again.
FocusScope {
    id: flow

    required property Guide guide
    required property PlayerModel player
    required property DoneList done
    required property RoutineList routines
    required property RoutineDetail detail
    required property RoutineDetail suggestion
    required property SettingsModel settings
    required property VaultModel vault
    required property VaultCare care
    required property JournalAccess access
    required property SessionDiary diary
    required property SafetyModel safety
    required property HelpModel help
    required property ChooserModel chooser
    property bool first: false // on the way into the very first session
    property bool offered: false // a journal, after a session
    property var wanted: null // an entry that was begun before there was a journal to hold it

    property bool waiting: false // for what the journal says, in a moment
    property bool waitingLook: false

    // Red-flag questions after an entry wait until nothing else is in front: never between touch and save.
    readonly property bool screenDue: vault.open && privatePages.count === 0 && page === "home" && safety.wantedScreen.length > 0
    onScreenDueChanged: if (screenDue) soon.restart()

    signal codeWanted() // the recovery code is at hand
    signal unlockWanted()
    readonly property string page: chooser.asking ? "chooseFile" : privatePages.count > 0 ? privatePages.page : stack.currentItem ? stack.currentItem.objectName : ""

    property var made: ({}) // by file: what later() has made
    property var journalPages: null
    property var carePages: null
    property var sessionPages: null
    property var textSize: null

    focus: true

    /// A component of this folder, read when it is first wanted: the first picture waits for no page that nobody has
    /// asked for.
    function later(file: string): Component {
        if (!made[file])
            made[file] = Qt.createComponent(file)
        return made[file]
    }

    function journal(): var {
        if (!journalPages)
            journalPages = later("JournalPages.qml").createObject(flow, { flow: flow, stack: stack, shown: privatePages, toast: toast })
        return journalPages
    }

    function session(): var {
        if (!sessionPages)
            sessionPages = later("SessionPages.qml").createObject(flow, { flow: flow, stack: stack })
        return sessionPages
    }

    /// A page about asking somebody who knows: "consults", "consult", "outcome", "agenda", "clinicians".
    function openCare(page: string, properties: var) {
        if (!carePages)
            carePages = later("CarePages.qml").createObject(flow, { flow: flow, shown: privatePages, toast: toast })
        privatePages.push(carePages[page], properties)
    }

    function startRoutine(routineId: string, easier: bool) {
        first = false
        if (routineId === "")
            guide.wantFirst(guide.goal === "" ? "shoulders" : guide.goal, "chair")
        else if (!guide.want(routineId, easier))
            return
        next(false)
    }

    function breathe(seconds: int) {
        first = false
        guide.wantBreathing(seconds)
        begin()
    }

    function openDetail(routineId: string) {
        if (detail.showById(routineId))
            stack.push(session().detail)
    }

    function openTextSize() {
        if (!textSize)
            textSize = later("TextSize.qml").createObject(flow, { settings: settings })
        textSize.open()
    }
    function openSettings() { stack.push(session().settings) }
    function openHelp() { stack.push(session().help) }

    /// What changes what is safe: private, so above the rest while there is an open journal to keep it in.
    function openAbout() {
        if (vault.open)
            privatePages.push(journal().about, {})
        else if (safety.known)
            stack.push(journal().about)
        else
            unlockWanted()
    }

    function openPrivacy() {
        stack.push(journal().privacy)
    }

    function openPeople() {
        stack.push(journal().people)
    }

    /// A journal of one's own, from the question to the recovery sheet.
    function keepJournal(afterSession: bool) {
        stack.push(journal().keep, { afterSession: afterSession })
    }

    /// The same after a session: once. A no is a no until the app is opened again.
    function offerJournal() {
        if (offered || vault.state !== VaultModel.Absent || vault.guest)
            return
        offered = true
        keepJournal(true)
    }

    function choosePassphrase() {
        stack.push(journal().passphrase)
    }

    function cannotGetIn() {
        stack.push(journal().lost)
    }

    /// A page of JournalPages with something private in it; it dies when the journal is locked.
    function openPrivate(page: string, properties: var) {
        privatePages.push(journal()[page], properties)
    }

    /// Says so, with a way back.
    function saved(ids: var) {
        toast.saved(ids)
        if (ids.length === 1)
            safety.screenAfter(ids[0])
    }

    /// A reminder to ask a clinician, in one touch.
    function remindToAsk(question: string) {
        safety.remindToAsk(question)
        sayReminded()
    }

    /// ... about what is open.
    function remindOfFlags() {
        safety.remindOfFlags()
        sayReminded()
    }

    function sayReminded() {
        toast.say(!safety.keepsReminders ? qsTr("A guest’s reminders are not kept.") : qsTr("A reminder is set for this week. You find it under Care."))
    }

    /// Log how it is: into the journal while it is open, sealed while it is locked, and first of all a journal.
    function logPain(pain: int) {
        if (vault.open)
            privatePages.push(journal().quick, { pain: pain })
        else if (vault.state === VaultModel.Absent) {
            wanted = { pain: pain }
            keepJournal(false)
        } else
            stack.push(journal().drop, { pain: pain })
    }

    function showScreen() {
        if (screenDue)
            privatePages.push(journal().placeScreen, { regions: safety.wantedScreen, placeName: safety.wantedPlace })
    }

    /// One question at a time; when there is none left, the last look or, after a touch on Start, the session.
    function next(look: bool) {
        waiting = guide.need === Guide.Reading
        waitingLook = look
        if (waiting)
            return
        if (guide.need === Guide.Screen)
            stack.push(session().screen)
        else if (guide.need === Guide.About)
            stack.push(session().about)
        else if (guide.need === Guide.Unlock)
            stack.push(session().locked)
        else if (guide.need === Guide.Consent)
            stack.push(session().consent)
        else if (guide.need === Guide.Refused)
            stack.push(session().refused)
        else if (look || guide.gentler) // nobody should find half a session without a word
            stack.push(session().ready)
        else
            play()
    }

    /// Asks how it is just before, where an open journal can keep it, that is wished, and it was not said a moment ago.
    function play() {
        if (vault.guest || diary.takeFresh() || !vault.open || !settings.askBefore)
            begin()
        else
            stack.push(session().before)
    }

    function begin() {
        if (!guide.begin())
            return
        toast.hide()
        stack.push(session().player)
        player.start()
    }

    function conclude() {
        guide.conclude()
        stack.replace(null, [later("Home.qml"), { flow: flow }, session().done])
    }

    function home() {
        suggestion.showById(guide.suggestedId)
        stack.replace(null, later("Home.qml"), { flow: flow })
    }

    Connections {
        target: flow.access
        // Every page is made again in the new words, and the person is back where the language was chosen.
        function onLanguageChanged() {
            privatePages.leave()
            const rail = flow.width >= Theme.twoColumnsFrom // as Home has it: there the settings are a place
            stack.replace(null, flow.later("Home.qml"), { flow: flow, place: rail ? "settings" : "today" }, T.StackView.Immediate)
            if (!rail)
                flow.openSettings()
        }
    }
    Connections {
        target: flow.vault
        function onMade() {
            while (stack.currentItem.objectName === "keep" || stack.currentItem.objectName === "passphrase")
                stack.pop(T.StackView.Immediate)
            if (flow.wanted)
                privatePages.push(flow.journal().quick, flow.wanted)
            flow.wanted = null
        }
        function onAboutToLock() {
            toast.hide()
            toast.forget()
        }
        // Whoever came in by the recovery code has lost the other ways.
        function onOpenedWithCode() { flow.choosePassphrase() }
    }
    Connections {
        target: flow.guide
        function onChanged() {
            if (flow.waiting && flow.guide.need !== Guide.Reading)
                flow.next(flow.waitingLook)
        }
    }
    Connections {
        target: flow.player
        function onFinished() { flow.conclude() }
        function onStopped() { stack.replace(stack.currentItem, flow.session().stop) }
    }

    Timer {
        id: soon // once the page that goes is gone
        interval: 0
        onTriggered: flow.showScreen()
    }

    CalmStack {
        id: stack
        anchors.fill: parent
        visible: privatePages.count === 0 && !flow.chooser.asking // neither Tab nor a screen reader goes beneath those
        Component.onCompleted: {
            if (flow.vault.state === VaultModel.Absent && flow.vault.people.length === 0)
                push(flow.later("Welcome.qml"), { flow: flow }, T.StackView.Immediate)
            else
                push(flow.later("Home.qml"), { flow: flow }, T.StackView.Immediate)
        }
    }

    PrivatePages {
        id: privatePages
        anchors.fill: parent
        open: flow.vault.open
        covered: flow.chooser.asking
        onPushed: toast.hide()
        onEmptied: stack.currentItem.forceActiveFocus()
    }

    FilePages {
        anchors.fill: parent
        chooser: flow.chooser
        onOpened: toast.hide()
        onClosed: (before) => {
            const page = privatePages.count > 0 ? privatePages.stack.currentItem : stack.currentItem
            const back = before ?? page
            back.forceActiveFocus(Qt.PopupFocusReason)
        }
    }

    SavedToast {
        id: toast
        access: flow.access
        readonly property var home: privatePages.count === 0 && flow.page === "home" ? stack.currentItem : null
        anchors { horizontalCenter: parent.horizontalCenter; bottom: parent.bottom }
        readonly property Page front: (privatePages.count > 0 ? privatePages.stack.currentItem : stack.currentItem) as Page
        anchors.bottomMargin: home ? home.foot + Theme.s12 : Math.max(96, front ? front.footRoom + Theme.s8 : 0) // above what is pressed next
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s16)
    }
}
