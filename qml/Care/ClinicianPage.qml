// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care
import Unknot.Safety

// One clinician, with the number to call.
Page {
    id: page

    required property JournalAccess access
    property clinicianRow clinician // without an id: a new one
    property bool canCall: false // the device can call
    readonly property bool known: clinician.id !== ""

    signal finished(var ids) // of the records that an undo withdraws
    signal removed(string id)

    title: known ? clinician.name : qsTr("Add a doctor or therapist")
    canGoBack: true

    ClinicianModel {
        id: people
        access: page.access
        onSaved: (ids) => { draft.done(); page.finished(ids) }
        onWithdrawn: (id) => { draft.done(); page.removed(id) }
    }
    FormDraft {
        id: draft
        access: page.access
        form: "clinician"
        record: page.clinician.id
        texts: [name.text, role.text, phone.text, note.text]
        onFillIn: {
            name.text = wanted[0]
            role.text = wanted[1]
            phone.text = wanted[2]
            note.text = wanted[3]
        }
    }

    FormNotice { draft: draft }
    Notice { visible: people.errorText !== ""; text: people.errorText }
    Card {
        visible: page.clinician.phone !== ""
        label: qsTr("Phone number")
        TextEdit {
            id: large
            objectName: "largeNumber"
            Layout.fillWidth: true
            readOnly: true
            selectByMouse: true
            wrapMode: TextEdit.Wrap
            textFormat: TextEdit.PlainText
            text: page.clinician.phone
            color: Theme.ink
            selectionColor: Theme.accent
            selectedTextColor: Theme.inkOnAccent
            font.family: Theme.family
            font.pixelSize: Theme.displaySize
            font.weight: Font.DemiBold
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("Phone number: %1").arg(text)
        }
        Button {
            objectName: "call"
            visible: page.canCall
            kind: Button.Primary
            stretch: true
            icon.name: "phone"
            text: qsTr("Call")
            onClicked: Qt.openUrlExternally("tel:" + page.clinician.phone.replace(/[^0-9+]/g, ""))
        }
        Button {
            objectName: "copyNumber"
            visible: !page.canCall
            property bool copied: false
            icon.name: copied ? "check" : ""
            text: copied ? qsTr("Copied") : qsTr("Copy the number")
            onClicked: {
                large.selectAll()
                large.copy()
                large.deselect()
                copied = true
            }
        }
    }
    Card {
        TextField {
            id: name
            objectName: "clinicianName"
            label: qsTr("Name")
            maximumLength: 200
            text: page.clinician.name
        }
        TextField {
            id: role
            objectName: "clinicianRole"
            label: qsTr("Their job")
            placeholderText: qsTr("Family doctor")
            maximumLength: 200
            text: page.clinician.role
        }
        TextField {
            id: phone
            objectName: "clinicianPhone"
            label: qsTr("Phone number")
            maximumLength: 40
            inputMethodHints: Qt.ImhDialableCharactersOnly
            text: page.clinician.phone
        }
        NoteField {
            id: note
            objectName: "clinicianNote"
            label: qsTr("Note")
            placeholderText: qsTr("When to call, where it is")
            text: page.clinician.note
        }
    }
    Button {
        objectName: "withdrawClinician"
        visible: page.known
        kind: Button.Quiet
        stretch: true
        text: qsTr("Remove from the list")
        onClicked: people.withdraw(page.clinician.id)
    }

    footer: [
        Button {
            objectName: "saveClinician"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: !people.saving && name.text.trim() !== ""
            text: enabled || people.saving ? qsTr("Save") : qsTr("Enter the name first")
            onClicked: people.save(page.clinician.id, name.text, role.text, phone.text, note.text)
        }
    ]
}
