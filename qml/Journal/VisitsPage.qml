// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// Visits to a therapist or another clinician: who, what was done, how it felt the next day.
Page {
    id: page

    required property JournalAccess access
    property visitRow newVisit

    signal visitAsked(visitRow visit) // without an id: a new one

    title: qsTr("Visits")
    canGoBack: true

    VisitModel { id: model; access: page.access }

    Notice { visible: model.errorText !== ""; text: model.errorText }
    Label {
        visible: model.visits.length === 0
        text: qsTr("Note who treated you, what they did and how you felt the next day.")
    }
    Rows {
        spacing: Theme.s8
        Repeater {
            model: model.visits
            Card {
                id: card
                required property int index
                required property visitRow modelData
                width: parent ? (parent as Item).width : 0
                ListRow {
                    objectName: "visit" + card.index
                    icon.name: "person"
                    title: card.modelData.title !== "" ? card.modelData.title : qsTr("A visit")
                    subtitle: card.modelData.nextDay >= 0 ? qsTr("%1. The next day: %2 of 10").arg(card.modelData.when).arg(card.modelData.nextDay)
                        : card.modelData.when
                    onClicked: page.visitAsked(card.modelData)
                }
            }
        }
    }

    footer: [
        Button {
            objectName: "addVisit"
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "plus"
            text: qsTr("Add a visit")
            onClicked: page.visitAsked(page.newVisit)
        }
    ]
}
