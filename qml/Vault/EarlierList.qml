// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// Journals that were set aside, or replaced by a copy. One can take its place again.
Card {
    id: list

    required property VaultModel vault
    required property MaintenanceModel maintenance
    readonly property list<journalCopy> journals: maintenance.earlier
    property string chosen
    readonly property bool hasContent: journals.length > 0 || result.text !== ""

    objectName: "earlier"
    visible: hasContent

    Heading { text: qsTr("Earlier journals on this device") }
    Label {
        text: list.vault.state === VaultModel.Absent
            ? qsTr("You can bring one back. It opens with its own passphrase or code.")
            : qsTr("You can bring one back. It opens with its own passphrase or code. The current journal is then kept here.")
    }
    Rows {
        Repeater {
            model: list.journals
            ListRow {
                required property int index
                required property journalCopy modelData
                objectName: "earlier" + index
                width: parent ? (parent as Item).width : 0
                icon.name: list.chosen === modelData.file ? "check" : "journal"
                title: modelData.text
                chevron: false
                onClicked: list.chosen = modelData.file
            }
        }
    }
    Button {
        objectName: "bringBack"
        enabled: list.chosen !== "" && list.maintenance.running === MaintenanceModel.Idle
        text: qsTr("Bring it back")
        onClicked: list.maintenance.bringBack(list.chosen)
    }
    TaskResult {
        id: result
        maintenance: list.maintenance
        tasks: [MaintenanceModel.BringBack]
    }
}
