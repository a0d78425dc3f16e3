// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// For dim rooms: no pure black, no pure white.
RoleSet {
    background: "#171C20"
    card: "#20272C"
    cardRaised: "#2A3238"
    ink: "#EEF1F2"
    inkSoft: "#B4BFC5"
    line: "#38424A"
    accent: "#63C0B5"
    accentSoft: "#234241"
    inkOnAccent: "#0E1B1A"
    inkOnAccentSoft: "#B6E5DE"
    warm: "#F2B872"
    warmSoft: "#453523"
    danger: "#C8322A"
    inkOnDanger: "#FFFFFF"
    focus: "#9CC7FF"
    track: "#83919A"
    scrim: "#99000000"
}
