// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// The places of Home. Lock is an action, listed here because the rail shows it among them.
QtObject {
    enum Place { None, Today, Routines, Journal, Progress, Care, Settings, Lock }
}
