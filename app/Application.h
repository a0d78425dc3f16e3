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

/// Names the program once, before anything is read or written: it decides where settings live.
void setIdentity();

/// What the outside world gives the app. Tests bring their own; `realParts()` is what people get.
struct Parts
{
    std::unique_ptr<Clock> clock;
    std::unique_ptr<WallClock> wall;
    std::unique_ptr<SoundPort> sound;
    std::unique_ptr<ScreenAwake> awake;
    std::unique_ptr<SystemTheme> theme;
    std::unique_ptr<Keychain> keychain;
    std::unique_ptr<LockWatch> lockWatch;
    std::function<KdfCost()> kdfCost;                   ///< how dear guessing a passphrase is made
    std::function<std::vector<FilePlace>()> filePlaces; ///< where people look for files first
    QString settingsFile;
    QString contentFolder;
    QString vaultsFolder; ///< where each person's journal lies
};
Parts realParts();

/// The one place that knows every room: builds models and window in the order in which they need each other.
/// Needs a QGuiApplication.
class Application
{
public:
    explicit Application(Parts parts = realParts());
    ~Application();

    /// Makes the window and shows it; null when that failed (why is on standard error).
    QQuickWindow* show();
    /// show(), then the event loop. 0, or 1 when there is no window.
    int run();

    PlayerModel& player();
    SettingsModel& settings();
    VaultModel& vault();

private:
    void guardJournal();
    void followLanguage();

    struct House;
    std::unique_ptr<House> m_house;
};

} // namespace unknot
