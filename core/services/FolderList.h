// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FolderContents.h"

#include <QAbstractListModel>

namespace unknot {

/// The entries of a folder, a portion at a time: a folder may hold ten thousand files, a page should not. Not
/// by fetchMore(): a Repeater calls that until there is no more.
class FolderList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, FolderRole, ModifiedRole };
    static constexpr int portion = 40;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<FolderEntry> entries);
    /// Only those whose name holds all of these words, in any case.
    void setSought(const QString& words);
    const QString& sought() const { return m_sought; }

    const FolderEntry& entry(int row) const { return m_entries[m_matching[size_t(row)]]; }
    int total() const { return int(m_entries.size()); }              ///< whatever is looked for, shown or not
    int waiting() const { return int(m_matching.size()) - m_shown; } ///< would match but are not shown yet
    void showMore();

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_shown; }
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void match();

    std::vector<FolderEntry> m_entries;
    std::vector<size_t> m_matching;
    QString m_sought;
    int m_shown = 0;
};

} // namespace unknot
