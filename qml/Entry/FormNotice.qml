// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Entry

// Says that a form was filled with what had not been saved.
Notice {
    required property FormDraft draft

    objectName: "formNotice"
    visible: draft.filled
    icon: "pencil"
    text: qsTr("You have not saved this yet.")
    actionText: qsTr("Discard")
    onAction: draft.discard()
}
