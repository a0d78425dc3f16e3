// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQml
import Unknot.Player

// What is wrong with the sound: in brief for the top bar, and in full with what to do. "" while it works.
QtObject {
    required property SoundModel sound
    readonly property string brief: {
        switch (sound.fault) {
        case SoundModel.NoFault: return ""
        case SoundModel.Failing: return qsTr("The sound stopped")
        default: return qsTr("No sound")
        }
    }
    readonly property string full: {
        switch (sound.fault) {
        case SoundModel.NoFault: return ""
        case SoundModel.NoSystem: return qsTr("This device has no sound system. Text and clock continue.")
        case SoundModel.Failing: return qsTr("The sound does not work right now. Text and clock continue. The app keeps trying.")
        case SoundModel.NeedsRestart: return qsTr("No sound system found. Restart the app to get sound.")
        case SoundModel.Missing: return qsTr("The app's sound is not installed. Text and clock continue. Install the app again to get sound.")
        default: return qsTr("No sound device found. Text and clock continue. Connect a device to hear sound.")
        }
    }
}
