// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings
import Unknot.Player

// Volumes of voice, cues and background. Kept for the next session.
Sheet {
    id: sheet

    required property SettingsModel settings
    required property SoundModel sound
    readonly property SoundFaultText faultText: SoundFaultText { sound: sheet.sound }
    readonly property list<string> ambiences: ["", "rain", "ocean"]

    title: qsTr("Sound and voice")

    function percent(level: real): string { return qsTr("%1 %").arg(Math.round(level * 100)) }

    Notice {
        objectName: "soundNotice"
        visible: sheet.faultText.full !== ""
        icon: "volumeOff"
        text: sheet.faultText.full
    }
    VoiceChoice { settings: sheet.settings }
    Slider {
        label: qsTr("Voice volume")
        Binding on value { value: sheet.settings.voiceLevel }
        valueText: sheet.percent(value)
        stepSize: 0.1
        onMoved: (value) => sheet.settings.voiceLevel = value
    }
    Slider {
        label: qsTr("Chimes and ticks")
        Binding on value { value: sheet.settings.cueLevel }
        valueText: sheet.percent(value)
        stepSize: 0.1
        onMoved: (value) => sheet.settings.cueLevel = value
    }
    Label { role: Theme.Caption; text: qsTr("Change the speaking speed in Settings. It applies to the next session.") }
    Label { role: Theme.Label; text: qsTr("Background sound") }
    Segmented {
        label: qsTr("Background sound")
        options: [qsTr("None"), qsTr("Rain"), qsTr("Ocean")]
        Binding on currentIndex { value: sheet.ambiences.indexOf(sheet.settings.ambience) }
        onActivated: (index) => sheet.settings.ambience = sheet.ambiences[index]
    }
    Slider {
        visible: sheet.settings.ambience !== ""
        label: qsTr("Background")
        Binding on value { value: sheet.settings.ambienceLevel }
        valueText: sheet.percent(value)
        stepSize: 0.1
        onMoved: (value) => sheet.settings.ambienceLevel = value
    }
}
