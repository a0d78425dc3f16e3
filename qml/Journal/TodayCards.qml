// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal
import Unknot.Safety

// The journal's cards on the Today page. Destroyed when the journal is locked.
ColumnLayout {
    id: cards

    required property JournalAccess access
    required property SafetyModel safety
    property bool recoveryDue: false
    readonly property bool reminding: reminder.kind !== TodayReminder.Nothing // one reminder is enough

    signal logAsked(int level)
    signal logged(string entryId)
    signal entryAsked(string entryId)
    signal pegAsked()
    signal catchUpAsked()
    signal careAsked()
    signal noticeAsked(string rule)
    signal recoveryAsked()

    spacing: Theme.s16

    TodayJournal {
        id: today
        access: cards.access
        onSaved: (ids) => cards.logged(ids[0])
    }
    TodayReminder {
        id: reminder
        access: cards.access
        noticeFound: noticed.rule !== ""
        noticeUrgent: noticed.urgent
        recoveryDue: cards.recoveryDue
    }
    JournalWishes { id: wishes; access: cards.access }

    NowCard {
        asks: today.asks
        steady: today.steady
        loggedToday: today.loggedToday
        last: today.last
        lastWhen: today.lastWhen
        onPicked: (level) => cards.logAsked(level)
        onSameAsked: today.sameAsLast()
    }
    Notice { visible: text !== ""; text: today.errorText || reminder.errorText || wishes.errorText }
    NoticeCard {
        id: noticed
        access: cards.access
        safety: cards.safety
        visible: reminder.kind === TodayReminder.Notice || reminder.kind === TodayReminder.UrgentNotice
        onAsked: (rule) => cards.noticeAsked(rule)
    }
    Notice {
        objectName: "reminder"
        visible: text !== ""
        icon: reminder.kind === TodayReminder.Dropped ? "lock" : reminder.kind === TodayReminder.Consult ? "bell"
            : reminder.kind === TodayReminder.Appointment ? "calendar" : "pencil"
        text: reminder.text
        actionText: reminder.action
        dismissible: reminder.canPutOff
        onAction: {
            switch (reminder.kind) {
            case TodayReminder.Dropped: cards.entryAsked(reminder.record); break
            case TodayReminder.Appointment:
            case TodayReminder.Consult: cards.careAsked(); break
            case TodayReminder.OpenBout: reminder.endBout(); break
            case TodayReminder.WeeklyQuestions: cards.pegAsked(); break
            case TodayReminder.EmptyDays: cards.catchUpAsked(); break
            }
        }
        onDismissed: reminder.putOff()
    }
    Notice {
        objectName: "recoveryNotice"
        visible: reminder.kind === TodayReminder.SecondWayIn
        icon: "lock"
        text: qsTr("You have only one way to unlock your journal. Make a recovery sheet as a second way.")
        actionText: qsTr("Make the sheet")
        onAction: cards.recoveryAsked()
    }
    WeekCard {
        goal: wishes.goal
        week: today.week
        onGoalChosen: (goal) => wishes.goal = goal
    }
}
