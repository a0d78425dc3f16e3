// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Files

// The contents of a folder, and the way up. Arrows move between rows, Enter opens, Backspace goes up.
Card {
    id: card

    required property ChooserModel chooser
    property bool hadFocus: false // the rows of the next folder get the focus
    property int reason: Qt.OtherFocusReason

    label: chooser.trail

    /// Gives the focus to the rows of the next folder once it has been read.
    function follow(byKey: bool) {
        hadFocus = true
        reason = byKey ? Qt.TabFocusReason : Qt.OtherFocusReason
    }

    function goUp(byKey: bool) {
        if (chooser.parentName === "")
            return
        follow(byKey)
        chooser.goUp()
    }

    function enter(reason: int) {
        const row = rows.itemAt(Math.max(0, chooser.rowToReturnTo()))
        if (row)
            row.forceActiveFocus(reason)
        else if (up.visible)
            up.forceActiveFocus(reason)
    }

    function step(forward: bool) {
        const next = card.Window.activeFocusItem.nextItemInFocusChain(forward)
        let within = next
        while (within && within !== card)
            within = within.parent
        if (within)
            next.forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    Connections {
        target: card.chooser
        function onFolderShown() {
            if (card.hadFocus)
                card.enter(card.reason)
            card.hadFocus = false
        }
    }
    Keys.onDownPressed: step(true)
    Keys.onUpPressed: step(false)

    Heading { objectName: "folderName"; text: card.chooser.folderName }
    Label {
        objectName: "trail"
        visible: text !== card.chooser.folderName
        role: Theme.Caption
        text: card.chooser.trail
    }
    Notice { objectName: "folderTrouble"; visible: card.chooser.errorText !== ""; text: card.chooser.errorText }
    SearchField {
        id: sought
        objectName: "findFile"
        visible: !card.chooser.saving || card.chooser.many
        placeholderText: qsTr("Find by name")
        onEdited: card.chooser.look(text)
        onAccepted: card.chooser.accept(text)
        Connections {
            target: card.chooser
            function onFolderShown() { sought.text = "" }
        }
    }
    ListRow {
        id: up
        objectName: "folderUp"
        visible: card.chooser.parentName !== ""
        icon.name: "chevronUp"
        chevron: false
        title: qsTr("Up to “%1”").arg(card.chooser.parentName)
        onClicked: card.goUp(visualFocus)
    }
    Rows {
        Repeater {
            id: rows
            model: card.chooser.entries
            ListRow {
                id: row
                required property int index
                required property string name
                required property bool folder
                required property date modified
                objectName: "entry" + index
                width: parent ? (parent as Item).width : 0
                icon.name: folder ? "folder" : "file"
                chevron: folder
                title: name
                subtitle: folder ? "" : card.chooser.when(modified)
                Accessible.description: folder ? qsTr("Folder") : qsTr("File")
                onClicked: {
                    if (folder)
                        card.follow(visualFocus)
                    card.chooser.choose(index)
                }
            }
        }
    }
    Label { objectName: "nothing"; visible: text !== ""; soft: true; text: card.chooser.nothing }
    Button {
        objectName: "moreFiles"
        visible: card.chooser.waiting > 0
        stretch: true
        text: qsTr("Show more")
        onClicked: card.chooser.showMore()
    }
}
