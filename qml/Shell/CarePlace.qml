// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Care
import Unknot.Controls
import Unknot.Navigation
import Unknot.Shell
import Unknot.Vault

// The care place: its pages as a list, and in a wide window what is next beside it.
ListAndDetail {
    id: place

    required property Flow flow
    readonly property App app: flow.app
    readonly property Router router: flow.router
    readonly property Destinations destinations: flow.destinations
    readonly property bool here: destinations.place === Places.Care
    readonly property bool openHere: here && app.vault.open

    visible: here
    listWidth: here ? destinations.listWidth : 0
    hint: openHere ? "" : qsTr("A page that you choose is shown here.")
    rest: Repeater {
        model: place.openHere && place.split ? 1 : 0
        CareNextPage {
            width: parent ? (parent as Item).width : 0
            height: parent ? (parent as Item).height : 0
            access: place.app.access
            canCall: place.app.help.canCall
            onConsultAsked: (consult) => place.router.open(Router.Consult, { old: consult })
            onAddAsked: place.router.open(Router.Consult)
            onOutcomeAsked: (consult) => place.router.open(Router.Outcome, { old: consult })
            onAgendaAsked: (consultId) => place.destinations.choose(Router.Agenda, { consultId: consultId }, "")
            onSaved: place.flow.saved([])
        }
    }

    Repeater {
        model: place.openHere ? 1 : 0
        CarePage {
            anchors.fill: parent
            objectName: "care"
            access: place.app.access
            canCall: place.app.help.canCall
            overview: !place.split
            current: place.destinations.openRow
            onAboutAsked: place.destinations.choose(Router.About, {}, "")
            onHelpAsked: place.destinations.choose(Router.Help, {}, "")
            onNoticesAsked: place.destinations.choose(Router.Notices, {}, "")
            onConsultAsked: (consult) => place.router.open(Router.Consult, { old: consult })
            onAddAsked: place.router.open(Router.Consult)
            onOutcomeAsked: (consult) => place.router.open(Router.Outcome, { old: consult })
            onConsultsAsked: place.destinations.choose(Router.Consults, {}, "")
            onAgendaAsked: (consultId) => place.destinations.choose(Router.Agenda, { consultId: consultId }, "")
            onCliniciansAsked: place.destinations.choose(Router.Clinicians, {}, "")
            onVisitsAsked: place.destinations.choose(Router.Visits, {}, "")
            onSaved: place.flow.saved([])
        }
    }
    Repeater {
        model: place.here && !place.app.vault.open ? 1 : 0
        CareLockedPage {
            anchors.fill: parent
            objectName: "careLocked"
            absent: place.app.vault.state === VaultModel.Absent
            guest: place.app.vault.guest
            lists: place.split
            current: place.destinations.openRow
            onAboutAsked: {
                place.router.leaveAll()
                place.flow.openAbout()
                place.destinations.openRow = place.router.atStart ? -1 : Router.About
            }
            onHelpAsked: place.destinations.choose(Router.Help, {}, "")
            onOpenAsked: place.destinations.openJournal()
        }
    }
}
