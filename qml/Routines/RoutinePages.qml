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

    signal startAsked(string routineId)

    PageEntry {
        page: Router.RoutineDetail
        RoutineDetailPage {
            objectName: "detail"
            detail: area.detail
            canGoBack: true
            onBack: area.router.back()
            onStartAsked: area.startAsked(area.detail.routineId)
        }
    }
}
