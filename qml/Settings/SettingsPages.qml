// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

pragma ComponentBehavior: Bound
import QtQuick
import Unknot.Navigation
import Unknot.Settings

Area {
    id: area

    required property Router router
    required property SettingsModel settings

    signal soundAsked()

    PageEntry {
        page: Router.Settings
        SettingsPage {
            objectName: "settings"
            settings: area.settings
            canGoBack: true
            onBack: area.router.back()
            onSoundAsked: area.soundAsked()
            onPrivacyAsked: area.router.open(Router.Privacy)
        }
    }
}
