// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Clock.h"
#include "core/base/WallClock.h"
#include "core/services/FilePlaces.h"
#include "core/session/ScreenAwake.h"
#include "core/session/SoundPort.h"
#include "core/vault/Keychain.h"
#include "core/vault/LockWatch.h"
#include "core/vault/VaultKeys.h"
#include "platform/Desktop.h"

#include <QString>
#include <memory>

class QQuickWindow;

namespace unknot {

class PlayerModel;
class SettingsModel;
class VaultModel;

/// Sets the application's name, which determines where settings are stored. Call before anything is read or
/// written.
void setIdentity();

/// External dependencies of the app. Tests supply their own; `realParts()` returns the production ones.
struct Parts
{
    std::unique_ptr<Clock> clock;
    std::unique_ptr<WallClock> wall;
    std::unique_ptr<SoundPort> sound;
    std::unique_ptr<ScreenAwake> awake;
    std::unique_ptr<SystemTheme> theme;
    std::unique_ptr<Keychain> keychain;
    std::unique_ptr<LockWatch> lockWatch;
    std::function<KdfCost()> kdfCost;                   ///< Argon2id cost of new passphrases
    std::function<std::vector<FilePlace>()> filePlaces; ///< the usual places for files
    QString settingsFile;
    QString contentFolder;
    QString vaultsFolder; ///< contains one vault per person
};
Parts realParts();

/// Composition root: creates the models and the window in dependency order. Needs a QGuiApplication.
class Application
{
public:
    explicit Application(Parts parts = realParts());
    ~Application();

    /// Creates and shows the window; null on failure, with the reason on standard error.
    QQuickWindow* show();
    /// show(), then the event loop. Returns 0, or 1 without a window.
    int run();

    PlayerModel& player();
    SettingsModel& settings();
    VaultModel& vault();

private:
    void guardJournal();
    void followLanguage();

    struct Screens;
    struct House;
    std::unique_ptr<House> m_house;
};

} // namespace unknot
