// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Safety

// One notice: what was noticed, the entries, the rule with its sources, and the possible answers.
Page {
    id: page

    required property JournalAccess access
    required property SafetyModel safety
    required property HelpModel help
    required property string rule
    property var clinicians: [] // the person's own, to call: {name, role, phone}
    property string reason
    readonly property var allReasons: [{ value: "known", text: qsTr("I know why") }, { value: "checked", text: qsTr("A clinician knows") },
        { value: "not_so", text: qsTr("The entries are wrong") }, { value: "later", text: qsTr("Not now") },
        { value: "other", text: qsTr("Another reason") }]
    readonly property var reasons: allReasons.filter(r => !(urgent && r.value === "later"))
    readonly property var all: notices.all
    readonly property var notice: all.find(n => n.rule === rule) ?? null
    readonly property bool urgent: notice !== null && (notice.urgency === "emergency" || notice.urgency === "same_day")

    signal finished(bool reminded)
    signal entryAsked(string entryId)

    title: qsTr("Your journal noticed")
    canGoBack: true

    NoticeModel {
        id: notices
        access: page.access
        safety: page.safety
        onAnswered: page.finished(page.reason === "reminder")
    }

    Notice { visible: notices.trouble !== ""; text: notices.trouble }
    Label {
        visible: notices.read && page.notice === null
        text: qsTr("This no longer holds. Your entries have changed since.")
    }
    Label {
        objectName: "noticeText"
        visible: page.notice !== null
        role: "heading"
        text: page.notice ? page.notice.text : ""
    }
    Rows {
        visible: page.notice !== null && page.notice.urgency === "emergency"
        Repeater {
            model: page.notice !== null && page.notice.urgency === "emergency" ? 1 : 0
            EmergencyCard {
                width: parent ? (parent as Item).width : 0
                number: page.help.emergency
                canCall: page.help.canCall
                text: page.notice.text
                onCallAsked: page.help.call(page.help.emergency)
            }
        }
    }
    Card {
        visible: page.notice !== null && page.notice.urgency === "same_day"
        Heading { text: qsTr("Talk to somebody today") }
        Label {
            text: page.help.urgent !== "" ? qsTr("Call your doctor or %1.").arg(page.help.urgentName !== "" ? page.help.urgentName : page.help.urgent)
                : qsTr("Call your doctor or an urgent-care line.")
        }
        CallRows {
            visible: page.clinicians.length > 0
            clinicians: page.clinicians
            canCall: page.help.canCall
            onCallAsked: (number) => page.help.call(number)
        }
    }
    Label {
        soft: true
        visible: page.notice !== null
        text: qsTr("This is no diagnosis. It only counts what you wrote. If it suddenly gets worse or something new comes, do not wait: open “Get help now” under Care.")
    }
    Card {
        visible: page.notice !== null
        Heading { text: qsTr("What it is about") }
        Rows {
            Repeater {
                model: page.notice ? page.notice.entries : []
                ListRow {
                    id: row
                    required property var modelData
                    objectName: "noticed-" + modelData.id
                    width: parent ? (parent as Item).width : 0
                    title: modelData.text
                    subtitle: modelData.when
                    interactive: modelData.isEntry
                    onClicked: page.entryAsked(row.modelData.id)
                }
            }
        }
        Divider {}
        Label { text: page.notice ? qsTr("The rule: %1").arg(page.notice.why) : "" }
        Label { role: "caption"; text: page.notice ? qsTr("It rests on %1. No clinician has signed it off.").arg(page.notice.basis) : "" }
    }
    Card {
        visible: page.notice !== null
        Heading { text: qsTr("Or put it aside, because …") }
        ChipRow {
            objectName: "dismiss"
            label: qsTr("Put it aside, because …")
            multiple: false
            options: page.reasons
            Binding on selected { value: page.reason === "" || page.reason === "reminder" ? [] : [page.reason] }
            onPicked: (value, on) => page.reason = on ? value : ""
        }
        NoteField {
            id: note
            visible: page.reason === "other"
            objectName: "dismissNote"
            label: qsTr("Which? (if you like)")
        }
        Button {
            objectName: "dismissNotice"
            stretch: true
            enabled: page.reason !== ""
            text: qsTr("Put aside")
            onClicked: notices.answer(page.rule, page.reason, page.reason === "other" ? note.text : "")
        }
    }

    footer: [
        Button {
            objectName: "remindNotice"
            visible: page.notice !== null && page.notice.urgency !== "emergency"
            kind: page.urgent ? "quiet" : "primary"
            large: true
            stretch: true
            icon.name: "calendar"
            text: qsTr("Remind me to ask a clinician")
            onClicked: {
                page.reason = "reminder"
                notices.remind(page.rule)
            }
        }
    ]
}
