// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme

// What fits into the window: tabs or a rail, one page or list and detail. Larger text counts like a smaller window.
QtObject {
    required property real width
    required property real height

    readonly property real roomy: width / (1 + 0.6 * (Theme.scaling - 1))
    readonly property bool low: height < Theme.lowBelow && width > height // a phone in landscape
    readonly property bool rail: low || roomy >= Theme.railFrom // else tabs
    readonly property bool split: roomy >= Theme.listAndDetailFrom // list and detail, columns, sheets at the side
    readonly property bool labels: split && !low // of the rail; else icons only
}
