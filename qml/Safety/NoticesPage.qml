// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Entry
import Unknot.Safety

// All that the journal notices now, also what was put aside.
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
    Notice { visible: notices.trouble !== ""; text: notices.trouble }
    Label {
        visible: notices.read && notices.all.length === 0
        text: qsTr("Nothing that would be worth asking a clinician about. It looks at what you log, by simple rules, on this device.")
    }
    Card {
        visible: notices.all.length > 0
        Rows {
            Repeater {
                model: notices.all
                ListRow {
                    id: row
                    required property var modelData
                    objectName: "notice-" + modelData.rule
                    width: parent ? (parent as Item).width : 0
                    icon.name: "care"
                    title: modelData.text
                    subtitle: modelData.why
                    onClicked: page.noticeAsked(row.modelData.rule)
                }
            }
        }
    }
    Label {
        role: "caption"
        text: qsTr("These rules count what you wrote. They are no diagnosis, and no clinician has signed them off.")
    }
}
