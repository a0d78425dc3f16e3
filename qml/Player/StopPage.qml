// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player
import Unknot.Safety

// After "Stop": first how to come to rest, then an optional reason. The advice for that reason follows immediately.
Page {
    id: page

    required property PlayerModel player
    required property SafetyModel safety
    required property HelpModel help
    property int before: -1 // pain before the session; -1: not asked
    readonly property bool emergency: stop.action === StopModel.Emergency && !stop.spoken

    signal done()
    signal goOn()
    signal goOnEasier()
    signal goOnWithoutMove()

    title: qsTr("Stopped")

    function say(why: string) {
        stop.say(why)
        player.sayWhyStopped(why)
        player.sayPainAtStop(-1)
    }

    StopModel {
        id: stop
        safety: page.safety
        technique: page.player.technique
        before: page.before
    }

    Card {
        visible: !page.emergency
        Heading { text: qsTr("Come to rest") }
        Label {
            objectName: "rest"
            text: page.player.restWords
        }
    }
    EmergencyCard {
        visible: page.emergency
        number: page.help.emergency
        canCall: page.help.canCall
        text: stop.text + ". " + stop.advice
        onCallAsked: page.help.call(page.help.emergency)
    }
    Card {
        visible: stop.action === StopModel.SameDay && !stop.spoken
        Heading { text: qsTr("Talk to someone today") }
        Label {
            text: page.help.urgent !== "" ? qsTr("Call your doctor or %1 today and say what happened.").arg(page.help.urgentName !== "" ? page.help.urgentName : page.help.urgent)
                : qsTr("Call your doctor, an out-of-hours doctor or a medical advice line today and say what happened.")
        }
    }
    Button {
        objectName: "reasonMistake"
        visible: stop.serious && !stop.spoken
        kind: Button.Quiet
        stretch: true
        text: qsTr("I tapped this by mistake")
        onClicked: page.say("")
    }
    Button {
        objectName: "reasonSpoken"
        visible: stop.serious && !stop.spoken
        kind: Button.Quiet
        stretch: true
        text: qsTr("A doctor or nurse said I can continue")
        onClicked: stop.saySpoken()
    }
    Card {
        Heading { text: qsTr("Why did you stop?") }
        Label { soft: true; text: qsTr("You do not have to say.") }
        ChipRow {
            label: qsTr("Why did you stop?")
            multiple: false
            options: stop.reasons
            Binding on selected { value: stop.reason === "" ? [] : [stop.reason] }
            onPicked: (value, on) => page.say(on ? value : "")
        }
        Button {
            objectName: "moreReasons"
            visible: !stop.more
            kind: Button.Quiet
            text: qsTr("More reasons")
            onClicked: stop.more = true
        }
    }
    Notice {
        objectName: "stopAdvice"
        visible: text !== "" && stop.action !== StopModel.Emergency
        warm: stop.action !== StopModel.None
        icon: "heart"
        text: stop.advice
    }
    Card {
        visible: stop.question !== ""
        Label { text: stop.question }
        ChipRow {
            objectName: "stopQuestion"
            label: stop.question
            multiple: false
            options: [{ value: true, name: "yes", text: qsTr("Yes, or not sure") }, { value: false, name: "no", text: qsTr("No") }]
            Binding on selected { value: stop.yes ? [true] : [] }
            onPicked: (value, on) => stop.answerQuestion(on && value)
        }
    }
    Card {
        visible: stop.asksForPain
        Heading { text: qsTr("How strong is it now?") }
        ScaleRow {
            objectName: "stopPain"
            label: qsTr("Pain now, from 0 to 10")
            Binding on value { value: stop.pain }
            onPicked: (value) => {
                stop.sayPain(value)
                page.player.sayPainAtStop(value)
            }
        }
        Label {
            objectName: "light"
            visible: stop.light !== StopModel.Off
            text: stop.light === StopModel.Green ? qsTr("Up to 3: you can continue if you like.")
                : stop.light === StopModel.Yellow ? stop.action === StopModel.Skip ? qsTr("4 or 5: skip this move and continue gently, or rest.") : qsTr("4 or 5: make the move smaller and shorter, or rest.")
                : qsTr("6 or more, or clearly more than before: skip this move today.")
        }
    }

    footer: [
        Button {
            kind: page.emergency ? Button.Quiet : Button.Primary
            stretch: true
            text: qsTr("Show what I did")
            objectName: "stopDone"
            onClicked: page.done()
        },
        Button {
            visible: stop.action === StopModel.Skip
            stretch: true
            icon.name: "skip"
            text: qsTr("Continue without this move")
            objectName: "goOnWithoutMove"
            onClicked: page.goOnWithoutMove()
        },
        Button {
            visible: stop.action === StopModel.Ease
            stretch: true
            icon.name: "leaf"
            text: qsTr("Continue, softer and shorter")
            objectName: "goOnEasier"
            onClicked: page.goOnEasier()
        },
        Button {
            visible: stop.action === StopModel.None
            kind: Button.Quiet
            stretch: true
            icon.name: "undo"
            text: qsTr("Continue with the session")
            objectName: "goOn"
            onClicked: page.goOn()
        }
    ]
}
