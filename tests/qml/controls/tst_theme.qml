// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import QtTest
import Unknot.Theme

TestCase {
    id: test
    name: "Theme"

    function channel(c: real): real { return c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4) }

    function luminance(c: color): real { return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b) }

    function contrast(a: color, b: color): real {
        const x = luminance(a) + 0.05
        const y = luminance(b) + 0.05
        return Math.max(x, y) / Math.min(x, y)
    }

    function test_contrast_data() {
        return [{ tag: "light", set: Theme.lightSet, text: 4.5, control: 3 },
                { tag: "dark", set: Theme.darkSet, text: 4.5, control: 3 },
                { tag: "contrast light", set: Theme.contrastLightSet, text: 7, control: 4.5 },
                { tag: "contrast dark", set: Theme.contrastDarkSet, text: 7, control: 4.5 }]
    }

    function test_contrast(row) {
        const s = row.set
        const check = (ink, paper, least) => {
            const found = contrast(s[ink], s[paper])
            verify(found >= least, row.tag + ": " + ink + " on " + paper + " is " + found.toFixed(2))
        }
        for (const paper of ["background", "card", "cardRaised"]) {
            for (const ink of ["ink", "inkSoft", "accent", "warm"])
                check(ink, paper, row.text)
            check("track", paper, row.control)
            check("focus", paper, row.control)
        }
        for (const paper of ["accentSoft", "warmSoft"]) {
            check("ink", paper, row.text)
            check("inkSoft", paper, 4.5)
            check("focus", paper, 3)
        }
        check("inkOnAccent", "accent", row.text)
        check("inkOnAccentSoft", "accentSoft", row.text)
        check("warm", "warmSoft", row.text)
        check("inkOnDanger", "danger", row.text)
        check(s === Theme.contrastDarkSet || s === Theme.contrastLightSet ? "line" : "danger", "background", 3) // the edge of the emergency card
        check("track", "accentSoft", 3) // the outline of a quiet button in a notice
        check("track", "warmSoft", 3)
        check("background", "ink", row.text) // toast, chosen number
    }

    function test_mode() {
        const before = Theme.mode
        Theme.systemDark = true
        Theme.mode = Theme.Light
        verify(!Theme.dark)
        Theme.mode = Theme.FollowSystem
        verify(Theme.dark)
        compare(Theme.background, Theme.darkSet.background)
        Theme.mode = Theme.HighContrast
        compare(Theme.background, Theme.contrastDarkSet.background)
        Theme.systemDark = false
        compare(Theme.background, Theme.contrastLightSet.background)
        Theme.mode = before
    }

    function test_textScale() {
        const body = Theme.bodySize
        const clock = Theme.clockSize
        Theme.textScale = 2
        compare(Theme.bodySize, 2 * body)
        compare(Theme.captionSize, 30)
        verify(Theme.clockSize >= clock)
        Theme.textScale = 9
        compare(Theme.bodySize, 2 * body)
        Theme.textScale = 0.5
        compare(Theme.bodySize, body)
        compare(Theme.clockSize, clock)
        Theme.textScale = 1
    }

    function test_reducedMotion() {
        verify(Theme.calm > 0)
        Theme.reducedMotion = true
        compare(Theme.quick + Theme.calm + Theme.slow, 0)
        Theme.reducedMotion = false
    }
}
