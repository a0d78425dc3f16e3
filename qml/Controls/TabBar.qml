// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme

// The destinations at the bottom of a phone screen. One tab stop, arrows select.
Rectangle {
    id: bar

    property list<NavPlace> places
    property int current // NavPlace.place; the owner changes it on activated()
    property real safeBottom: 0 // height of the phone's gesture area

    // All labels shrink equally until the longest one fits, so that four places fit on a phone.
    readonly property real widest: measure(metrics.font.pixelSize) // the argument makes it depend on the font size
    readonly property int labelSize: Math.min(metrics.font.pixelSize,
        Math.max(13, Math.floor(metrics.font.pixelSize * (width / Math.max(1, places.length) - 16) / widest)))

    signal activated(int place)

    Layout.fillWidth: true
    Accessible.role: Accessible.PageTabList
    Accessible.name: qsTr("Places")
    implicitWidth: 320
    implicitHeight: row.implicitHeight + Theme.s8 + safeBottom
    color: Theme.card

    function measure(least: real): real {
        let widest = least
        for (let i = 0; i < places.length; ++i)
            widest = Math.max(widest, metrics.advanceWidth(places[i].text))
        return widest
    }

    function choose(to: int) {
        const index = (to + places.length) % places.length
        repeater.itemAt(index).forceActiveFocus(Qt.TabFocusReason)
        activated(places[index].place)
    }

    FontMetrics { id: metrics; font.family: Theme.family; font.pixelSize: Theme.captionSize; font.weight: Font.DemiBold }
    Divider { width: parent.width }
    Row {
        id: row
        y: Theme.s4
        width: parent.width
        Repeater {
            id: repeater
            model: bar.places
            NavItem {
                required property int index
                required property NavPlace modelData
                objectName: "tab-" + modelData.name
                width: row.width / bar.places.length
                text: modelData.text
                labelSize: bar.labelSize
                icon.name: modelData.icon
                checked: bar.current === modelData.place
                focusPolicy: checked || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                onClicked: {
                    checked = Qt.binding(() => bar.current === modelData.place) // a lone button would uncheck itself
                    bar.activated(modelData.place)
                }
                Keys.onRightPressed: bar.choose(index + 1)
                Keys.onLeftPressed: bar.choose(index - 1)
            }
        }
    }
}
