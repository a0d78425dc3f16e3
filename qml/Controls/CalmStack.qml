// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtQuick.Templates as T
import Unknot.Theme

// A page stack with fade transitions; the top page has the focus.
T.StackView {
    pushEnter: FadeIn {}
    pushExit: FadeOut {}
    popEnter: FadeIn {}
    popExit: FadeOut {}
    replaceEnter: FadeIn {}
    replaceExit: FadeOut {}
    onCurrentItemChanged: if (currentItem) currentItem.forceActiveFocus()

    component FadeIn: Transition { NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.calm } }
    component FadeOut: Transition { NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.quick } }
}
