// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Navigation
import Unknot.Routines

Area {
    id: area

    required property Router router
    required property RoutineDetail detail
    required property PreferencesModel preferences
    property bool kept: true // preferences are stored in a journal

    signal startAsked()

    PageEntry {
        page: Router.RoutineDetail
        RoutineDetailPage {
            objectName: "detail"
            detail: area.detail
            preferences: area.preferences
            canGoBack: true
            onBack: area.router.back()
            onStartAsked: area.startAsked()
        }
    }
    PageEntry {
        page: Router.Preferences
        PreferencesPage {
            objectName: "preferences"
            preferences: area.preferences
            kept: area.kept
            onBack: area.router.back()
        }
    }
}
