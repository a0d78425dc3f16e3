// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QClipboard>
#include <QObject>
#include <QTimer>
#include <functional>

namespace unknot {

/// Keeps what people copy or select in the app from staying in the system's clipboards longer than they need
/// it. What is copied from a field for secrets (Qt::ImhSensitiveData) is marked as secret for clipboard
/// managers and removed after 30 seconds and at a lock; other copied text stays. Selected text, which X11 and
/// Wayland offer to other programs, is given up at a lock, and at once if it is a secret.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    static constexpr int secretMs = 30'000;

    /// `owns`: whether the content of a clipboard is this app's; by default as the system says.
    explicit ClipboardGuard(QClipboard& clipboard, std::function<bool(QClipboard::Mode)> owns = {},
                            QObject* parent = nullptr);
    ~ClipboardGuard() override; ///< forgets

    /// At a lock.
    void forget();

private:
    void look(QClipboard::Mode mode);
    void removeSecret();

    QClipboard& m_clipboard;
    std::function<bool(QClipboard::Mode)> m_owns;
    QTimer m_secret{this}; ///< active while the clipboard holds a secret of ours
};

} // namespace unknot
