// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/AsyncJournal.h"
#include "qml/Settings/SettingsModel.h"

#include <QObject>

namespace unknot {

/// Keeps the personal settings (appearance of the figure, time to change position, questions before a
/// session) in the journal: reads them when it opens, writes changes, and restores the defaults when it
/// closes.
class PersonalSettings final : public QObject
{
    Q_OBJECT

public:
    PersonalSettings(AsyncJournal& desk, SettingsModel& settings);

    /// Call when the journal was opened or closed.
    void follow();

private:
    QString asText() const;
    void take(const QString& text);
    void keep();

    AsyncJournal& m_desk;
    SettingsModel& m_settings;
    QString m_kept; ///< as stored in the journal
    bool m_read = false, m_taking = false;
};

} // namespace unknot
