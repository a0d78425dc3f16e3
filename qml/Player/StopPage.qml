// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player

// After "Stop": first how to come to rest, then an optional reason. The advice for that reason follows immediately.
Page {
    id: page

    required property PlayerModel player
    required property var safety // the rules: stopReasons(), raiseAfterStop(), light()
    required property var help // the numbers to call
    property int before: -1 // pain before the session, where it was asked
    property string reason
    property bool urgent: false // the question about the reason was answered yes
    property bool raised: false // a red flag, for this reason
    property bool spoken: false // to a clinician about it, already
    property int pain: -1
    property bool more: false // also the rarer reasons
    readonly property var reasons: safety.stopReasons(player.technique)
    readonly property var rule: reasons.find(r => r.value === reason) ?? null
    readonly property string light: pain < 0 ? "" : safety.light(pain, before)
    readonly property string action: !rule ? "none" : urgent && rule.followUp !== "" ? rule.followUp
        : light === "" || rule.action !== "skip" ? rule.action : ({ go_on: "none", smaller: reason === "pain" ? "skip" : "ease", stop: "skip" })[light]
    readonly property bool serious: action === "emergency" || action === "same_day"
    readonly property bool asksPain: rule !== null && (reason === "pain" || reason === "too_strong")

    signal done()
    signal goOn()
    signal goOnEasier()
    signal goOnWithoutMove()

    title: qsTr("Stopped")

    function say(why: string) {
        takeBack()
        reason = why
        pain = -1
        player.sayWhyStopped(why)
        player.sayPainAtStop(-1)
        raise()
    }
    function raise() {
        if (serious && !raised) {
            safety.raiseAfterStop(reason)
            raised = true
        }
    }
    function takeBack() {
        if (raised && !spoken)
            safety.takeBackScreening()
        raised = false
        urgent = false
        spoken = false
    }

    Card {
        visible: page.action !== "emergency" || page.spoken
        Heading { text: qsTr("Come to rest") }
        Label {
            objectName: "rest"
            text: page.player.restWords
        }
    }
    EmergencyCard {
        visible: page.action === "emergency" && !page.spoken
        number: page.help.emergency
        canCall: page.help.canCall
        text: page.rule ? page.rule.text + ". " + page.rule.advice : ""
        onCallAsked: page.help.call(page.help.emergency)
    }
    Card {
        visible: page.action === "same_day" && !page.spoken
        Heading { text: qsTr("Talk to somebody today") }
        Label {
            text: page.help.urgent !== "" ? qsTr("Call your doctor or %1 today and say what happened.").arg(page.help.urgentName !== "" ? page.help.urgentName : page.help.urgent)
                : qsTr("Call your doctor, an out-of-hours doctor or a medical advice line today and say what happened.")
        }
    }
    Button {
        objectName: "reasonMistake"
        visible: page.serious && !page.spoken
        kind: "quiet"
        stretch: true
        text: qsTr("I pressed that by mistake")
        onClicked: page.say("")
    }
    Button {
        objectName: "reasonSpoken"
        visible: page.serious && !page.spoken
        kind: "quiet"
        stretch: true
        text: qsTr("A doctor or nurse said that I may go on")
        onClicked: {
            page.spoken = true
            page.safety.clearAfterStop(page.reason)
        }
    }
    Card {
        Heading { text: qsTr("Why did you stop?") }
        Label { soft: true; text: qsTr("Only if you like to say.") }
        ChipRow {
            label: qsTr("Why did you stop?")
            multiple: false
            options: page.reasons.filter(r => page.more || !r.rare || r.value === page.reason)
            Binding on selected { value: page.reason === "" ? [] : [page.reason] }
            onPicked: (value, on) => page.say(on ? value : "")
        }
        Button {
            objectName: "moreReasons"
            visible: !page.more
            kind: "quiet"
            text: qsTr("More reasons")
            onClicked: page.more = true
        }
    }
    Notice {
        objectName: "stopAdvice"
        visible: text !== "" && page.action !== "emergency"
        warm: page.action !== "none"
        icon: "heart"
        text: page.rule ? page.rule.advice : ""
    }
    Card {
        visible: page.rule !== null && page.rule.question !== ""
        Label { text: page.rule ? page.rule.question : "" }
        ChipRow {
            objectName: "stopQuestion"
            label: page.rule ? page.rule.question : ""
            multiple: false
            options: [{ value: "yes", text: qsTr("Yes, or not sure") }, { value: "no", text: qsTr("No") }]
            Binding on selected { value: page.urgent ? ["yes"] : [] }
            onPicked: (value, on) => {
                page.urgent = on && value === "yes"
                page.raise()
            }
        }
    }
    Card {
        visible: page.asksPain
        Heading { text: qsTr("How strong is it now?") }
        ScaleRow {
            objectName: "stopPain"
            label: qsTr("Pain now, from 0 to 10")
            Binding on value { value: page.pain }
            onPicked: (value) => {
                page.pain = value
                page.player.sayPainAtStop(value)
            }
        }
        Label {
            objectName: "light"
            visible: page.light !== ""
            text: page.light === "go_on" ? qsTr("Up to 3: it is fine to go on, if you like.")
                : page.light === "smaller" ? page.reason === "pain" ? qsTr("4 or 5: leave this move out, and go on gently, or rest.") : qsTr("4 or 5: go on smaller and shorter, or rest.")
                : qsTr("6 or more, or clearly more than before: leave this move out today.")
        }
    }

    footer: [
        Button {
            kind: page.action === "emergency" && !page.spoken ? "quiet" : "primary"
            stretch: true
            text: qsTr("See what you did")
            objectName: "stopDone"
            onClicked: page.done()
        },
        Button {
            visible: page.action === "skip"
            stretch: true
            icon.name: "skip"
            text: qsTr("Go on without this move")
            objectName: "goOnWithoutMove"
            onClicked: page.goOnWithoutMove()
        },
        Button {
            visible: page.action === "ease"
            stretch: true
            icon.name: "leaf"
            text: qsTr("Go on, softer and shorter")
            objectName: "goOnEasier"
            onClicked: page.goOnEasier()
        },
        Button {
            visible: page.action === "none"
            kind: "quiet"
            stretch: true
            icon.name: "undo"
            text: qsTr("Go on with the session")
            objectName: "goOn"
            onClicked: page.goOn()
        }
    ]
}
