// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "PlaceList.h"

#include "core/services/FolderContents.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const FilePlace& place)
{
    switch (place.kind) {
    case FilePlace::Kind::Documents:
        return PlaceList::tr("Documents");
    case FilePlace::Kind::Downloads:
        return PlaceList::tr("Downloads");
    case FilePlace::Kind::Desktop:
        return PlaceList::tr("Desktop");
    case FilePlace::Kind::Home:
        return PlaceList::tr("Home");
    case FilePlace::Kind::Medium:
        break;
    }
    return readable(place.name);
}

QString iconOf(FilePlace::Kind kind)
{
    switch (kind) {
    case FilePlace::Kind::Documents:
        return u"file"_s;
    case FilePlace::Kind::Home:
        return u"home"_s;
    case FilePlace::Kind::Medium:
        return u"stick"_s;
    case FilePlace::Kind::Downloads:
    case FilePlace::Kind::Desktop:
        break;
    }
    return u"folder"_s;
}

/// Whether `folder` is the place or lies in it.
bool isIn(const QString& folder, const QString& place)
{
    return folder == place || folder.startsWith(place.endsWith(u'/') ? place : place + u'/');
}

} // namespace

void PlaceList::setPlaces(const std::vector<FilePlace>& places, const QString& here)
{
    const bool same = std::equal(places.begin(), places.end(), m_places.begin(), m_places.end(),
                                 [](const FilePlace& a, const FilePlace& b) {
                                     return a.kind == b.kind && a.path == b.path && a.name == b.name;
                                 });
    m_here = here;
    if (same) { // not reset, so that a focused place keeps the focus
        if (!m_places.empty())
            Q_EMIT dataChanged(index(0), index(int(m_places.size()) - 1), {HereRole});
        return;
    }
    beginResetModel();
    m_places = places;
    endResetModel();
}

QStringList PlaceList::trail(const QString& folder) const
{
    const FilePlace* nearest = nullptr;
    for (const FilePlace& p : m_places) {
        if (isIn(folder, p.path) && (!nearest || p.path.size() > nearest->path.size()))
            nearest = &p;
    }
    QStringList parts = (nearest ? folder.mid(nearest->path.size()) : folder).split(u'/', Qt::SkipEmptyParts);
    for (QString& part : parts)
        part = readable(part);
    parts.prepend(nearest ? nameOf(*nearest) : tr("This device"));
    return parts;
}

int PlaceList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlaceList::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FilePlace& p = place(index.row());
    switch (role) {
    case NameRole:
        return nameOf(p);
    case IconRole:
        return iconOf(p.kind);
    case HereRole:
        return p.path == m_here;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlaceList::roleNames() const
{
    return {{NameRole, "name"}, {IconRole, "symbol"}, {HereRole, "here"}};
}

} // namespace unknot
