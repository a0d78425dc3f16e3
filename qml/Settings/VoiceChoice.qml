// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings

// How much the voice says.
ColumnLayout {
    id: choice

    required property SettingsModel settings

    spacing: Theme.s8

    Label { role: Theme.Label; text: qsTr("What the voice says") }
    Segmented {
        objectName: "voiceChoice"
        label: qsTr("What the voice says")
        options: [qsTr("Full"), qsTr("Quieter"), qsTr("Off")]
        Binding on currentIndex { value: choice.settings.voice }
        onActivated: (index) => choice.settings.voice = index
    }
    Label {
        role: Theme.Caption
        text: choice.settings.voice === SettingsModel.Off ? qsTr("Only chimes and ticks. The words are shown.")
            : choice.settings.voice === SettingsModel.Full ? qsTr("Every sentence, every time.")
            : qsTr("Explains what is new. Once you have done a move three times, it says less. When to stop is always said, and all words are shown.")
    }
}
