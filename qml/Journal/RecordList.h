// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"

#include <QAbstractListModel>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// Entries and sessions of a day, or what a search finds, newest first for a search and in order for a day.
/// Loaded in pages; the last question wins. Made by its page.
class RecordList : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY accessChanged)
    Q_PROPERTY(QString day MEMBER m_day NOTIFY asked)   ///< ISO date: everything of that day; "" to search
    Q_PROPERTY(QString text MEMBER m_text NOTIFY asked) ///< in the note
    Q_PROPERTY(QString region MEMBER m_region NOTIFY asked)
    Q_PROPERTY(QString word MEMBER m_word NOTIFY asked)
    Q_PROPERTY(int least MEMBER m_least NOTIFY asked)
    Q_PROPERTY(int most MEMBER m_most NOTIFY asked)
    Q_PROPERTY(int days MEMBER m_days NOTIFY asked) ///< not older than so many; 0: any
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(bool loading READ loading NOTIFY countChanged)
    Q_PROPERTY(bool complete READ complete NOTIFY countChanged)

public:
    enum Role {
        KindRole = Qt::UserRole,
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
    void setAccess(JournalAccess* access);
    int count() const { return int(m_records.size()); }
    bool loading() const { return m_loading; }
    bool complete() const { return m_complete; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    Q_INVOKABLE QVariantList wordOptions() const;
    Q_INVOKABLE QVariantList regionOptions() const; ///< places without side: {value, text}

Q_SIGNALS:
    void accessChanged();
    void asked();
    void countChanged();

private:
    void ask(bool more);
    RecordQuery query() const;

    JournalAccess* m_access = nullptr;
    QString m_day, m_text, m_region, m_word;
    int m_least = 0, m_most = 10, m_days = 0;
    std::vector<Record> m_records;
    bool m_loading = false, m_complete = false;
    quint64 m_question = 0;
    QTimer m_delay;
};

} // namespace unknot
