// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/SecretBytes.h"

#include <QFile>
#include <QString>
#include <algorithm>
#include <cerrno>
#include <cstring>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

namespace unknot {

/// A byte sequence to search memory for. It is never in memory itself: stored XORed and compared byte by
/// byte.
class Needle
{
public:
    void add(unsigned char byte) { m_hidden.push_back(char(byte ^ hiding)); }
    static Needle of(const SecretBytes& secret)
    {
        Needle n;
        for (qsizetype i = 0; i < secret.size(); ++i)
            n.add(secret.data()[i]);
        return n;
    }
    static Needle hexOf(const SecretBytes& secret)
    {
        constexpr char digits[] = "0123456789abcdef";
        Needle n;
        for (qsizetype i = 0; i < secret.size(); ++i) {
            n.add((unsigned char)digits[secret.data()[i] >> 4]);
            n.add((unsigned char)digits[secret.data()[i] & 15]);
        }
        return n;
    }
    /// Random lower-case letters.
    static Needle letters(int count)
    {
        const SecretBytes random = SecretBytes::random(count);
        Needle n;
        for (qsizetype i = 0; i < count; ++i)
            n.add((unsigned char)('a' + random.data()[i] % 26));
        return n;
    }
    qsizetype size() const { return m_hidden.size(); }
    Needle part(qsizetype from, qsizetype length) const
    {
        Needle n;
        n.m_hidden = m_hidden.sliced(from, length);
        return n;
    }
    Needle utf16() const
    {
        Needle n;
        for (const char c : m_hidden) {
            n.m_hidden.push_back(c);
            n.add(0);
        }
        return n;
    }
    /// The plain text; the caller must wipe it.
    QString text() const
    {
        QString open(m_hidden.size(), u' ');
        for (qsizetype i = 0; i < m_hidden.size(); ++i)
            open[i] = QChar(ushort((unsigned char)m_hidden[i] ^ hiding));
        return open;
    }

    int countIn(const unsigned char* from, const unsigned char* to) const
    {
        int found = 0;
        const int first = (unsigned char)m_hidden[0] ^ hiding;
        const qsizetype size = m_hidden.size();
        for (const unsigned char* at = from; at + size <= to; ++at) {
            at = static_cast<const unsigned char*>(std::memchr(at, first, size_t(to - size + 1 - at)));
            if (!at)
                break;
            qsizetype same = 1;
            while (same < size && (at[same] ^ hiding) == (unsigned char)m_hidden[same])
                ++same;
            found += same == size;
        }
        return found;
    }

    /// The number of occurrences in this process's writable memory. Other threads and this search may unmap
    /// memory meanwhile, so each chunk is copied by the kernel, which reports unmapped ranges.
    int count() const
    {
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!maps.open(QIODevice::ReadOnly))
            qFatal("/proc/self/maps cannot be read");
        const QByteArrayList lines = maps.readAll().split('\n');
        const Copy copy;
        int found = 0;
        for (const QByteArray& line : lines) {
            const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
            if (range.size() != 2 || line.mid(line.indexOf(' ') + 1, 2) != "rw")
                continue;
            const quint64 end = range[1].toULongLong(nullptr, 16);
            quint64 at = range[0].toULongLong(nullptr, 16);
            while (at < end) {
                const unsigned char* copied = copy.take(at, end, m_hidden.size() - 1);
                found += countIn(copy.begin(), copied);
                // After an unmapped page, continue with the next one.
                const auto got = quint64(copied - copy.begin());
                at += got >= Copy::size ? Copy::size : got / Copy::page * Copy::page + Copy::page;
            }
        }
        return found;
    }

private:
    /// A window into the process's memory, excluded from the search.
    class Copy
    {
    public:
        static constexpr quint64 size = 1 << 20, page = 4096, room = size + page;

        Copy()
            : m_bytes(static_cast<unsigned char*>(
                  mmap(nullptr, room, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)))
        {
            if (m_bytes == MAP_FAILED)
                qFatal("no memory for the search");
        }
        ~Copy() { munmap(m_bytes, room); }
        Q_DISABLE_COPY_MOVE(Copy)

        const unsigned char* begin() const { return m_bytes; }
        /// Copies the memory at `at`, with `more` bytes beyond the window. Returns the end of the copy.
        const unsigned char* take(quint64 at, quint64 end, qsizetype more) const
        {
            const iovec here{m_bytes, size_t(std::min(end - at, size + quint64(more)))};
            const iovec there{reinterpret_cast<void*>(at), here.iov_len};
            const ssize_t got = process_vm_readv(getpid(), &here, 1, &there, 1, 0);
            if (got < 0 && errno != EFAULT)
                qFatal("the process's own memory cannot be read");
            return m_bytes + std::max(got, ssize_t(0));
        }

    private:
        unsigned char* m_bytes;
    };

    static constexpr unsigned char hiding = 0xA5;

    QByteArray m_hidden;
};

} // namespace unknot
