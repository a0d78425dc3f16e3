// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// The open journal: calendar and patterns.
Page {
    id: page

    required property JournalAccess access
    property bool recoveryDue: false
    property bool patterns: false
    property bool halves: true // days and patterns on one page; a desktop has two places for them
    property bool split: false // the chosen entry is beside this page
    property string current // its id
    readonly property string first: rows.first // of the chosen day
    readonly property bool wide: columnWidth >= 900
    property string day: month.today
    readonly property string errorText: overview.errorText || month.errorText || list.errorText
    property bool padlock: true

    signal dayPicked()
    signal entryAsked(string entryId)
    signal logAsked(string day)
    signal searchAsked()
    signal recoveryAsked()
    signal lockAsked()
    signal moreAsked()

    function show(day: string) {
        page.day = day
        dayPicked()
    }

    title: patterns && !halves ? qsTr("Progress") : qsTr("Journal")
    lists: split
    maxContentWidth: patterns ? (roomy ? twoColumns : 760) : 1120
    lead: [
        IconButton {
            objectName: "lockJournal"
            visible: page.padlock
            icon.name: "unlock"
            text: qsTr("Lock the journal now")
            onClicked: page.lockAsked()
        }
    ]
    actions: [
        IconButton { objectName: "search"; icon.name: "search"; text: qsTr("Search"); onClicked: page.searchAsked() },
        IconButton { objectName: "journalMore"; icon.name: "more"; text: qsTr("More"); onClicked: page.moreAsked() }
    ]

    MonthModel { id: month; access: page.access }
    RecordList { id: list; access: page.access; day: page.day }
    JournalOverview { id: overview; access: page.access }

    Notice { objectName: "unreadable"; visible: text !== ""; text: page.errorText }
    Notice {
        objectName: "sampleNotice"
        visible: overview.examples > 0 && overview.dropped.length === 0
        text: overview.entries > overview.examples ? qsTr("This journal still has example days. They do not count in your numbers.")
                                          : qsTr("These are example days, not yours. If you remove them, your own entries stay.")
        actionText: qsTr("Remove the example days")
        onAction: overview.removeExample()
    }
    Notice {
        objectName: "recoveryNotice"
        visible: page.recoveryDue && overview.examples === 0 && overview.dropped.length === 0
        icon: "lock"
        text: qsTr("You have only one way to unlock your journal. Make a recovery sheet as a second way.")
        actionText: qsTr("Make the sheet")
        onAction: page.recoveryAsked()
    }
    Notice {
        objectName: "droppedNotice"
        visible: overview.dropped.length > 0
        icon: "pencil"
        text: qsTr("%n entries were logged while the journal was locked.", "", overview.dropped.length)
        actionText: qsTr("Check")
        onAction: page.entryAsked(overview.dropped[0])
    }
    Notice {
        objectName: "zoneNotice"
        visible: overview.zoneNotice !== ""
        icon: "clock"
        text: overview.zoneNotice
    }
    Segmented {
        objectName: "daysOrPatterns"
        visible: page.halves
        label: qsTr("Days or patterns")
        options: [qsTr("Days"), qsTr("Patterns")]
        Binding on currentIndex { value: page.patterns ? 1 : 0 }
        onActivated: (index) => page.patterns = index === 1
    }
    Rows {
        visible: page.patterns
        Repeater {
            model: page.patterns ? 1 : 0
            PatternsView {
                width: parent ? (parent as Item).width : 0
                access: page.access
            }
        }
    }
    // If wide enough, the day is beside the month. Not a layout: in nested layouts, heights that follow widths
    // cause binding loops (Qt 6.4).
    Item {
        id: days
        visible: !page.patterns
        Layout.fillWidth: true
        readonly property bool wordsFirst: !page.wide && overview.entries === 0 // an empty month is of little use
        implicitHeight: page.wide ? Math.max(grid.implicitHeight, dayColumn.implicitHeight)
            : grid.implicitHeight + Theme.s16 + dayColumn.implicitHeight
        MonthGrid {
            id: grid
            objectName: "month"
            y: days.wordsFirst ? dayColumn.implicitHeight + Theme.s16 : 0
            width: page.wide ? (parent.width - Theme.s32) / 2 : parent.width
            title: month.title
            weekdays: month.weekdays
            days: month.days
            hasLater: !month.isLast
            chosen: page.day
            caption: qsTr("Number: the day’s average, rounded. Dot: a session.")
            onPicked: (day) => page.show(day)
            onTurned: (months) => month.move(months)
            onStepped: (days) => {
                const there = month.dayBeside(page.day, days)
                if (there === "")
                    return
                month.showDay(there)
                page.show(there)
            }
        }
        Stack {
            id: dayColumn
            x: page.wide ? grid.width + Theme.s32 : 0
            y: page.wide || days.wordsFirst ? 0 : grid.implicitHeight + Theme.s16
            width: grid.width
            spacing: Theme.s16
            Card {
                visible: overview.entries === 0 && list.count === 0 && page.errorText === ""
                Heading { text: qsTr("Nothing here yet") }
                Label { text: qsTr("Log how it is now: a number is enough. Or look at an example first.") }
                Button { objectName: "showSample"; text: qsTr("Show an example"); onClicked: overview.addExample() }
            }
            RowLayout {
                visible: overview.entries > 0
                Heading { text: month.dayTitle(page.day) }
                Button {
                    objectName: "addForDay"
                    visible: page.day <= month.today // ISO dates
                    kind: Button.Quiet
                    Layout.fillWidth: false
                    icon.name: "plus"
                    text: qsTr("Add")
                    Accessible.description: month.dayTitle(page.day)
                    onClicked: page.logAsked(page.day)
                }
            }
            Label {
                visible: overview.entries > 0 && list.count === 0 && !list.loading && list.errorText === ""
                soft: true
                text: qsTr("No entry for this day.")
            }
            RecordRows {
                id: rows
                records: list
                current: page.current
                onEntryPicked: (entryId) => page.entryAsked(entryId)
            }
        }
    }
}
