// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care
import Unknot.Safety

// The clinicians the person sees.
Page {
    id: page

    required property JournalAccess access

    signal clinicianAsked(clinicianRow clinician)
    signal addAsked()

    title: qsTr("My doctors and therapists")
    canGoBack: true

    ClinicianModel { id: people; access: page.access }

    Notice { visible: people.errorText !== ""; text: people.errorText }
    Label {
        visible: people.loaded && people.clinicians.length === 0
        text: qsTr("Names and numbers of your doctor, your physiotherapist and others who help you.")
    }
    // One card each: a common card that is hidden at first would keep its rows narrow.
    Rows {
        spacing: Theme.s8
        Repeater {
            model: people.clinicians
            Card {
                id: card
                required property clinicianRow modelData
                required property int index
                width: parent ? (parent as Item).width : 0
                ListRow {
                    objectName: "clinician" + card.index
                    icon.name: "person"
                    title: card.modelData.name
                    subtitle: card.modelData.role === "" || card.modelData.phone === "" ? card.modelData.role + card.modelData.phone
                        : qsTr("%1, %2").arg(card.modelData.role).arg(card.modelData.phone)
                    onClicked: page.clinicianAsked(card.modelData)
                }
            }
        }
    }

    footer: [
        Button {
            objectName: "addClinician"
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "plus"
            text: qsTr("Add a doctor or therapist")
            onClicked: page.addAsked()
        }
    ]
}
