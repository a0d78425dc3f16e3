// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Today
import Unknot.Navigation
import Unknot.Routines
import Unknot.Settings
import Unknot.Shell
import Unknot.Vault

// The top-level places; on a phone with their tabs. A rail is beside this page, not part of it.
FocusScope {
    id: home

    objectName: "home"
    required property Flow flow
    readonly property App app: flow.app
    readonly property Router router: flow.router
    readonly property Destinations destinations: flow.destinations
    readonly property WindowShape shape: flow.shape
    readonly property int place: destinations.place
    readonly property real listWidth: destinations.listWidth
    readonly property bool covered: router.pageOpen // beside the list
    readonly property VaultModel vault: app.vault
    readonly property real foot: (bar.visible ? bar.height : 0) + (tabBar.visible ? tabBar.height : 0)
        + (journalPlace.visible && journalPlace.entrance ? journalPlace.entrance.footRoom : 0)
    readonly property bool logs: !shape.rail && !vault.guest && (place === Places.Today || (place === Places.Journal && vault.open))

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        Item {
            Layout.fillWidth: true
            Layout.fillHeight: true
            TodayPage {
                objectName: "today"
                anchors.fill: parent
                visible: home.place === Places.Today
                sessionStart: home.app.sessionStart
                detail: home.app.suggestion
                why: home.app.suggested.why
                vault: home.vault
                access: home.app.access
                safety: home.app.safety
                cutOff: home.app.cutOff
                onGoOnAsked: home.flow.goOn()
                onNoticeAsked: (rule) => home.router.open(Router.Notice, { rule: rule })
                gear: !home.shape.rail
                padlock: (home.shape.low || !home.shape.rail) && !home.vault.guest && home.vault.state !== VaultModel.Absent
                onPadlockPressed: home.destinations.padlock()
                onStartAsked: (routineId, easier) => home.flow.startRoutine(routineId, easier)
                onBreatheAsked: (seconds) => home.flow.breathe(seconds)
                onDetailAsked: (routineId) => home.flow.openDetail(routineId)
                onPreferencesAsked: home.router.open(Router.Preferences)
                onBrowseAsked: home.destinations.show(Places.Routines)
                onSettingsAsked: home.destinations.show(Places.Settings)
                onLogAsked: (level) => home.flow.logPain(level)
                onLogged: (entryId) => home.flow.saved([entryId])
                onEntryAsked: (entryId) => home.router.open(Router.Entry, { entryId: entryId })
                onPegAsked: home.router.open(Router.Peg)
                onCatchUpAsked: home.router.open(Router.CatchUp)
                onRecoveryAsked: home.router.open(Router.Recovery)
                onCareAsked: home.destinations.show(Places.Care)
            }
            JournalPlace {
                id: journalPlace
                anchors.fill: parent
                flow: home.flow
                covered: home.covered
            }
            CarePlace {
                anchors.fill: parent
                flow: home.flow
                covered: home.covered
            }
            ListAndDetail {
                anchors.fill: parent
                visible: home.place === Places.Routines
                listWidth: visible ? home.listWidth : 0
                covered: home.covered
                rest: RoutineDetailPage {
                    anchors.fill: parent
                    detail: home.app.detail
                    preferences: home.app.preferences
                    onStartAsked: home.flow.startShown()
                }
                RoutinesPage {
                    anchors.fill: parent
                    routines: home.app.routines
                    suggested: home.app.suggested
                    moves: home.app.moves
                    lists: home.listWidth > 0
                    current: lists ? home.app.detail.routineId : ""
                    onChosen: (routineId) => {
                        home.router.leaveAll()
                        home.flow.openDetail(routineId)
                    }
                    onPlaceChosen: (goal) => {
                        home.router.leaveAll()
                        home.app.suggested.showFor(goal, home.app.detail)
                        home.router.open(Router.RoutineDetail)
                    }
                    onMoveChosen: (technique) => {
                        home.router.leaveAll()
                        home.app.suggested.showMove(technique, home.app.detail)
                        home.router.open(Router.RoutineDetail)
                    }
                    onPreferencesAsked: home.router.open(Router.Preferences)
                }
            }
            ListAndDetail {
                id: settingsPlace
                property int section: SettingsPage.Reading
                anchors.fill: parent
                visible: home.place === Places.Settings
                listWidth: visible ? home.listWidth : 0
                covered: home.covered
                SettingsList {
                    anchors.fill: parent
                    visible: settingsPlace.split
                    section: settingsPlace.section
                    privacy: home.destinations.openRow === Router.Privacy
                    onSectionAsked: (section) => {
                        home.router.leaveAll()
                        settingsPlace.section = section
                    }
                    onPrivacyAsked: home.destinations.choose(Router.Privacy, {}, "")
                }
                SettingsPage {
                    id: settingsPage
                    x: settingsPlace.split ? settingsPlace.listWidth : 0
                    width: settingsPlace.width - x
                    height: settingsPlace.height
                    visible: !settingsPlace.split || settingsPlace.restShown
                    section: settingsPlace.split ? settingsPlace.section : SettingsPage.All
                    settings: home.app.settings
                    onPrivacyAsked: home.router.open(Router.Privacy)
                    onSoundAsked: home.app.player.sound.sample()
                }
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
        TabBar {
            id: tabBar
            visible: !home.shape.rail
            places: [home.destinations.today, home.destinations.routines, home.destinations.journal, home.destinations.care]
            current: home.destinations.inJournal ? Places.Journal : home.place
            onActivated: (place) => home.destinations.show(place)
        }
    }
}
