// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap
import Unknot.Entry

// How is it now? A number, a place, done. Everything else can wait or stay away.
Page {
    id: page

    required property JournalAccess access
    property int pain: -1 // touched already on the way here
    property string entryId // to be corrected; "" for a new one
    property date day // to be logged for; invalid for now
    property bool functionFirst: false
    property bool details: entryId !== ""
    property bool bodyShown: false
    property bool asList: false

    signal finished(bool sealed)

    title: draft.locked ? qsTr("Log pain, sealed") : entryId !== "" ? qsTr("Correct the entry") : qsTr("How is it?")
    subtitle: draft.now ? "" : draft.when
    canGoBack: true

    EntryDraft {
        id: draft
        access: page.access
        onSaved: page.finished(false)
        onSealed: page.finished(true)
    }
    Connections {
        target: page.access
        function onClosing() { draft.keep() }
    }
    Component.onCompleted: {
        if (entryId !== "")
            draft.load(entryId)
        else if (!isNaN(day.getTime()))
            draft.setDay(day)
        if (pain >= 0)
            draft.pain = pain
    }
    onBack: draft.keep()

    Notice {
        objectName: "unfinished"
        visible: draft.unfinished !== "" && page.entryId === "" && draft.empty
        icon: "pencil"
        text: qsTr("You began an entry: %1").arg(draft.unfinished)
        actionText: qsTr("Go on with it")
        dismissible: true
        onAction: { draft.resume(); page.details = true }
        onDismissed: draft.forget()
    }
    Notice { visible: draft.trouble !== ""; text: draft.trouble }
    Card {
        visible: draft.last !== "" && page.entryId === "" && draft.empty
        ListRow {
            objectName: "sameAsLast"
            icon.name: "undo"
            title: qsTr("Same as last time")
            subtitle: draft.last
            chevron: false
            onClicked: { draft.sameAsLast(); draft.save() }
        }
    }
    Card {
        visible: page.functionFirst && !draft.locked
        NoteField {
            objectName: "did"
            label: qsTr("What did you get done that matters to you?")
            placeholderText: qsTr("A walk, a call, a rest: if you like")
            onEdited: draft.setField("did", text)
        }
    }
    Card {
        Heading { text: qsTr("How much does it hurt?") }
        ScaleRow {
            objectName: "pain"
            label: qsTr("Pain from 0 to 10")
            Binding on value { value: draft.pain }
            onPicked: (value) => draft.pain = value
        }
        Label {
            objectName: "anchor"
            visible: draft.pain >= 0
            horizontalAlignment: Text.AlignHCenter
            text: qsTr("%1: %2").arg(draft.pain).arg(draft.anchor)
        }
    }
    Card {
        Heading { text: qsTr("Where?") }
        ChipRow {
            objectName: "recent"
            visible: options.length > 0
            label: qsTr("Places, used lately or chosen")
            options: draft.recent.concat(draft.regions.filter(r => !draft.recent.some(k => k.value === r.id)).map(r => ({ value: r.id, text: r.name })))
            Binding on selected { value: draft.picked }
            onPicked: (value) => draft.toggleRegion(value)
        }
        Button {
            objectName: "showBody"
            icon.name: "body"
            text: page.bodyShown ? qsTr("Hide the body") : qsTr("Show the body")
            onClicked: page.bodyShown = !page.bodyShown
        }
        Loader {
            active: page.bodyShown && !page.asList
            visible: active
            Layout.fillWidth: true
            sourceComponent: BodyMap {
                marks: draft.regions
                names: draft.regionNames()
                onPicked: (id) => draft.toggleRegion(id)
            }
        }
        Loader {
            active: page.bodyShown && page.asList
            visible: active
            Layout.fillWidth: true
            sourceComponent: BodyList {
                groups: draft.regionGroups()
                marks: draft.regions
                onPicked: (id) => draft.toggleRegion(id)
                onBothPicked: (base) => draft.bothSides(base)
            }
        }
        Button {
            objectName: "asList"
            visible: page.bodyShown
            kind: "quiet"
            text: page.asList ? qsTr("As a drawing") : qsTr("As a list")
            onClicked: page.asList = !page.asList
        }
    }
    Button {
        objectName: "moreDetails"
        visible: !page.details
        kind: "quiet"
        stretch: true
        icon.name: "plus"
        text: qsTr("Add details, if you like")
        onClicked: page.details = true
    }
    Loader {
        active: page.details
        visible: active
        Layout.fillWidth: true
        sourceComponent: EntryDetails { draft: draft }
    }
    Label {
        visible: draft.locked
        role: "caption"
        text: qsTr("The journal is locked. This entry is sealed now, and nobody can read it until you unlock.")
    }

    footer: [
        Button {
            objectName: "saveEntry"
            kind: "primary"
            large: true
            stretch: true
            enabled: draft.pain >= 0 && !draft.saving
            text: draft.pain < 0 ? qsTr("Touch a number first") : draft.locked ? qsTr("Seal it") : qsTr("Done")
            onClicked: draft.save()
        }
    ]
}
