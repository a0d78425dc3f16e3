// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal
import Unknot.Safety

// The journal's cards on the first page of the day. Removed when the journal is locked.
ColumnLayout {
    id: cards

    required property JournalAccess access
    required property SafetyModel safety
    property bool recoveryDue: false
    readonly property var due: today.reminder
    readonly property string reminder: due.kind ?? ""
    readonly property bool reminding: reminder !== "" // one thing is enough

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
        noticeFound: noticed.rule !== ""
        noticeUrgent: noticed.urgent
        recoveryDue: cards.recoveryDue
        onSaved: (entryId) => cards.logged(entryId)
        onFailed: (text) => trouble.text = text
    }

    NowCard {
        asks: today.asks
        steady: today.steady
        loggedToday: today.loggedToday
        last: today.last
        lastWhen: today.lastWhen
        onPicked: (level) => cards.logAsked(level)
        onSameAsked: today.sameAsLast()
    }
    Notice { id: trouble; visible: text !== "" }
    NoticeCard {
        id: noticed
        access: cards.access
        safety: cards.safety
        visible: cards.reminder === "notice" || cards.reminder === "urgentNotice"
        onAsked: (rule) => cards.noticeAsked(rule)
    }
    Notice {
        objectName: "reminder"
        visible: text !== ""
        icon: cards.reminder === "dropped" ? "lock" : cards.reminder === "consult" ? "bell" : cards.reminder === "appointment" ? "calendar" : "pencil"
        text: cards.due.text ?? ""
        actionText: cards.due.action ?? ""
        dismissible: cards.due.canPutOff ?? false
        onAction: {
            if (cards.reminder === "dropped")
                cards.entryAsked(cards.due.id)
            else if (cards.reminder === "episode")
                today.endEpisode(cards.due.id)
            else if (cards.reminder === "consult" || cards.reminder === "appointment")
                cards.careAsked()
            else if (cards.reminder === "weekly")
                cards.pegAsked()
            else
                cards.catchUpAsked()
        }
        onDismissed: today.putOff()
    }
    Notice {
        objectName: "recoveryNotice"
        visible: cards.reminder === "recovery"
        icon: "lock"
        text: qsTr("There is one way into your journal. A recovery sheet on paper is a second.")
        actionText: qsTr("Make the sheet")
        onAction: cards.recoveryAsked()
    }
    WeekCard {
        goal: today.goal
        week: today.week
        onGoalChosen: (goal) => today.goal = goal
    }
}
