// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace unknot {

/// The kinds of files that people keep outside of the journal.
enum class FileKind { Pdf, Text, JournalCopy };

/// With its dot.
inline QString endingOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf:
        return QStringLiteral(".pdf");
    case FileKind::Text:
        return QStringLiteral(".txt");
    case FileKind::JournalCopy:
        break;
    }
    return QStringLiteral(".unknot-vault");
}

/// What the person is asked for.
struct FileWish
{
    enum class Purpose {
        Save, ///< a name and a place for a file that is written afterwards
        Open, ///< a file that is there
    };
    Purpose purpose = Purpose::Save;
    std::vector<FileKind> kinds; ///< what will do, the usual one first; never empty
    QString name;                ///< to save: suggested, without its ending
};

/// What the person answered.
struct PickedFile
{
    QString path;
    FileKind kind = FileKind::Pdf;
    bool replace = false; ///< there was a file by that name, and the person said that it may go
};

/// Lets the person say where a file is or shall be. A desktop asks on a page of our own (FileChooser), a
/// phone by its own picker. Writes and reads nothing itself. One thread.
class FilePicker
{
public:
    virtual ~FilePicker() = default;

    /// `then` is called once, later: with nothing when the person gave up or was asked something else
    /// meanwhile, and not at all when `context` has died, which ends the question too.
    virtual void pick(const FileWish& wish, QObject* context,
                      std::function<void(const std::optional<PickedFile>&)> then) = 0;
};

} // namespace unknot
