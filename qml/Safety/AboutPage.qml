// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// "About me" and cautions: the ticked conditions and their effects, and the whole list on request.
Page {
    id: page

    required property SafetyModel safety
    readonly property var ticked: about.ticked // of tickedCondition
    readonly property var cleared: cautions.cleared // of clearedFamily
    property var open: [] // ids of the unfolded groups

    signal whereAsked(string tag)
    signal consultAsked(string about)

    title: qsTr("About me and cautions")
    canGoBack: true
    maxContentWidth: roomy ? twoColumns : Theme.textColumn

    AboutModel {
        id: about
        safety: page.safety
    }
    CautionModel {
        id: cautions
        safety: page.safety
    }

    TwoColumns { // what applies, and what to tick
        Notice { visible: page.safety.errorText !== ""; warm: true; text: page.safety.errorText }
        Notice {
            objectName: "builtInRules"
            visible: page.safety.builtIn
            text: qsTr("The safety rules on this device have a mistake. Unknot uses its built-in rules instead.")
        }
        Rows {
            visible: page.safety.openFlags.length > 0
            spacing: Theme.s12
            Repeater {
                model: page.safety.openFlags
                Card {
                    id: flag
                    required property flagRow modelData
                    width: parent ? (parent as Item).width : 0
                    Heading { text: qsTr("Paused: %1").arg(flag.modelData.name) }
                    Label { text: flag.modelData.why }
                    Label { role: Theme.Caption; text: qsTr("Answered on %1").arg(flag.modelData.since) }
                    TextField { id: who; objectName: "clearedBy-" + flag.modelData.flag; label: qsTr("Who checked it? (optional)") }
                    Button {
                        objectName: "clear-" + flag.modelData.flag
                        stretch: true
                        icon.name: "check"
                        text: qsTr("A clinician has checked it")
                        onClicked: page.safety.clearFlag(flag.modelData.flag, who.text.trim())
                    }
                    Button {
                        kind: Button.Quiet
                        stretch: true
                        icon.name: "calendar"
                        text: qsTr("Remind me to ask")
                        onClicked: page.consultAsked(flag.modelData.question)
                    }
                }
            }
        }
        Rows {
            visible: cautions.cautions.length > 0
            spacing: Theme.s12
            Repeater {
                model: cautions.cautions
                Card {
                    id: own
                    required property cautionRow modelData
                    width: parent ? (parent as Item).width : 0
                    Heading { text: own.modelData.name }
                    Label { role: Theme.Caption; visible: text !== ""; text: own.modelData.note }
                    Label {
                        visible: !own.modelData.known
                        text: qsTr("Unknot does not know this condition, which came from elsewhere, and treats it with caution.")
                    }
                    Label { visible: own.modelData.known; text: own.modelData.reason }
                    Label { visible: text !== "" && own.modelData.known; soft: true; text: own.modelData.modify }
                    Label { visible: text !== ""; soft: true; text: own.modelData.heat }
                    Label { visible: text !== ""; soft: true; text: own.modelData.lift }
                    Rows {
                        visible: own.modelData.families.length > 0
                        Repeater {
                            model: own.modelData.families
                            Switch {
                                id: ok
                                required property waitingFamily modelData
                                objectName: "ok-" + own.modelData.tag + "-" + modelData.family
                                width: parent ? (parent as Item).width : 0
                                text: qsTr("%1: a clinician said yes").arg(modelData.name)
                                subtitle: modelData.note
                                checked: page.cleared.some(c => c.tag === own.modelData.tag && c.family === modelData.family)
                                onToggled: cautions.setCleared(own.modelData.tag, ok.modelData.family, checked)
                            }
                        }
                    }
                    Button {
                        objectName: "take-" + own.modelData.tag
                        stretch: true
                        text: qsTr("This is over: remove it")
                        onClicked: cautions.takeOff(own.modelData.tag)
                    }
                    Button {
                        kind: Button.Quiet
                        stretch: true
                        icon.name: "calendar"
                        text: qsTr("Remind me to ask")
                        onClicked: page.consultAsked(own.modelData.question)
                    }
                }
            }
        }
        Label {
            soft: true
            text: cautions.cautions.length === 0
                ? qsTr("Nothing ticked. Tick what applies to you, and each session will skip or change moves that do not suit you.")
                : qsTr("Tick anything else that applies to you.")
        }
        TextField {
            objectName: "age"
            label: qsTr("Age in years (optional)")
            text: about.age
            inputMethodHints: Qt.ImhDigitsOnly
            onAccepted: about.age = text
            onActiveFocusChanged: if (!activeFocus) about.age = text
        }
        second: [
            Rows {
                spacing: Theme.s12
                Repeater {
                    model: about.groups
                    Card {
                        id: group
                        required property conditionGroup modelData
                        readonly property bool unfolded: page.open.includes(modelData.group)
                        readonly property int ticked: page.ticked.filter(t => t.group === modelData.group).length
                        width: parent ? (parent as Item).width : 0
                        ListRow {
                            objectName: "group-" + group.modelData.group
                            title: group.modelData.name
                            subtitle: group.ticked > 0 ? qsTr("%1 ticked").arg(group.ticked) : ""
                            chevron: false
                            Accessible.description: group.unfolded ? qsTr("Expanded") : qsTr("Collapsed")
                            onClicked: page.open = group.unfolded ? page.open.filter(g => g !== group.modelData.group) : page.open.concat(group.modelData.group)
                            Icon { name: group.unfolded ? "chevronUp" : "chevronDown"; size: 20; color: Theme.inkSoft }
                        }
                        Rows {
                            visible: group.unfolded
                            Repeater {
                                model: group.unfolded ? group.modelData.conditions : []
                                ConditionTick {
                                    id: tick
                                    required property conditionRow modelData
                                    width: parent ? (parent as Item).width : 0
                                    condition: modelData
                                    about: about
                                    onWhereAsked: page.whereAsked(tick.modelData.tag)
                                }
                            }
                        }
                    }
                }
            },
            Label {
                role: Theme.Caption
                text: qsTr("These rules come from published advice and general knowledge. No clinician has approved them. They do not replace advice from someone who knows you.")
            }
        ]
    }
}
