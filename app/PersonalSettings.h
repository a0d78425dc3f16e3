// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/JournalDesk.h"
#include "qml/Settings/SettingsModel.h"

#include <QObject>

namespace unknot {

/// What the settings say about the person (how the figure looks, how much time a change of position takes,
/// what is asked before a session) lives in the journal: read when it opens, written when it changes, back to
/// the ordinary when it closes.
class PersonalSettings final : public QObject
{
    Q_OBJECT

public:
    PersonalSettings(JournalDesk& desk, SettingsModel& settings);

    /// To be called when the journal has opened or closed.
    void follow();

private:
    QString asText() const;
    void take(const QString& text);
    void keep();

    JournalDesk& m_desk;
    SettingsModel& m_settings;
    QString m_kept; ///< as in the journal
    bool m_read = false, m_taking = false;
};

} // namespace unknot
