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
    property visitRow visit // without an id: a new one
    readonly property bool stored: visit.id !== ""
    readonly property bool fresh: picker.isToday
    property int nextDay: visit.nextDay

    signal finished(var ids) // a list of strings

    title: stored ? qsTr("A visit") : qsTr("Add a visit")
    canGoBack: true

    VisitModel {
        id: visits
        access: page.access
        onSaved: (ids) => { draft.done(); page.finished(ids) }
        onWithdrawn: { draft.done(); page.finished([]) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "visit"
        record: page.visit.id
        texts: [picker.day, who.text, what.text, after.text, String(page.nextDay)]
        onFillIn: {
            picker.day = wanted[0]
            who.text = wanted[1]
            what.text = wanted[2]
            after.text = wanted[3]
            page.nextDay = Number(wanted[4])
        }
    }

    FormNotice { draft: draft }
    Notice { visible: visits.errorText !== ""; text: visits.errorText }
    Card {
        DayField {
            id: picker
            access: page.access
            objectName: "visitDay"
            label: qsTr("Day of the visit")
            day: page.visit.day
            future: false
        }
    }
    Card {
        TextField {
            id: who
            objectName: "visitWho"
            label: qsTr("Who did you see?")
            text: page.visit.who
        }
        NoteField {
            id: what
            objectName: "visitWhat"
            label: qsTr("What was done?")
            text: page.visit.what
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
            label: qsTr("How did you feel then?")
            text: page.visit.after
        }
    }
    Button {
        objectName: "withdrawVisit"
        visible: page.stored
        kind: Button.Quiet
        stretch: true
        text: qsTr("Remove this visit")
        onClicked: visits.withdraw(page.visit.id)
    }

    footer: [
        Button {
            objectName: "saveVisit"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: !visits.saving && (who.text.trim() !== "" || what.text.trim() !== "")
            text: enabled ? qsTr("Save") : qsTr("Enter who you saw or what was done first")
            onClicked: visits.save(page.visit.id, picker.day, who.text, what.text, after.text,
                page.nextDay)
        }
    ]
}
