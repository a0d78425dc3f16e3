// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Files

// Chooses a file, or a name and place for a new one.
Page {
    id: page

    required property ChooserModel chooser
    property bool byKey: false // opened by keyboard

    title: chooser.title
    canGoBack: true
    onBack: chooser.cancel()

    Component.onCompleted: {
        if (chooser.saving)
            name.forceActiveFocus()
        else if (byKey)
            folder.follow(true)
    }

    Keys.onPressed: (event) => {
        if (event.key !== Qt.Key_Backspace)
            return
        folder.goUp(true)
        event.accepted = true
    }

    Connections {
        target: page.chooser
        function onChanged() {
            if (page.chooser.question !== "" && !replaceSheet.visible)
                replaceSheet.open()
        }
    }

    Card {
        visible: page.chooser.saving
        TextField {
            id: name
            objectName: "fileName"
            label: qsTr("Name of the file")
            inputMethodHints: Qt.ImhNoPredictiveText
            help: page.chooser.nameHelp
            problem: page.chooser.nameProblem
            Binding on text { value: page.chooser.name }
            onEdited: page.chooser.name = text
            onAccepted: page.chooser.save()
            Keys.onDownPressed: folder.enter(Qt.TabFocusReason)
        }
        Label { role: Theme.Label; visible: kinds.visible; text: kinds.label }
        Segmented {
            id: kinds
            objectName: "fileKind"
            visible: page.chooser.kinds.length > 1
            label: qsTr("Kind of file")
            options: page.chooser.kinds
            Binding on currentIndex { value: page.chooser.kind }
            onActivated: (index) => page.chooser.kind = index
        }
    }
    PlaceChips { chooser: page.chooser }
    FolderCard { id: folder; chooser: page.chooser }
    Button {
        objectName: "newFolder"
        visible: page.chooser.canMakeFolder
        kind: Button.Quiet
        icon.name: "plus"
        text: qsTr("New folder")
        onClicked: folderSheet.open()
    }

    footer: [
        Button {
            objectName: "saveHere"
            visible: page.chooser.saving
            kind: Button.Primary
            large: true
            stretch: true
            enabled: page.chooser.canSave
            text: qsTr("Save here")
            onClicked: page.chooser.save()
        }
    ]

    FolderSheet {
        id: folderSheet
        chooser: page.chooser
        onClosed: folder.follow(true)
    }
    Sheet {
        id: replaceSheet
        title: qsTr("Replace the file?")
        onOpened: keep.forceActiveFocus(Qt.PopupFocusReason)
        onClosed: page.chooser.keepOld()
        Label { objectName: "replaceQuestion"; text: page.chooser.question }
        Button {
            objectName: "replaceFile"
            kind: Button.Warm
            stretch: true
            text: qsTr("Replace")
            onClicked: page.chooser.replace()
        }
        actions: [
            Button {
                id: keep
                objectName: "keepOld"
                kind: Button.Primary
                stretch: true
                text: qsTr("Choose another name")
                onClicked: replaceSheet.close()
            }
        ]
    }
}
