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
    // The separator follows the text direction; spaces around it let long paths wrap.
    const QString towards = Qt::RightToLeft == QLocale().textDirection() ? u" ‹ "_s : u" › "_s;
    return m_chooser.folder().isEmpty() ? QString() : m_places.trail(m_chooser.folder()).join(towards);
}

QString ChooserModel::parentName() const
{
    const QString above = m_chooser.parentFolder();
    return above.isEmpty() ? QString() : m_places.trail(above).last();
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
    m_folderProblem = made ? QString() : newFolderProblem(made.error(), name);
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
