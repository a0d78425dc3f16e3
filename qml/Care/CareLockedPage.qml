// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Navigation

// The care page while the journal is locked: help is available to everyone, the rest is private.
Page {
    id: page

    property bool absent: false // there is no journal yet
    property bool guest: false
    property int current: -1 // Router.Page that is open beside the list

    signal openAsked()
    signal aboutAsked()
    signal helpAsked()

    title: qsTr("Care")

    Card {
        Heading { text: page.guest || page.absent ? qsTr("Prepare for a visit") : qsTr("Your journal is locked") }
        Label {
            text: page.guest ? qsTr("You are a guest: nothing is saved. With a journal, the app can remind you to ask a clinician, and makes one page for your visit.")
                : page.absent ? qsTr("Keep a private journal, and the app can remind you to ask a clinician. It also makes one page for your visit: what changed, what you tried, what to ask.")
                : qsTr("Your reminders, appointments and phone numbers are in it.")
        }
        Button {
            objectName: "careOpen"
            kind: Button.Primary
            stretch: true
            icon.name: page.guest ? "people" : page.absent ? "journal" : "unlock"
            text: page.guest ? qsTr("Choose a person") : page.absent ? qsTr("Keep a private journal") : qsTr("Unlock")
            onClicked: page.openAsked()
        }
    }
    Card {
        Rows {
            ListRow {
                objectName: "aboutMe"
                chosen: page.current === Router.About
                visible: page.absent || page.guest // else it is in the locked journal
                width: parent ? parent.width : 0
                icon.name: "heart"
                title: qsTr("About me and cautions")
                subtitle: qsTr("Conditions that change or rule out some moves")
                onClicked: page.aboutAsked()
            }
            ListRow {
                objectName: "help"
                chosen: page.current === Router.Help
                width: parent ? parent.width : 0
                icon.name: "phone"
                title: qsTr("Get help now")
                subtitle: qsTr("Numbers to call")
                onClicked: page.helpAsked()
            }
        }
    }
}
