// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Care
import Unknot.Files
import Unknot.Safety

// One page for the next visit, in large type: to show during the visit, or to print.
Page {
    id: page

    required property JournalAccess access
    required property SafetyModel safety
    required property ChooserModel chooser
    property string consultId // gets new questions; "": the next one

    signal saved(var ids) // of the records that an undo withdraws

    maxContentWidth: roomy ? twoColumns : Theme.textColumn
    title: qsTr("For the next visit")
    subtitle: agenda.period
    canGoBack: true

    AgendaModel {
        id: agenda
        access: page.access
        safety: page.safety
        chooser: page.chooser
        consult: page.consultId
        onSaved: (ids) => { if (ids.length > 0) page.saved(ids) }
    }

    Notice { visible: agenda.errorText !== ""; text: agenda.errorText; onTextChanged: if (text !== "") page.contentY = 0 }
    Notice {
        objectName: "agendaAppointment"
        visible: text !== ""
        icon: "calendar"
        text: agenda.appointment
    }
    TwoColumns {
        QuestionList { agenda: agenda }
        second: [
            Label {
                visible: agenda.loaded && agenda.sections.length === 0
                text: qsTr("Log your pain or do a routine, and this page shows what changed and what you tried.")
            },
            Rows {
                spacing: Theme.s16
                Repeater {
                    model: agenda.sections
                    Card {
                        id: section
                        required property agendaSectionRow modelData
                        required property int index
                        objectName: "section" + index
                        width: parent ? (parent as Item).width : 0
                        Heading { role: Theme.Title; text: section.modelData.title }
                        Rows {
                            spacing: Theme.s12
                            Repeater {
                                model: section.modelData.lines
                                Label {
                                    required property string modelData
                                    width: parent ? (parent as Item).width : 0
                                    role: Theme.Heading
                                    font.weight: Font.Normal
                                    text: modelData
                                }
                            }
                        }
                    }
                }
            },
            Card {
                Heading { text: qsTr("Save or print") }
                Label { text: qsTr("As a PDF or as plain text. The file is not encrypted: anyone who has it can read it.") }
                Notice { objectName: "pdfDone"; visible: agenda.done !== ""; icon: "check"; text: agenda.done }
                Button {
                    objectName: "savePdf"
                    icon.name: "file"
                    text: qsTr("Save as a file")
                    onClicked: agenda.save()
                }
            }
        ]
    }
}
