// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// The copies there are; one can be looked into with the passphrase of its day and put in the journal's place.
ColumnLayout {
    id: list

    required property VaultCare care
    property string chosen
    readonly property var copies: care.copies
    readonly property var preview: care.preview
    readonly property bool looked: preview.file === chosen && chosen !== ""

    Layout.fillWidth: true
    spacing: Theme.s12

    Rows {
        Repeater {
            model: list.copies.slice(0, 6)
            ListRow {
                required property int index
                required property var modelData
                objectName: "copy" + index
                width: parent ? (parent as Item).width : 0
                icon.name: list.chosen === modelData.file ? "check" : "file"
                title: modelData.text
                chevron: false
                onClicked: {
                    list.care.forgetPreview()
                    list.chosen = modelData.file
                }
            }
        }
    }
    TextField {
        id: other
        objectName: "otherCopy"
        label: qsTr("Or a copy saved elsewhere")
        placeholderText: qsTr("Path of the file")
        onEdited: { list.care.forgetPreview(); list.chosen = text.trim() }
    }
    TextField {
        id: secret
        objectName: "copySecret"
        visible: list.chosen !== "" && !list.looked
        label: qsTr("Passphrase of that day")
        secret: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
        help: qsTr("Or the recovery code, with the switch below")
        onAccepted: look.clicked()
    }
    Switch {
        id: isCode
        visible: secret.visible
        text: qsTr("This is the recovery code")
    }
    Button {
        id: look
        objectName: "lookIntoCopy"
        visible: secret.visible
        enabled: secret.text !== "" && list.care.busy === ""
        text: list.care.busy === "restore" ? qsTr("One moment…") : qsTr("Look into it")
        onClicked: {
            list.care.look(list.chosen, secret.text, isCode.checked)
            secret.text = ""
        }
    }
    Label { visible: list.looked; text: list.looked ? list.preview.text : "" }
    Button {
        objectName: "restoreCopy"
        visible: list.looked
        enabled: list.care.busy === ""
        kind: "primary"
        text: qsTr("Put it in the journal's place")
        onClicked: list.care.restore()
    }
}
