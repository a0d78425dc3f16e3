// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/ErrorMessage.h"

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
        return Words::tr("That does not open the journal. Check capital letters, spaces and the keyboard’s "
                         "language, then try again.");
    case ErrorCode::Damaged:
        if (error.part == u"header")
            return Words::tr("The key file of this journal is damaged: nothing was changed. Restore a copy, "
                             "or put the file back.");
        if (error.part == u"older")
            return Words::tr("This journal is older than the one you closed last. If you put a copy back, "
                             "restore it from the list of copies instead.");
        if (error.part == u"inbox")
            return Words::tr("The part that lets you log while the journal is locked was changed from "
                             "outside. Unlock the journal and log there.");
        if (error.part == u"backup")
            return Words::tr(
                "This file is damaged or is not a copy of a journal. Nothing was changed. Try another one.");
        if (error.part == u"header copy")
            return Words::tr("One of the two key files is damaged; the other is good, and the journal too. "
                             "It is repaired the next time the journal is used.");
        return Words::tr("Some of the journal's data is damaged or missing: nothing was changed. Restore a "
                         "copy; the newest good one is offered.");
    case ErrorCode::NewerFormat:
        return Words::tr(
            "This journal was written by a newer version of Unknot. Update the app; nothing was changed.");
    case ErrorCode::NoSpace:
        return Words::tr("There is no space left on this device. Make some room and try again; what you "
                         "wrote is still here.");
    case ErrorCode::InUse:
        return Words::tr("This journal is open elsewhere. Close it there, or wait a moment, and try again.");
    case ErrorCode::CannotWrite:
        if (error.part == u"special")
            return Words::tr("This is not an ordinary file, so it was not replaced. Choose another name.");
        return Words::tr("Cannot write there. Check that the disk is connected and that you have permission. "
                         "What you wrote is still here.");
    case ErrorCode::NotFound:
        return error.part == u"slot" ? Words::tr("The journal cannot be opened in this way. Try another one.")
                                     : Words::tr("There is nothing by that name.");
    case ErrorCode::Refused:
        if (error.part == u"code")
            return Words::tr(
                "A recovery code has seven groups of four characters. Check for a typing mistake.");
        if (error.part == u"slot")
            return Words::tr("Two ways into the journal must stay. Add another one first.");
        if (error.part == u"exists")
            return Words::tr("There is a file by that name already. Choose another name.");
        return Words::tr("That was not accepted; nothing was changed.");
    case ErrorCode::Usage:
    case ErrorCode::Unexpected:
        break;
    }
    if (error.part == u"keychain")
        return Words::tr("This device's keychain could not be used. Choose a passphrase instead.");
    if (error.part == u"locked")
        return Words::tr("The journal is locked. Unlock it and try again; what you wrote is still here.");
    return Words::tr("Something unexpected went wrong; nothing was changed. Try again.");
}

} // namespace unknot
