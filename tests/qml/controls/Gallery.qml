// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls

// Every control in its typical context: a rail in a wide window, tabs on a phone.
Rectangle {
    id: gallery

    property string place: "today"
    readonly property bool broad: width >= Theme.twoColumnsFrom
    // The gallery's places have names only; their numbers follow.
    readonly property var names: ["today", "player", "choices", "icons", "clients", "settings", "lock"]
    NavPlace { id: today; place: 0; name: "today"; text: qsTr("Today"); icon: "home" }
    NavPlace { id: player; place: 1; name: "player"; text: qsTr("Player"); icon: "play" }
    NavPlace { id: choices; place: 2; name: "choices"; text: qsTr("Choices"); icon: "journal" }
    NavPlace { id: icons; place: 3; name: "icons"; text: qsTr("Icons"); icon: "care" }
    NavPlace { id: clients; place: 4; name: "clients"; text: qsTr("Clients"); icon: "people"; line: true }
    NavPlace { id: settings; place: 5; name: "settings"; text: qsTr("Settings"); icon: "gear" }
    NavPlace { id: lock; place: 6; name: "lock"; text: qsTr("Lock journal"); icon: "lock" }

    color: Theme.background

    function demonstrate(what: string, scroll: real) {
        if (what === "sheet")
            sheet.open()
        else if (what === "toast")
            toast.show(qsTr("Entry saved"), qsTr("Undo"))
        else if (what.startsWith("focus")) { // focus7: the seventh tab stop
            let stop = view.nextItemInFocusChain(true)
            for (let i = 1; i < Number(what.slice(5)); ++i)
                stop = stop.nextItemInFocusChain(true)
            stop.forceActiveFocus(Qt.TabFocusReason)
        }
        for (let i = 0; i < view.children.length; ++i) {
            const page = view.children[i] as Page
            if (page && page.visible && scroll > 0)
                page.scrollBy(scroll)
        }
    }

    Rail {
        id: rail
        visible: gallery.broad
        width: implicitWidth
        height: parent.height
        places: [today, player, choices, icons, clients]
        footPlaces: [settings, lock]
        current: gallery.names.indexOf(gallery.place)
        onActivated: (place) => gallery.place = gallery.names[place]
        Heading { text: "Unknot" }
    }
    FocusScope {
        id: view
        x: gallery.broad ? rail.width : 0
        width: parent.width - x
        height: parent.height - (gallery.broad ? 0 : foot.height)
        focus: true
        GalleryToday {
            anchors.fill: parent
            visible: gallery.place === "today"
            focus: visible
            onAsked: sheet.open()
            onSaved: toast.show(qsTr("Entry saved"), qsTr("Undo"))
        }
        GalleryPlayer { anchors.fill: parent; visible: gallery.place === "player"; focus: visible }
        GalleryChoices { anchors.fill: parent; visible: gallery.place === "choices"; focus: visible }
        GalleryIcons { anchors.fill: parent; visible: gallery.place === "icons"; focus: visible }
    }
    Column {
        id: foot
        visible: !gallery.broad
        width: parent.width
        anchors.bottom: parent.bottom
        BottomBar {
            width: parent.width
            visible: gallery.place === "today"
            Button { stretch: true; kind: Button.Soft; icon.name: "plus"; text: qsTr("Log pain"); onClicked: sheet.open() }
        }
        TabBar {
            width: parent.width
            places: [today, player, choices, icons]
            current: gallery.names.indexOf(gallery.place)
            onActivated: (place) => gallery.place = gallery.names[place]
        }
    }

    Toast {
        id: toast
        width: Math.min(implicitWidth, parent.width - 2 * Theme.s16)
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (gallery.broad ? 0 : foot.height) + Theme.s16
    }
    Sheet {
        id: sheet
        title: qsTr("Stop here?")
        Label { text: qsTr("Rest on your side with your knees bent. When you are ready, push up with your hands.") }
        ListRow { icon.name: "leaf"; title: qsTr("Too much today"); subtitle: qsTr("Next time starts easier") }
        Divider {}
        ListRow { icon.name: "clock"; title: qsTr("No time") }
        actions: [
            Button { stretch: true; kind: Button.Primary; text: qsTr("Stop"); onClicked: sheet.close() },
            Button { stretch: true; kind: Button.Quiet; text: qsTr("Continue"); onClicked: sheet.close() }
        ]
    }
}
