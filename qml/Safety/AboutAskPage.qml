// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// Asked before a session: only conditions that would change it, at most eight, with one button for "none".
Page {
    id: page

    required property SafetyModel safety
    required property var conditions // ids
    property string routineName
    readonly property var shown: about.groups
    readonly property var ticked: about.ticked
    readonly property bool some: shown.some(g => g.conditions.some(c => ticked[c.tag] !== undefined))
    property bool seen: false

    signal answered()
    signal whereAsked(string tag)

    // Before all lines are laid out the end seems in sight: it goes out of it without a scroll.
    onAtEndChanged: if (atEnd) seen = true; else if (contentY < 1) seen = false
    Component.onCompleted: if (atEnd) seen = true

    title: qsTr("Does one of these fit you?")
    subtitle: qsTr("Each would change “%1”. Asked once.").arg(routineName)
    canGoBack: true

    AboutModel {
        id: about
        safety: page.safety
        only: page.conditions
    }
    Card {
        Rows {
            Repeater {
                model: page.shown.reduce((all, g) => all.concat(g.conditions), [])
                ConditionTick {
                    id: tick
                    required property var modelData
                    width: parent ? (parent as Item).width : 0
                    condition: modelData
                    own: page.ticked[modelData.tag]
                    onToggled: (on) => about.set(tick.modelData.tag, on)
                    onWhereAsked: page.whereAsked(tick.modelData.tag)
                }
            }
        }
    }
    Label {
        role: "caption"
        text: qsTr("You find all of this again under Care, “About me and cautions”. It stays on this device.")
    }

    footer: [
        Button {
            objectName: "aboutDone"
            kind: "primary"
            large: true
            stretch: true
            text: page.some ? qsTr("Go on") : page.seen ? qsTr("None of these") : qsTr("See the rest")
            onClicked: {
                if (!page.some && !page.seen) {
                    page.scrollBy(page.height / 2)
                    return
                }
                about.asked()
                page.answered()
            }
        }
    ]
}
