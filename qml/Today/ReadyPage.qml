// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Safety
import Unknot.Today

// The last page before a session: what is different for this person, duration, position. One large start button.
Page {
    id: page

    required property SessionStartModel sessionStart
    readonly property var changes: sessionStart.changes // of changeRow
    readonly property int mostAtFirst: 3
    property bool unfolded: false
    // What is different at the left, the picture at the right.
    readonly property bool split: roomy && (changes.length > 0 || sessionStart.gentle || sessionStart.flagNames !== "")

    signal startAsked()
    signal soundAsked()
    signal aboutAsked()

    title: sessionStart.wantedName
    subtitle: qsTr("%1 min · %2").arg(sessionStart.wantedMinutes).arg(sessionStart.wantedPosition)
    canGoBack: true
    maxContentWidth: split ? twoColumns : Theme.textColumn

    TwoColumns {
        beside: page.split
        Card {
            objectName: "changedForYou"
            visible: page.changes.length > 0
            Heading { text: qsTr("Changed for you") }
            Rows {
                spacing: Theme.s12
                Repeater {
                    model: page.unfolded ? page.changes : page.changes.slice(0, page.mostAtFirst)
                    ChangeLine {
                        required property changeRow modelData
                        width: parent ? (parent as Item).width : 0
                        change: modelData
                    }
                }
            }
            Button {
                objectName: "allChanges"
                kind: Button.Quiet
                stretch: true
                icon.name: page.unfolded ? "chevronUp" : "chevronDown"
                text: page.unfolded ? qsTr("Show less")
                    : page.changes.length > page.mostAtFirst ? qsTr("Show all %n changes and why", "", page.changes.length) : qsTr("Why, and what lifts it")
                onClicked: page.unfolded = !page.unfolded
            }
            RuleRows {
                objectName: "reasons"
                visible: page.unfolded
                rules: page.unfolded ? page.sessionStart.reasons : []
            }
            Button {
                objectName: "aboutFromReady"
                visible: page.unfolded
                kind: Button.Quiet
                stretch: true
                icon.name: "person"
                text: qsTr("About me and cautions")
                onClicked: page.aboutAsked()
            }
        }
        Notice {
            objectName: "gentleNotice"
            visible: page.sessionStart.gentle && page.sessionStart.flagNames === ""
            icon: "leaf"
            warm: true
            text: page.sessionStart.movesNow < page.sessionStart.movesAll
                ? qsTr("The gentle version: %1 of %n moves, shorter and without pressure. Ask a clinician before you do the others.", "", page.sessionStart.movesAll).arg(page.sessionStart.movesNow)
                : qsTr("The gentle version: shorter, without pressure. At your next visit, ask a clinician whether you can do more.")
            actionText: qsTr("A clinician has said yes")
            onAction: page.sessionStart.clinicianSaidYes()
        }
        Notice {
            objectName: "flagNotice"
            visible: page.sessionStart.flagNames !== ""
            icon: "leaf"
            warm: true
            text: qsTr("Gentle, because a clinician still needs to check: %1.").arg(page.sessionStart.flagNames)
            actionText: qsTr("They have checked it")
            onAction: page.aboutAsked()
        }
        second: [
            FigureCard {
                technique: page.sessionStart.wantedCover.technique
                range: page.sessionStart.wantedCover.range
                bed: page.sessionStart.wantedCover.bed
                Layout.fillWidth: true
                Layout.preferredHeight: page.split ? Math.max(200, Math.min(520, page.height - page.footRoom - page.headRoom - 5 * Theme.s32))
                    : Math.max(200, Math.min(380, page.height * 0.42))
            },
            Label {
                soft: true
                text: qsTr("Put the phone where you can hear it. The voice tells you everything, so you need not look.")
            }
        ]
    }

    footer: [
        Button {
            objectName: "start"
            kind: Button.Primary
            large: true
            stretch: true
            icon.name: "play"
            text: qsTr("Start")
            onClicked: page.startAsked()
        },
        Button {
            stretch: true
            icon.name: "volume"
            text: qsTr("Test the sound")
            onClicked: page.soundAsked()
        }
    ]
}
