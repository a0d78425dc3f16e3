// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// After "Stop": first how to come to rest, then, if one likes, why.
Page {
    id: page

    required property PlayerModel player
    property string reason
    property bool spoken: false // to a clinician about it, already
    readonly property var urgent: ({ chest: true, headache: true })
    readonly property var reasons: [
        { value: "time", text: qsTr("No time") }, { value: "pain", text: qsTr("It hurt") },
        { value: "numb", text: qsTr("Numb or tingling") }, { value: "dizzy", text: qsTr("Dizzy or faint") },
        { value: "cramp", text: qsTr("Cramp") }, { value: "chest", text: qsTr("Chest pain or short of breath") },
        { value: "headache", text: qsTr("Sudden bad headache") }, { value: "other", text: qsTr("Something else") }
    ]

    signal done()
    signal goOn()

    title: qsTr("Stopped")

    function say(why: string) {
        reason = why
        spoken = false
        player.sayWhyStopped(why)
    }

    Card {
        Heading { text: qsTr("Come to rest") }
        Label {
            objectName: "rest"
            text: page.player.restWords
        }
    }
    Card {
        Heading { text: qsTr("Why did you stop?") }
        Label { soft: true; text: qsTr("Only if you like to say.") }
        ChipRow {
            label: qsTr("Why did you stop?")
            multiple: false
            options: page.reasons
            Binding on selected { value: page.reason === "" ? [] : [page.reason] }
            onPicked: (value, on) => page.say(on ? value : "")
        }
    }
    Notice {
        visible: text !== ""
        warm: true
        icon: "heart"
        text: {
            switch (page.reason) {
            case "pain": return qsTr("Leave that move out for now. If sharp pain stays, have it checked.")
            case "numb": return qsTr("Move off the spot and change position. If it has not gone in a few minutes, do not repeat the move; if it stays, get advice today.")
            case "dizzy": return qsTr("Sit or lie down. If it does not clear at once, or it came with neck work, double vision or slurred speech, call emergency services.")
            case "cramp": return qsTr("Ease off and move the muscle gently.")
            default: return ""
            }
        }
    }
    EmergencyCard { visible: page.urgent[page.reason] === true && !page.spoken }
    Button {
        objectName: "reasonMistake"
        visible: page.urgent[page.reason] === true && !page.spoken
        kind: "quiet"
        stretch: true
        text: qsTr("I pressed that by mistake")
        onClicked: page.say("")
    }
    Button {
        objectName: "reasonSpoken"
        visible: page.urgent[page.reason] === true && !page.spoken
        kind: "quiet"
        stretch: true
        text: qsTr("I have already spoken to somebody")
        onClicked: page.spoken = true
    }

    footer: [
        Button {
            kind: "primary"
            stretch: true
            text: qsTr("See what you did")
            objectName: "stopDone"
            onClicked: page.done()
        },
        Button {
            kind: "quiet"
            stretch: true
            icon.name: "undo"
            text: qsTr("Go on with the session")
            objectName: "goOn"
            onClicked: page.goOn()
        }
    ]
}
