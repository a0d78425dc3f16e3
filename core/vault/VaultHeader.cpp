// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/VaultHeader.h"

#include "core/base/ErrorText.h"

#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "UNKNOTVH";
constexpr int slotsAt = 192, slotSize = 160, macAt = 1984, checksumAt = 2016;
constexpr quint32 provisionalFlag = 1;

Error damaged(const QString& why)
{
    return {ErrorCode::Damaged, u"header: "_s + why, u"header"_s};
}

/// Serializes values, little-endian.
class Writer
{
public:
    explicit Writer(char* at) : m_at(at) {}
    template <class T>
    void number(T value)
    {
        qToLittleEndian(value, m_at);
        m_at += sizeof(T);
    }
    template <size_t N>
    void bytes(const std::array<unsigned char, N>& b)
    {
        std::memcpy(m_at, b.data(), N);
        m_at += N;
    }
    void skip(int n) { m_at += n; }

private:
    char* m_at;
};

class Reader
{
public:
    explicit Reader(const char* at) : m_at(at) {}
    template <class T>
    T number()
    {
        const T value = qFromLittleEndian<T>(m_at);
        m_at += sizeof(T);
        return value;
    }
    template <size_t N>
    void bytes(std::array<unsigned char, N>& b)
    {
        std::memcpy(b.data(), m_at, N);
        m_at += N;
    }
    void skip(int n) { m_at += n; }

private:
    const char* m_at;
};

void writeSlotHead(Writer& w, const KeySlot& s)
{
    w.bytes(s.id);
    w.number(quint32(s.type));
    w.number(s.passes);
    w.number(s.memoryKiB);
    w.number(s.createdMs);
    w.bytes(s.salt);
}
constexpr int slotHeadSize = 16 + 4 + 4 + 4 + 8 + 16;

Bytes<32> hash(const char* data, int size, const SecretBytes* key)
{
    Bytes<32> sum;
    crypto_generichash(sum.data(), sum.size(), reinterpret_cast<const unsigned char*>(data), size_t(size),
                       key ? key->data() : nullptr, key ? size_t(key->size()) : 0);
    return sum;
}

Result<KeySlot> readSlot(const char* at)
{
    Reader r(at);
    KeySlot s;
    r.bytes(s.id);
    const quint32 type = r.number<quint32>();
    s.passes = r.number<quint32>();
    s.memoryKiB = r.number<quint32>();
    s.createdMs = r.number<qint64>();
    r.bytes(s.salt);
    r.bytes(s.nonce);
    r.bytes(s.wrapped);
    if (type < 1 || type > 3)
        return damaged(ErrorText::tr("a key slot of unknown kind"));
    s.type = SlotType(type);
    const bool stretched = s.type == SlotType::Passphrase;
    if (stretched ? s.passes < VaultHeader::leastPasses || s.passes > VaultHeader::mostPasses ||
                        s.memoryKiB < VaultHeader::leastMemoryKiB || s.memoryKiB > VaultHeader::mostMemoryKiB
                  : s.passes != 0 || s.memoryKiB != 0)
        return damaged(ErrorText::tr("the cost of a key slot is out of range"));
    return s;
}

} // namespace

QByteArray slotContext(const VaultHeader& header, const KeySlot& slot)
{
    QByteArray context(8 + 2 + 16 + slotHeadSize, '\0');
    std::memcpy(context.data(), magic, 8);
    Writer w(context.data() + 8);
    w.number(VaultHeader::format);
    w.bytes(header.vaultId);
    writeSlotHead(w, slot);
    return context;
}

QByteArray VaultHeader::toBytes(const SecretBytes& macKey) const
{
    QByteArray out(fileSize, '\0');
    std::memcpy(out.data(), magic, 8);
    Writer w(out.data() + 8);
    w.number(format);
    w.number(quint16(fileSize));
    w.number(quint32(provisional ? provisionalFlag : 0));
    w.bytes(vaultId);
    w.number(generation);
    w.number(quint64(slots.size()));
    w.bytes(inboxKey);
    w.bytes(inboxProof);
    w.number(seal.commits);
    w.bytes(seal.digest);
    for (size_t i = 0; i < slots.size(); ++i) {
        Writer s(out.data() + slotsAt + qsizetype(i) * slotSize);
        writeSlotHead(s, slots[i]);
        s.bytes(slots[i].nonce);
        s.bytes(slots[i].wrapped);
    }
    const Bytes<32> mac = hash(out.constData(), macAt, &macKey);
    std::memcpy(out.data() + macAt, mac.data(), mac.size());
    const Bytes<32> sum = hash(out.constData(), checksumAt, nullptr);
    std::memcpy(out.data() + checksumAt, sum.data(), sum.size());
    return out;
}

Result<VaultHeader> VaultHeader::fromBytes(const QByteArray& bytes)
{
    if (bytes.size() != fileSize)
        return damaged(ErrorText::tr("%1 bytes long instead of %2").arg(bytes.size()).arg(fileSize));
    if (std::memcmp(bytes.constData(), magic, 8) != 0)
        return damaged(ErrorText::tr("not a vault header"));
    // The checksum has the same place in every future format, so a newer header can be told from a damaged
    // one.
    if (const auto sum = hash(bytes.constData(), checksumAt, nullptr);
        std::memcmp(bytes.constData() + checksumAt, sum.data(), sum.size()) != 0)
        return damaged(ErrorText::tr("the checksum does not match"));
    Reader r(bytes.constData() + 8);
    if (const auto found = r.number<quint16>(); found != format) {
        if (found > format)
            return Error{ErrorCode::NewerFormat, ErrorText::tr("header: format %1").arg(found), u"header"_s};
        return damaged(ErrorText::tr("unknown format %1").arg(found));
    }
    VaultHeader h;
    r.skip(2);
    h.provisional = (r.number<quint32>() & provisionalFlag) != 0;
    r.bytes(h.vaultId);
    h.generation = r.number<quint64>();
    const auto count = r.number<quint64>();
    r.bytes(h.inboxKey);
    r.bytes(h.inboxProof);
    h.seal.commits = r.number<quint64>();
    r.bytes(h.seal.digest);
    if (count < 1 || count > quint64(mostSlots))
        return damaged(ErrorText::tr("%1 key slots").arg(count));
    for (qsizetype i = 0; i < qsizetype(count); ++i) {
        const auto slot = readSlot(bytes.constData() + slotsAt + i * slotSize);
        if (!slot)
            return slot.error();
        h.slots.push_back(slot.value());
    }
    return h;
}

QString VaultHeader::idText() const
{
    return QString::fromLatin1(
        QByteArray::fromRawData(reinterpret_cast<const char*>(vaultId.data()), qsizetype(vaultId.size()))
            .toHex());
}

bool VaultHeader::hasMac(const QByteArray& bytes, const SecretBytes& macKey)
{
    const Bytes<32> mac = hash(bytes.constData(), macAt, &macKey);
    return sodium_memcmp(bytes.constData() + macAt, mac.data(), mac.size()) == 0;
}

} // namespace unknot
