// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Journal

// The PEG: three questions about the past week, in their validated wording.
Page {
    id: page

    required property JournalAccess access

    signal finished(var ids) // a list of strings

    title: qsTr("The past week")
    subtitle: qsTr("Three questions, once a week")
    canGoBack: true

    PegModel {
        id: peg
        access: page.access
        onSaved: (ids) => { draft.done(); page.finished(ids) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "peg"
        texts: [String(peg.pain), String(peg.enjoyment), String(peg.activity)]
        onFillIn: {
            peg.pain = Number(wanted[0])
            peg.enjoyment = Number(wanted[1])
            peg.activity = Number(wanted[2])
        }
    }

    FormNotice { draft: draft }
    Notice { visible: peg.errorText !== ""; text: peg.errorText }
    Card {
        Heading { text: qsTr("What number best describes your pain on average in the past week?") }
        ScaleRow {
            objectName: "pegPain"
            label: qsTr("Pain on average in the past week")
            startLabel: qsTr("no pain")
            endLabel: qsTr("pain as bad as you can imagine")
            Binding on value { value: peg.pain }
            onPicked: (value) => peg.pain = value
        }
    }
    Card {
        Heading { text: qsTr("What number best describes how, during the past week, pain has interfered with your enjoyment of life?") }
        ScaleRow {
            objectName: "pegEnjoyment"
            label: qsTr("Interfered with your enjoyment of life")
            startLabel: qsTr("does not interfere")
            endLabel: qsTr("completely interferes")
            Binding on value { value: peg.enjoyment }
            onPicked: (value) => peg.enjoyment = value
        }
    }
    Card {
        Heading { text: qsTr("What number best describes how, during the past week, pain has interfered with your general activity?") }
        ScaleRow {
            objectName: "pegActivity"
            label: qsTr("Interfered with your general activity")
            startLabel: qsTr("does not interfere")
            endLabel: qsTr("completely interferes")
            Binding on value { value: peg.activity }
            onPicked: (value) => peg.activity = value
        }
    }
    Label {
        objectName: "pegScore"
        visible: peg.complete
        text: qsTr("Together: %1 of 10, the average of the three.").arg(peg.score)
    }
    Label {
        role: Theme.Caption
        text: qsTr("The PEG scale: Krebs EE, Lorenz KA, Bair MJ and others, Journal of General Internal Medicine 2009;24(6):733-738, doi 10.1007/s11606-009-0981-1, published with open access. It was made from the Brief Pain Inventory. It follows change over weeks; it is not a diagnosis.")
    }

    footer: [
        Button {
            objectName: "savePeg"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: peg.complete && !peg.saving
            text: peg.complete ? qsTr("Save") : qsTr("Answer all three")
            onClicked: peg.save()
        }
    ]
}
