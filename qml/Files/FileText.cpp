// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FileText.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;
using NameState = FileChooser::NameState;
using FolderState = FileChooser::FolderState;

namespace {

/// Translation context.
struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

const QString refusedSigns = u"/ \\ : * ? \" < > |"_s;

} // namespace

QString kindName(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return FileText::tr("PDF, to print");
    case FileKind::Text:
        return FileText::tr("Plain text");
    case FileKind::JournalCopy:
        break;
    }
    return FileText::tr("Copy of a journal");
}

QString folderProblem(const FileChooser& chooser)
{
    switch (chooser.folderState()) {
    case FolderState::Gone:
        return FileText::tr(
            "This folder is gone. If it is on a USB stick, plug it back in. Or choose another place.");
    case FolderState::Forbidden:
        return FileText::tr("You do not have permission to open this folder. Choose another place.");
    case FolderState::Ready:
        if (chooser.wish().purpose == FileWish::Purpose::Save && !chooser.isWritable())
            return FileText::tr("You cannot save in this folder. Choose another place.");
        break;
    case FolderState::Reading:
        break;
    }
    return {};
}

QString nameProblem(const FileChooser& chooser)
{
    if (chooser.folderState() != FolderState::Ready)
        return {}; // one problem at a time
    switch (chooser.nameState()) {
    case NameState::Empty:
        return FileText::tr("Give the file a name.");
    case NameState::Signs:
        return FileText::tr("A name cannot contain any of these: %1").arg(refusedSigns);
    case NameState::Long:
        return FileText::tr("This name is too long. Make it shorter.");
    case NameState::Folder:
        return FileText::tr("That is a folder. Add a name for the file.");
    case NameState::Nowhere:
        return FileText::tr("This folder does not exist.");
    case NameState::ReadOnly: // for the current folder, folderProblem() says so
        return chooser.isWritable() ? FileText::tr("You cannot save in that folder.") : QString();
    case NameState::Free:
    case NameState::Taken:
        break;
    }
    return {};
}

QString newFolderProblem(const Error& error, const QString& name)
{
    if (error.part == u"exists")
        return FileText::tr("This name is already used. Choose another name.");
    if (error.part == u"name")
        return name.trimmed().isEmpty()
                   ? FileText::tr("Give the folder a name.")
                   : FileText::tr("Use a shorter name without any of these: %1").arg(refusedSigns);
    return error.code == ErrorCode::NoSpace
               ? FileText::tr("There is no space left here. Choose another place.")
               : FileText::tr("You cannot create a folder here. Choose another place.");
}

} // namespace unknot
