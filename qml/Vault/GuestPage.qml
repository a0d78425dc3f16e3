// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls

// In the place of the journal while a guest uses the app.
Page {
    id: page

    signal peopleAsked()

    objectName: "guestPage"
    title: qsTr("You are a guest")

    Label { text: qsTr("Nothing that you do is saved. To keep or open a journal, say who you are.") }

    footer: Button {
        objectName: "otherPerson"
        kind: Button.Primary
        large: true
        stretch: true
        icon.name: "people"
        text: qsTr("Choose a person")
        onClicked: page.peopleAsked()
    }
}
