// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/ChipOption.h"
#include "qml/Entry/JournalAccess.h"

#include <QAbstractListModel>
#include <QQmlParserStatus>
#include <QTimer>

namespace unknot {

/// The records of a day, in order, or the results of a search, newest first and loaded in pages. Results of
/// an outdated query are dropped. Owned by its page; asks nothing before all properties are set.
class RecordList : public QAbstractListModel, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY accessChanged REQUIRED)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY asked)   ///< ISO date: everything of that day; "" to search
    Q_PROPERTY(QString text MEMBER m_text NOTIFY asked) ///< to find in notes
    Q_PROPERTY(QString region MEMBER m_region NOTIFY asked) ///< id without a side; "": any
    Q_PROPERTY(QString word MEMBER m_word NOTIFY asked)     ///< id; "": any
    Q_PROPERTY(int least MEMBER m_least NOTIFY asked)       ///< level, 0 .. 10
    Q_PROPERTY(int most MEMBER m_most NOTIFY asked)         ///< level, 0 .. 10
    Q_PROPERTY(int days MEMBER m_days NOTIFY asked)         ///< greatest age; 0: any
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY countChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY countChanged)
    Q_PROPERTY(QString errorText READ errorText NOTIFY countChanged) ///< why it cannot be read; "": it can
    // Options of the search filters
    Q_PROPERTY(QList<unknot::ChipOption> wordOptions READ wordOptions NOTIFY begun)
    Q_PROPERTY(QList<unknot::ChipOption> regionOptions READ regionOptions NOTIFY begun)

public:
    /// "isEntry": false for a session, a visit ...; "entryId": id of the record; "level": 0 .. 10, -1 for
    /// none; "when", "places", "words", "note", "mark": texts, see RecordText.
    enum Role {
        IsEntryRole = Qt::UserRole,
        IdRole,
        LevelRole,
        WhenRole,
        PlacesRole,
        WordsRole,
        NoteRole,
        MarkRole
    };

    explicit RecordList(QObject* parent = nullptr);

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access); ///< once, before componentComplete()
    int count() const { return int(m_records.size()); }
    bool loading() const { return m_loading; }
    bool complete() const { return m_complete; }
    QString errorText() const { return m_errorText; }
    QList<ChipOption> wordOptions() const { return m_wordOptions; }
    QList<ChipOption> regionOptions() const { return m_regionOptions; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void accessChanged();
    void begun();
    void asked();
    void countChanged();

private:
    void askSoon();
    void ask(bool more);
    RecordQuery query() const;
    void take(std::vector<Record> records, bool more);

    JournalAccess* m_access = nullptr;
    QString m_day, m_text, m_region, m_word;
    int m_least = 0, m_most = 10, m_days = 0;
    QList<ChipOption> m_wordOptions, m_regionOptions;
    std::vector<Record> m_records;
    bool m_loading = false, m_complete = false;
    QString m_errorText;
    quint64 m_question = 0;
    QTimer m_delay;
};

} // namespace unknot
