// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// One visit.
Page {
    id: page

    required property JournalAccess access
    property var visit: null // as VisitsPage hands it; null for a new one
    readonly property bool fresh: picker.isToday
    property int nextDay: visit ? visit.nextDay : -1

    signal finished(var ids)

    title: visit ? qsTr("A visit") : qsTr("Add a visit")
    canGoBack: true

    DayPicker {
        id: picker
        access: page.access
        day: page.visit ? page.visit.day : ""
        future: false
    }
    MeasureModel {
        id: measures
        access: page.access
        onSaved: (ids) => page.finished(ids)
    }

    Notice { visible: measures.trouble !== ""; text: measures.trouble }
    Card {
        Label { objectName: "visitDay"; text: picker.text }
        RowLayout {
            spacing: Theme.s8
            Button { objectName: "dayEarlier"; text: qsTr("1 day earlier"); onClicked: picker.day = picker.moved(-1) }
            Button { objectName: "dayLater"; enabled: !page.fresh; text: qsTr("1 day later"); onClicked: picker.day = picker.moved(1) }
        }
    }
    Card {
        TextField {
            id: who
            objectName: "visitWho"
            label: qsTr("Who did you see?")
            text: page.visit ? page.visit.who : ""
        }
        NoteField {
            id: what
            objectName: "visitWhat"
            label: qsTr("What was done?")
            text: page.visit ? page.visit.what : ""
        }
    }
    Card {
        Heading { text: qsTr("Pain on the day after") }
        Label { visible: page.fresh; soft: true; text: qsTr("You can add this tomorrow.") }
        ScaleRow {
            visible: !page.fresh
            objectName: "visitNextDay"
            label: qsTr("Pain on the day after")
            Binding on value { value: page.nextDay }
            onPicked: (value) => page.nextDay = value
        }
        NoteField {
            id: after
            visible: !page.fresh
            objectName: "visitAfter"
            label: qsTr("How were you then?")
            text: page.visit ? page.visit.after : ""
        }
    }
    Button {
        objectName: "withdrawVisit"
        visible: page.visit !== null
        kind: "quiet"
        stretch: true
        text: qsTr("Take this visit back")
        onClicked: {
            measures.withdraw(page.visit.id)
            page.finished([])
        }
    }

    footer: [
        Button {
            objectName: "saveVisit"
            kind: "primary"
            large: true
            stretch: true
            enabled: !measures.saving && (who.text.trim() !== "" || what.text.trim() !== "")
            text: enabled ? qsTr("Save") : qsTr("Write who, or what, first")
            onClicked: measures.saveVisit(page.visit ? page.visit.id : "", picker.day, who.text.trim(),
                what.text, after.text, page.nextDay)
        }
    ]
}
