// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Safety

// The single notice shown proactively, in one line. Hidden when there is none.
Notice {
    id: card

    required property JournalAccess access
    required property SafetyModel safety
    readonly property noticeRow shown: notices.shown
    readonly property string rule: shown.rule // "" for none
    readonly property bool urgent: shown.urgent

    signal asked(string rule)

    objectName: "journalNotice"
    visible: rule !== ""
    icon: "care"
    warm: true
    text: shown.text
    actionText: qsTr("See why")
    onAction: asked(rule)

    // In a property, so that it is not among the children of the card.
    property NoticeModel notices: NoticeModel {
        access: card.access
        safety: card.safety
    }
}
