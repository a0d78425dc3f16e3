// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick

// The places of Home. Lock is none, but stands among them in the rail.
QtObject {
    enum Place { None, Today, Routines, Journal, Progress, Care, Settings, Lock }
}
