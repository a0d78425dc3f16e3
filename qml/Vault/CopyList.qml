// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// The available copies. One can be previewed with the passphrase valid at its time and restored.
ColumnLayout {
    id: list

    required property VaultModel vault
    required property MaintenanceModel maintenance
    property string chosen
    readonly property list<journalCopy> copies: maintenance.copies
    readonly property journalCopy preview: maintenance.preview
    readonly property bool looked: preview.file === chosen && chosen !== ""
    property bool elsewhere: false // the chosen copy is not in the list
    property bool all: false // the older ones, too
    readonly property int fewest: 6

    signal unlockAsked()

    Layout.fillWidth: true
    spacing: Theme.s12

    function choose(file: string) {
        maintenance.forgetPreview()
        chosen = file
        elsewhere = true
        for (let i = 0; i < copies.length; ++i) {
            if (copies[i].file === file)
                elsewhere = false
        }
    }

    Rows {
        Repeater {
            model: list.copies
            ListRow {
                required property int index
                required property journalCopy modelData
                visible: list.all || index < list.fewest
                objectName: "copy" + index
                width: parent ? (parent as Item).width : 0
                icon.name: list.chosen === modelData.file ? "check" : "file"
                title: modelData.text
                chevron: false
                onClicked: list.choose(modelData.file)
            }
        }
    }
    Button {
        objectName: "olderCopies"
        visible: !list.all && list.copies.length > list.fewest
        kind: Button.Quiet
        text: qsTr("Show older copies")
        onClicked: list.all = true
    }
    Connections {
        target: list.vault
        function onLockRequested() { secret.text = "" }
    }
    Connections {
        target: list.maintenance
        function onCopyFound(file: string) { list.choose(file) }
    }
    Label {
        objectName: "copyElsewhere"
        visible: list.elsewhere
        text: qsTr("Chosen: %1").arg(list.chosen)
    }
    Button {
        objectName: "otherCopy"
        icon.name: "folder"
        text: qsTr("Choose a copy saved elsewhere")
        onClicked: list.maintenance.findCopy()
    }
    TextField {
        id: secret
        objectName: "copySecret"
        visible: list.chosen !== "" && !list.looked
        label: qsTr("Passphrase used when the copy was made")
        secret: true
        help: qsTr("To use the recovery code, turn on the switch below")
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
        enabled: secret.text !== "" && list.maintenance.running === MaintenanceModel.Idle
        text: list.maintenance.running === MaintenanceModel.Look ? qsTr("One moment…") : qsTr("Show what is in it")
        onClicked: {
            list.maintenance.look(list.chosen, secret.text, isCode.checked)
            secret.text = ""
        }
    }
    Label { objectName: "copyContents"; visible: list.looked; text: list.looked ? list.preview.text : "" }
    Button {
        objectName: "restoreCopy"
        visible: list.looked
        enabled: list.maintenance.running === MaintenanceModel.Idle
        kind: Button.Primary
        text: qsTr("Restore this copy")
        onClicked: list.maintenance.restore()
    }
    TaskResult {
        maintenance: list.maintenance
        tasks: [MaintenanceModel.Look, MaintenanceModel.Restore]
        actionText: list.maintenance.ended === MaintenanceModel.Restore && !list.maintenance.failed ? qsTr("Unlock") : ""
        onAction: list.unlockAsked()
        onTextChanged: if (actionText !== "") list.chosen = "" // done with
    }
}
