// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Today
import Unknot.Routines
import Unknot.Settings

// The places one can always come back to: tabs on a phone, a rail on a desktop.
FocusScope {
    id: home

    required property var flow
    property string place: "today"
    readonly property bool rail: width >= Theme.twoColumnsFrom
    readonly property bool split: width >= Theme.listAndDetailFrom
    readonly property var places: [
        { key: "today", text: qsTr("Today"), icon: "home" },
        { key: "routines", text: qsTr("Routines"), icon: "list" }
    ]

    function show(key: string) {
        if (key === "settings" && !rail)
            flow.openSettings()
        else
            place = key
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0
        RowLayout {
            spacing: 0
            Layout.fillHeight: true
            Rail {
                visible: home.rail
                places: home.places
                footPlaces: [{ key: "settings", text: qsTr("Settings"), icon: "gear" }]
                current: home.place
                onActivated: (key) => home.show(key)
                Label { role: "heading"; text: qsTr("Unknot"); color: Theme.accent }
            }
            TodayPage {
                visible: home.place === "today"
                Layout.fillWidth: true
                Layout.fillHeight: true
                guide: home.flow.guide
                detail: home.flow.suggestion
                gear: !home.rail
                onStartAsked: (routineId, easier) => home.flow.startRoutine(routineId, easier)
                onBreatheAsked: (seconds) => home.flow.breathe(seconds)
                onDetailAsked: (routineId) => home.flow.openDetail(routineId)
                onBrowseAsked: home.show("routines")
                onSettingsAsked: home.show("settings")
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
            }
        }
        TabBar {
            visible: !home.rail
            places: home.places
            current: home.place
            onActivated: (key) => home.show(key)
        }
    }
}
