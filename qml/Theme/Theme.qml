// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma Singleton
import QtQuick

// The single source of appearance: colour roles and sizes, used instead of literal values. The shell sets mode,
// systemDark, textScale, reducedMotion and windowWidth; all others only read.
QtObject {
    id: theme

    enum Mode { FollowSystem, Light, Dark, HighContrast }
    property int mode: Theme.FollowSystem
    property bool systemDark: false // the desktop or phone prefers dark
    property real textScale: 1.0 // 1.0 .. 2.0, chosen by the person
    property int bodyType: 1 // how broad bodies are drawn, chosen by the person: 0 slight, 1 medium, 2 broad
    // Who the figure is, chosen by the person; -1: varies, or as that person.
    property int person: -1
    property int skin: -1
    property int hair: -1
    property bool reducedMotion: false
    property real windowWidth: 412
    // Resolved at compile time. In an expression it would be looked up, for which Qt first collects all enums of its
    // namespace: 4 % of the start.
    readonly property int fromTheRight: Qt.RightToLeft
    property bool rightToLeft: Qt.locale().textDirection === fromTheRight

    readonly property bool highContrast: mode === Theme.HighContrast
    readonly property bool dark: mode === Theme.Dark || (mode !== Theme.Light && systemDark)

    readonly property RoleSet lightSet: LightSet {}
    readonly property RoleSet darkSet: DarkSet {}
    readonly property RoleSet contrastLightSet: ContrastLightSet {}
    readonly property RoleSet contrastDarkSet: ContrastDarkSet {}
    readonly property RoleSet roles: highContrast ? (dark ? contrastDarkSet : contrastLightSet)
                                                  : (dark ? darkSet : lightSet)

    readonly property color background: roles.background
    readonly property color card: roles.card
    readonly property color cardRaised: roles.cardRaised
    readonly property color ink: roles.ink
    readonly property color inkSoft: roles.inkSoft
    readonly property color line: roles.line
    readonly property color accent: roles.accent
    readonly property color accentSoft: roles.accentSoft
    readonly property color inkOnAccent: roles.inkOnAccent
    readonly property color inkOnAccentSoft: roles.inkOnAccentSoft
    readonly property color warm: roles.warm
    readonly property color warmSoft: roles.warmSoft
    readonly property color danger: roles.danger
    readonly property color inkOnDanger: roles.inkOnDanger
    readonly property color focus: roles.focus
    readonly property color track: roles.track
    readonly property color scrim: roles.scrim

    // One for each person on this device; white text has at least 4.5:1 on all of them, in every theme.
    readonly property list<color> people: ["#2A7972", "#2F5FA8", "#7A4480", "#8A5A12", "#56702B", "#4F5D68"]
    readonly property color inkOnPeople: "#FFFFFF"

    // Spacing, named by its size.
    readonly property int s4: 4
    readonly property int s8: 8
    readonly property int s12: 12
    readonly property int s16: 16
    readonly property int s20: 20
    readonly property int s24: 24
    readonly property int s32: 32

    readonly property int radiusSmall: 10
    readonly property int radiusField: 16
    readonly property int radiusCard: 22
    readonly property int radiusSheet: 28

    readonly property int touch: 48 // minimum width and height of a target
    readonly property int outline: highContrast ? 3 : 1 // edge of a control; whole pixels, for even edges
    readonly property int hairline: highContrast ? 2 : 1 // edge of a card

    // Widths of a window; see WindowShape.
    readonly property int railFrom: 700
    readonly property int twoColumnsFrom: 900
    readonly property int listAndDetailFrom: 1100
    readonly property int lowBelow: 480 // height of a phone in landscape
    readonly property bool wide: windowWidth >= twoColumnsFrom
    readonly property bool widest: windowWidth >= listAndDetailFrom
    readonly property int margin: wide ? s32 : s16 // page edge
    readonly property int textColumn: grown(680, 0.6) // longest comfortable line

    readonly property int quick: reducedMotion ? 0 : 120
    readonly property int calm: reducedMotion ? 0 : 220
    readonly property int slow: reducedMotion ? 0 : 400

    // Body sizes double at 200 %; large sizes grow less, so that a sentence still fits on a phone.
    readonly property string family: "Inter"
    readonly property real scaling: Math.max(1, Math.min(2, textScale))
    readonly property int displaySize: grown(34, 0.5)
    readonly property int titleSize: grown(27, 0.6)
    readonly property int headingSize: grown(20, 0.85)
    readonly property int bodySize: grown(17, 1)
    readonly property int labelSize: grown(17, 1)
    readonly property int captionSize: grown(15, 1)
    readonly property int clockSize: grown(wide ? 160 : 96, 0.2)
    readonly property int iconSize: grown(24, 0.5)

    function grown(base: real, share: real): real {
        return Math.round(base * (1 + (scaling - 1) * share))
    }

    enum Role { Body, Display, Title, Heading, Label, Caption, Clock } // of text

    function sizeOf(role: int): int {
        switch (role) {
        case Theme.Display: return displaySize
        case Theme.Title: return titleSize
        case Theme.Heading: return headingSize
        case Theme.Label: return labelSize
        case Theme.Caption: return captionSize
        case Theme.Clock: return clockSize
        default: return bodySize
        }
    }

    function weightOf(role: int): int {
        return role === Theme.Body || role === Theme.Caption ? Font.Normal : Font.DemiBold
    }
}
