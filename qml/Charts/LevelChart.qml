// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Theme
import Unknot.Controls
import Unknot.Charts

// A LevelCurve whose days can be read: by touch, drag and mouse, or with the arrow keys.
Item {
    id: chart

    property list<curveDay> days
    property list<curveLabel> labels
    property string summary // for screen readers
    property string reading // what `current` says, in words
    property int current: -1 // index of the day that is read; -1: none

    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: activeFocus && current >= 0 ? reading : summary
    Accessible.focusable: true
    onDaysChanged: current = -1
    onActiveFocusChanged: if (activeFocus && current < 0) current = days.length - 1
    Keys.onLeftPressed: current = Math.max(0, current - 1)
    Keys.onRightPressed: current = Math.min(days.length - 1, current + 1)

    LevelCurve {
        id: curve
        anchors.fill: parent
        days: chart.days
        labels: chart.labels
        current: chart.current
        ink: Theme.ink
        soft: Theme.inkSoft
        line: Theme.line
        accent: Theme.accent
        font.family: Theme.family
        font.pixelSize: Theme.captionSize
    }
    HoverHandler { onPointChanged: if (hovered) chart.current = curve.dayAt(point.position.x) }
    TapHandler { onTapped: (event) => chart.current = curve.dayAt(event.position.x) }
    DragHandler { // across only, so that the page still scrolls
        target: null
        yAxis.enabled: false
        onCentroidChanged: if (active) chart.current = curve.dayAt(centroid.position.x)
    }
    FocusRing { around: Theme.radiusSmall; shown: chart.activeFocus }
}
