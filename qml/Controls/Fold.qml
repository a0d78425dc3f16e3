// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// A row with what it holds in short; a touch unfolds all of it below. The content exists only while it is unfolded; it
// takes the width of its parent. Not a Loader: in Qt 6.4 none can load a bound component.
ColumnLayout {
    id: fold

    property string name // its row's objectName is "fold-" + name
    property string title
    property string summary
    property bool unfolded: false
    required property Component body

    Layout.fillWidth: true
    spacing: 0

    ListRow {
        objectName: "fold-" + fold.name
        title: fold.title
        subtitle: fold.unfolded ? "" : fold.summary // which changes below with every touch
        chevron: false
        Accessible.description: fold.unfolded ? qsTr("Expanded") : qsTr("Collapsed")
        onClicked: fold.unfolded = !fold.unfolded
        Icon { name: fold.unfolded ? "chevronUp" : "chevronDown"; size: 20; color: Theme.inkSoft }
    }
    Rows {
        visible: fold.unfolded
        bottomPadding: Theme.s12
        Repeater {
            model: fold.unfolded ? 1 : 0
            delegate: fold.body
        }
    }
}
