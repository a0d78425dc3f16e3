// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Safety

// Asked before a session: everything that would change it, as single lines or in at most eight groups, with one button
// for "none".
Page {
    id: page

    required property SafetyModel safety
    required property var conditions // ids
    property string routineName
    property bool kept: true // in a journal; else until the app is closed
    property bool seen: false
    property var open: [] // ids of the unfolded groups
    readonly property bool grouped: about.conditions.length > mostSingle
    readonly property int mostSingle: 8

    signal answered()
    signal whereAsked(string tag)

    // atEnd is true too early, until all lines are laid out; it then turns false without a scroll.
    onAtEndChanged: if (atEnd) seen = true; else if (contentY < 1) seen = false
    Component.onCompleted: if (atEnd) seen = true

    title: qsTr("Do any of these apply to you?")
    subtitle: kept ? qsTr("Each would change “%1”. We only ask once.").arg(routineName) : qsTr("Each would change “%1”.").arg(routineName)
    canGoBack: true

    AboutModel {
        id: about
        safety: page.safety
        only: page.conditions
    }
    Card {
        visible: !page.grouped
        Rows {
            Repeater {
                model: page.grouped ? [] : about.conditions
                ConditionTick {
                    id: tick
                    required property conditionRow modelData
                    width: parent ? (parent as Item).width : 0
                    condition: modelData
                    about: about
                    onWhereAsked: page.whereAsked(tick.modelData.tag)
                }
            }
        }
    }
    Label {
        visible: page.grouped
        soft: true
        text: qsTr("Tap a line to say which one.")
    }
    Card {
        visible: page.grouped
        Rows {
            Repeater {
                model: page.grouped ? about.groups : []
                ConditionLine {
                    id: line
                    required property conditionGroup modelData
                    width: parent ? (parent as Item).width : 0
                    group: modelData
                    about: about
                    unfolded: page.open.includes(modelData.group)
                    onToggled: page.open = unfolded ? page.open.filter(g => g !== line.modelData.group) : page.open.concat(line.modelData.group)
                    onWhereAsked: (tag) => page.whereAsked(tag)
                }
            }
        }
    }
    Label {
        role: Theme.Caption
        text: page.kept ? qsTr("You can change this later under Care, “About me and cautions”. It stays on this device.")
            : qsTr("You can change this later under Care, “About me and cautions”. Without a journal, it is forgotten when you close the app.")
    }

    footer: [
        Button {
            objectName: "aboutDone"
            kind: Button.Primary
            large: true
            stretch: true
            text: !page.seen ? qsTr("See the rest") : about.anyTicked ? qsTr("Continue") : qsTr("None of these")
            onClicked: {
                if (!page.seen) {
                    page.scrollBy(page.height / 2)
                    return
                }
                about.asked()
                page.answered()
            }
        }
    ]
}
