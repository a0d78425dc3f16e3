// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A pill-shaped button with a label. At most one primary button per page. Icons are set by icon.name (see IconPaths).
T.Button {
    id: control

    enum Kind { Primary, Soft, Quiet, Warm, Danger }
    property int kind: Button.Soft
    property bool large: false // 72 high: pause, start
    property bool stretch: false // as wide as the column; otherwise as wide as the text, or narrower if need be
    property bool oneLine: false // shrinks the text instead of wrapping it, where height is scarce
    // The text of a disabled button often says why it is disabled, so it stays readable.
    readonly property color waiting: Theme.highContrast ? "transparent" : Theme.line
    readonly property color fill: !enabled && kind !== Button.Quiet ? waiting : kind === Button.Primary ? Theme.accent : kind === Button.Soft ? Theme.accentSoft
        : kind === Button.Warm ? Theme.warmSoft : kind === Button.Danger ? Theme.danger : "transparent"
    readonly property color inkColor: !enabled ? Theme.inkSoft : kind === Button.Primary ? Theme.inkOnAccent : kind === Button.Soft ? Theme.inkOnAccentSoft
        : kind === Button.Warm ? Theme.warm : kind === Button.Danger ? Theme.inkOnDanger : Theme.ink
    readonly property bool edged: kind === Button.Quiet || (!enabled && Theme.highContrast) || (Theme.highContrast && kind !== Button.Primary && kind !== Button.Danger)

    Layout.fillWidth: true
    Layout.maximumWidth: stretch ? Infinity : implicitWidth
    Accessible.role: Accessible.Button
    Accessible.name: text
    font.family: Theme.family
    font.pixelSize: large ? Theme.grown(20, 0.8) : Theme.labelSize
    font.weight: Font.DemiBold
    horizontalPadding: Theme.scaling > 1.4 ? Theme.s16 : large ? Theme.s32 : Theme.s24
    verticalPadding: Theme.s12
    implicitWidth: Math.max(112, implicitContentWidth + leftPadding + rightPadding)
    implicitHeight: Math.max(large ? 72 : 56, implicitContentHeight + topPadding + bottomPadding)
    scale: down && !Theme.reducedMotion ? 0.98 : 1
    Behavior on scale { NumberAnimation { duration: Theme.quick } }

    contentItem: ButtonContent {
        icon: control.icon.name
        text: control.text
        font: control.font
        color: control.inkColor
        oneLine: control.oneLine
        iconSize: control.large ? Theme.iconSize + 4 : Theme.iconSize
    }
    background: Rectangle {
        radius: Math.min(height / 2, 36)
        color: control.fill
        border.width: control.edged ? Theme.outline : 0
        border.color: control.kind === Button.Quiet ? Theme.track : control.inkColor
        Wash { radius: parent.radius; hovered: control.hovered; pressed: control.down }
        FocusRing { around: parent.radius; shown: control.visualFocus }
    }
}
