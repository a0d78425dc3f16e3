// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls

Page {
    title: qsTr("Choices")

    SearchField { placeholderText: qsTr("Search moves") }
    Segmented { label: qsTr("When"); options: [qsTr("Now"), qsTr("Morning"), qsTr("Evening")] }
    Heading { text: qsTr("What is it like?") }
    ChipRow {
        label: qsTr("What is it like?")
        options: [qsTr("stiff"), qsTr("aching"), qsTr("sharp"), qsTr("tingling"), qsTr("burning")]
        selected: [qsTr("aching")]
    }
    Heading { text: qsTr("Where do you want to move?") }
    ChipRow {
        label: qsTr("Where do you want to move?")
        multiple: false
        options: [{ value: "chair", text: qsTr("Chair"), icon: "chair" }, { value: "bed", text: qsTr("Bed"), icon: "bed" },
                  { value: "floor", text: qsTr("Floor"), icon: "mat" }, { value: "wall", text: qsTr("Wall"), icon: "wall" }]
        selected: ["chair"]
    }
    Card {
        label: qsTr("Sound")
        spacing: Theme.s8
        Slider { id: voice; label: qsTr("Voice"); from: 0; to: 100; stepSize: 10; value: 60; valueText: qsTr("%1 %").arg(value); startLabel: qsTr("silent"); endLabel: qsTr("loud") }
        Divider {}
        Switch { text: qsTr("Voice guidance"); checked: true }
        Divider {}
        Switch { text: qsTr("Chime at each phase"); subtitle: qsTr("A soft bell when a hold begins and ends") }
    }
    TextField { label: qsTr("Your name"); placeholderText: qsTr("As you like to be called") }
    TextField { label: qsTr("Passphrase"); secret: true; text: "willow"; problem: qsTr("A little short. Four words are easy to keep in mind.") }
    NoteField { label: qsTr("A note"); placeholderText: qsTr("What helped, what did not") }
    Flow {
        Layout.fillWidth: true
        spacing: Theme.s12
        Button { kind: Button.Primary; text: qsTr("Save entry") }
        Button { kind: Button.Soft; text: qsTr("Later") }
        Button { kind: Button.Quiet; text: qsTr("Skip") }
        Button { kind: Button.Warm; icon.name: "leaf"; text: qsTr("Ease off") }
        Button { kind: Button.Danger; icon.name: "phone"; text: qsTr("Call now") }
        Button { kind: Button.Primary; enabled: false; text: qsTr("Send") }
    }
}
