// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ErrorMessage.h"

#include "core/storage/Restore.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ErrorMessage)
};

} // namespace

QString errorMessage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return Words::tr("That did not open the journal. Check capital letters, spaces and the keyboard "
                         "language, then try again.");
    case ErrorCode::Damaged:
        if (error.part == u"header")
            return Words::tr("The key file of this journal is damaged. Nothing was changed. Restore a copy, "
                             "or put the original file back.");
        if (error.part == u"older")
            return Words::tr("This journal is older than the one you last closed. To use an older copy, "
                             "restore it from the list of copies.");
        if (error.part == u"inbox")
            return Words::tr("Logging while the journal is locked is not safe now, because a file was "
                             "changed from outside. Unlock the journal and log there.");
        if (error.part == u"backup")
            return Words::tr(
                "This file is damaged or is not a copy of a journal. Nothing was changed. Try another one.");
        if (error.part == u"letter")
            return Words::tr("One of the entries logged while the journal was locked cannot be read. The "
                             "journal itself is fine.");
        if (error.part == u"header copy")
            return Words::tr("One of the two key files is damaged. The other one and the journal are fine. "
                             "The app repairs it the next time you use the journal.");
        return Words::tr(
            "Part of the journal is damaged or missing. Nothing was changed. Restore the latest good copy.");
    case ErrorCode::NewerFormat:
        return Words::tr(
            "This journal was made by a newer version of Unknot. Update the app. Nothing was changed.");
    case ErrorCode::NoSpace:
        return Words::tr("The disk is full. Free some space and try again. What you wrote is still here.");
    case ErrorCode::InUse:
        return Words::tr("This journal is open elsewhere. Close it there, or wait a moment, and try again.");
    case ErrorCode::CannotWrite:
        if (error.part == u"read")
            return Words::tr(
                "The file could not be read to its end. Check the disk it is on. Nothing was changed.");
        if (error.part == u"erase")
            return Words::tr("Not everything could be deleted. Close other programs that use these files, "
                             "and delete again.");
        if (error.part == u"special")
            return Words::tr("This is not an ordinary file, so it was not replaced. Choose another name.");
        return Words::tr("It could not be saved there. Check that the disk is connected and that you have "
                         "permission. What you wrote is still here.");
    case ErrorCode::NotFound:
        if (error.part == u"earlier")
            return Words::tr("That journal is not there any more. Nothing was changed.");
        return error.part == u"slot" ? Words::tr("You cannot unlock the journal this way. Try another way.")
                                     : Words::tr("It was not found. Check the name.");
    case ErrorCode::Refused:
        if (error.part == u"vault")
            return Words::tr("This folder belongs to a journal. Choose another place.");
        if (error.part == u"folder")
            return Words::tr("This folder holds other files. Choose an empty one, or a new name.");
        if (error.part == u"code")
            return Words::tr(
                "A recovery code has seven groups of four characters. Check for a typing mistake.");
        if (error.part == u"slot")
            return Words::tr("You need at least two ways to unlock. Add another one first.");
        if (error.part == u"exists")
            return Words::tr("A file with this name already exists. Choose another name.");
        return Words::tr("That was not accepted. Nothing was changed. Check it and try again.");
    case ErrorCode::Usage:
    case ErrorCode::Unexpected:
    case ErrorCode::Interrupted:
        break;
    }
    if (error.part == u"keychain")
        return Words::tr("This device's keychain could not be used. Choose a passphrase instead.");
    if (error.part == u"locked")
        return Words::tr("The journal is locked. Unlock it and try again. What you wrote is still here.");
    return Words::tr("Something went wrong. Nothing was changed. Try again.");
}

QString restoreNote(RestoreEnd end)
{
    switch (end) {
    case RestoreEnd::Nothing:
        break;
    case RestoreEnd::Finished:
        return Words::tr(
            "Restoring a copy was interrupted. It is complete now. The journal from before was kept and "
            "set aside.");
    case RestoreEnd::Undone:
        return Words::tr(
            "Restoring a copy was interrupted. Your journal is as it was before. To use the copy, "
            "restore it again.");
    case RestoreEnd::Renewed:
        return Words::tr(
            "Changing everything was interrupted. It is complete now: unlock with the new passphrase, then "
            "make a new recovery sheet.");
    case RestoreEnd::NotRenewed:
        return Words::tr(
            "Changing everything was interrupted. Your journal is as it was before, with the old "
            "passphrase. Try again.");
    }
    return {};
}

} // namespace unknot
