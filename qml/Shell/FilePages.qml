// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme
import Unknot.Files

// The page for choosing a file, above all others while a request is open.
Item {
    id: area

    required property ChooserModel chooser
    property Item before: null // had the focus when the request began

    signal opened()
    signal closed(Item before)

    visible: chooser.asking

    readonly property bool asking: chooser.asking
    onAskingChanged: {
        if (asking) {
            before = area.Window.activeFocusItem
            opened()
            page.setSource("qrc:/qt/qml/Unknot/Files/FilePage.qml",
                           { chooser: area.chooser, byKey: (before as T.Control)?.visualFocus ?? false, objectName: "chooseFile" })
        } else {
            page.setSource("")
            // Deferred: if a lock ended the request, the item that had the focus is still being destroyed.
            Qt.callLater(giveBack)
        }
    }

    function giveBack() {
        if (asking)
            return
        closed(before)
        before = null
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.background
    }
    // Swallows input that would otherwise reach the pages below.
    MouseArea { anchors.fill: parent }
    Loader {
        id: page
        anchors.fill: parent
        focus: true
        onLoaded: forceActiveFocus()
    }
}
