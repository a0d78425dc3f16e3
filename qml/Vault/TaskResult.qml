// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Controls
import Unknot.Vault

// What became of the last task, shown where it was started.
Notice {
    id: result

    required property MaintenanceModel maintenance
    required property var tasks // list of MaintenanceModel.Task: those that are started here

    objectName: "taskResult"
    visible: text !== ""
    icon: maintenance.failed ? "info" : "check"
    warm: maintenance.failed
    text: tasks.includes(maintenance.ended) ? maintenance.result : ""
}
