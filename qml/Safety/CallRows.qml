// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// The person's clinicians with their numbers: to call if the device can, else to read.
Rows {
    id: rows

    property var clinicians: [] // {name, role, phone}
    property bool canCall: false

    signal callAsked(string number)

    Repeater {
        model: rows.clinicians.filter(c => c.phone !== "")
        ListRow {
            id: row
            required property var modelData
            objectName: "call-" + modelData.name
            width: parent ? (parent as Item).width : 0
            icon.name: "phone"
            title: modelData.phone
            subtitle: modelData.role === "" ? modelData.name : qsTr("%1, %2").arg(modelData.name).arg(modelData.role)
            interactive: rows.canCall
            onClicked: rows.callAsked(row.modelData.phone)
        }
    }
}
