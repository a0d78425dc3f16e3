// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Unknot.Theme

// A page: title with a back button, a scrolling body with a limited line length, a fixed footer. Children form the
// column of the body; the item with keyboard focus is scrolled into view.
FocusScope {
    id: page

    property string title
    property string subtitle
    property bool canGoBack: false
    property real maxContentWidth: Theme.textColumn
    property real margin: width >= Theme.twoColumnsFrom ? Theme.s32 : Theme.s16
    readonly property bool roomy: width >= 884 * (1 + 0.6 * (Theme.scaling - 1)) // for TwoColumns
    readonly property int twoColumns: 1240 // their width together
    property alias lead: leadRow.data // at the start of the header, if there is no back button
    property alias actions: actionRow.data // at the end of the header
    property alias footer: foot.data // below the body, always visible
    property alias spacing: column.spacing
    property bool lists: false // Up and Down move from row to row
    property alias contentY: view.contentY
    readonly property alias contentHeight: view.contentHeight
    property bool leftByKey: false // what gets the focus next shows it
    property alias unsettled: settling.running
    // The end of the body is visible.
    readonly property bool atEnd: view.height > 0 && view.contentY + view.height >= view.contentHeight - Theme.s32
    default property alias body: column.data
    readonly property real headRoom: header.visible ? header.height + Theme.s12 + Theme.s8 : 0
    readonly property real footRoom: foot.children.length > 0 ? foot.height + 2 * Theme.s12 : 0
    // Too little height for a fixed header: it scrolls with the body.
    readonly property bool cramped: height - headRoom - footRoom < 160
    // At least 200: a page that was laid out with a negative width (while hidden) keeps it in Qt 6.4.
    readonly property real columnWidth: Math.max(200, Math.min(maxContentWidth, width - 2 * margin))
    readonly property real columnX: (width - columnWidth) / 2

    signal back()

    Accessible.role: Accessible.Pane
    Accessible.name: title

    function scrollBy(distance: real) {
        view.contentY = Math.max(0, Math.min(view.contentHeight - view.height, view.contentY + distance))
    }

    /// Moves the focus to the next row, or the one before.
    function stepRow(forward: bool) {
        let item = Window.activeFocusItem
        for (let i = 0; item && i < 200; ++i) {
            item = item.nextItemInFocusChain(forward)
            let within = item
            while (within && within !== page)
                within = within.parent
            if (!within)
                return
            if (item["chosen"] !== undefined) { // a row
                item.forceActiveFocus(Qt.TabFocusReason)
                return
            }
        }
    }

    /// Ignores touch for a moment: the second tap of a double one must not reach what has just appeared there.
    function settle() { settling.restart() }

    function reveal(item: Item) {
        let within = item
        while (within && within !== column && within !== header)
            within = within.parent
        if (within === header && cramped)
            view.contentY = 0
        if (within === header)
            return
        if (!item || !within)
            return
        const top = item.mapToItem(view.contentItem, 0, 0).y
        if (top < view.contentY + Theme.s16)
            scrollBy(top - Theme.s24 - view.contentY)
        else if (top + item.height > view.contentY + view.height - Theme.s16)
            scrollBy(Math.min(top - Theme.s24, top + item.height + Theme.s24 - view.height) - view.contentY)
    }

    Window.onActiveFocusItemChanged: {
        const item = Window.activeFocusItem as T.AbstractButton
        if (item?.focusReason !== Qt.MouseFocusReason) // what was touched stays where it is
            reveal(Window.activeFocusItem)
    }
    Keys.onEscapePressed: (event) => {
        event.accepted = canGoBack
        leftByKey = canGoBack
        if (canGoBack)
            page.back()
    }
    Keys.onBackPressed: (event) => { event.accepted = page.canGoBack; if (page.canGoBack) page.back() }
    Keys.onPressed: (event) => {
        if (lists && (event.key === Qt.Key_Up || event.key === Qt.Key_Down)) {
            stepRow(event.key === Qt.Key_Down)
            event.accepted = true
            return
        }
        const step = { [Qt.Key_Up]: -64, [Qt.Key_Down]: 64, [Qt.Key_PageUp]: -0.85 * view.height,
                       [Qt.Key_PageDown]: 0.85 * view.height, [Qt.Key_Home]: -1e6, [Qt.Key_End]: 1e6 }[event.key]
        if (step === undefined)
            return
        scrollBy(step)
        event.accepted = true
    }

    // Anchors, not a layout: a RowLayout whose height follows wrapping text causes a binding loop (Qt 6.4).
    Item {
        id: header
        readonly property bool scrolls: page.cramped
        readonly property real middle: (56 - Theme.touch) / 2 // top margin of a button beside a one-line title
        visible: page.title !== "" || page.canGoBack
        x: page.columnX - (page.canGoBack ? Theme.s12 : 0)
        y: Theme.s12 - (page.cramped ? view.contentY : 0)
        z: 1
        width: page.columnWidth + (page.canGoBack ? Theme.s12 : 0)
        height: visible ? Math.max(56, words.height) : 0
        IconButton {
            id: backButton
            visible: page.canGoBack
            anchors { left: parent.left; top: parent.top; topMargin: header.middle }
            icon.name: "back"
            text: qsTr("Back")
            onClicked: page.back()
        }
        Row {
            id: leadRow
            visible: !page.canGoBack
            anchors { left: parent.left; leftMargin: -Theme.s12; top: parent.top; topMargin: header.middle }
        }
        Column {
            id: words
            anchors { left: page.canGoBack ? backButton.right : leadRow.width > 0 ? leadRow.right : parent.left; right: actionRow.left; verticalCenter: parent.verticalCenter }
            anchors.leftMargin: page.canGoBack ? Theme.s4 : 0
            anchors.rightMargin: actionRow.width > 0 ? Theme.s4 : 0
            spacing: 2
            Heading { role: Theme.Title; text: page.title; width: words.width }
            Label { role: Theme.Caption; text: page.subtitle; visible: text !== ""; width: words.width }
        }
        Row {
            id: actionRow
            anchors { right: parent.right; top: parent.top; topMargin: header.middle }
            spacing: Theme.s4
        }
    }
    Flickable {
        id: view
        y: page.cramped ? 0 : page.headRoom
        width: page.width
        height: page.height - y - page.footRoom
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentWidth: width
        contentHeight: column.y + column.implicitHeight + Theme.s32
        T.ScrollBar.vertical: ScrollThumb {}

        Stack {
            id: column
            x: page.columnX
            y: page.cramped ? Math.max(Theme.s12, page.headRoom) : Theme.s12
            width: page.columnWidth
            spacing: Theme.s16
        }
    }
    ScrollAnchor { anchors.fill: view; view: view; body: column }
    Timer { id: settling; interval: 600 }
    MouseArea {
        objectName: "settling"
        anchors.fill: parent
        z: 2
        visible: settling.running
    }
    GridLayout {
        id: foot
        columns: page.height < 480 ? 3 : 1 // a phone in landscape has width, not height
        x: (page.width - width) / 2
        width: Math.min(page.columnWidth, Theme.textColumn) // a button is not wider than a text
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.s12
        rowSpacing: Theme.s8
        columnSpacing: Theme.s8
    }
}
