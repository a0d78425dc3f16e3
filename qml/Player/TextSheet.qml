// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Settings

// Text size, available wherever people read from a distance.
Sheet {
    id: sheet

    required property SettingsModel settings

    title: qsTr("Text size")

    Label { text: qsTr("Text will be this large.") }
    Slider {
        label: qsTr("Text size")
        from: 1
        to: 2
        stepSize: 0.1
        Binding on value { value: sheet.settings.textScale }
        valueText: qsTr("%1 %").arg(Math.round(value * 100))
        startLabel: qsTr("Normal")
        endLabel: qsTr("Double")
        onMoved: (value) => sheet.settings.textScale = value
    }
}
