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
import Unknot.Routines
import Unknot.Settings
import Unknot.Vault

// The places one can always come back to: tabs on a phone, a rail on a desktop.
FocusScope {
    id: home

    objectName: "home"
    required property var flow
    property string place: "today"
    property string comeBack // the place that wanted the journal open
    readonly property bool rail: width >= Theme.twoColumnsFrom
    readonly property bool split: width >= Theme.listAndDetailFrom
    readonly property var tabs: [
        { key: "today", text: qsTr("Today"), icon: "home" },
        { key: "routines", text: qsTr("Routines"), icon: "list" },
        { key: "journal", text: qsTr("Journal"), icon: "journal" },
        { key: "care", text: qsTr("Care"), icon: "care" }
    ]
    // A desktop has room for the journal's second half as a place of its own.
    readonly property bool inJournal: place === "journal" || place === "progress"
    readonly property var settingsPlace: ({ key: "settings", text: qsTr("Settings"), icon: "gear" })
    readonly property VaultModel vault: flow.vault
    readonly property real foot: (bar.visible ? bar.height : 0) + (tabBar.visible ? tabBar.height : 0)
    readonly property bool logs: !vault.guest && (place === "today" || (place === "journal" && vault.open))

    function show(key: string) {
        comeBack = ""
        if (key === "settings" && !rail)
            flow.openSettings()
        else if (key === "lock")
            padlock()
        else
            place = key
    }

    function padlock() {
        if (vault.open)
            // Later, since what was pressed dies by it: not while it still speaks.
            Qt.callLater(vault.lock) // qmllint disable
        else
            place = "journal"
    }

    /// To the journal's place, where it is opened or made, and back.
    function openJournal() {
        comeBack = place
        place = "journal"
    }

    readonly property bool journalOpen: vault.open
    onJournalOpenChanged: {
        if (journalOpen && place === "journal" && comeBack !== "")
            place = comeBack
        comeBack = ""
    }

    Connections {
        target: home.flow
        function onCodeWanted() { home.place = "journal" }
        function onUnlockWanted() { home.place = "journal" }
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            spacing: 0
            Layout.fillHeight: true
            Rail {
                visible: home.rail
                places: home.tabs.slice(0, 3).concat([{ key: "progress", text: qsTr("Progress"), icon: "chart" }], home.tabs.slice(3))
                footPlaces: home.vault.open ? [home.settingsPlace, { key: "lock", text: qsTr("Lock now"), icon: "lock" }]
                    : [home.settingsPlace]
                current: home.place
                onActivated: (key) => home.show(key)
                Label { role: "heading"; text: qsTr("Unknot"); color: Theme.accent }
            }
            ColumnLayout {
                spacing: 0
                RowLayout {
                    spacing: 0
                    Layout.fillHeight: true
                    TodayPage {
                        objectName: "today"
                        visible: home.place === "today"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        guide: home.flow.guide
                        detail: home.flow.suggestion
                        vault: home.vault
                        access: home.flow.access
                        safety: home.flow.safety
                        onNoticeAsked: (rule) => home.flow.openPrivate("notice", { rule: rule })
                        gear: !home.rail
                        padlock: !home.rail && home.vault.state !== VaultModel.Absent
                        onPadlockPressed: home.padlock()
                        onStartAsked: (routineId, easier) => home.flow.startRoutine(routineId, easier)
                        onBreatheAsked: (seconds) => home.flow.breathe(seconds)
                        onDetailAsked: (routineId) => home.flow.openDetail(routineId)
                        onBrowseAsked: home.show("routines")
                        onSettingsAsked: home.show("settings")
                        onLogAsked: (level) => home.flow.logPain(level)
                        onLogged: (entryId) => home.flow.saved([entryId])
                        onEntryAsked: (entryId) => home.flow.openPrivate("entry", { entryId: entryId })
                        onPegAsked: home.flow.openPrivate("peg", {})
                        onCatchUpAsked: home.flow.openPrivate("catchUp", {})
                        onRecoveryAsked: home.flow.openPrivate("recovery", {})
                        onCareAsked: home.show("care")
                    }
                    Item {
                        // Made anew each time: what is private must not outlive the open journal.
                        visible: home.inJournal
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Repeater {
                            model: home.inJournal && home.vault.open ? 1 : 0
                            JournalPage {
                                anchors.fill: parent
                                objectName: "journal"
                                access: home.flow.access
                                recoveryDue: home.vault.recoveryDue
                                padlock: !home.rail
                                halves: !home.rail
                                patterns: home.place === "progress"
                                onEntryAsked: (entryId) => home.flow.openPrivate("entry", { entryId: entryId })
                                onLogAsked: (day) => home.flow.openPrivate("quick", { day: day })
                                onSearchAsked: home.flow.openPrivate("search", {})
                                onRecoveryAsked: home.flow.openPrivate("recovery", {})
                                onLockAsked: home.padlock()
                                onMoreAsked: home.flow.openPrivate("more", {})
                            }
                        }
                        Repeater {
                            model: home.inJournal && home.vault.state === VaultModel.Absent ? 1 : 0
                            KeepPage {
                                anchors.fill: parent
                                vault: home.vault
                                onPassphraseAsked: home.flow.choosePassphrase()
                                onGuestAsked: home.vault.beGuest()
                            }
                        }
                        Repeater {
                            model: home.inJournal && !home.vault.open && home.vault.state !== VaultModel.Absent ? 1 : 0
                            UnlockPage {
                                anchors.fill: parent
                                vault: home.vault
                                onDropAsked: home.flow.logPain(-1)
                                onPeopleAsked: home.flow.openPeople()
                                onLostAsked: home.flow.cannotGetIn()
                            }
                        }
                    }
                    Item {
                        visible: home.place === "care"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        Repeater {
                            model: home.place === "care" && home.vault.open ? 1 : 0
                            CarePage {
                                anchors.fill: parent
                                objectName: "care"
                                access: home.flow.access
                                canCall: home.flow.help.canCall
                                onAboutAsked: home.flow.openAbout()
                                onHelpAsked: home.flow.openHelp()
                                onNoticesAsked: home.flow.openPrivate("notices", {})
                                onConsultAsked: (consult) => home.flow.openCare("consult", { old: consult })
                                onAddAsked: home.flow.openCare("consult", {})
                                onOutcomeAsked: (consult) => home.flow.openCare("outcome", { old: consult })
                                onConsultsAsked: home.flow.openCare("consults", {})
                                onAgendaAsked: (consultId) => home.flow.openCare("agenda", { consultId: consultId })
                                onCliniciansAsked: home.flow.openCare("clinicians", {})
                                onVisitsAsked: home.flow.openPrivate("visits", {})
                                onSaved: home.flow.saved([])
                            }
                        }
                        Repeater {
                            model: home.place === "care" && !home.vault.open ? 1 : 0
                            CareLockedPage {
                                anchors.fill: parent
                                objectName: "careLocked"
                                absent: home.vault.state === VaultModel.Absent
                                onHelpAsked: home.flow.openHelp()
                                onOpenAsked: home.openJournal()
                            }
                        }
                    }
                    RoutinesPage {
                        visible: home.place === "routines"
                        Layout.fillWidth: !home.split
                        Layout.preferredWidth: home.split ? 480 : -1
                        Layout.fillHeight: true
                        routines: home.flow.routines
                        current: home.split ? home.flow.detail.routineId : ""
                        onChosen: (routineId) => {
                            if (home.split)
                                home.flow.detail.showById(routineId)
                            else
                                home.flow.openDetail(routineId)
                        }
                    }
                    Rectangle {
                        visible: home.place === "routines" && home.split
                        implicitWidth: Theme.hairline
                        Layout.fillHeight: true
                        color: Theme.line
                    }
                    RoutineDetailPage {
                        visible: home.place === "routines" && home.split
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        detail: home.flow.detail
                        onStartAsked: home.flow.startRoutine(home.flow.detail.routineId, false)
                    }
                    SettingsPage {
                        visible: home.place === "settings"
                        Layout.fillWidth: true
                        Layout.fillHeight: true
                        settings: home.flow.settings
                        onPrivacyAsked: home.flow.openPrivacy()
                    }
                }
                BottomBar {
                    id: bar
                    visible: home.logs
                    Button {
                        objectName: "logPain"
                        kind: home.place === "today" ? "soft" : "primary" // there the session comes first
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
            places: home.tabs
            current: home.inJournal ? "journal" : home.place
            onActivated: (key) => home.show(key)
        }
    }
}
