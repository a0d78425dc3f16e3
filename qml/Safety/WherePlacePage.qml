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
    readonly property var condition: about.groups.length > 0 ? about.groups[0].conditions[0] : null
    readonly property var ticked: about.ticked
    readonly property var where: ticked[tag] !== undefined ? ticked[tag].where : []

    title: qsTr("Where is it?")
    subtitle: condition ? condition.name : ""
    canGoBack: true

    function toggle(id: string) {
        about.setWhere(tag, where.indexOf(id) >= 0 ? where.filter(w => w !== id) : where.concat([id]))
    }

    AboutModel {
        id: about
        safety: page.safety
        only: [page.tag]
    }
    Label { soft: true; text: qsTr("With no place chosen it counts everywhere.") }
    BodyList {
        objectName: "wherePlaces"
        groups: about.safety ? about.places() : []
        chosen: page.where
        onPicked: (id) => page.toggle(id)
        onBothPicked: (base) => {
            const both = [base + "_left", base + "_right"]
            const rest = page.where.filter(w => both.indexOf(w) < 0)
            about.setWhere(page.tag, rest.length === page.where.length - 2 ? rest : rest.concat(both))
        }
    }

    footer: [
        Button { objectName: "whereDone"; kind: "primary"; large: true; stretch: true; text: qsTr("Done"); onClicked: page.back() }
    ]
}
