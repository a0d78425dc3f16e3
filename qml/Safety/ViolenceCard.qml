// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// For a person who is hurt or threatened at home: plain and kind, how to get help, and a quick way off the page.
Card {
    id: card

    required property HelpModel help

    signal leaveAsked()

    label: qsTr("Hurt or afraid at home?")

    Heading { text: qsTr("Hurt or afraid at home?") }
    Label { text: qsTr("Nobody may hit, threaten or control you. It is not your fault, and you are not alone.") }
    Label { text: qsTr("In danger now: call %1.").arg(card.help.emergency) }
    Label {
        objectName: "violenceLine"
        text: card.help.violence !== "" ? qsTr("To talk with someone who knows what to do, free and in confidence: call %1.").arg(card.help.violence) + (card.help.violenceText !== "" ? " " + card.help.violenceText : "")
            : qsTr("A doctor, nurse or midwife can help too. You can ask to talk with them alone.")
    }
    Button {
        visible: card.help.canCall && card.help.violence !== ""
        stretch: true
        icon.name: "phone"
        text: qsTr("Call %1").arg(card.help.violence)
        onClicked: card.help.call(card.help.violence)
    }
    Label { soft: true; text: qsTr("A call or message can be seen on your phone later. If someone checks it, use another phone.") }
    Button {
        objectName: "leaveAtOnce"
        kind: Button.Quiet
        stretch: true
        icon.name: "close"
        text: qsTr("Leave this page now")
        onClicked: card.leaveAsked()
    }
}
