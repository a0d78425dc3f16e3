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
    property string note // what to know about the number
    property string text: qsTr("Chest pain, trouble breathing, a drooping face, slurred speech or the worst headache of your life need help at once.")
    property string textWay // without speaking or hearing
    property bool ride: false // somebody may also take the person to hospital
    property bool canCall: false
    readonly property string who: canCall ? qsTr("Or ask someone to call.") : qsTr("Dial it on a phone, or ask someone to call.")
    readonly property string way: ride ? qsTr("Or have somebody take you to an emergency department. Do not drive yourself.")
        : qsTr("If nobody answers, have somebody take you to an emergency department. Do not drive yourself.")
    readonly property string wait: qsTr("While you wait: sit or lie down, unlock the door, and note when it began.")
    readonly property string silent: textWay !== "" ? qsTr("If you cannot speak or hear: %1").arg(textWay)
        : qsTr("If you cannot speak or hear: ask someone to call for you.")

    readonly property var said: [qsTr("Get help now. Call %1.").arg(number), text, note, who, way, wait, silent]

    signal callAsked()

    Layout.fillWidth: true
    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.name: said.filter(t => t !== "").join(" ")
    Accessible.focusable: true
    implicitWidth: 320
    implicitHeight: column.implicitHeight + 2 * Theme.s20
    radius: Theme.radiusCard
    color: Theme.danger
    border { width: Theme.highContrast ? Theme.outline : 0; color: Theme.line }

    onVisibleChanged: if (visible) forceActiveFocus()
    Component.onCompleted: if (visible) forceActiveFocus()

    FocusRing { around: card.radius; shown: card.activeFocus }
    Column {
        id: column
        x: Theme.s20
        y: Theme.s20
        width: parent.width - 2 * Theme.s20
        spacing: Theme.s8
        Line { role: Theme.Display; text: qsTr("Get help now: call") }
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
        Button {
            objectName: "callNow"
            visible: card.canCall
            width: parent.width
            large: true
            icon.name: "phone"
            text: qsTr("Call %1").arg(card.number)
            onClicked: card.callAsked()
        }
        Line { role: Theme.Heading; text: card.text }
        Line { visible: text !== ""; text: card.note }
        Line { text: card.who + " " + card.way }
        Line { text: card.wait }
        Line { text: card.silent }
    }

    component Line: Label {
        width: parent ? (parent as Item).width : 0
        color: Theme.inkOnDanger
        Accessible.ignored: true
    }
}
