// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Files

// Asks for the name of a new folder.
Sheet {
    id: sheet

    required property ChooserModel chooser

    title: qsTr("New folder")
    onAboutToShow: {
        name.text = ""
        chooser.clearFolderProblem()
    }
    onOpened: name.forceActiveFocus()

    function make() {
        if (chooser.makeFolder(name.text))
            close()
    }

    TextField {
        id: name
        objectName: "newFolderName"
        label: qsTr("Name of the folder")
        help: qsTr("It will be created in “%1”.").arg(sheet.chooser.folderName)
        problem: sheet.chooser.folderProblem
        onEdited: sheet.chooser.clearFolderProblem()
        onAccepted: sheet.make()
    }
    actions: [
        Button {
            objectName: "makeFolder"
            kind: Button.Primary
            stretch: true
            text: qsTr("Create folder")
            onClicked: sheet.make()
        }
    ]
}
