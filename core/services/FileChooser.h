// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/services/FilePicker.h"
#include "core/services/FilePlaces.h"
#include "core/services/FolderList.h"

#include <QObject>

namespace unknot {

/// Our own way to pick a file, for desktops: walks through folders until a file or a name is chosen. Looks
/// into folders on other threads, since a stick or a network may be slow. What the person sees of it is
/// qml/Files. The folder last used is remembered until forget(), in memory alone.
class FileChooser : public QObject, public FilePicker
{
    Q_OBJECT

public:
    enum class Step {
        Idle,
        Choosing,
        Replacing, ///< asks whether the file that is there may go
    };
    Q_ENUM(Step)
    /// Reading is short, unless a disk is slow; the others are those of FolderContents.
    enum class FolderState { Reading, Ready, Gone, Forbidden };
    Q_ENUM(FolderState)
    /// What is to be said of the name of a new file.
    enum class NameState {
        Free,
        Empty,
        Signs, ///< holds what no name may hold
        Long,
        Taken,    ///< by a file; it can be replaced
        Folder,   ///< by a folder
        Nowhere,  ///< a whole path was typed, and its folder is not there
        ReadOnly, ///< the folder takes no new files
    };
    Q_ENUM(NameState)

    /// `places` is called on other threads.
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
    /// The one above; "" at the top.
    QString parentFolder() const;
    void goTo(const QString& folder);
    void goUp();
    /// Of the folder that goUp() came from, among the entries; -1 otherwise.
    int cameFromRow() const { return m_cameFromRow; }
    /// A row: goes into a folder; a file is the answer, or gives a new one its name.
    void choose(int row);

    const QString& name() const { return m_name; }
    /// Without an ending that goes without saying; or a whole path, by who prefers to type it.
    void setName(const QString& name);
    FileKind kind() const { return m_kind; }
    void setKind(FileKind kind);
    NameState nameState() const;
    /// Where a new file would go: the name with its ending, in the folder shown.
    QString target() const;

    /// Answers with the name as it is; asks first when that takes the place of another file.
    void save();
    void replace();
    void keepOld();
    /// For those who type: a folder is gone to, a file is the answer. False: neither.
    bool openPath(const QString& path);

    /// Makes one in the folder shown and goes there. Refused ("name", "exists"), NoSpace, CannotWrite.
    Result<Done> makeFolder(const QString& name);
    void cancel();
    void forget() { m_lastFolder.clear(); }

Q_SIGNALS:
    void changed();
    void folderShown(); ///< another folder, with all of its entries

private:
    /// "": where people look first, and so with what is not there any more if `orFirst`.
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
    int m_reading = 0; ///< number of the look that counts; older answers come too late
};

} // namespace unknot
