// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FolderList.h"

#include "core/base/TextFold.h"

#include <algorithm>

namespace unknot {

void FolderList::setEntries(std::vector<FolderEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    m_sought.clear();
    match();
    endResetModel();
}

void FolderList::setSought(const QString& words)
{
    if (words == m_sought)
        return;
    beginResetModel();
    m_sought = words;
    match();
    endResetModel();
}

void FolderList::match()
{
    m_matching.clear();
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (containsWords(m_entries[i].name, m_sought))
            m_matching.push_back(i);
    }
    m_shown = std::min(portion, int(m_matching.size()));
}

void FolderList::showMore()
{
    const int more = std::min(portion, waiting());
    if (more == 0)
        return;
    beginInsertRows({}, m_shown, m_shown + more - 1);
    m_shown += more;
    endInsertRows();
}

QVariant FolderList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FolderEntry& e = entry(index.row());
    switch (role) {
    case NameRole:
        return readable(e.name);
    case FolderRole:
        return e.isFolder;
    case ModifiedRole:
        return e.modified;
    default:
        return {};
    }
}

QHash<int, QByteArray> FolderList::roleNames() const
{
    return {{NameRole, "name"}, {FolderRole, "folder"}, {ModifiedRole, "modified"}};
}

} // namespace unknot
