// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A text field with a permanent label. Problems are shown calmly below, with an icon. `secret` hides the text behind a
// show button.
FocusScope {
    id: field

    property string label
    property string help
    property string problem
    property bool secret: false
    property bool shown: false // the secret is visible
    property alias text: box.text
    property alias placeholderText: box.placeholderText
    property int inputMethodHints: Qt.ImhNone
    property alias maximumLength: box.maximumLength
    property alias readOnly: box.readOnly
    property alias validator: box.validator

    signal accepted()
    signal edited()

    Layout.fillWidth: true
    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column
        width: field.width
        spacing: Theme.s8
        Label { role: Theme.Label; text: field.label; visible: text !== ""; Accessible.ignored: !field.secret }
        Item {
            Layout.fillWidth: true
            implicitWidth: box.implicitWidth
            implicitHeight: box.implicitHeight
            InputBox {
                id: box
                objectName: "input"
                width: parent.width
                focus: true
                wrong: field.problem !== ""
                rightPadding: eye.visible ? eye.width + Theme.s12 : 18
                echoMode: field.secret && !field.shown ? TextInput.Password : TextInput.Normal
                Accessible.name: field.label !== "" ? field.label : placeholderText
                // Qt hides the name of a password field, so its description begins with the label.
                Accessible.description: (field.secret ? field.label + ". " : "") + (field.problem !== "" ? field.problem : field.help)
                Accessible.passwordEdit: field.secret && !field.shown
                inputMethodHints: field.inputMethodHints | (field.secret ? Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase : Qt.ImhNone)
                onAccepted: field.accepted()
                onTextEdited: field.edited()
            }
            IconButton {
                id: eye
                visible: field.secret
                anchors.right: parent.right
                anchors.rightMargin: Theme.s4
                anchors.verticalCenter: parent.verticalCenter
                icon.name: field.shown ? "eyeOff" : "eye"
                text: field.shown ? qsTr("Hide") : qsTr("Show")
                onClicked: field.shown = !field.shown
            }
        }
        RowLayout {
            visible: field.problem !== "" || field.help !== ""
            spacing: Theme.s8
            Icon {
                visible: field.problem !== ""
                name: "info"
                color: Theme.warm
                size: Theme.grown(20, 1)
                Layout.alignment: Qt.AlignTop
            }
            Label {
                role: Theme.Caption
                text: field.problem !== "" ? field.problem : field.help
                color: field.problem !== "" ? Theme.warm : Theme.inkSoft
            }
        }
    }
}
