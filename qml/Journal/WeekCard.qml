// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.Journal

// The person's goal, and seven days as neutral dots: full for a session, a ring for an entry only.
Card {
    id: card

    property string goal
    property list<weekDay> week
    property bool editing: false

    signal goalChosen(string goal)

    ListRow {
        objectName: "goal"
        visible: !card.editing
        icon.name: "leaf"
        title: card.goal !== "" ? card.goal : qsTr("What would you like to be able to do?")
        subtitle: card.goal !== "" ? qsTr("Your goal") : qsTr("A goal in your own words (optional)")
        onClicked: {
            field.text = card.goal
            card.editing = true
        }
    }
    TextField {
        id: field
        objectName: "goalField"
        visible: card.editing
        label: qsTr("What would you like to be able to do?")
        placeholderText: qsTr("Carry the shopping home")
        onAccepted: done.clicked()
    }
    Button {
        id: done
        objectName: "goalDone"
        visible: card.editing
        text: qsTr("Done")
        onClicked: {
            card.editing = false
            card.goalChosen(field.text.trim())
        }
    }
    Divider {}
    Heading { text: qsTr("This week") }
    Row {
        id: dots
        objectName: "week"
        Layout.fillWidth: true
        Accessible.role: Accessible.List
        Accessible.name: qsTr("This week")
        Repeater {
            model: card.week
            Column {
                id: day
                required property weekDay modelData
                width: dots.width / 7
                spacing: Theme.s4
                Accessible.role: Accessible.ListItem
                Accessible.name: day.modelData.name
                Rectangle {
                    anchors.horizontalCenter: parent.horizontalCenter
                    width: 18
                    height: 18
                    radius: 9
                    color: day.modelData.session ? Theme.accent : "transparent"
                    border.width: day.modelData.session || day.modelData.entry ? 2 : 1
                    border.color: day.modelData.session || day.modelData.entry ? Theme.accent : Theme.track
                }
                Label {
                    role: Theme.Caption
                    width: parent.width
                    horizontalAlignment: Text.AlignHCenter
                    font.weight: day.modelData.today ? Font.DemiBold : Font.Normal
                    text: day.modelData.letter
                    Accessible.ignored: true
                }
            }
        }
    }
    Label { role: Theme.Caption; text: qsTr("Full: a session. Ring: an entry.") }
}
