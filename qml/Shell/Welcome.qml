// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

import QtQuick
import Unknot.Navigation
import Unknot.Shell
import Unknot.Today

// The first page, with its links into the flow. Separate, so that it need not wait for the other pages to load.
WelcomePage {
    required property Flow flow

    objectName: "welcome"
    onGuideAsked: {
        flow.first = true
        flow.app.sessionStart.wantFirst()
        const need = flow.app.sessionStart.need
        // After a step back, the questions that come before are answered already.
        if (need === SessionStartModel.Screen || need === SessionStartModel.Refused)
            flow.next(true)
        else
            flow.router.open(Router.Where)
    }
    onBrowseAsked: flow.home()
    onBreatheAsked: flow.breathe(60)
    onTextAsked: flow.openTextSize()
    onSoundAsked: flow.app.player.sound.sample()
}
