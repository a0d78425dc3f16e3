// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/FilePlaces.h"

#include <QAbstractListModel>

namespace unknot {

/// Model of the usual places for files, with their display names.
class PlaceList : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { NameRole = Qt::UserRole + 1, IconRole, HereRole };

    using QAbstractListModel::QAbstractListModel;

    /// `here`: the current folder.
    void setPlaces(const std::vector<FilePlace>& places, const QString& here);
    const FilePlace& place(int row) const { return m_places[size_t(row)]; }
    /// Display names from the nearest place, or from the root, down to `folder`.
    QStringList trail(const QString& folder) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    std::vector<FilePlace> m_places;
    QString m_here;
};

} // namespace unknot
