// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/DocumentFile.h"

#include "core/base/ErrorText.h"
#include "core/vault/DurableFile.h"
#include "core/vault/VaultFolder.h"

#include <QFileInfo>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool isTaken(const QString& path)
{
    const QFileInfo there(path);
    return there.exists() || there.isSymLink(); // also one that leads nowhere
}

Error taken(const QString& path)
{
    return {ErrorCode::Refused, path, u"exists"_s};
}

/// The disk of a document need not be that of the journal.
Result<Done> ofDocument(Result<Done> result)
{
    if (result || result.error().code != ErrorCode::NoSpace)
        return result;
    Error error = result.error();
    error.part = u"document"_s;
    return error;
}

} // namespace

DocumentFile::DocumentFile(const QString& path) : m_path(path), m_file(path + u".XXXXXX"_s) {}

Result<Done> DocumentFile::open()
{
    errno = 0;
    if (!m_file.open())
        return ofDocument(fileError(m_path, errno));
    return Done();
}

bool DocumentFile::write(const QByteArray& bytes)
{
    if (!m_written)
        return false;
    errno = 0;
    m_written = m_file.write(bytes) == bytes.size();
    m_systemError = errno;
    return m_written;
}

bool DocumentFile::flush()
{
    if (!m_written)
        return false;
    const auto flushed = flushFile(m_file, m_path);
    m_written = flushed.ok();
    m_systemError = errno;
    return m_written;
}

Result<Done> DocumentFile::finish(bool replace)
{
    if (m_written) {
        errno = 0;
        m_written = m_file.flush();
        m_systemError = errno;
    }
    if (!m_written)
        return ofDocument(fileError(m_path, m_systemError));
    const QString temporary = m_file.fileName(); // an unnamed file gets its name now
    if (!replace) {
        if (isTaken(m_path))
            return taken(m_path);
#ifdef Q_OS_UNIX
        // A rename could replace what was created meanwhile; a link cannot. Some file systems have no links.
        if (auto flushed = flushFile(m_file, m_path); !flushed)
            return ofDocument(flushed);
        const QByteArray from = QFile::encodeName(temporary), to = QFile::encodeName(m_path);
        if (::link(from.constData(), to.constData()) == 0) {
            m_file.remove();
            flushFolder(QFileInfo(m_path).path());
            return Done();
        }
        if (errno == EEXIST)
            return taken(m_path);
#endif
    }
    m_file.setAutoRemove(false);
    m_file.close();
    return ofDocument(moveDurably(temporary, m_path));
}

Result<Done> checkPlace(const QString& path)
{
    if (!isInsideVault(path))
        return Done();
    return Error{ErrorCode::Refused, ErrorText::tr("%1: is in the folder of a vault").arg(path), u"vault"_s};
}

Result<Done> saveDocument(const QString& path, const QByteArray& bytes, bool replace)
{
    if (auto place = checkPlace(path); !place)
        return place;
    DocumentFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    file.write(bytes);
    if (auto done = file.finish(replace); !done)
        return done;
    auto read = readWhole(path, bytes.size());
    const bool same = read && read.value() == bytes;
    if (read)
        read->fill('\0');
    return same ? Result<Done>(Done()) : fileError(path, 0);
}

} // namespace unknot
