// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <functional>
#include <memory>

namespace unknot {

/// One running app per data folder and user of the system: a second start shows the window of the first.
/// Nothing but the wish itself passes between the two. On systems without this feature every start is the
/// first.
class OneInstance
{
public:
    /// Is the first from now on, if no other is. Needs a QCoreApplication.
    explicit OneInstance(const QString& dataFolder);
    ~OneInstance();
    OneInstance(const OneInstance&) = delete;
    OneInstance& operator=(const OneInstance&) = delete;

    /// Another app runs and has answered that it shows its window. Blocks for up to ten seconds while the
    /// other one is busy; then false, as nobody would come to see a window.
    bool hasAskedAnother() const { return m_asked; }
    /// Calls `show` on this thread at every further start. Needs an event loop.
    void watch(std::function<void()> show);

private:
    struct Door;

    std::unique_ptr<Door> m_door;
    bool m_asked = false;
};

} // namespace unknot
