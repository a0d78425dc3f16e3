// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// Searches while typing; Esc or the cross clears it.
FocusScope {
    id: search

    property alias text: box.text
    property alias placeholderText: box.placeholderText

    signal edited()
    signal accepted()

    Layout.fillWidth: true
    implicitWidth: box.implicitWidth
    implicitHeight: box.implicitHeight

    function clear() {
        box.clear()
        edited()
    }

    InputBox {
        id: box
        objectName: "input"
        width: search.width
        focus: true
        leadingIcon: "search"
        rightPadding: Theme.touch + Theme.s12
        placeholderText: qsTr("Search")
        inputMethodHints: Qt.ImhNoPredictiveText
        Accessible.name: placeholderText
        Accessible.searchEdit: true
        onTextEdited: search.edited()
        onAccepted: search.accepted()
        Keys.onEscapePressed: (event) => {
            event.accepted = text !== ""
            if (event.accepted)
                search.clear()
        }
    }
    IconButton {
        visible: box.length > 0
        anchors.right: box.right
        anchors.rightMargin: Theme.s4
        anchors.verticalCenter: box.verticalCenter
        icon.name: "close"
        text: qsTr("Clear search")
        onClicked: {
            search.clear()
            box.forceActiveFocus()
        }
    }
}
