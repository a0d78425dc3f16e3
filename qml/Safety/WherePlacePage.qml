// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Layouts
import Unknot.Theme
import Unknot.Controls
import Unknot.BodyMap
import Unknot.Safety

// The places of a local condition, to which it is then limited.
Page {
    id: page

    required property SafetyModel safety
    required property string tag
    readonly property var ticked: about.ticked // of tickedCondition
    readonly property var where: ticked.find(t => t.tag === tag)?.where ?? [] // ids

    title: qsTr("Where is it?")
    subtitle: about.groups[0]?.conditions[0].name ?? ""
    canGoBack: true

    AboutModel {
        id: about
        safety: page.safety
        only: [page.tag]
    }
    Label { soft: true; text: qsTr("If you choose no place, it applies everywhere.") }
    BodyList {
        objectName: "wherePlaces"
        groups: about.places
        chosen: page.where
        onPicked: (id) => about.togglePlaces(page.tag, [id])
        onBothPicked: (base) => about.togglePlaces(page.tag, [base + "_left", base + "_right"])
    }

    footer: [
        Button { objectName: "whereDone"; kind: Button.Primary; large: true; stretch: true; text: qsTr("Done"); onClicked: page.back() }
    ]
}
