// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// The only use of red: for what cannot wait. Says what to do, not what it might be. Legible from two metres; takes the
// focus when it appears, so that a screen reader announces it immediately.
Rectangle {
    id: card

    property string number: "112"
    property string text: qsTr("Chest pain, trouble breathing, a drooping face, slurred speech or the worst headache of your life need help at once.")
    property bool canCall: false

    signal callAsked()

    Layout.fillWidth: true
    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("Get help now. Call %1. %2 Or ask someone to call. Do not drive yourself.").arg(number).arg(text)
    Accessible.focusable: true
    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.s20
    radius: Theme.radiusCard
    color: Theme.danger

    onVisibleChanged: if (visible) forceActiveFocus()
    Component.onCompleted: if (visible) forceActiveFocus()

    FocusRing { around: card.radius; shown: card.activeFocus }
    Column {
        id: column
        x: Theme.s20
        y: Theme.s20
        width: parent.width - 2 * Theme.s20
        spacing: Theme.s4
        Label {
            width: parent.width
            role: Theme.Display
            text: qsTr("Get help now: call")
            color: Theme.inkOnDanger
            Accessible.ignored: true
        }
        Text {
            objectName: "emergencyNumber"
            width: parent.width
            text: card.number
            textFormat: Text.PlainText
            color: Theme.inkOnDanger
            font.family: Theme.family
            font.weight: Font.Bold
            font.pixelSize: 128
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: 56
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            role: Theme.Heading
            text: card.text
            color: Theme.inkOnDanger
            Accessible.ignored: true
        }
        Label {
            width: parent.width
            text: card.canCall ? qsTr("Or ask someone to call. Do not drive yourself.") : qsTr("Dial it on a phone, or ask someone to call. Do not drive yourself.")
            color: Theme.inkOnDanger
            Accessible.ignored: true
        }
        Item { width: 1; height: Theme.s8; visible: card.canCall }
        Button {
            objectName: "callNow"
            visible: card.canCall
            width: parent.width
            large: true
            icon.name: "phone"
            text: qsTr("Call %1").arg(card.number)
            onClicked: card.callAsked()
        }
    }
}
