// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ChooserModel.h"

#include "wording/DayText.h"
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;
using NameState = FileChooser::NameState;
using FolderState = FileChooser::FolderState;

namespace {

const QString refusedSigns = u"/ \\ : * ? \" < > |"_s;

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return ChooserModel::tr("PDF, to print");
    case FileKind::Text:
        return ChooserModel::tr("Plain text");
    case FileKind::JournalCopy:
        break;
    }
    return ChooserModel::tr("Copy of a journal");
}

} // namespace

ChooserModel::ChooserModel(FileChooser& chooser, QObject* parent) : QObject(parent), m_chooser(chooser)
{
    connect(&m_chooser, &FileChooser::changed, this, [this] {
        m_places.setPlaces(m_chooser.places(), m_chooser.folder());
        Q_EMIT changed();
    });
    connect(&m_chooser, &FileChooser::folderShown, this, &ChooserModel::folderShown);
}

QString ChooserModel::title() const
{
    return saving() ? tr("Choose where to save") : tr("Choose a file");
}

QString ChooserModel::folderName() const
{
    return m_chooser.folder().isEmpty() ? QString() : m_places.trail(m_chooser.folder()).last();
}

QString ChooserModel::trail() const
{
    // A sign that turns with the language; spaces around it let long ways wrap.
    const QString towards = Qt::RightToLeft == QLocale().textDirection() ? u" ‹ "_s : u" › "_s;
    return m_chooser.folder().isEmpty() ? QString() : m_places.trail(m_chooser.folder()).join(towards);
}

QString ChooserModel::parentName() const
{
    const QString above = m_chooser.parentFolder();
    return above.isEmpty() ? QString() : m_places.trail(above).last();
}

QString ChooserModel::errorText() const
{
    switch (m_chooser.folderState()) {
    case FolderState::Gone:
        return tr("This folder is gone. If it is on a USB stick, plug it back in. Or choose another place.");
    case FolderState::Forbidden:
        return tr("You do not have permission to open this folder. Choose another place.");
    case FolderState::Ready:
        if (saving() && !m_chooser.isWritable())
            return tr("You cannot save in this folder. Choose another place.");
        break;
    case FolderState::Reading:
        break;
    }
    return {};
}

QString ChooserModel::nothing() const
{
    if (m_chooser.folderState() != FolderState::Ready || m_chooser.entries().rowCount() > 0)
        return {};
    if (m_chooser.entries().total() > 0)
        return tr("No file or folder here matches. Try another name.");
    return saving() ? tr("This folder is empty or has only other kinds of files.")
                    : tr("This folder has no files of this kind and no other folders.");
}

QString ChooserModel::nameHelp() const
{
    const QFileInfo file(m_chooser.target());
    const QString name = readable(file.fileName()), folder = m_places.trail(file.path()).last();
    switch (m_chooser.nameState()) {
    case NameState::Free:
        return tr("It will be saved as “%1” in “%2”.").arg(name, folder);
    case NameState::Taken:
        return tr("“%1” already exists in “%2”. We ask before replacing it.").arg(name, folder);
    default:
        return {};
    }
}

QString ChooserModel::nameProblem() const
{
    if (m_chooser.folderState() != FolderState::Ready)
        return {}; // one trouble at a time
    switch (m_chooser.nameState()) {
    case NameState::Empty:
        return tr("Give the file a name.");
    case NameState::Signs:
        return tr("A name cannot contain any of these: %1").arg(refusedSigns);
    case NameState::Long:
        return tr("This name is too long. Make it shorter.");
    case NameState::Folder:
        return tr("That is a folder. Add a name for the file.");
    case NameState::Nowhere:
        return tr("This folder does not exist.");
    case NameState::ReadOnly: // said of the folder shown by errorText()
        return m_chooser.isWritable() ? tr("You cannot save in that folder.") : QString();
    case NameState::Free:
    case NameState::Taken:
        break;
    }
    return {};
}

QStringList ChooserModel::kinds() const
{
    QStringList names;
    for (const FileKind kind : m_chooser.wish().kinds)
        names << kindName(kind);
    return names;
}

int ChooserModel::kind() const
{
    const auto& kinds = m_chooser.wish().kinds;
    return int(std::find(kinds.begin(), kinds.end(), m_chooser.kind()) - kinds.begin());
}

bool ChooserModel::canSave() const
{
    const NameState state = m_chooser.nameState();
    // A folder's whole path may be typed too: saving then goes there.
    return saving() && !reading() &&
           (state == NameState::Free || state == NameState::Taken || state == NameState::Folder);
}

QString ChooserModel::question() const
{
    if (m_chooser.step() != FileChooser::Step::Replacing)
        return {};
    const QFileInfo file(m_chooser.target());
    return tr("“%1” already exists (last changed on %2). If you replace it, its contents are lost.")
        .arg(readable(file.fileName()), when(file.lastModified()));
}

void ChooserModel::look(const QString& words)
{
    m_chooser.entries().setSought(words);
    Q_EMIT changed();
}

void ChooserModel::showMore()
{
    m_chooser.entries().showMore();
    Q_EMIT changed();
}

bool ChooserModel::makeFolder(const QString& name)
{
    const auto made = m_chooser.makeFolder(name);
    if (made) {
        m_folderProblem.clear();
    } else if (made.error().part == u"exists") {
        m_folderProblem = tr("This name is already used. Choose another name.");
    } else if (made.error().part == u"name") {
        m_folderProblem = name.trimmed().isEmpty()
                              ? tr("Give the folder a name.")
                              : tr("Use a shorter name without any of these: %1").arg(refusedSigns);
    } else {
        m_folderProblem = made.error().code == ErrorCode::NoSpace
                              ? tr("There is no space left here. Choose another place.")
                              : tr("You cannot create a folder here. Choose another place.");
    }
    Q_EMIT changed();
    return made.ok();
}

void ChooserModel::clearFolderProblem()
{
    m_folderProblem.clear();
    Q_EMIT changed();
}

QString ChooserModel::when(const QDateTime& modified) const
{
    return modified.isValid() ? shortMoment(modified) : QString();
}

} // namespace unknot
