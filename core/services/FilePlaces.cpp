// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FilePlaces.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

bool isMedium(const QString& root)
{
    static const QStringList parents{u"/media/"_s, u"/run/media/"_s, u"/mnt/"_s, u"/Volumes/"_s};
    const bool drive = root.size() >= 2 && root[1] == u':' && !QDir::homePath().startsWith(root.left(2));
    return drive || std::any_of(parents.begin(), parents.end(),
                                [&](const QString& parent) { return root.startsWith(parent); });
}

std::vector<FilePlace> filePlaces()
{
    std::vector<FilePlace> places;
    const auto add = [&places](FilePlace::Kind kind, const QString& path, const QString& name = {}) {
        const QFileInfo folder(path);
        if (path.isEmpty() || !folder.isDir())
            return;
        const QString real = folder.canonicalFilePath();
        // Desktops without a downloads folder report the home folder instead.
        if (std::none_of(places.begin(), places.end(), [&](const FilePlace& p) { return p.path == real; }))
            places.push_back({kind, real, name});
    };
    using Paths = QStandardPaths;
    add(FilePlace::Kind::Home, QDir::homePath());
    add(FilePlace::Kind::Documents, Paths::writableLocation(Paths::DocumentsLocation));
    add(FilePlace::Kind::Downloads, Paths::writableLocation(Paths::DownloadLocation));
    add(FilePlace::Kind::Desktop, Paths::writableLocation(Paths::DesktopLocation));
    std::sort(places.begin(), places.end(),
              [](const FilePlace& a, const FilePlace& b) { return a.kind < b.kind; });
    for (const QStorageInfo& disk : QStorageInfo::mountedVolumes()) {
        if (disk.isValid() && disk.isReady() && isMedium(disk.rootPath()))
            add(FilePlace::Kind::Medium, disk.rootPath(),
                disk.name().isEmpty() ? QDir(disk.rootPath()).dirName() : disk.name());
    }
    return places;
}

} // namespace unknot
