// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Care

// The next appointment or due reminder, with its actions.
Card {
    id: card

    required property consultRow next
    property bool canCall: false
    property bool later: false // the days to choose from are shown
    readonly property bool soon: next.status === ConsultModel.Soon

    signal doneAsked()
    signal snoozed(int days)
    signal agendaAsked()
    signal openAsked()

    raised: true
    label: soon ? qsTr("Your next appointment") : qsTr("A reminder")

    RowLayout {
        spacing: Theme.s12
        Icon { name: card.soon ? "calendar" : "bell"; color: Theme.accent }
        Label { role: Theme.Caption; text: card.soon ? qsTr("Your next appointment") : qsTr("A reminder") }
    }
    Heading { objectName: "nextTitle"; text: card.next.title }
    Label { objectName: "nextWhen"; text: card.next.when }
    Label {
        visible: text !== ""
        text: card.next.name === "" ? "" : card.next.phone === "" ? card.next.name
            : qsTr("%1, %2").arg(card.next.name).arg(card.next.phone)
    }
    Button {
        objectName: "nextCall"
        visible: card.canCall && card.next.phone !== ""
        stretch: true
        icon.name: "phone"
        text: qsTr("Call")
        onClicked: Qt.openUrlExternally("tel:" + card.next.phone.replace(/[^0-9+]/g, ""))
    }
    Button {
        objectName: "nextAgenda"
        kind: card.soon ? Button.Primary : Button.Soft
        stretch: true
        icon.name: "list"
        text: qsTr("What to say and ask")
        onClicked: card.agendaAsked()
    }
    Button {
        objectName: "nextDone"
        kind: card.soon ? Button.Soft : Button.Primary
        stretch: true
        icon.name: "check"
        text: card.next.review ? qsTr("I have reviewed it") : qsTr("I have asked")
        onClicked: card.doneAsked()
    }
    Button {
        objectName: "nextLater"
        visible: !card.soon && !card.later
        kind: Button.Quiet
        stretch: true
        icon.name: "clock"
        text: qsTr("Remind me later")
        onClicked: card.later = true
    }
    ChipRow {
        objectName: "nextSnooze"
        visible: card.later
        multiple: false
        label: qsTr("Remind me later")
        options: [
            { value: 1, text: qsTr("Tomorrow") },
            { value: 3, text: qsTr("In 3 days") },
            { value: 7, text: qsTr("In a week") }
        ]
        onPicked: (days) => {
            card.later = false
            card.snoozed(days)
        }
    }
    Button {
        objectName: "nextOpen"
        kind: Button.Quiet
        stretch: true
        icon.name: "pencil"
        text: card.soon ? qsTr("Change the appointment") : qsTr("Edit")
        onClicked: card.openAsked()
    }
}
