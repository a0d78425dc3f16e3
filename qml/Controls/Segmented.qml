// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// Two to four options side by side, or stacked when the labels need the space. One tab stop, arrows select. To follow a
// model use "Binding on currentIndex".
Rectangle {
    id: segmented

    property var options: [] // strings
    property int currentIndex: 0
    property string label
    readonly property real widest: options.reduce((most, text) => Math.max(most, metrics.advanceWidth(text)),
                                                  metrics.font.pixelSize)
    readonly property bool stacked: (widest + 2 * Theme.s16) * options.length > width - 8

    signal activated(int index)

    Layout.fillWidth: true
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    implicitWidth: (widest + 2 * Theme.s16) * options.length + 8
    implicitHeight: grid.implicitHeight + 8
    radius: Math.min(28, height / 2)
    color: Theme.accentSoft
    border.width: Theme.highContrast ? Theme.outline : 0
    border.color: Theme.track

    function choose(to: int) {
        const index = (to + options.length) % options.length
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        currentIndex = index
        activated(index)
    }

    FontMetrics { id: metrics; font.family: Theme.family; font.pixelSize: Theme.grown(16, 1); font.weight: Font.DemiBold }

    Grid {
        id: grid
        x: 4
        y: 4
        width: parent.width - 8
        columns: segmented.stacked ? 1 : segmented.options.length
        Repeater {
            id: repeater
            model: segmented.options
            T.RadioButton {
                id: option
                required property int index
                required property string modelData
                objectName: segmented.objectName === "" ? "" : segmented.objectName + "-" + index
                width: grid.width / grid.columns
                implicitHeight: Math.max(Theme.touch, implicitContentHeight + 16)
                horizontalPadding: Theme.s8
                text: modelData
                checked: segmented.currentIndex === index
                focusPolicy: checked || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: { segmented.currentIndex = index; segmented.activated(index) }
                Keys.onRightPressed: segmented.choose(index + 1)
                Keys.onDownPressed: segmented.choose(index + 1)
                Keys.onLeftPressed: segmented.choose(index - 1)
                Keys.onUpPressed: segmented.choose(index - 1)
                Accessible.role: Accessible.RadioButton
                Accessible.name: text
                Accessible.checkable: true
                Accessible.checked: checked
                contentItem: Text {
                    text: option.text
                    textFormat: Text.PlainText
                    font.family: Theme.family
                    font.pixelSize: Theme.grown(16, 1)
                    font.weight: option.checked ? Font.DemiBold : Font.Normal
                    color: option.checked ? Theme.inkOnAccent : Theme.inkOnAccentSoft
                    wrapMode: Text.Wrap
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: Math.min(24, height / 2)
                    color: option.checked ? Theme.accent : "transparent"
                    Wash { radius: parent.radius; hovered: option.hovered && !option.checked; pressed: option.down }
                    FocusRing { anchors.margins: -4; around: parent.radius - 1; shown: option.visualFocus }
                }
            }
        }
    }
}
