// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/VaultTrouble.h"

namespace unknot {

using namespace Qt::StringLiterals;

QString troubleText(const Error& error)
{
    switch (error.code) {
    case ErrorCode::WrongPassphrase:
        return u"That does not open the journal. Look for capitals, spaces and the keyboard's language, and try again."_s;
    case ErrorCode::Damaged:
        if (error.part == u"header")
            return u"The key file of this journal is damaged: nothing was changed. Restore a copy, or put the file back."_s;
        if (error.part == u"older")
            return u"This is an older state of the journal than the one closed last. Was a copy put back? If so, restore it from the list of copies."_s;
        if (error.part == u"inbox")
            return u"What is kept for logging while locked was changed by somebody else. Unlock the journal and log there."_s;
        if (error.part == u"backup")
            return u"This copy is damaged or is none: nothing was changed. Try another one."_s;
        if (error.part == u"header copy")
            return u"One of the two key files is damaged; the other is good, and the journal too. It is mended when the journal is used next."_s;
        return u"Some of the journal's data is damaged or missing: nothing was changed. Restore a copy; the newest good one is offered."_s;
    case ErrorCode::NewerFormat:
        return u"This journal was written by a newer version of Unknot. Update the app; nothing was changed."_s;
    case ErrorCode::NoSpace:
        return u"There is no space left on this device. Make some room and try again; what you wrote is still here."_s;
    case ErrorCode::InUse:
        return u"This journal is open elsewhere. Close it there, or wait a moment, and try again."_s;
    case ErrorCode::CannotWrite:
        return u"This place cannot be written to. Look whether the disk is there and allowed; what you wrote is still here."_s;
    case ErrorCode::NotFound:
        return error.part == u"slot" ? u"The journal cannot be opened in this way. Try another one."_s
                                     : u"There is nothing by that name."_s;
    case ErrorCode::Refused:
        if (error.part == u"code")
            return u"That is not a whole recovery code: it has seven groups of four, and one sign may be mistyped."_s;
        if (error.part == u"slot")
            return u"Two ways into the journal must stay. Add another one first."_s;
        if (error.part == u"exists")
            return u"There is a file by that name already. Choose another name."_s;
        return u"That was not accepted; nothing was changed."_s;
    case ErrorCode::Usage:
    case ErrorCode::Unexpected:
        break;
    }
    if (error.part == u"keychain")
        return u"This device's keychain could not be used. Choose a passphrase instead."_s;
    if (error.part == u"locked")
        return u"The journal is locked. Unlock it and try again; what you wrote is still here."_s;
    return u"Something unexpected went wrong; nothing was changed. Try again."_s;
}

} // namespace unknot
