// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings

// The sections of the settings as a list, for a wide window that shows the chosen one beside it.
Page {
    id: page

    property int section: SettingsPage.Reading
    property bool privacy: false // its page is open, instead of a section

    signal sectionAsked(int section)
    signal privacyAsked()

    title: qsTr("Settings")
    lists: true

    Card {
        Rows {
            Repeater {
                model: [
                    { section: SettingsPage.Reading, icon: "textSize", title: qsTr("Reading"), text: qsTr("Text size, light or dark, motion") },
                    { section: SettingsPage.Sound, icon: "volume", title: qsTr("Sound"), text: qsTr("Voice, chimes, background") },
                    { section: SettingsPage.Position, icon: "clock", title: qsTr("Changing position"), text: qsTr("Time between the moves") },
                    { section: SettingsPage.Figure, icon: "person", title: qsTr("The figure"), text: qsTr("Person, skin tone, hair, body") }
                ]
                ListRow {
                    required property var modelData
                    objectName: "section" + modelData.section
                    width: parent ? (parent as Item).width : 0
                    chosen: !page.privacy && page.section === modelData.section
                    icon.name: modelData.icon
                    title: modelData.title
                    subtitle: modelData.text
                    onClicked: page.sectionAsked(modelData.section)
                }
            }
        }
    }
    Card {
        ListRow {
            objectName: "privacy"
            chosen: page.privacy
            icon.name: "lock"
            title: qsTr("Privacy and copies")
            subtitle: qsTr("Who can read your journal, people, copies, deletion")
            onClicked: page.privacyAsked()
        }
    }
}
