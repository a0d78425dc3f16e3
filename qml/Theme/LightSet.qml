// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// Warm paper, teal accent.
RoleSet {
    background: "#FAF7F2"
    card: "#FFFFFF"
    cardRaised: "#FFFFFF"
    ink: "#22303A"
    inkSoft: "#55636D"
    line: "#E6DFD3"
    accent: "#2A7972"
    accentSoft: "#DDEDE9"
    inkOnAccent: "#FFFFFF"
    inkOnAccentSoft: "#1E5F59"
    warm: "#9A5212"
    warmSoft: "#FBE9D3"
    danger: "#B3261E"
    inkOnDanger: "#FFFFFF"
    focus: "#1D5FD1"
    track: "#85807A"
    scrim: "#66141B20"
}
