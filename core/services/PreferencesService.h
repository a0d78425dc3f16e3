// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/Preferences.h"
#include "core/services/VaultSession.h"

namespace unknot {

/// The preferences of the person here: read from the journal when it opens, written on every change,
/// forgotten at a lock. Before there is a journal, and for a guest, they last until the app is closed; what
/// is stated while the journal is locked is added when it opens. Lives on the UI thread.
class PreferencesService : public QObject
{
    Q_OBJECT

public:
    /// `vault` must outlive it.
    explicit PreferencesService(VaultSession& vault, QObject* parent = nullptr);

    const Preferences& preferences() const { return m_preferences; }
    void set(const Preferences& preferences);

Q_SIGNALS:
    void changed();

private:
    void follow();
    void read();
    void write();
    void take(const Preferences& preferences);

    VaultSession& m_vault;
    Preferences m_preferences;
    QString m_person; ///< whose they are; "" before there is a journal
    bool m_read = false;
};

} // namespace unknot
