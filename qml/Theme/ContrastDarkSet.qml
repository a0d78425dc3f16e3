// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// White on black: every pair at least 7:1.
RoleSet {
    background: "#000000"
    card: "#000000"
    cardRaised: "#101010"
    ink: "#FFFFFF"
    inkSoft: "#E6E6E6"
    line: "#FFFFFF"
    accent: "#6FEBDD"
    accentSoft: "#00403B"
    inkOnAccent: "#000000"
    inkOnAccentSoft: "#FFFFFF"
    warm: "#FFD089"
    warmSoft: "#402800"
    danger: "#A81C14"
    inkOnDanger: "#FFFFFF"
    focus: "#FFF04D"
    track: "#C8C8C8"
    scrim: "#CC000000"
}
