// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Player
import Unknot.Safety

// After "Stop": first how to come to rest, then an optional reason. What to do for that reason appears on top, in place of
// all else where it is an emergency.
Page {
    id: page

    required property PlayerModel player
    required property SafetyModel safety
    required property HelpModel help
    property int before: -1 // pain before the session; -1: not asked
    readonly property bool emergency: stop.action === StopModel.Emergency && !stop.spoken
    readonly property bool sameDay: stop.action === StopModel.SameDay && !stop.spoken
    readonly property bool goesOn: stop.question === "" // nothing is left to ask that may forbid it
    property bool askedFirst: false // the person wanted to leave before answering

    signal done()
    signal goOn()
    signal goOnEasier()
    signal goOnWithoutMove()

    maxContentWidth: roomy && !emergency ? twoColumns : Theme.textColumn // what to do, and why the person stopped
    title: qsTr("Stopped")
    Component.onCompleted: settle()

    function say(why: string) {
        askedFirst = false
        stop.say(why)
        player.sayWhyStopped(why)
        player.sayPainAtStop(-1)
        turn()
    }

    /// Leaves, unless a question is open that decides whether this is urgent.
    function leave() {
        askedFirst = !goesOn
        if (goesOn)
            done()
        else
            turn()
    }

    /// Shows what has just changed: at the top, and to screen readers.
    function turn() {
        settle()
        aside.forceActiveFocus() // so that the card gains the focus anew even if it had it
        scrollBy(-1e6)
        if (emergency)
            emergencyCard.forceActiveFocus()
        else if (told.visible)
            told.forceActiveFocus()
    }

    Item { id: aside; parent: page }
    StopModel {
        id: stop
        safety: page.safety
        technique: page.player.technique
        before: page.before
    }

    TwoColumns {
        HelpCard {
            id: emergencyCard
            visible: page.emergency
            help: page.help
            ride: page.safety.emergencyRide
            text: stop.text + ". " + stop.advice
        }
        Card {
            id: told
            objectName: "stopAdvice"
            readonly property string sameDayText: !page.sameDay ? ""
                : page.help.urgent !== "" ? qsTr("Call your doctor or %1 today and say what happened.").arg(page.help.urgentName !== "" ? page.help.urgentName : page.help.urgent)
                : qsTr("Call your doctor, an out-of-hours doctor or a medical advice line today and say what happened.")
            visible: !page.emergency && stop.advice !== ""
            activeFocusOnTab: true
            Accessible.role: Accessible.AlertMessage
            Accessible.ignored: false
            readonly property string firstText: page.askedFirst && stop.question !== "" ? qsTr("Please answer this before you leave:") : ""
            readonly property var said: [stop.advice, sameDayText, firstText, stop.question]
            Accessible.name: said.filter(t => t !== "").join(" ")
            FocusRing { parent: told; around: told.radius; shown: told.activeFocus }
            Heading {
                visible: page.sameDay
                text: qsTr("Talk to someone today")
                Accessible.ignored: true
            }
            Label {
                objectName: "advice"
                role: Theme.Label
                text: stop.advice
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: told.sameDayText
                Accessible.ignored: true
            }
            Divider { visible: stop.question !== "" }
            Label {
                objectName: "answerFirst"
                visible: text !== ""
                role: Theme.Label
                color: Theme.warm
                text: told.firstText
                Accessible.ignored: true
            }
            Label {
                visible: text !== ""
                text: stop.question
                Accessible.ignored: true
            }
            ChipRow {
                objectName: "stopQuestion"
                visible: stop.question !== ""
                label: stop.question
                multiple: false
                options: [{ value: true, name: "yes", text: qsTr("Yes, or not sure") }, { value: false, name: "no", text: qsTr("No") }]
                onPicked: (value) => {
                    selected = []
                    stop.answerQuestion(value)
                    page.turn()
                }
            }
        }
        Button {
            objectName: "answerAgain"
            visible: stop.answered && !page.emergency
            kind: Button.Quiet
            icon.name: "undo"
            text: qsTr("Change my answer")
            onClicked: page.say(stop.reason)
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
        Button {
            objectName: "reasonMistake"
            visible: stop.serious && !stop.spoken
            kind: Button.Quiet
            text: qsTr("I tapped this by mistake")
            onClicked: page.say("")
        }
        Button {
            objectName: "reasonSpoken"
            visible: stop.serious && !stop.spoken && !page.emergency
            kind: Button.Quiet
            text: qsTr("A doctor or nurse knows, and said I can continue")
            onClicked: {
                stop.saySpoken()
                page.turn()
            }
        }
        Card {
            visible: !page.emergency
            Heading { text: qsTr("Come to rest") }
            Label {
                objectName: "rest"
                text: page.player.restWords
            }
        }
        second: [
            Card {
                visible: !page.emergency
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
        ]
    }

    footer: [
        Button {
            kind: page.emergency || !page.goesOn ? Button.Quiet : Button.Primary
            stretch: true
            text: page.emergency ? qsTr("Leave") : qsTr("Show what I did")
            objectName: "stopDone"
            onClicked: page.leave()
        },
        Button {
            visible: stop.action === StopModel.Skip && page.goesOn
            stretch: true
            icon.name: "skip"
            text: qsTr("Continue without this move")
            objectName: "goOnWithoutMove"
            onClicked: page.goOnWithoutMove()
        },
        Button {
            visible: stop.action === StopModel.Ease && page.goesOn
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
