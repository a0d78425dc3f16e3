// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/vault/SecretBytes.h"

#include <QFile>
#include <QString>
#include <cstring>

namespace unknot {

/// Something to look for that is itself never in memory: kept under a hiding, compared byte by byte.
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
    /// Random small letters.
    static Needle letters(int count)
    {
        const SecretBytes random = SecretBytes::random(count);
        Needle n;
        for (qsizetype i = 0; i < count; ++i)
            n.add((unsigned char)('a' + random.data()[i] % 26));
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
    /// In the open; the caller wipes it.
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

    /// How often it stands anywhere in the memory that this process may write to.
    int count() const
    {
        int found = 0;
        QFile maps(QStringLiteral("/proc/self/maps"));
        if (!maps.open(QIODevice::ReadOnly))
            qFatal("/proc/self/maps cannot be read");
        for (const QByteArray& line : maps.readAll().split('\n')) {
            const QByteArrayList range = line.left(line.indexOf(' ')).split('-');
            if (range.size() != 2 || line.mid(line.indexOf(' ') + 1, 2) != "rw")
                continue;
            const auto address = [&](int i) {
                return reinterpret_cast<const unsigned char*>(range[i].toULongLong(nullptr, 16));
            };
            found += countIn(address(0), address(1));
        }
        return found;
    }

private:
    static constexpr unsigned char hiding = 0xA5;

    QByteArray m_hidden;
};

} // namespace unknot
