// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Shows notifications while the app is in the background. Notifications appear on lock screens and in logs
/// outside our control, so only these fixed messages exist, none of which reveals anything about the person.
/// Not thread-safe; no call blocks.
class Notifier
{
public:
    enum class Message {
        RoutineTime, ///< a reminder for a routine
        LogTime,     ///< a reminder to log
    };

    virtual ~Notifier() = default;

    /// Whether this device has notifications and allows the app to use them. Reminder settings are shown only
    /// then.
    virtual bool isAvailable() const = 0;
    /// Replaces the same message if it is still shown.
    virtual void show(Message message) = 0;
    virtual void withdraw(Message message) = 0;
};

/// For platforms without notifications.
class NoNotifier final : public Notifier
{
public:
    bool isAvailable() const override { return false; }
    void show(Message) override {}
    void withdraw(Message) override {}
};

} // namespace unknot
