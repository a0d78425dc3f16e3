// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// The one place for red: something that cannot wait. Says what to do, not what it might be.
Rectangle {
    id: card

    property string text: qsTr("Chest pain, trouble breathing, a drooping face, slurred speech or the worst headache of your life need help at once. Call 112, 999 or 911, or ask somebody to call.")

    Layout.fillWidth: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Get help now") + ". " + text
    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.s20
    radius: Theme.radiusCard
    color: Theme.danger

    ColumnLayout {
        id: column
        x: Theme.s20
        y: Theme.s20
        width: parent.width - 2 * Theme.s20
        spacing: Theme.s8
        Heading { text: qsTr("Get help now"); color: Theme.inkOnDanger }
        Label { text: card.text; color: Theme.inkOnDanger }
    }
}
