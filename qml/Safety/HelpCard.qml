// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Safety

// The emergency card with the number of the person's country, and what to know about it.
EmergencyCard {
    required property HelpModel help

    number: help.emergency
    canCall: help.canCall
    note: help.certain ? help.note : qsTr("%1 works in many countries. If yours has another number, call that.").arg(help.emergency)
    textWay: help.textWay
    onCallAsked: help.call(help.emergency)
}
