// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// The person's clinicians with their numbers. A tap calls, if the device can.
Rows {
    id: rows

    property list<clinicianRow> clinicians
    property bool canCall: false

    signal callAsked(string number)

    Repeater {
        model: rows.clinicians
        ListRow {
            id: row
            required property clinicianRow modelData
            objectName: "call-" + modelData.name
            visible: modelData.phone !== ""
            width: parent ? (parent as Item).width : 0
            icon.name: "phone"
            title: modelData.phone
            subtitle: modelData.role === "" ? modelData.name : qsTr("%1, %2").arg(modelData.name).arg(modelData.role)
            interactive: rows.canCall
            onClicked: rows.callAsked(row.modelData.phone)
        }
    }
}
