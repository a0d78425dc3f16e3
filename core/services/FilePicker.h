// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <functional>
#include <optional>
#include <vector>

class QObject;

namespace unknot {

/// The kinds of files kept outside the journal.
enum class FileKind { Pdf, Text, JournalCopy };

/// The file name extension, including the dot.
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

/// A request for a file.
struct FileWish
{
    enum class Purpose {
        Save, ///< name and place of a new file, which the caller writes
        Open, ///< an existing file
    };
    Purpose purpose = Purpose::Save;
    std::vector<FileKind> kinds; ///< accepted kinds, the default first; never empty
    QString name;                ///< suggested name for Save, without its extension
};

/// The chosen file.
struct PickedFile
{
    QString path;
    FileKind kind = FileKind::Pdf;
    bool replace = false; ///< the file exists, and the person confirmed replacing it
};

/// Lets the person choose a file to open or save. Desktops use the app's own page (FileChooser), phones the
/// system's picker. Does not read or write the file. Not thread-safe.
class FilePicker
{
public:
    virtual ~FilePicker() = default;

    /// Calls `then` once, asynchronously; with nothing when the person cancelled or another request replaced
    /// this one. Destroying `context` cancels the request without a call.
    virtual void pick(const FileWish& wish, QObject* context,
                      std::function<void(const std::optional<PickedFile>&)> then) = 0;
};

} // namespace unknot
