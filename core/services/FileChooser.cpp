// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FileChooser.h"

#include "core/vault/DurableFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <cerrno>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool isPath(const QString& name)
{
    return QDir::isAbsolutePath(name) && !name.startsWith(u':'); // that would be a resource of the program
}

bool endsAs(const QString& name, FileKind kind)
{
    return name.endsWith(endingOf(kind), Qt::CaseInsensitive);
}

/// A different case such as ".PDF" is part of the name and stays.
QString withoutEnding(const QString& name, FileKind kind)
{
    return name.endsWith(endingOf(kind)) ? name.chopped(endingOf(kind).size()) : name;
}

QString withEnding(const QString& name, FileKind kind)
{
    return endsAs(name, kind) ? name : name + endingOf(kind);
}

} // namespace

FileChooser::FileChooser(std::function<std::vector<FilePlace>()> places, QObject* parent)
    : QObject(parent), m_findPlaces(std::move(places))
{
}

void FileChooser::pick(const FileWish& wish, QObject* context,
                       std::function<void(const std::optional<PickedFile>&)> then)
{
    cancel();
    m_wish = wish;
    m_then = std::move(then);
    m_kind = wish.kinds.front();
    m_name = wish.name;
    m_step = Step::Choosing;
    m_contextGone = connect(context, &QObject::destroyed, this, [this] {
        m_then = {};
        end({});
    });
    look(m_lastFolder, true);
}

void FileChooser::goTo(const QString& folder)
{
    look(folder, false);
}

void FileChooser::look(const QString& folder, bool orFirst)
{
    m_folder = folder;
    m_state = FolderState::Reading;
    m_writable = false;
    m_entries.setEntries({});
    const int number = ++m_reading;
    QThreadPool::globalInstance()->start(
        [this, self = QPointer(this), number, folder, orFirst, kinds = m_wish.kinds, find = m_findPlaces] {
            auto places = std::make_shared<std::vector<FilePlace>>(find());
            auto found = std::make_shared<FolderContents>(readFolder(folder, kinds));
            if (orFirst && found->state != FolderContents::State::Ready)
                *found = readFolder(places->empty() ? QDir::homePath() : places->front().path, kinds);
            QMetaObject::invokeMethod(qApp, [this, self, number, found, places] {
                if (self && number == m_reading)
                    show(*found, *places);
            });
        });
    Q_EMIT changed();
}

void FileChooser::show(const FolderContents& found, const std::vector<FilePlace>& places)
{
    m_places = places;
    m_folder = found.folder;
    m_writable = found.writable;
    m_state = found.state == FolderContents::State::Ready  ? FolderState::Ready
              : found.state == FolderContents::State::Gone ? FolderState::Gone
                                                           : FolderState::Forbidden;
    const auto& entries = found.entries;
    const auto from = std::find_if(entries.begin(), entries.end(),
                                   [this](const FolderEntry& e) { return e.path == m_cameFrom; });
    const auto row = from == entries.end() ? -1 : int(from - entries.begin());
    m_entries.setEntries(entries);
    m_cameFromRow = row < m_entries.rowCount() ? row : -1;
    m_cameFrom.clear();
    Q_EMIT changed();
    Q_EMIT folderShown();
}

QString FileChooser::parentFolder() const
{
    const QString above = QFileInfo(m_folder).path();
    return m_folder.isEmpty() || above == m_folder ? QString() : above;
}

void FileChooser::goUp()
{
    // The parent of a removed folder may be gone too.
    QString above = parentFolder();
    while (!above.isEmpty() && !QFileInfo(above).isDir() && QFileInfo(above).path() != above)
        above = QFileInfo(above).path();
    if (above.isEmpty())
        return;
    m_cameFrom = m_folder;
    goTo(above);
}

void FileChooser::choose(int row)
{
    if (m_step != Step::Choosing || row < 0 || row >= m_entries.rowCount())
        return;
    const FolderEntry entry = m_entries.entry(row);
    if (entry.isFolder)
        goTo(entry.path);
    else if (m_wish.purpose == FileWish::Purpose::Open)
        answer(entry.path, false);
    else {
        setName(entry.name); // the extension sets the kind
        setName(withoutEnding(entry.name, m_kind));
    }
}

void FileChooser::setName(const QString& name)
{
    m_name = name;
    // A typed extension selects the kind.
    for (const FileKind kind : m_wish.kinds) {
        if (endsAs(name, kind))
            m_kind = kind;
    }
    Q_EMIT changed();
}

void FileChooser::setKind(FileKind kind)
{
    m_name = withoutEnding(m_name, m_kind);
    m_kind = kind;
    Q_EMIT changed();
}

QString FileChooser::target() const
{
    const QString typed = QDir::fromNativeSeparators(m_name.trimmed());
    if (typed.isEmpty())
        return {};
    const QString whole = withEnding(typed, m_kind);
    return QDir::cleanPath(isPath(typed) ? whole : m_folder + u'/' + whole);
}

FileChooser::NameState FileChooser::nameState() const
{
    const QString typed = QDir::fromNativeSeparators(m_name.trimmed());
    const QFileInfo file(target());
    if (typed.isEmpty() || file.fileName() == endingOf(m_kind))
        return NameState::Empty;
    if (QFileInfo(typed).isDir() && isPath(typed))
        return NameState::Folder;
    const bool there = file.exists() || file.isSymLink();
    // An existing file's name is valid, whatever our rules say.
    if (!there) {
        switch (problemOf(isPath(typed) ? file.fileName() : withEnding(typed, m_kind))) {
        case NameProblem::Empty:
            return NameState::Empty;
        case NameProblem::Signs:
            return NameState::Signs;
        case NameProblem::Long:
            return NameState::Long;
        case NameProblem::None:
            break;
        }
    }
    if (file.isDir())
        return NameState::Folder;
    const QFileInfo folder(file.path());
    if (!folder.isDir())
        return NameState::Nowhere;
    if (!folder.isWritable())
        return NameState::ReadOnly;
    return there ? NameState::Taken : NameState::Free;
}

bool FileChooser::canSave() const
{
    const NameState state = nameState();
    return m_wish.purpose == FileWish::Purpose::Save && m_state != FolderState::Reading &&
           (state == NameState::Free || state == NameState::Taken || state == NameState::Folder);
}

void FileChooser::save()
{
    if (m_step != Step::Choosing || m_wish.purpose != FileWish::Purpose::Save ||
        m_state == FolderState::Reading)
        return;
    switch (nameState()) {
    case NameState::Free:
        return answer(target(), false);
    case NameState::Taken:
        m_step = Step::Replacing;
        break;
    case NameState::Folder: // a typed path to a folder: go there
        if (isPath(m_name.trimmed())) {
            const QString there = m_name.trimmed();
            m_name = m_wish.name;
            return goTo(there);
        }
        break;
    case NameState::Nowhere:
        if (!isPath(m_name.trimmed()))
            return goTo(m_folder); // removed in the meantime: shows that it is gone
        break;
    default:
        break;
    }
    Q_EMIT changed();
}

void FileChooser::replace()
{
    if (m_step == Step::Replacing)
        answer(target(), true);
}

void FileChooser::keepOld()
{
    if (m_step != Step::Replacing)
        return;
    m_step = Step::Choosing;
    Q_EMIT changed();
}

bool FileChooser::openPath(const QString& path)
{
    const QString typed = QDir::fromNativeSeparators(path.trimmed());
    const QFileInfo file(typed);
    if (m_step != Step::Choosing || !isPath(typed))
        return false;
    if (file.isDir()) {
        goTo(typed);
        return true;
    }
    if (m_wish.purpose != FileWish::Purpose::Open || !file.isFile())
        return false;
    answer(QDir::cleanPath(typed), false);
    return true;
}

Result<Done> FileChooser::makeFolder(const QString& name)
{
    const QString folder = name.trimmed();
    if (problemOf(folder) != NameProblem::None)
        return Error{ErrorCode::Refused, folder, u"name"_s};
    const QString path = m_folder + u'/' + folder;
    if (QFileInfo::exists(path) || QFileInfo(path).isSymLink())
        return Error{ErrorCode::Refused, path, u"exists"_s};
    errno = 0;
    if (!QDir(m_folder).mkdir(folder))
        return fileError(path, errno);
    goTo(path);
    return Done();
}

void FileChooser::cancel()
{
    if (m_step != Step::Idle)
        end({});
}

void FileChooser::answer(const QString& path, bool replace)
{
    m_lastFolder = QFileInfo(path).path();
    FileKind kind = m_kind;
    for (const FileKind k : m_wish.kinds) {
        if (endsAs(path, k))
            kind = k;
    }
    end(PickedFile{path, kind, replace});
}

void FileChooser::end(const std::optional<PickedFile>& answer)
{
    disconnect(m_contextGone);
    ++m_reading;
    m_step = Step::Idle;
    m_name.clear();
    m_folder.clear();
    m_entries.setEntries({});
    const auto then = std::exchange(m_then, {});
    Q_EMIT changed();
    if (then)
        then(answer);
}

} // namespace unknot
