// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ErrorMessage.h"

#include "core/storage/Restore.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorMessage)
};

} // namespace

QString errorMessage(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return ErrorWords::tr("That did not open the journal. Check capital letters, spaces and the keyboard "
                              "language, then try again.");
    case ErrorCode::Damaged:
        if (error.part == u"header")
            return ErrorWords::tr(
                "The key file of this journal is damaged. Nothing was changed. Restore a copy, "
                "or put the original file back.");
        if (error.part == u"older")
            return ErrorWords::tr("This journal is older than the one you last closed. To use an older copy, "
                                  "restore it from the list of copies.");
        if (error.part == u"inbox")
            return ErrorWords::tr("Logging while the journal is locked is not safe now, because a file was "
                                  "changed from outside. Unlock the journal and log there.");
        if (error.part == u"backup")
            return ErrorWords::tr(
                "This file is damaged or is not a copy of a journal. Nothing was changed. Try another one.");
        if (error.part == u"letter")
            return ErrorWords::tr(
                "One of the entries logged while the journal was locked cannot be read. The "
                "journal itself is fine.");
        if (error.part == u"header copy")
            return ErrorWords::tr(
                "One of the two key files is damaged. The other one and the journal are fine. "
                "The app repairs it the next time you use the journal.");
        return ErrorWords::tr(
            "Part of the journal is damaged or missing. Nothing was changed. Restore the latest good copy.");
    case ErrorCode::NewerFormat:
        return ErrorWords::tr(
            "This journal was made by a newer version of Unknot. Update the app. Nothing was changed.");
    case ErrorCode::NoSpace:
        if (error.part == u"document")
            return ErrorWords::tr(
                "There is not enough space where the file should go. Free some space there, or "
                "choose another place.");
        return ErrorWords::tr(
            "The disk is full. Free some space and try again. What you wrote is still here.");
    case ErrorCode::InUse:
        return ErrorWords::tr(
            "This journal is open elsewhere. Close it there, or wait a moment, and try again.");
    case ErrorCode::CannotWrite:
        if (error.part == u"read")
            return ErrorWords::tr(
                "The file could not be read to its end. Check the disk it is on. Nothing was changed.");
        if (error.part == u"erase")
            return ErrorWords::tr(
                "Not everything could be deleted. Close other programs that use these files, "
                "and delete again.");
        if (error.part == u"special")
            return ErrorWords::tr(
                "This is not an ordinary file, so it was not replaced. Choose another name.");
        return ErrorWords::tr(
            "It could not be saved there. Check that the disk is connected and that you have "
            "permission. What you wrote is still here.");
    case ErrorCode::NotFound:
        if (error.part == u"earlier")
            return ErrorWords::tr("That journal is not there any more. Nothing was changed.");
        return error.part == u"slot"
                   ? ErrorWords::tr("You cannot unlock the journal this way. Try another way.")
                   : ErrorWords::tr("It was not found. Check the name.");
    case ErrorCode::Refused:
        if (error.part == u"vault")
            return ErrorWords::tr("This folder belongs to a journal. Choose another place.");
        if (error.part == u"folder")
            return ErrorWords::tr("This folder holds other files. Choose an empty one, or a new name.");
        if (error.part == u"code")
            return ErrorWords::tr(
                "A recovery code has seven groups of four characters. Check for a typing mistake.");
        if (error.part == u"slot")
            return ErrorWords::tr("You need at least two ways to unlock. Add another one first.");
        if (error.part == u"exists")
            return ErrorWords::tr("A file with this name already exists. Choose another name.");
        return ErrorWords::tr("That was not accepted. Nothing was changed. Check it and try again.");
    case ErrorCode::Usage:
    case ErrorCode::Unexpected:
    case ErrorCode::Interrupted:
        break;
    }
    if (error.part == u"keychain")
        return ErrorWords::tr("This device's keychain could not be used. Choose a passphrase instead.");
    if (error.part == u"locked")
        return ErrorWords::tr(
            "The journal is locked. Unlock it and try again. What you wrote is still here.");
    return ErrorWords::tr("Something went wrong. Nothing was changed. Try again.");
}

QString restoreNote(RestoreEnd end)
{
    switch (end) {
    case RestoreEnd::Nothing:
        break;
    case RestoreEnd::Finished:
        return ErrorWords::tr(
            "Restoring a copy was interrupted. It is complete now. The journal from before was kept and "
            "set aside.");
    case RestoreEnd::Undone:
        return ErrorWords::tr(
            "Restoring a copy was interrupted. Your journal is as it was before. To use the copy, "
            "restore it again.");
    case RestoreEnd::Renewed:
        return ErrorWords::tr(
            "Changing everything was interrupted. It is complete now: unlock with the new passphrase, then "
            "make a new recovery sheet.");
    case RestoreEnd::NotRenewed:
        return ErrorWords::tr(
            "Changing everything was interrupted. Your journal is as it was before, with the old "
            "passphrase. Try again.");
    }
    return {};
}

} // namespace unknot
