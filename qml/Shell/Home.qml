// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Today
import Unknot.Care
import Unknot.Journal
import Unknot.Navigation
import Unknot.Routines
import Unknot.Settings
import Unknot.Shell
import Unknot.Vault

// The top-level places: tabs on a phone, a rail on a desktop.
FocusScope {
    id: home

    objectName: "home"
    required property Flow flow
    readonly property App app: flow.app
    readonly property Router router: flow.router
    property int place: Places.Today
    property int comeBack: Places.None // place to return to once the journal is open
    readonly property bool rail: width >= Theme.twoColumnsFrom
    readonly property bool split: width >= Theme.listAndDetailFrom
    // A desktop shows the second half of the journal as a place of its own, Progress.
    readonly property bool inJournal: place === Places.Journal || place === Places.Progress
    readonly property VaultModel vault: app.vault
    property Page entrance: null // the page in the journal's place while there is no open journal
    readonly property real foot: (bar.visible ? bar.height : 0) + (tabBar.visible ? tabBar.height : 0)
        + (inJournal && entrance ? entrance.footRoom : 0)
    readonly property bool logs: !vault.guest && (place === Places.Today || (place === Places.Journal && vault.open))

    NavPlace { id: today; place: Places.Today; name: "today"; text: qsTr("Today"); icon: "home" }
    NavPlace { id: routines; place: Places.Routines; name: "routines"; text: qsTr("Routines"); icon: "list" }
    NavPlace { id: journal; place: Places.Journal; name: "journal"; text: qsTr("Journal"); icon: "journal" }
    NavPlace { id: progress; place: Places.Progress; name: "progress"; text: qsTr("Progress"); icon: "chart" }
    NavPlace { id: care; place: Places.Care; name: "care"; text: qsTr("Care"); icon: "care" }
    NavPlace { id: settings; place: Places.Settings; name: "settings"; text: qsTr("Settings"); icon: "gear" }
    NavPlace { id: lock; place: Places.Lock; name: "lock"; text: qsTr("Lock journal"); icon: "lock" }

    function show(wanted: int) {
        comeBack = Places.None
        if (wanted === Places.Settings && !rail)
            router.open(Router.Settings)
        else if (wanted === Places.Lock)
            padlock()
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

    readonly property bool journalOpen: vault.open
    onJournalOpenChanged: {
        if (journalOpen && place === Places.Journal && comeBack !== Places.None)
            place = comeBack
        comeBack = Places.None
    }

    Connections {
        target: home.flow
        function onJournalWanted() { home.place = Places.Journal }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            spacing: 0
            Layout.fillHeight: true
            Rail {
                visible: home.rail
                places: [today, routines, journal, progress, care]
                footPlaces: home.vault.open ? [settings, lock] : [settings]
                current: home.place
                onActivated: (place) => home.show(place)
                Label { role: Theme.Heading; text: qsTr("Unknot"); color: Theme.accent }
            }
            ColumnLayout {
                spacing: 0
                RowLayout {
                    spacing: 0
                    Layout.fillHeight: true
                    TodayPage {
                        objectName: "today"
                        visible: home.place === Places.Today
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        sessionStart: home.app.sessionStart
                        detail: home.app.suggestion
                        vault: home.vault
                        access: home.app.access
                        safety: home.app.safety
                        cutOff: home.app.cutOff
                        onGoOnAsked: home.flow.goOn()
                        onNoticeAsked: (rule) => home.router.open(Router.Notice, { rule: rule })
                        gear: !home.rail
                        padlock: !home.rail && !home.vault.guest && home.vault.state !== VaultModel.Absent
                        onPadlockPressed: home.padlock()
                        onStartAsked: (routineId, easier) => home.flow.startRoutine(routineId, easier)
                        onBreatheAsked: (seconds) => home.flow.breathe(seconds)
                        onDetailAsked: (routineId) => home.flow.openDetail(routineId)
                        onBrowseAsked: home.show(Places.Routines)
                        onSettingsAsked: home.show(Places.Settings)
                        onLogAsked: (level) => home.flow.logPain(level)
                        onLogged: (entryId) => home.flow.saved([entryId])
                        onEntryAsked: (entryId) => home.router.open(Router.Entry, { entryId: entryId })
                        onPegAsked: home.router.open(Router.Peg)
                        onCatchUpAsked: home.router.open(Router.CatchUp)
                        onRecoveryAsked: home.router.open(Router.Recovery)
                        onCareAsked: home.show(Places.Care)
                    }
                    Item {
                        // Re-created each time: private data must not outlive the open journal.
                        visible: home.inJournal
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Repeater {
                            model: home.inJournal && home.vault.open ? 1 : 0
                            JournalPage {
                                anchors.fill: parent
                                objectName: "journal"
                                access: home.app.access
                                recoveryDue: home.vault.recoveryDue
                                padlock: !home.rail
                                halves: !home.rail
                                patterns: home.place === Places.Progress
                                onEntryAsked: (entryId) => home.router.open(Router.Entry, { entryId: entryId })
                                onLogAsked: (day) => home.router.open(Router.QuickEntry, { day: day })
                                onSearchAsked: home.router.open(Router.Search)
                                onRecoveryAsked: home.router.open(Router.Recovery)
                                onLockAsked: home.padlock()
                                onMoreAsked: home.router.open(Router.More)
                            }
                        }
                        Repeater {
                            model: home.inJournal && home.vault.guest ? 1 : 0
                            GuestPage {
                                anchors.fill: parent
                                Component.onCompleted: home.entrance = this
                                onPeopleAsked: home.router.open(Router.People)
                            }
                        }
                        Repeater {
                            model: home.inJournal && !home.vault.guest && home.vault.state === VaultModel.Absent ? 1 : 0
                            KeepPage {
                                anchors.fill: parent
                                Component.onCompleted: home.entrance = this
                                vault: home.vault
                                onPassphraseAsked: home.router.open(Router.Passphrase)
                                earlier: home.app.maintenance.earlier.length > 0
                                onGuestAsked: home.vault.beGuest()
                                onEarlierAsked: home.router.open(Router.Privacy)
                            }
                        }
                        Repeater {
                            model: home.inJournal && !home.vault.guest && !home.vault.open && home.vault.state !== VaultModel.Absent ? 1 : 0
                            UnlockPage {
                                anchors.fill: parent
                                Component.onCompleted: home.entrance = this
                                vault: home.vault
                                onDropAsked: home.flow.logPain(-1)
                                onPeopleAsked: home.router.open(Router.People)
                                onLostAsked: home.router.open(Router.Lost)
                            }
                        }
                    }
                    Item {
                        visible: home.place === Places.Care
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Repeater {
                            model: home.place === Places.Care && home.vault.open ? 1 : 0
                            CarePage {
                                anchors.fill: parent
                                objectName: "care"
                                access: home.app.access
                                canCall: home.app.help.canCall
                                onAboutAsked: home.flow.openAbout()
                                onHelpAsked: home.router.open(Router.Help)
                                onNoticesAsked: home.router.open(Router.Notices)
                                onConsultAsked: (consult) => home.router.open(Router.Consult, { old: consult })
                                onAddAsked: home.router.open(Router.Consult)
                                onOutcomeAsked: (consult) => home.router.open(Router.Outcome, { old: consult })
                                onConsultsAsked: home.router.open(Router.Consults)
                                onAgendaAsked: (consultId) => home.router.open(Router.Agenda, { consultId: consultId })
                                onCliniciansAsked: home.router.open(Router.Clinicians)
                                onVisitsAsked: home.router.open(Router.Visits)
                                onSaved: home.flow.saved([])
                            }
                        }
                        Repeater {
                            model: home.place === Places.Care && !home.vault.open ? 1 : 0
                            CareLockedPage {
                                anchors.fill: parent
                                objectName: "careLocked"
                                absent: home.vault.state === VaultModel.Absent
                                guest: home.vault.guest
                                onAboutAsked: home.flow.openAbout()
                                onHelpAsked: home.router.open(Router.Help)
                                onOpenAsked: home.openJournal()
                            }
                        }
                    }
                    RoutinesPage {
                        visible: home.place === Places.Routines
                        Layout.fillWidth: !home.split
                        Layout.preferredWidth: home.split ? 480 : -1
                        Layout.fillHeight: true
                        routines: home.app.routines
                        current: home.split ? home.app.detail.routineId : ""
                        onChosen: (routineId) => {
                            if (home.split)
                                home.app.detail.showById(routineId)
                            else
                                home.flow.openDetail(routineId)
                        }
                    }
                    Rectangle {
                        visible: home.place === Places.Routines && home.split
                        implicitWidth: Theme.hairline
                        Layout.fillHeight: true
                        color: Theme.line
                    }
                    RoutineDetailPage {
                        visible: home.place === Places.Routines && home.split
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        detail: home.app.detail
                        onStartAsked: home.flow.startRoutine(home.app.detail.routineId, false)
                    }
                    SettingsPage {
                        visible: home.place === Places.Settings
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        settings: home.app.settings
                        onPrivacyAsked: home.router.open(Router.Privacy)
                    }
                }
                BottomBar {
                    id: bar
                    visible: home.logs
                    Button {
                        objectName: "logPain"
                        kind: home.place === Places.Today ? Button.Soft : Button.Primary // on Today, Start is primary
                        stretch: true
                        icon.name: "plus"
                        text: qsTr("Log pain")
                        onClicked: home.flow.logPain(-1)
                    }
                }
            }
        }
        TabBar {
            id: tabBar
            visible: !home.rail
            places: [today, routines, journal, care]
            current: home.inJournal ? Places.Journal : home.place
            onActivated: (place) => home.show(place)
        }
    }
}
