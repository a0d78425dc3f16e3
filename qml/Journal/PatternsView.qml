// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap
import Unknot.Charts
import Unknot.Entry
import Unknot.Journal

// The last weeks: a chart, and the places. It shows but does not interpret.
ColumnLayout {
    id: view

    required property JournalAccess access
    readonly property var periods: [30, 90, 365] // days

    Layout.fillWidth: true
    spacing: Theme.s16

    Patterns { id: patterns; access: view.access }

    TwoColumns {
        id: columns
        share: 0.56
        Segmented {
            objectName: "period"
            label: qsTr("Period")
            options: [qsTr("30 days"), qsTr("90 days"), qsTr("1 year")]
            Binding on currentIndex { value: view.periods.indexOf(patterns.period) }
            onActivated: (index) => patterns.period = view.periods[index]
        }
        Notice { visible: text !== ""; text: patterns.errorText }
        Card {
            visible: patterns.errorText === ""
            Heading { text: qsTr("Pain") }
            LevelChart {
                id: chart
                objectName: "curve"
                visible: patterns.daysWithEntries > 0
                Layout.fillWidth: true
                implicitHeight: columns.beside ? 340 : 240
                days: patterns.days
                labels: patterns.labels
                summary: patterns.summary
                reading: patterns.dayText(current)
            }
            Label {
                objectName: "reading"
                visible: chart.visible
                role: Theme.Label
                soft: chart.current < 0
                text: chart.current < 0 ? qsTr("Touch the chart to read a day.") : chart.reading
            }
            Label { objectName: "summary"; text: patterns.summary }
            Label {
                visible: patterns.daysWithEntries > 0
                role: Theme.Caption
                text: qsTr("Dot: average of a day. Line: average of seven days. Mark below: a day with a session. A change may have other reasons than the sessions.")
            }
        }
        second: [
            Card {
                visible: patterns.places.length > 0
                Heading { text: qsTr("Where it hurt most often") }
                Rows {
                    spacing: Theme.s12
                    Repeater {
                        model: patterns.places
                        ColumnLayout {
                            id: place
                            required property placeShare modelData
                            width: parent ? (parent as Item).width : 0
                            spacing: 2
                            Label { text: place.modelData.name }
                            Rectangle {
                                Layout.fillWidth: true
                                implicitHeight: 8
                                radius: 4
                                color: Theme.line
                                Rectangle {
                                    width: parent.width * place.modelData.share
                                    height: 8
                                    radius: 4
                                    color: Theme.accent
                                }
                            }
                            Label { role: Theme.Caption; text: place.modelData.text }
                        }
                    }
                }
            },
            Card {
                visible: patterns.heat.length > 0
                BodyMap { interactive: false; marks: patterns.heat; names: patterns.heatNames }
            },
            Card {
                visible: patterns.pegs.length > 0
                Heading { text: qsTr("Weekly questions (PEG)") }
                Rows {
                    spacing: Theme.s8
                    Repeater {
                        model: patterns.pegs
                        ListRow {
                            required property titledText modelData
                            width: parent ? (parent as Item).width : 0
                            interactive: false
                            title: modelData.title
                            subtitle: modelData.text
                        }
                    }
                }
            }
        ]
    }
}
