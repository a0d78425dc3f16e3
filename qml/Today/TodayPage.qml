// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Entry
import Unknot.Journal
import Unknot.Routines
import Unknot.Safety
import Unknot.Today
import Unknot.Vault

// One suggested session with a large start button, and three ways to do less. Below: pain now, and this week.
Page {
    id: page

    required property SessionStartModel sessionStart
    property string why // the routine is suggested
    required property RoutineDetail detail // of the suggested routine
    required property VaultModel vault
    required property JournalAccess access
    required property SafetyModel safety
    required property CutOffModel cutOff

    signal goOnAsked()
    signal startAsked(string routineId, bool easier)
    signal breatheAsked(int seconds)
    signal detailAsked(string routineId)
    signal preferencesAsked()
    signal browseAsked()
    signal settingsAsked()
    signal padlockPressed()
    signal logAsked(int level)
    signal logged(string entryId)
    signal entryAsked(string entryId)
    signal pegAsked()
    signal catchUpAsked()
    signal careAsked()
    signal recoveryAsked()
    signal noticeAsked(string rule)

    property bool gear: true // for a phone; a desktop has it in the rail
    property bool padlock: false // for a phone, if there is a journal

    maxContentWidth: roomy ? twoColumns : Theme.textColumn // the session at the left, the person at the right
    title: sessionStart.timeOfDay() === SessionStartModel.Morning ? qsTr("Good morning") : sessionStart.timeOfDay() === SessionStartModel.Evening ? qsTr("Good evening") : qsTr("Today")
    lead: [
        IconButton {
            objectName: "padlock"
            visible: page.padlock
            icon.name: page.vault.open ? "unlock" : "lock"
            text: page.vault.open ? qsTr("Lock the journal now") : qsTr("The journal is locked. Unlock it")
            onClicked: page.padlockPressed()
        }
    ]
    actions: [
        IconButton {
            visible: page.gear
            icon.name: "gear"
            text: qsTr("Settings")
            onClicked: page.settingsAsked()
        }
    ]

    TwoColumns {
        Notice {
            objectName: "cutOff"
            visible: text !== ""
            icon: "play"
            text: page.cutOff.text
            actionText: qsTr("Go on")
            dismissible: true
            onAction: page.goOnAsked()
            onDismissed: page.cutOff.leave()
        }
        Card {
            raised: true
            FigureCard {
                technique: page.detail.cover
                Layout.fillWidth: true
                // On small phones too, and in landscape, Start is in sight.
                Layout.preferredHeight: page.height < Theme.lowBelow ? 108 : page.roomy ? Math.max(200, Math.min(440, page.height * 0.4))
                    : Math.max(120, Math.min(320, page.height * 0.32 - Math.max(0, 700 - page.height) * 0.6))
                color: Theme.background
                border.width: 0
                radius: Theme.radiusField
            }
            Label { role: Theme.Title; text: page.detail.name }
            Label { soft: true; text: qsTr("%1 min · %2 · %3").arg(page.detail.minutes).arg(page.detail.where).arg(page.detail.kit) }
            Label { objectName: "why"; visible: text !== ""; text: page.why }
            Button {
                objectName: "startToday"
                kind: Button.Primary
                large: true
                stretch: true
                icon.name: "play"
                text: qsTr("Start")
                onClicked: page.startAsked(page.detail.routineId, false)
            }
            RowLayout {
                spacing: Theme.s8
                Button {
                    kind: Button.Quiet
                    stretch: true
                    Layout.preferredWidth: 1
                    horizontalPadding: Theme.s8
                    text: qsTr("See the moves")
                    onClicked: page.detailAsked(page.detail.routineId)
                }
                Button {
                    kind: Button.Quiet
                    stretch: true
                    Layout.preferredWidth: 1
                    horizontalPadding: Theme.s8
                    text: qsTr("What suits me")
                    onClicked: page.preferencesAsked()
                }
            }
        }
        RowLayout {
            spacing: Theme.s8
            Button {
                stretch: true
                Layout.preferredWidth: 1
                horizontalPadding: Theme.s8
                text: qsTr("Shorter")
                Accessible.description: qsTr("The first few minutes, on a chair")
                onClicked: page.startAsked("", false)
            }
            Button {
                stretch: true
                Layout.preferredWidth: 1
                horizontalPadding: Theme.s8
                text: qsTr("Chair")
                onClicked: page.startAsked("chair_only_gentle_9", false)
            }
            Button {
                stretch: true
                Layout.preferredWidth: 1
                horizontalPadding: Theme.s8
                text: qsTr("Bad day")
                Accessible.description: qsTr("The same moves, smaller and shorter")
                onClicked: page.startAsked(page.detail.routineId, true)
            }
        }
        second: [
            NowCard {
                visible: !page.vault.open && !page.vault.guest
                locked: page.vault.state === VaultModel.Locked
                onPicked: (level) => page.logAsked(level)
            },
            Rows {
                visible: page.vault.open
                Repeater {
                    id: own
                    readonly property TodayCards cards: count > 0 ? itemAt(0) as TodayCards : null
                    model: page.vault.open ? 1 : 0
                    TodayCards {
                        width: parent ? (parent as Item).width : 0
                        access: page.access
                        safety: page.safety
                        onNoticeAsked: (rule) => page.noticeAsked(rule)
                        recoveryDue: page.vault.recoveryDue
                        onLogAsked: (level) => page.logAsked(level)
                        onLogged: (entryId) => page.logged(entryId)
                        onEntryAsked: (entryId) => page.entryAsked(entryId)
                        onPegAsked: page.pegAsked()
                        onCatchUpAsked: page.catchUpAsked()
                        onCareAsked: page.careAsked()
                        onRecoveryAsked: page.recoveryAsked()
                    }
                }
            },
            Notice {
                visible: page.sessionStart.consultReminder && !(own.cards && own.cards.reminding)
                icon: "care"
                text: qsTr("You chose to start gently. Ask a clinician whether this kind of care suits you. Then you can do more moves.")
            },
            Card {
                spacing: Theme.s4
                ListRow {
                    icon.name: "wave"
                    title: qsTr("Breathe for a minute")
                    subtitle: qsTr("No questions, any time")
                    onClicked: page.breatheAsked(60)
                }
                Divider {}
                ListRow {
                    icon.name: "list"
                    title: qsTr("Choose a routine")
                    subtitle: qsTr("For you, by place, all moves")
                    onClicked: page.browseAsked()
                }
            },
            Label {
                visible: page.sessionStart.sessionsToday > 0
                role: Theme.Caption
                text: qsTr("%n sessions done since you opened the app.", "", page.sessionStart.sessionsToday)
            }
        ]
    }
}
