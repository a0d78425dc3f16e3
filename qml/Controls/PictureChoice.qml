// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A choice among pictures (PictureOption). One tab stop; arrows move, Space selects.
Flow {
    id: choice

    property string label
    readonly property real leastWidth: Theme.grown(76, 0.6)
    readonly property int columns: Math.max(1, Math.floor((width + spacing) / (leastWidth + spacing)))
    readonly property real optionWidth: Math.floor(Math.min(1.25 * leastWidth, (width + spacing) / columns - spacing))
    property int current: 0 // of the options, in their order: the one that Tab reaches

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    spacing: Theme.s12

    function go(to: int) {
        const options = Array.from(children).filter(child => child instanceof T.RadioButton)
        const option = options[(to + options.length) % options.length] as T.RadioButton
        option?.forceActiveFocus(Qt.TabFocusReason)
    }
}
