// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FolderContents.h"

#include <QAbstractListModel>

namespace unknot {

/// The entries of a folder, in portions: a folder may hold ten thousand files, too many for a page. Does not
/// use fetchMore(), as a Repeater calls it until there is nothing left.
class FolderList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, FolderRole, ModifiedRole };
    static constexpr int portion = 40;

    using QAbstractListModel::QAbstractListModel;

    void setEntries(std::vector<FolderEntry> entries);
    /// Filters by names that contain all these words, ignoring case.
    void setSought(const QString& words);
    const QString& sought() const { return m_sought; }

    const FolderEntry& entry(int row) const { return m_entries[m_matching[size_t(row)]]; }
    int total() const { return int(m_entries.size()); }              ///< ignores the filter
    int waiting() const { return int(m_matching.size()) - m_shown; } ///< matches not shown yet
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
