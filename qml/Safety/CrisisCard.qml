// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

// For a person at risk of self-harm: warm, short, with someone to talk to.
Card {
    id: card

    property string number // a crisis line; "" where none is known
    property string emergency: "112"
    property string textWay // without speaking; ""
    property bool canCall: false

    signal callAsked(string number)

    activeFocusOnTab: true
    Accessible.role: Accessible.AlertMessage
    Accessible.ignored: false
    Accessible.name: qsTr("You do not have to carry this alone. %1").arg(words.text)
    onVisibleChanged: if (visible) forceActiveFocus()
    Component.onCompleted: if (visible) forceActiveFocus()

    Label { role: Theme.Title; text: qsTr("You do not have to carry this alone") }
    Label {
        id: words
        role: Theme.Heading
        text: (card.number !== "" ? qsTr("Someone is there to listen now: call %1.").arg(card.number) + " " : "")
            + (card.textWay !== "" ? card.textWay + " " : "")
            + qsTr("If you might harm yourself or do not feel safe, call %1 or go to someone you trust, now.").arg(card.emergency)
    }
    Button {
        visible: card.canCall
        kind: Button.Primary
        large: true
        stretch: true
        icon.name: "phone"
        text: qsTr("Call %1").arg(card.number !== "" ? card.number : card.emergency)
        onClicked: card.callAsked(card.number !== "" ? card.number : card.emergency)
    }
    Label { soft: true; text: qsTr("Long-lasting pain can wear anyone down. Tell a doctor how you feel, so they can help.") }
}
