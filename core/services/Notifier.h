// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

namespace unknot {

/// Says something while the app is not in front. A notification stands on a locked screen and in lists that
/// others keep, so there is no way to put words of one's own into it: only one of these messages, each true
/// of anybody. One thread; no call blocks.
class Notifier
{
public:
    enum class Message {
        RoutineTime, ///< the person wanted to be reminded of a routine about now
        LogTime,     ///< ... of logging how it is
    };

    virtual ~Notifier() = default;

    /// Whether this device has notifications and lets us use them; settings about reminders are shown only
    /// then.
    virtual bool isAvailable() const = 0;
    /// Takes the place of the same message if that is still there.
    virtual void show(Message message) = 0;
    virtual void withdraw(Message message) = 0;
};

/// For platforms without.
class NoNotifier final : public Notifier
{
public:
    bool isAvailable() const override { return false; }
    void show(Message) override {}
    void withdraw(Message) override {}
};

} // namespace unknot
