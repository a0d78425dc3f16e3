// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal
import Unknot.Settings

// Further functions of the journal: other kinds of records, and what the app asks.
Page {
    id: page

    required property JournalAccess access
    required property SettingsModel settings

    signal pegAsked()
    signal visitsAsked()
    signal activitiesAsked()
    signal catchUpAsked()
    signal privacyAsked()

    title: qsTr("More")
    canGoBack: true

    JournalWishes { id: wishes; access: page.access }
    EmptyDaysModel { id: empty; access: page.access }

    Card {
        Heading { text: qsTr("Also write down") }
        Rows {
            ListRow {
                objectName: "activities"
                width: parent ? parent.width : 0
                icon.name: "leaf"
                title: qsTr("Activities that matter")
                subtitle: qsTr("What you want to be able to do, and how well it goes")
                onClicked: page.activitiesAsked()
            }
            ListRow {
                objectName: "visits"
                width: parent ? parent.width : 0
                icon.name: "person"
                title: qsTr("Visits")
                subtitle: qsTr("Who you saw, what they did, how you felt the next day")
                onClicked: page.visitsAsked()
            }
            ListRow {
                objectName: "peg"
                width: parent ? parent.width : 0
                icon.name: "list"
                title: qsTr("Three questions about the past week")
                subtitle: qsTr("As doctors often ask them (PEG)")
                onClicked: page.pegAsked()
            }
            ListRow {
                objectName: "catchUp"
                visible: empty.days.length > 0
                width: parent ? parent.width : 0
                icon.name: "journal"
                title: qsTr("Fill in empty days")
                subtitle: qsTr("Add days of the last week from memory")
                onClicked: page.catchUpAsked()
            }
        }
    }
    Card {
        Heading { text: qsTr("What the journal asks") }
        Switch {
            objectName: "functionFirst"
            text: qsTr("Ask first what I managed today")
            subtitle: qsTr("Asks what you did before it asks about pain")
            Binding on checked { value: wishes.functionFirst }
            onToggled: wishes.functionFirst = checked
        }
        Switch {
            objectName: "weekly"
            text: qsTr("Three questions every week")
            subtitle: qsTr("A reminder on Today, no more than once a week")
            Binding on checked { value: wishes.weekly }
            onToggled: wishes.weekly = checked
        }
        Switch {
            objectName: "askBefore"
            text: qsTr("Ask about pain before a session")
            subtitle: qsTr("One tap, so you can compare before and after")
            Binding on checked { value: page.settings.askBefore }
            onToggled: page.settings.askBefore = checked
        }
    }
    Card {
        ListRow {
            objectName: "privacy"
            icon.name: "lock"
            title: qsTr("Privacy and copies")
            subtitle: qsTr("Lock, unlocking, copies, people")
            onClicked: page.privacyAsked()
        }
    }
}
