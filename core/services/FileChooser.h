// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/services/FilePicker.h"
#include "core/services/FilePlaces.h"
#include "core/services/FolderList.h"

#include <QObject>

namespace unknot {

/// The app's own file chooser, for desktops: navigates folders until a file or name is chosen. Reads folders
/// on worker threads, as removable and network disks can be slow. The UI is in qml/Files. The last folder is
/// remembered in memory until forget().
class FileChooser : public QObject, public FilePicker
{
    Q_OBJECT

public:
    enum class Step {
        Idle,
        Choosing,
        Replacing, ///< asks whether to replace an existing file
    };
    Q_ENUM(Step)
    /// Reading ends quickly unless the disk is slow; the other states are those of FolderContents.
    enum class FolderState { Reading, Ready, Gone, Forbidden };
    Q_ENUM(FolderState)
    /// Validation of the name for a new file.
    enum class NameState {
        Free,
        Empty,
        Signs, ///< contains characters not allowed in a name
        Long,
        Taken,    ///< an existing file, which can be replaced
        Folder,   ///< an existing folder
        Nowhere,  ///< a full path whose folder does not exist
        ReadOnly, ///< the folder is not writable
    };
    Q_ENUM(NameState)

    /// `places` is called on worker threads.
    explicit FileChooser(std::function<std::vector<FilePlace>()> places = filePlaces,
                         QObject* parent = nullptr);

    void pick(const FileWish& wish, QObject* context,
              std::function<void(const std::optional<PickedFile>&)> then) override;

    Step step() const { return m_step; }
    const FileWish& wish() const { return m_wish; }
    FolderList& entries() { return m_entries; }
    const std::vector<FilePlace>& places() const { return m_places; }

    const QString& folder() const { return m_folder; }
    FolderState folderState() const { return m_state; }
    bool isWritable() const { return m_writable; }
    /// The parent folder; "" at the top.
    QString parentFolder() const;
    void goTo(const QString& folder);
    void goUp();
    /// The row of the folder that goUp() left; -1 otherwise.
    int cameFromRow() const { return m_cameFromRow; }
    /// Opens the folder in this row. A file is the result, or when saving its name is used.
    void choose(int row);

    const QString& name() const { return m_name; }
    /// A name, with or without its extension, or a full path.
    void setName(const QString& name);
    FileKind kind() const { return m_kind; }
    void setKind(FileKind kind);
    NameState nameState() const;
    /// Whether save() does something: a new file, one to be replaced, or a typed folder to go to.
    bool canSave() const;
    /// The path of the new file: the name with its extension, in the current folder.
    QString target() const;

    /// Finishes with the current name; asks first when it would replace another file.
    void save();
    void replace();
    void keepOld();
    /// For typed paths: enters a folder, or finishes with a file. False if it is neither.
    bool openPath(const QString& path);

    /// Creates a folder in the current one and enters it. Errors: Refused ("name", "exists"), NoSpace,
    /// CannotWrite.
    Result<Done> makeFolder(const QString& name);
    void cancel();
    void forget() { m_lastFolder.clear(); }

Q_SIGNALS:
    void changed();
    void folderShown(); ///< a folder was read completely

private:
    /// Reads `folder`; "" means the first of the usual places, and so does a missing folder if `orFirst`.
    void look(const QString& folder, bool orFirst);
    void show(const FolderContents& found, const std::vector<FilePlace>& places);
    void end(const std::optional<PickedFile>& answer);
    void answer(const QString& path, bool replace);

    std::function<std::vector<FilePlace>()> m_findPlaces;
    std::vector<FilePlace> m_places;
    FolderList m_entries;
    FileWish m_wish;
    std::function<void(const std::optional<PickedFile>&)> m_then;
    QMetaObject::Connection m_contextGone;
    Step m_step = Step::Idle;
    FolderState m_state = FolderState::Reading;
    QString m_folder, m_lastFolder, m_cameFrom, m_name;
    FileKind m_kind = FileKind::Pdf;
    bool m_writable = false;
    int m_cameFromRow = -1;
    int m_reading = 0; ///< number of the latest read; results of earlier ones are dropped
};

} // namespace unknot
