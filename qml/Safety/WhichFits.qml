// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// Asks which of the flags behind a line applies, with a follow-up question if it determines the urgency.
Rows {
    id: rows

    required property ScreenModel model
    readonly property var ticked: model.ticked
    readonly property var pressing: model.pressing
    readonly property var mild: model.mild

    spacing: Theme.s16
    Repeater {
        model: rows.model.questions
        Card {
            id: question
            required property flagQuestion modelData
            readonly property bool on: rows.ticked.indexOf(modelData.flag) >= 0
            width: parent ? (parent as Item).width : 0
            label: modelData.question
            Switch {
                objectName: "flag-" + question.modelData.flag
                text: question.modelData.question
                checked: question.on
                onToggled: rows.model.tick(question.modelData.flag, checked)
            }
            Label {
                visible: question.on && question.modelData.followUp !== ""
                text: question.modelData.followUp
            }
            ChipRow {
                objectName: "follow-" + question.modelData.flag
                visible: question.on && question.modelData.followUp !== ""
                label: question.modelData.followUp
                multiple: false
                options: [{ value: true, name: "yes", text: qsTr("Yes, or not sure") }, { value: false, name: "no", text: qsTr("No") }]
                Binding on selected { value: rows.pressing.indexOf(question.modelData.flag) >= 0 ? [true] : rows.mild.indexOf(question.modelData.flag) >= 0 ? [false] : [] }
                onPicked: (value, on) => rows.model.answerFollowUp(question.modelData.flag, on && value)
            }
        }
    }
    Card {
        width: rows.width
        Switch {
            objectName: "somethingElse"
            text: qsTr("Something similar, but none of these exactly")
            onToggled: rows.model.setSomethingElse(checked)
        }
    }
}
