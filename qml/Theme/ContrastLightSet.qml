// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// Black on white: every pair at least 7:1.
RoleSet {
    background: "#FFFFFF"
    card: "#FFFFFF"
    cardRaised: "#FFFFFF"
    ink: "#000000"
    inkSoft: "#262626"
    line: "#000000"
    accent: "#00504A"
    accentSoft: "#D5F0EC"
    inkOnAccent: "#FFFFFF"
    inkOnAccentSoft: "#00332F"
    warm: "#6B3300"
    warmSoft: "#FFE8CC"
    danger: "#8E0F0F"
    inkOnDanger: "#FFFFFF"
    focus: "#0033CC"
    track: "#404040"
    scrim: "#B3000000"
}
