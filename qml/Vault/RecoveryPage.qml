// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Vault

// The recovery code: shown, saved on paper, and confirmed by typing eight of its characters.
Page {
    id: page

    required property VaultModel vault
    property bool typing: false
    property bool renewed: false // everything was changed: the former sheet is useless
    property bool warned: false // that the saved sheet does not work yet
    readonly property bool firstFits: model.fits(model.firstAsked, first.text)
    readonly property bool secondFits: model.fits(model.secondAsked, second.text)

    signal finished()
    signal later()

    title: typing ? qsTr("Check your sheet") : qsTr("Your recovery sheet")
    canGoBack: typing
    onBack: typing = false

    RecoveryModel {
        id: model
        vault: page.vault
        onConfirmed: page.finished()
    }

    Label {
        visible: !page.typing
        text: (page.renewed ? qsTr("Your old recovery sheet no longer works. This is the new one.") + " " : "")
            + qsTr("This code opens your journal if you forget your passphrase, and its copies on another device. Print it or copy it onto paper. Anyone who has it can read your journal, so keep it safe and away from this device.")
    }
    Card {
        visible: !page.typing
        label: qsTr("Recovery code")
        Flow {
            objectName: "codeGroups"
            Layout.fillWidth: true
            spacing: Theme.s12
            Repeater {
                model: model.groups
                Rectangle {
                    id: group
                    required property int index
                    required property string modelData
                    width: Math.max(132, number.width + letters.implicitWidth + 36)
                    height: letters.implicitHeight + Theme.s20
                    radius: Theme.radiusSmall
                    color: Theme.background
                    border.width: Theme.hairline
                    border.color: Theme.line
                    Accessible.role: Accessible.StaticText
                    Accessible.name: qsTr("Group %1: %2").arg(index + 1).arg(modelData.split("").join(" "))
                    Text {
                        id: number
                        x: 12
                        anchors.verticalCenter: parent.verticalCenter
                        text: group.index + 1
                        color: Theme.inkSoft
                        font.family: Theme.family
                        font.pixelSize: Theme.captionSize
                    }
                    Text {
                        id: letters
                        anchors.right: parent.right
                        anchors.rightMargin: 14
                        anchors.verticalCenter: parent.verticalCenter
                        text: group.modelData
                        color: Theme.ink
                        font.family: "DejaVu Sans Mono"
                        font.pixelSize: Theme.grown(24, 0.6)
                        font.letterSpacing: 2
                    }
                }
            }
        }
    }
    Label {
        visible: !page.typing
        role: Theme.Caption
        text: qsTr("The code works once you have typed two of its groups on the next page. 0 is always the number zero. The code has no letters O, I, L or U.")
    }
    Notice {
        objectName: "sheetSaved"
        visible: !page.typing && model.sheetPath !== ""
        icon: "check"
        text: qsTr("Saved: %1. Print it, then delete the file from this device.").arg(model.sheetPath)
    }
    Notice {
        objectName: "notYet"
        visible: page.warned && !page.typing
        warm: true
        text: qsTr("The sheet you saved does not work yet. It works once you have typed two of its groups here. If you do not want to, delete the file.")
    }
    Notice {
        visible: model.errorText !== ""
        text: model.errorText
    }
    Button {
        visible: !page.typing
        objectName: "saveSheet"
        text: model.sheetPath !== "" ? qsTr("Save again") : qsTr("Save a sheet to print")
        icon.name: "file"
        onClicked: model.saveSheet()
    }
    Label {
        visible: page.typing
        text: qsTr("Type these two groups from your paper, to check that you can read it.")
    }
    TextField {
        id: first
        visible: page.typing
        objectName: "firstGroup"
        label: qsTr("Group %1").arg(model.firstAsked)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        maximumLength: 8
        problem: text.trim().length >= 4 && !page.firstFits ? qsTr("That is not group %1. Look again.").arg(model.firstAsked) : ""
    }
    TextField {
        id: second
        visible: page.typing
        objectName: "secondGroup"
        label: qsTr("Group %1").arg(model.secondAsked)
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        maximumLength: 8
        problem: text.trim().length >= 4 && !page.secondFits ? qsTr("That is not group %1. Look again.").arg(model.secondAsked) : ""
        onAccepted: model.confirm(first.text, second.text)
    }

    footer: [
        Button {
            objectName: "haveSheet"
            visible: !page.typing
            kind: Button.Primary
            large: true
            stretch: true
            text: qsTr("I have copied or printed it")
            onClicked: page.typing = true
        },
        Button {
            objectName: "confirmSheet"
            visible: page.typing
            kind: Button.Primary
            large: true
            stretch: true
            enabled: page.firstFits && page.secondFits && !model.saving
            text: qsTr("Done")
            onClicked: model.confirm(first.text, second.text)
        },
        Button {
            objectName: "sheetLater"
            kind: Button.Quiet
            stretch: true
            text: qsTr("Later")
            onClicked: {
                if (model.sheetPath !== "" && !page.warned)
                    page.warned = true
                else
                    page.later()
            }
        }
    ]
}
