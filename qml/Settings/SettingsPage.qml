// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Figure
import Unknot.Settings

// Appearance, sound, time to change position, and the figure: all of it, or the section chosen in SettingsList.
Page {
    id: page

    enum Section { All, Reading, Sound, Position, Figure }
    property int section: SettingsPage.All
    readonly property bool all: section === SettingsPage.All

    required property SettingsModel settings
    readonly property list<string> ambiences: ["", "rain", "ocean"]

    signal privacyAsked()
    signal soundAsked() // a sample of the voice

    title: section === SettingsPage.Reading ? qsTr("Reading") : section === SettingsPage.Sound ? qsTr("Sound")
        : section === SettingsPage.Position ? qsTr("Changing position") : section === SettingsPage.Figure ? qsTr("The figure") : qsTr("Settings")

    function languages(): var {
        const list = [{ value: "", text: qsTr("Same as device") }]
        for (let i = 0; i < settings.languageCodes.length; ++i)
            list.push({ value: settings.languageCodes[i], text: settings.languageNames[i] })
        return list
    }

    function percent(level: real): string { return qsTr("%1 %").arg(Math.round(level * 100)) }

    Card {
        visible: page.all
        ListRow {
            objectName: "privacy"
            icon.name: "lock"
            title: qsTr("Privacy and copies")
            subtitle: qsTr("Who can read your journal, people, copies, deletion")
            onClicked: page.privacyAsked()
        }
    }
    Card {
        visible: page.all || page.section === SettingsPage.Reading
        Heading { visible: page.all; text: qsTr("Reading") }
        Label { visible: language.visible; role: Theme.Label; text: qsTr("Language") }
        ChipRow {
            id: language
            objectName: "language"
            visible: page.settings.languageCodes.length > 1
            multiple: false
            label: qsTr("Language")
            options: page.languages()
            Binding on selected { value: [page.settings.language] }
            // Deferred: a new language re-creates every page, this one too.
            onPicked: (code) => Qt.callLater(() => page.settings.language = code) // qmllint disable
        }
        Slider {
            label: qsTr("Text size")
            from: 1
            to: 2
            stepSize: 0.1
            Binding on value { value: page.settings.textScale }
            valueText: page.percent(value)
            onMoved: (value) => page.settings.textScale = value
        }
        Label { role: Theme.Label; text: qsTr("Light or dark") }
        ThemeChoice { objectName: "theme"; settings: page.settings }
        Switch {
            text: qsTr("Reduce motion")
            subtitle: qsTr("The figure stands still in each position")
            Binding on checked { value: page.settings.reducedMotion }
            onToggled: page.settings.reducedMotion = checked
        }
    }
    Card {
        visible: page.all || page.section === SettingsPage.Sound
        Heading { visible: page.all; text: qsTr("Sound") }
        VoiceChoice { settings: page.settings }
        Slider {
            label: qsTr("Voice volume")
            Binding on value { value: page.settings.voiceLevel }
            valueText: page.percent(value)
            stepSize: 0.1
            onMoved: (value) => page.settings.voiceLevel = value
        }
        Slider {
            label: qsTr("Chimes and ticks")
            Binding on value { value: page.settings.cueLevel }
            valueText: page.percent(value)
            stepSize: 0.1
            onMoved: (value) => page.settings.cueLevel = value
        }
        Label { role: Theme.Label; text: qsTr("Speaking speed") }
        Segmented {
            label: qsTr("Speaking speed")
            options: [qsTr("Slower"), qsTr("Normal"), qsTr("Faster")]
            objectName: "speechPace"
            Binding on currentIndex { value: page.settings.speechPace < 0.95 ? 0 : page.settings.speechPace > 1.05 ? 2 : 1 }
            onActivated: (index) => page.settings.speechPace = [0.85, 1, 1.15][index]
        }
        Button {
            objectName: "hearVoice"
            kind: Button.Soft
            icon.name: "volume"
            text: qsTr("Hear the voice")
            onClicked: page.soundAsked()
        }
        Label { role: Theme.Label; text: qsTr("Background sound") }
        Segmented {
            label: qsTr("Background sound")
            options: [qsTr("None"), qsTr("Rain"), qsTr("Ocean")]
            Binding on currentIndex { value: page.ambiences.indexOf(page.settings.ambience) }
            onActivated: (index) => page.settings.ambience = page.ambiences[index]
        }
        Slider {
            visible: page.settings.ambience !== ""
            label: qsTr("Background")
            Binding on value { value: page.settings.ambienceLevel }
            valueText: page.percent(value)
            stepSize: 0.1
            onMoved: (value) => page.settings.ambienceLevel = value
        }
    }
    Card {
        visible: page.all || page.section === SettingsPage.Position
        Heading { visible: page.all; text: qsTr("Changing position") }
        Label { soft: true; text: qsTr("How much time you get to sit, stand or lie down between moves.") }
        Segmented {
            label: qsTr("Changing position")
            options: [qsTr("Normal"), qsTr("More time"), qsTr("Wait until I tap")]
            objectName: "changePlace"
            Binding on currentIndex { value: page.settings.changePlace }
            onActivated: (index) => page.settings.changePlace = index
        }
    }
    Card {
        visible: page.all || page.section === SettingsPage.Figure
        Heading { visible: page.all; text: qsTr("The figure") }
        FigureCard {
            technique: "st_side_reach"
            Layout.fillWidth: true
            implicitHeight: 240
            color: Theme.background
            border.width: 0
        }
        Switch {
            objectName: "peopleVary"
            text: qsTr("A different person in each routine")
            Binding on checked { value: page.settings.person < 0 }
            onToggled: page.settings.person = checked ? -1 : 0
        }
        PeopleChoice {
            objectName: "people"
            person: page.settings.person
            onPicked: (person) => page.settings.person = person
        }
        Label { role: Theme.Label; text: qsTr("Skin tone") }
        LookChoice { objectName: "skin"; of: LookChoice.Skin; settings: page.settings }
        Label { role: Theme.Label; text: qsTr("Hair") }
        LookChoice { objectName: "hair"; of: LookChoice.Hair; settings: page.settings }
        Label { role: Theme.Label; text: qsTr("Body on which you mark pain") }
        Segmented {
            objectName: "bodyType"
            label: qsTr("Body on which you mark pain")
            options: [qsTr("Slight"), qsTr("Medium"), qsTr("Broad")]
            Binding on currentIndex { value: page.settings.bodyType }
            onActivated: (index) => page.settings.bodyType = index
        }
    }
    Label {
        role: Theme.Caption
        text: qsTr("Reading and sound settings are stored unencrypted on this device. The others are stored in your journal, if you have one.")
    }
}
