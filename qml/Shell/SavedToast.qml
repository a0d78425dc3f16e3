// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Entry

// Confirms that something was saved or removed, with undo in one touch.
Toast {
    id: toast

    required property JournalAccess access
    property var ids: [] // of the records that undo applies to
    property bool gone: false // they were removed, so undo restores them

    timeout: 8000
    onAction: gone ? access.bringBack(ids) : access.takeBack(ids)

    function saved(stored: var) {
        say(qsTr("Saved."))
        ids = stored
        actionText = stored.length > 0 ? qsTr("Undo") : ""
    }

    function removed(taken: var) {
        say(qsTr("Removed."))
        ids = taken
        gone = true
        actionText = qsTr("Undo")
    }

    /// Shows `text` without an undo.
    function say(text: string) {
        forget()
        show(text, "")
    }

    function forget() {
        ids = []
        gone = false
    }
}
