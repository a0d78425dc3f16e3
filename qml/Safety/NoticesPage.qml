// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Safety

// All current notices, including dismissed ones.
Page {
    id: page

    required property JournalAccess access
    required property SafetyModel safety

    signal noticeAsked(string rule)

    title: qsTr("What your journal noticed")
    canGoBack: true

    NoticeModel {
        id: notices
        access: page.access
        safety: page.safety
    }
    Notice { visible: notices.errorText !== ""; text: notices.errorText }
    Label {
        visible: notices.loaded && notices.all.length === 0
        text: qsTr("Nothing to ask a clinician about right now. Simple rules on this device check what you log.")
    }
    Rows {
        spacing: Theme.s12
        Repeater {
            model: notices.all
            Card {
                id: card
                required property noticeRow modelData
                width: parent ? (parent as Item).width : 0
                ListRow {
                    objectName: "notice-" + card.modelData.rule
                    icon.name: "care"
                    title: card.modelData.text
                    subtitle: card.modelData.answered !== "" ? card.modelData.answered : card.modelData.why
                    onClicked: page.noticeAsked(card.modelData.rule)
                }
            }
        }
    }
    Label {
        role: Theme.Caption
        text: qsTr("These rules count what you wrote. They are not a diagnosis, and no clinician has approved them.")
    }
}
