// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/VaultFolder.h"

#include "core/base/ErrorText.h"
#include "core/vault/DurableFile.h"

#include <QDir>
#include <QFileInfo>

namespace unknot {

using namespace Qt::StringLiterals;

QString VaultFolder::header(int copy) const
{
    return path + (copy == 0 ? u"/header.a"_s : u"/header.b"_s);
}

QString VaultFolder::journal() const
{
    return path + u"/journal.db"_s;
}

QString VaultFolder::log() const
{
    return journal() + u"-wal"_s;
}

QString VaultFolder::newJournal() const
{
    return path + u"/journal.db.new"_s;
}

QString VaultFolder::copying() const
{
    return path + u"/copy-XXXXXX.new"_s;
}

QString VaultFolder::restoring() const
{
    return path + u".restoring"_s;
}

QString VaultFolder::renewing() const
{
    return path + u".renewing"_s;
}

QString VaultFolder::returning() const
{
    return path + u".returning"_s;
}

QString VaultFolder::lock() const
{
    return path + u"/in-use"_s;
}

QString VaultFolder::inbox() const
{
    return path + u"/inbox"_s;
}

QString VaultFolder::backups() const
{
    return path + u"/backups"_s;
}

bool VaultFolder::isVault() const
{
    return hasOwnFiles() || !QDir(backups()).entryList({u"*.unknot-vault"_s}, QDir::Files).isEmpty();
}

bool VaultFolder::hasOwnFiles() const
{
    return QFileInfo::exists(header(0)) || QFileInfo::exists(header(1)) || QFileInfo::exists(journal());
}

QString realPath(const QString& path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

QStringList foldersBeside(const QString& path, QStringView start)
{
    const QFileInfo self(path);
    const QDir dir = self.dir();
    QStringList paths;
    for (const QString& name :
         dir.entryList(QDir::Dirs | QDir::Hidden | QDir::NoSymLinks | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name.startsWith(self.fileName() + start.toString()))
            paths << dir.filePath(name);
    }
    return paths;
}

bool removeFolder(const QString& path)
{
    return QFileInfo(path).isSymLink() ? QFile::remove(path) : QDir(path).removeRecursively();
}

bool isInsideVault(const QString& file)
{
    const QFileInfo parent(QFileInfo(file).absolutePath());
    const QString folder = parent.exists() ? parent.canonicalFilePath() : parent.absoluteFilePath();
    return VaultFolder{folder}.hasOwnFiles() || VaultFolder{QFileInfo(folder).path()}.hasOwnFiles();
}

Result<HeaderState> readHeader(const VaultFolder& folder)
{
    if (!folder.isVault())
        return Error{ErrorCode::NotFound, ErrorText::tr("%1: no vault found").arg(folder.path), {}};
    std::optional<HeaderState> copies[2];
    std::optional<Error> bad, newer;
    for (int copy = 0; copy < 2; ++copy) {
        const auto bytes = readWhole(folder.header(copy), VaultHeader::fileSize);
        const auto header =
            bytes ? VaultHeader::fromBytes(bytes.value()) : Result<VaultHeader>(bytes.error());
        if (header) {
            copies[copy] = HeaderState{header.value(), bytes.value(), true, {}};
            continue;
        }
        bad = Error{ErrorCode::Damaged, u"%1: %2"_s.arg(folder.header(copy), header.error().detail),
                    u"header"_s};
        if (header.error().code == ErrorCode::NewerFormat)
            newer = header.error();
    }
    if (newer) // even next to a valid older copy: saving would overwrite a newer version's data
        return *newer;
    if (!copies[0] && !copies[1])
        return *bad;
    // With mismatched copies, the right passphrase could appear wrong.
    if (copies[0] && copies[1] && copies[0]->header.vaultId != copies[1]->header.vaultId)
        return Error{ErrorCode::Damaged,
                     ErrorText::tr("%1: the two header copies belong to different vaults").arg(folder.path),
                     u"header"_s};
    const int best =
        !copies[0] || (copies[1] && copies[1]->header.generation > copies[0]->header.generation) ? 1 : 0;
    HeaderState state = *copies[best];
    if (bad) {
        state.errorText = bad->detail;
        state.bothAlike = false;
    } else if (copies[0]->bytes != copies[1]->bytes) {
        state.bothAlike = false;
        state.other = copies[1 - best]->header;
        if (copies[0]->header.generation == copies[1]->header.generation)
            state.errorText = ErrorText::tr("%1: the two header copies differ").arg(folder.path);
    }
    return state;
}

Result<Done> writeHeader(const VaultFolder& folder, VaultHeader& header, const SecretBytes& macKey)
{
    VaultHeader next = header;
    ++next.generation;
    const QByteArray bytes = next.toBytes(macKey);
    const auto generation = [&folder](int copy) -> qint64 {
        const auto found = readWhole(folder.header(copy), VaultHeader::fileSize);
        const auto read = found ? VaultHeader::fromBytes(found.value()) : Result<VaultHeader>(found.error());
        return read ? qint64(read->generation) : -1;
    };
    const int first = generation(0) > generation(1) ? 1 : 0;
    for (const int copy : {first, 1 - first}) {
        if (auto written = writeDurably(folder.header(copy), bytes); !written)
            return written;
        header = next; // readers see this from the first copy on
    }
    return Done();
}

} // namespace unknot
