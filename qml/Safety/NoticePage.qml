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
    property list<clinicianRow> clinicians // the person's own, to call
    property int answer: -1 // of NoticeModel; -1: none yet
    readonly property var reasons: [
        { value: NoticeModel.Known, name: "known", text: qsTr("I know why") },
        { value: NoticeModel.Checked, name: "checked", text: qsTr("A clinician knows") },
        { value: NoticeModel.NotSo, name: "not_so", text: qsTr("My entries are wrong") },
        { value: NoticeModel.Later, name: "later", text: qsTr("Not now") },
        { value: NoticeModel.Other, name: "other", text: qsTr("Another reason") }
    ]
    readonly property noticeRow notice: notices.notice
    readonly property bool there: notice.rule !== ""

    signal finished(bool reminded)
    signal entryAsked(string entryId)
    signal screenAsked(var regions, string place) // the questions about these places (ids)

    title: qsTr("Your journal noticed")
    canGoBack: true

    NoticeModel {
        id: notices
        access: page.access
        safety: page.safety
        rule: page.rule
        onSaved: { draft.done(); page.finished(page.answer === NoticeModel.Reminder) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "notice"
        record: page.rule
        ready: notices.loaded
        texts: [String(page.answer), note.text]
        onFillIn: {
            page.answer = Number(wanted[0])
            note.text = wanted[1]
        }
    }

    FormNotice { draft: draft }
    Notice { visible: notices.errorText !== ""; text: notices.errorText }
    Label {
        visible: notices.loaded && !page.there
        text: qsTr("This no longer applies. Your entries have changed.")
    }
    Label {
        objectName: "noticeText"
        visible: page.there
        role: Theme.Heading
        text: page.notice.text
    }
    Rows {
        visible: page.notice.urgency === Urgency.Emergency
        Repeater {
            model: page.notice.urgency === Urgency.Emergency ? 1 : 0
            HelpCard {
                width: parent ? (parent as Item).width : 0
                help: page.help
                ride: true // what a notice calls an emergency has lasted for hours
                text: page.notice.text
            }
        }
    }
    Card {
        visible: page.notice.urgency === Urgency.SameDay && !page.notice.asksScreen && !page.notice.crisis
        Heading { text: qsTr("Talk to someone today") }
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
    CrisisCard {
        visible: page.notice.crisis
        number: page.help.crisis
        emergency: page.help.emergency
        textWay: page.help.crisisText
        canCall: page.help.canCall
        onCallAsked: (number) => page.help.call(number)
    }
    Card {
        visible: page.notice.asksMedicine
        Heading { text: qsTr("What do you take for headaches?") }
        Label { soft: true; text: qsTr("We ask once, because some kinds bring headaches back sooner than others.") }
        Button {
            objectName: "medicinePlain"
            stretch: true
            text: qsTr("Only plain ones: paracetamol, ibuprofen, aspirin or similar")
            onClicked: notices.sayMedicine(NoticeModel.Plain)
        }
        Button {
            objectName: "medicineOther"
            stretch: true
            text: qsTr("Others: a triptan, codeine, tramadol, a mix with caffeine – or I am not sure")
            onClicked: notices.sayMedicine(NoticeModel.OtherKind)
        }
    }
    Label {
        soft: true
        visible: page.there
        text: qsTr("This is not a diagnosis. It only counts what you wrote. If it suddenly gets worse or something new starts, do not wait: open “Get help now” under Care.")
    }
    Card {
        visible: page.there
        Heading { text: qsTr("What it is about") }
        Rows {
            Repeater {
                model: page.notice.entries
                ListRow {
                    id: row
                    required property noticedRecord modelData
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
        Label { text: page.there ? qsTr("The rule: %1").arg(page.notice.why) : "" }
        Label { role: Theme.Caption; text: page.there ? qsTr("It is based on %1. No clinician has approved it.").arg(page.notice.basis) : "" }
    }
    Card {
        visible: page.there
        Heading { text: qsTr("Or dismiss it because …") }
        ChipRow {
            objectName: "dismiss"
            label: qsTr("Dismiss it because …")
            multiple: false
            options: page.reasons.filter(r => !page.notice.urgent || r.value !== NoticeModel.Later)
            Binding on selected { value: [page.answer] }
            onPicked: (value, on) => page.answer = on ? value : -1
        }
        NoteField {
            id: note
            visible: page.answer === NoticeModel.Other
            objectName: "dismissNote"
            label: qsTr("Which reason? (optional)")
        }
        Button {
            objectName: "dismissNotice"
            stretch: true
            enabled: page.answer >= 0
            text: qsTr("Dismiss")
            onClicked: notices.answer(page.answer, page.answer === NoticeModel.Other ? note.text : "")
        }
    }

    footer: [
        Button {
            objectName: "screenNotice"
            visible: page.notice.asksScreen
            kind: Button.Primary
            large: true
            stretch: true
            text: qsTr("Answer the questions")
            onClicked: page.screenAsked(page.notice.regions, page.notice.place)
        },
        Button {
            objectName: "remindNotice"
            visible: page.there && page.notice.urgency !== Urgency.Emergency
            kind: page.notice.urgent ? Button.Quiet : Button.Primary
            large: true
            stretch: true
            icon.name: "calendar"
            text: qsTr("Remind me to ask a clinician")
            onClicked: {
                page.answer = NoticeModel.Reminder
                notices.remind()
            }
        }
    ]
}
