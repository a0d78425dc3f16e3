// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// Something needs to be checked first. Calm, except where minutes count; always offers a way forward.
Page {
    id: page

    required property SafetyModel safety
    required property HelpModel help
    property int urgency: Urgency.Soon // of the open flags; Urgency.None: paused by a condition of the person
    property bool crisis: false
    property list<ruleRow> paused // with Urgency.None: the rules that pause it
    property bool fresh: true // the answer was given just now, and can be taken back
    property list<clinicianRow> clinicians // the person's own, to call
    property bool goesOn: false // not everything is paused
    property bool confirms: false // asks once more, after an emergency
    property bool breathing: true // offers to breathe instead
    // A crisis has its own card, but an emergency takes precedence.
    readonly property bool emergency: urgency === Urgency.Emergency && (!crisis || safety.emergencyText !== "")
    readonly property bool flagged: urgency !== Urgency.None
    readonly property bool mild: urgency === Urgency.Soon && safety.gentleStaysOpen // only worth asking about

    signal mistake()
    signal spoken() // a clinician knows of it
    signal aboutAsked()
    signal consultAsked()
    signal breatheAsked()
    signal goOn() // continue with the unaffected moves
    signal leave()

    title: crisis && !emergency ? qsTr("Please talk to someone") : emergency ? qsTr("Please get help first") : mild ? qsTr("Worth asking about") : flagged ? qsTr("Paused: this needs checking") : qsTr("Paused for now")
    canGoBack: true
    Component.onCompleted: settle()

    HelpCard {
        visible: page.emergency
        help: page.help
        ride: page.safety.emergencyRide
        text: page.safety.emergencyText !== "" ? page.safety.emergencyText
            : qsTr("You may need help within minutes or hours.")
    }
    Rows {
        visible: page.crisis
        Repeater {
            model: page.crisis ? 1 : 0
            CrisisCard {
                width: parent ? (parent as Item).width : 0
                number: page.help.crisis
                emergency: page.help.emergency
                textWay: page.help.crisisText
                canCall: page.help.canCall
                onCallAsked: (number) => page.help.call(number)
            }
        }
    }
    Card {
        visible: page.flagged && !page.emergency && !page.crisis
        Heading { text: page.urgency === Urgency.SameDay ? qsTr("Talk to someone today") : page.mild ? qsTr("Ask within the next few days") : qsTr("Ask before you start") }
        Label {
            text: page.urgency === Urgency.SameDay
                ? page.help.urgent !== ""
                    ? qsTr("Call your doctor or %1 today and say what is new. Do not stretch or massage there until they say it is OK.")
                        .arg(page.help.urgentName !== "" ? page.help.urgentName : page.help.urgent)
                    : qsTr("Call your doctor, an out-of-hours doctor or a medical advice line today and say what is new. Do not stretch or massage there until they say it is OK.")
                : page.mild ? page.safety.keepsReminders
                    ? qsTr("We set a reminder to ask. You can find it under Care. Until then, sessions are gentle and without pressure.")
                    : qsTr("Please ask a clinician within the next few days. The app keeps no reminders for guests. Until then, sessions are gentle and without pressure.")
                : qsTr("Ask the team that treats you whether stretching and self-massage are OK for you now. Come back when they say yes.")
        }
        CallRows {
            visible: page.clinicians.length > 0
            clinicians: page.clinicians
            canCall: page.help.canCall
            onCallAsked: (number) => page.help.call(number)
        }
        Rows {
            spacing: Theme.s8
            Repeater {
                model: page.flagged ? page.safety.openFlags : []
                Column {
                    id: flag
                    required property flagRow modelData
                    width: parent ? (parent as Item).width : 0
                    spacing: Theme.s4
                    Label { width: parent.width; role: Theme.Label; text: flag.modelData.name }
                    Label { width: parent.width; soft: true; text: flag.modelData.why }
                }
            }
        }
    }
    Card {
        visible: !page.flagged
        Heading { text: qsTr("Because of what you told us about yourself") }
        RuleRows { rules: page.paused }
        Button {
            objectName: "aboutFromPaused"
            stretch: true
            icon.name: "person"
            text: qsTr("About me and cautions")
            onClicked: page.aboutAsked()
        }
    }
    Label {
        visible: page.flagged && !page.crisis
        soft: true
        text: page.emergency ? qsTr("This is not a diagnosis. If you are not sure, call: they will help you decide.")
            : qsTr("This is not a diagnosis. It often turns out to be harmless, but someone who can examine you should check it.")
    }
    Button {
        objectName: "consultFromPaused"
        visible: !page.emergency && !page.crisis && !page.mild
        kind: Button.Quiet
        stretch: true
        icon.name: "calendar"
        text: qsTr("Remind me to ask")
        onClicked: page.consultAsked()
    }
    Button {
        objectName: "mistake"
        visible: page.flagged && page.fresh
        kind: Button.Quiet
        stretch: true
        text: qsTr("I tapped this by mistake")
        onClicked: page.mistake()
    }
    Button {
        objectName: "spoken"
        visible: page.flagged
        kind: Button.Quiet
        stretch: true
        text: page.crisis && !page.emergency ? qsTr("I am safe, and someone knows") : qsTr("A doctor or nurse said I can continue")
        onClicked: {
            if (page.emergency)
                page.confirms = true
            else
                page.spoken()
        }
    }
    Card {
        visible: page.confirms
        Heading { text: qsTr("Did they examine you after it happened, and say that exercise is all right?") }
        Button {
            objectName: "examined"
            stretch: true
            text: qsTr("Yes, they did")
            onClicked: page.spoken()
        }
        Button {
            objectName: "notExamined"
            kind: Button.Quiet
            stretch: true
            text: qsTr("No, or not sure")
            onClicked: page.confirms = false
        }
    }

    footer: [
        Button {
            objectName: "goOnRest"
            visible: page.goesOn
            stretch: true
            text: qsTr("Continue with the other moves")
            onClicked: page.goOn()
        },
        Button {
            visible: page.breathing && !page.emergency
            stretch: true
            text: qsTr("Breathe for a minute")
            onClicked: page.breatheAsked()
        },
        Button {
            objectName: "leavePaused"
            kind: Button.Quiet
            stretch: true
            text: page.breathing ? qsTr("Back to Today") : qsTr("Close")
            onClicked: page.leave()
        }
    ]
}
