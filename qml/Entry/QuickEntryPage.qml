// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap
import Unknot.Entry

// Quick logging: a number, a place, done. Everything else is optional.
Page {
    id: page

    required property JournalAccess access
    property int pain: -1 // level that was already chosen; -1: none
    property string entryId // the entry to correct; "" for a new one
    property string day // ISO date of an entry for a past day; "" for now
    property bool details: true
    property bool bodyShown: page.places.firstUse // until toggled
    property bool asList: false
    property closeUpView noCloseUp // placeholder while the Repeater removes a card

    signal finished(bool sealed, string entryId, int level)

    title: entryId !== "" ? qsTr("Correct the entry") : qsTr("How is it?")
    subtitle: page.draft.locked ? qsTr("The journal stays locked") : page.draft.now ? qsTr("Now") : page.draft.when
    canGoBack: true

    readonly property EntryFields fields: draft.fields
    readonly property EntryPlaces places: draft.places
    readonly property EntryDraft draft: EntryDraft {
        access: page.access
        onSaved: (id) => page.finished(false, id, page.draft.pain)
        onSealed: page.finished(true, "", page.draft.pain)
    }
    Connections {
        target: page.access
        function onClosing() { page.details = false } // they must not outlive the draft
        // What is typed while the journal is locked must not stay on the screen either.
        function onLockRequested() {
            if (!page.draft.locked)
                return
            if (page.draft.pain >= 0)
                page.draft.save()
            else
                page.back()
        }
    }
    Component.onCompleted: {
        if (entryId !== "")
            page.draft.load(entryId)
        else if (day !== "")
            page.draft.setDay(day)
        if (pain >= 0)
            page.draft.pain = pain
    }
    onBack: page.draft.keep()

    Notice {
        objectName: "unfinished"
        visible: page.draft.unfinished !== "" && page.entryId === "" // stays: nothing above a touch vanishes
        icon: "pencil"
        text: qsTr("You started an entry: %1").arg(page.draft.unfinished)
        actionText: qsTr("Continue")
        dismissible: true
        onAction: page.draft.resume()
        onDismissed: page.draft.forget()
    }
    Notice { visible: page.draft.errorText !== ""; text: page.draft.errorText }
    Card {
        visible: page.draft.last !== "" && page.entryId === ""
        ListRow {
            objectName: "sameAsLast"
            icon.name: "check"
            title: qsTr("Save the same as last time")
            subtitle: page.draft.last
            chevron: false
            enabled: page.draft.empty
            onClicked: { page.draft.sameAsLast(); page.draft.save() }
        }
    }
    Card {
        visible: page.draft.functionFirst
        NoteField {
            objectName: "did"
            label: qsTr("What did you get done that matters to you?")
            placeholderText: qsTr("A walk, a call, a rest (optional)")
            Binding on text { value: page.fields.did }
            onEdited: page.fields.did = text
        }
    }
    Card {
        Heading { text: qsTr("How much does it hurt?") }
        ScaleRow {
            objectName: "pain"
            label: qsTr("Pain from 0 to 10")
            Binding on value { value: page.draft.pain }
            onPicked: (value) => page.draft.pain = value
        }
        Item { // as high as the longer text, so that nothing moves when a number is chosen
            Layout.fillWidth: true
            implicitHeight: Math.max(scaleHelp.implicitHeight, anchor.implicitHeight)
            Label {
                id: scaleHelp
                width: parent.width
                visible: page.draft.pain < 0
                soft: true
                horizontalAlignment: Text.AlignHCenter
                text: qsTr("1 to 4: I carry on as usual. 5 to 7: it gets in the way. 8 to 10: I can do very little.")
            }
            Label {
                id: anchor
                objectName: "anchor"
                width: parent.width
                visible: page.draft.pain >= 0
                horizontalAlignment: Text.AlignHCenter
                text: page.draft.pain >= 0 ? qsTr("%1: %2").arg(page.draft.pain).arg(page.draft.anchor) : ""
            }
        }
    }
    Card {
        Heading { text: qsTr("Where?") }
        ChipRow {
            objectName: "recent"
            visible: options.length > 0
            label: qsTr("Recent places")
            options: page.places.recent
            Binding on selected { value: page.places.ids }
            onPicked: (value) => page.places.toggle(value)
        }
        CommonPlaces { places: page.places }
        Button {
            objectName: "showBody"
            icon.name: "body"
            text: page.bodyShown ? qsTr("Hide the body") : qsTr("Show the body")
            onClicked: page.bodyShown = !page.bodyShown
        }
        Segmented {
            objectName: "asList"
            visible: page.bodyShown
            label: qsTr("Places of the body")
            options: [qsTr("As a drawing"), qsTr("As a list")]
            Binding on currentIndex { value: page.asList ? 1 : 0 }
            onActivated: (index) => page.asList = index === 1
        }
        Rows {
            visible: page.bodyShown
            Repeater {
                model: page.bodyShown && !page.asList ? 1 : 0
                BodyMap {
                    width: parent ? (parent as Item).width : 0
                    marks: page.places.marks
                    names: page.places.names
                    onPicked: (id) => page.places.toggle(id)
                }
            }
            Repeater {
                model: page.bodyShown && page.asList ? 1 : 0
                BodyList {
                    width: parent ? (parent as Item).width : 0
                    groups: page.places.parts
                    chosen: page.places.ids
                    onPicked: (id) => page.places.toggle(id)
                    onBothPicked: (base) => page.places.toggleBothSides(base)
                }
            }
        }
        ChipRow { // below what was touched, so that it stays under the finger
            objectName: "further"
            visible: options.length > 0
            label: qsTr("Selected places")
            options: page.places.further
            Binding on selected { value: page.places.ids }
            onPicked: (value) => page.places.toggle(value)
        }
        Rows {
            spacing: Theme.s8
            visible: page.bodyShown && page.places.mirrorable.length > 0
            Repeater {
                model: page.bodyShown ? page.places.mirrorable : []
                Button {
                    required property otherSide modelData
                    objectName: "both-" + modelData.base
                    icon.name: "sides"
                    text: qsTr("Also %1").arg(modelData.name)
                    width: Math.min(implicitWidth, parent ? (parent as Item).width : implicitWidth)
                    onClicked: page.places.toggleBothSides(modelData.base)
                }
            }
        }
    }
    Rows {
        spacing: Theme.s16
        visible: page.places.closeUps.length > 0
        Repeater {
            model: page.places.closeUps.length // the count, not the list: a touch must not re-create the drawings
            Card {
                id: near
                required property int index
                readonly property closeUpView shown: page.places.closeUps[index] ?? page.noCloseUp
                width: parent ? (parent as Item).width : 0
                Heading { text: near.shown.title }
                CloseUp {
                    of: near.shown.of
                    mirrored: near.shown.mirrored
                    spots: near.shown.spots
                    marked: near.shown.marked
                    onPicked: (id) => page.places.toggleSpot(near.shown, id)
                }
            }
        }
    }
    Rows {
        visible: page.details
        Repeater {
            model: page.details ? 1 : 0
            EntryDetails {
                width: parent ? (parent as Item).width : 0
                draft: page.draft
            }
        }
    }
    Label {
        visible: page.draft.locked
        role: Theme.Caption
        text: qsTr("This goes into your journal when you next unlock it. Until then no one can read it, not even you.")
    }

    footer: [
        Button {
            objectName: "saveEntry"
            kind: Button.Primary
            large: true
            stretch: true
            enabled: page.draft.pain >= 0 && !page.draft.saving
            text: page.draft.pain < 0 ? qsTr("Tap a number first") : qsTr("Save")
            onClicked: page.draft.save()
        }
    ]
}
