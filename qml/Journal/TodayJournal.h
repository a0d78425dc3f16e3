// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/NextPrompt.h"
#include "qml/Entry/JournalAccess.h"

#include <QDate>
#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What the first page of the day takes from the open journal: how it was last, this week, the goal, and what
/// it reminds of or asks (NextPrompt decides). Made by its page.
class TodayJournal : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(bool asks READ asks NOTIFY changed)     ///< how it is now
    Q_PROPERTY(bool steady READ steady NOTIFY changed) ///< and so it asks less often
    Q_PROPERTY(QString last READ last NOTIFY changed)  ///< "3 of 10, your left lower back"; "" without one
    Q_PROPERTY(QString lastWhen READ lastWhen NOTIFY changed)
    Q_PROPERTY(bool loggedToday READ loggedToday NOTIFY changed)
    Q_PROPERTY(QVariantList week READ week NOTIFY changed)          ///< weekStrip()
    Q_PROPERTY(QString goal READ goal WRITE setGoal NOTIFY changed) ///< own words
    Q_PROPERTY(
        QVariantMap reminder READ reminder NOTIFY changed) ///< the one thing, as promptWords(); empty: none
    Q_PROPERTY(bool noticeFound MEMBER m_noticed WRITE setNoticed NOTIFY changed) ///< by the rules
    Q_PROPERTY(bool noticeUrgent MEMBER m_urgent WRITE setUrgent NOTIFY changed)
    Q_PROPERTY(bool recoveryDue MEMBER m_recoveryDue WRITE setRecoveryDue NOTIFY changed)
    Q_PROPERTY(int emptyDays READ emptyDayCount NOTIFY changed) ///< of the last week, that can be filled in
    Q_PROPERTY(bool functionFirst READ functionFirst WRITE setFunctionFirst NOTIFY changed)
    Q_PROPERTY(bool weekly READ weekly WRITE setWeekly NOTIFY changed) ///< the three questions

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    bool asks() const { return m_asks; }
    bool steady() const { return m_steady; }
    QString last() const { return m_last; }
    QString lastWhen() const { return m_lastWhen; }
    bool loggedToday() const { return m_loggedToday; }
    QVariantList week() const { return m_week; }
    QString goal() const { return m_goal; }
    void setGoal(const QString& goal);
    QVariantMap reminder() const;
    void setNoticed(bool noticed);
    void setUrgent(bool urgent);
    void setRecoveryDue(bool due);
    int emptyDayCount() const { return m_emptyDays; }
    bool functionFirst() const { return m_functionFirst; }
    void setFunctionFirst(bool on);
    bool weekly() const { return m_weekly; }
    void setWeekly(bool on);

    /// Logs the newest entry's pain, places and words once more, for now.
    Q_INVOKABLE void sameAsLast();
    /// Not now: the next one shows.
    Q_INVOKABLE void putOff();
    Q_INVOKABLE void endEpisode(const QString& id);

Q_SIGNALS:
    void changed();
    void saved(const QString& id);
    void failed(const QString& text);

private:
    struct Found;

    void read();
    void take(const Found& found);
    void findPrompts();
    template <class Job>
    void write(Job job);
    void set(const QString& name, const QString& value);

    JournalAccess* m_access = nullptr;
    bool m_asks = false, m_steady = false, m_loggedToday = false, m_functionFirst = false, m_weekly = false;
    bool m_noticed = false, m_urgent = false, m_recoveryDue = false;
    QString m_last, m_lastWhen, m_goal;
    std::optional<Record> m_newest;
    QVariantList m_week;
    int m_emptyDays = 0;
    PromptFacts m_facts; ///< of the journal alone
    std::vector<Prompt> m_prompts;
};

} // namespace unknot
