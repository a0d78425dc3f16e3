// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Routines

// One routine before it starts: what, why, duration, kit, and every move with a still figure.
Page {
    id: page

    required property RoutineDetail detail
    required property PreferencesModel preferences
    property int minutes: detail.minutes

    signal startAsked()

    maxContentWidth: roomy ? twoColumns : Theme.textColumn
    title: detail.name
    subtitle: detail.summary

    TwoColumns {
        FigureCard {
            objectName: "routineCover"
            technique: page.detail.cover
            Layout.fillWidth: true
            Layout.preferredHeight: page.roomy ? 360 : Math.min(260, page.width * 0.55)
        }
        Notice {
            objectName: "pausedMoves"
            visible: page.detail.pausedMoves > 0
            icon: "leaf"
            warm: true
            text: page.detail.pausedMoves === 0 ? ""
                : page.detail.pausedMoves === page.detail.count ? qsTr("This routine is paused because of what you told us about yourself.")
                : qsTr("We left out %1 of %n moves because of what you told us about yourself.", "", page.detail.count).arg(page.detail.pausedMoves)
        }
        Card {
            Rows {
                Repeater {
                    model: [
                        { icon: "clock", title: qsTr("%n minutes", "", page.minutes), text: qsTr("%n moves", "", page.detail.count) },
                        { icon: "chair", title: page.detail.positions, text: "" },
                        { icon: "ball", title: qsTr("You need"), text: page.detail.kit },
                        { icon: "heart", title: qsTr("Type of care"), text: page.detail.families }
                    ]
                    ListRow {
                        required property var modelData
                        interactive: false
                        icon.name: modelData.icon
                        title: modelData.title
                        subtitle: modelData.text
                        width: parent ? (parent as Item).width : 0
                    }
                }
            }
        }
        Label { visible: text !== ""; text: page.detail.why }
        second: [
            Heading { text: qsTr("The moves") },
            Rows {
                spacing: Theme.s12
                Repeater {
                    model: page.detail
                    StepCard {
                        width: parent ? (parent as Item).width : 0
                        preferences: page.preferences
                    }
                }
            },
            Label {
                role: Theme.Caption
                text: qsTr("Stop a move if you feel any sharp, electric or spreading pain. Home care does not replace medical advice.")
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
        }
    ]
}
