// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalModel.h"
#include "qml/Journal/TodayText.h"

namespace unknot {

/// The newest entry and this week, for the Today page.
class TodayJournal : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool asks READ asks NOTIFY changed)     ///< ask how it is now
    Q_PROPERTY(bool steady READ steady NOTIFY changed) ///< so it asks less often
    Q_PROPERTY(QString last READ last NOTIFY changed)  ///< "3 of 10, your left lower back"; "" without one
    Q_PROPERTY(QString lastWhen READ lastWhen NOTIFY changed)
    Q_PROPERTY(bool loggedToday READ loggedToday NOTIFY changed)
    Q_PROPERTY(QList<unknot::WeekDay> week READ week NOTIFY changed)

public:
    using JournalModel::JournalModel;

    bool asks() const { return m_asks; }
    bool steady() const { return m_steady; }
    QString last() const { return m_last; }
    QString lastWhen() const { return m_lastWhen; }
    bool loggedToday() const { return m_loggedToday; }
    QList<WeekDay> week() const { return m_week; }

    /// Logs the newest entry's pain, places and words again, as of now.
    Q_INVOKABLE void sameAsLast();

private:
    void read() override;
    void showNewest();

    bool m_asks = false, m_steady = false, m_loggedToday = false;
    QString m_last, m_lastWhen;
    QList<WeekDay> m_week;
    std::optional<PainEntry> m_newest;
};

} // namespace unknot
