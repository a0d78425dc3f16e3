// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// A complete set of colour roles. The purpose of each role is documented here only.
QtObject {
    required property color background // behind everything
    required property color card // groups on the background
    required property color cardRaised // sheets, menus: above cards
    required property color ink // text
    required property color inkSoft // secondary text, still 4.5:1
    required property color line // decorative hairlines only
    required property color accent // primary action; accent text
    required property color accentSoft // quiet fills
    required property color inkOnAccent // text and icons on accent
    required property color inkOnAccentSoft // text and icons on accentSoft
    required property color warm // ease off: text and icons
    required property color warmSoft // ease off: fill
    required property color danger // emergency card only
    required property color inkOnDanger // text on danger
    required property color focus // keyboard focus ring
    required property color track // edges of controls, empty tracks: 3:1
    required property color scrim // dims the page behind a sheet
}
