// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FolderContents.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// File systems allow 255 bytes; the temporary file's name is up to 16 bytes longer.
constexpr int mostBytes = 239;

bool turnsWords(QChar c)
{
    const char16_t u = c.unicode();
    return (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069) || u == 0x200e || u == 0x200f;
}

bool breaksLine(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line ||
           c.category() == QChar::Separator_Paragraph;
}

bool isOfKind(const QString& name, const std::vector<FileKind>& kinds)
{
    return std::any_of(kinds.begin(), kinds.end(),
                       [&](FileKind kind) { return name.endsWith(endingOf(kind), Qt::CaseInsensitive); });
}

/// Natural order: 2 before 10, ignoring case.
void sortForPeople(std::vector<FolderEntry>& entries)
{
    QCollator order;
    order.setNumericMode(true);
    order.setCaseSensitivity(Qt::CaseInsensitive);
    struct Keyed
    {
        QCollatorSortKey key;
        FolderEntry entry;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(entries.size());
    for (FolderEntry& e : entries)
        keyed.push_back({order.sortKey(e.name), std::move(e)});
    std::sort(keyed.begin(), keyed.end(), [](const Keyed& a, const Keyed& b) {
        if (a.entry.isFolder != b.entry.isFolder)
            return a.entry.isFolder;
        const int compared = a.key.compare(b.key);
        return compared != 0 ? compared < 0 : a.entry.name < b.entry.name;
    });
    entries.clear();
    for (Keyed& k : keyed)
        entries.push_back(std::move(k.entry));
}

} // namespace

FolderContents readFolder(const QString& folder, const std::vector<FileKind>& kinds)
{
    FolderContents found;
    const QFileInfo info(folder);
    found.folder = info.isDir() ? info.canonicalFilePath() : info.absoluteFilePath();
    if (!info.isDir()) {
        found.state = FolderContents::State::Gone;
        return found;
    }
    if (!info.isReadable() || !info.isExecutable()) {
        found.state = FolderContents::State::Forbidden;
        return found;
    }
    found.writable = info.isWritable();
    QDirIterator it(found.folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    while (it.hasNext()) {
        it.next();
        const QFileInfo entry = it.fileInfo();
        // Check the name first, as that needs no disk access.
        const bool ofKind = isOfKind(entry.fileName(), kinds);
        if (entry.isDir())
            found.entries.push_back({entry.fileName(), entry.filePath(), true, {}});
        else if (ofKind)
            found.entries.push_back({entry.fileName(), entry.filePath(), false, entry.lastModified()});
    }
    sortForPeople(found.entries);
    return found;
}

NameProblem problemOf(const QString& name)
{
    if (name.trimmed().isEmpty())
        return NameProblem::Empty;
    // Refuse everywhere what Windows and the file systems of removable media refuse, as copies are moved
    // around.
    static const QString refused = u"/\\:*?\"<>|"_s;
    const bool signs = name == u"." || name == u".." || std::any_of(name.begin(), name.end(), [](QChar c) {
                           return refused.contains(c) || breaksLine(c) || turnsWords(c);
                       });
    if (signs)
        return NameProblem::Signs;
    return name.toUtf8().size() > mostBytes ? NameProblem::Long : NameProblem::None;
}

QString readable(const QString& name)
{
    QString shown;
    bool leftwards = false;
    for (const QChar c : name) {
        if (turnsWords(c))
            continue;
        leftwards = leftwards || c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
        shown += breaksLine(c) ? QChar(u' ') : c;
    }
    // First strong isolate … pop directional isolate.
    return leftwards ? QChar(0x2068) + shown + QChar(0x2069) : shown;
}

} // namespace unknot
