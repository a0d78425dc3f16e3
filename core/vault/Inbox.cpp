// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/Inbox.h"

#include "core/base/ErrorText.h"
#include "core/vault/DurableFile.h"

#include <QDateTime>
#include <QDirIterator>
#include <QtEndian>
#include <cstring>
#include <sodium.h>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr char magic[] = "UNKNOTD1";
constexpr int magicSize = 8, lengthSize = 4;
constexpr int padTo = 512; // hides the length of the text

struct KeyPair
{
    Bytes<32> open{};
    SecretBytes secret{crypto_box_SECRETKEYBYTES};
};

KeyPair pairOf(const VaultKeys& keys)
{
    KeyPair pair;
    const SecretBytes seed = keys.inboxSeed();
    crypto_box_seed_keypair(pair.open.data(), pair.secret.data(), seed.data());
    return pair;
}

// At most `most` names, oldest first. Anyone can fill the folder, so not all names are kept in memory.
QStringList oldestDrops(const QString& inbox, qsizetype most)
{
    QStringList names;
    const auto keepOldest = [&names, most] {
        names.sort();
        names = names.mid(0, most);
    };
    for (QDirIterator files(inbox, {u"*.drop"_s}, QDir::Files); files.hasNext();) {
        files.next();
        names << files.fileName();
        if (names.size() >= 2 * most)
            keepOldest();
    }
    keepOldest();
    return names;
}

} // namespace

Bytes<32> inboxPublicKey(const VaultKeys& keys)
{
    return pairOf(keys).open;
}

Result<QString> Inbox::drop(const QByteArray& text, const SecretBytes* keychainSecret) const
{
    cryptoReady();
    if (text.size() > mostBytes)
        return Error{ErrorCode::Refused, ErrorText::tr("more than %1 bytes").arg(mostBytes), u"inbox"_s};
    const auto state = readHeader(m_folder);
    if (!state)
        return state.error();
    const Bytes<32>& key = state->header.inboxKey;
    if (keychainSecret && inboxProof(key, *keychainSecret) != state->header.inboxProof)
        return Error{ErrorCode::Damaged, ErrorText::tr("the header was modified by someone without the key"),
                     u"inbox"_s};
    if (count() >= mostItems)
        return Error{
            ErrorCode::Refused,
            ErrorText::tr("%1 entries are already waiting; unlock the journal to file them").arg(mostItems),
            u"inbox"_s};
    if (const auto made = makeInnerFolder(m_folder.inbox()); !made)
        return made.error();

    // Length, text and padding, sealed together.
    const qsizetype inner = (lengthSize + text.size() + padTo - 1) / padTo * padTo;
    SecretBytes plain(inner);
    qToLittleEndian(quint32(text.size()), plain.data());
    std::memcpy(plain.data() + lengthSize, text.constData(), size_t(text.size()));
    QByteArray file(magicSize + inner + qsizetype(crypto_box_SEALBYTES), '\0');
    std::memcpy(file.data(), magic, magicSize);
    crypto_box_seal(reinterpret_cast<unsigned char*>(file.data()) + magicSize, plain.data(), size_t(inner),
                    key.data());
    const QString name = u"%1-%2.drop"_s.arg(m_clock.now().toMSecsSinceEpoch(), 15, 10, QChar(u'0'))
                             .arg(randombytes_random(), 8, 16, QChar(u'0'));
    if (const auto written = writeDurably(m_folder.inbox() + u'/' + name, file); !written)
        return written.error();
    return name;
}

int Inbox::count() const
{
    int found = 0;
    for (QDirIterator files(m_folder.inbox(), {u"*.drop"_s}, QDir::Files); files.hasNext(); files.next())
        ++found;
    return found;
}

std::vector<InboxItem> Inbox::open(const VaultKeys& keys) const
{
    cryptoReady();
    std::vector<InboxItem> drops;
    const KeyPair pair = pairOf(keys);
    // More than that did not come from the app; they wait for the next unlock. Those that cannot be opened do
    // not keep the others out.
    constexpr qsizetype mostTried = qsizetype(20) * mostItems;
    int opened = 0;
    for (const QString& name : oldestDrops(m_folder.inbox(), mostTried)) {
        if (opened == mostItems)
            break;
        InboxItem drop{name, {}, false};
        const auto file = readWhole(m_folder.inbox() + u'/' + name, mostBytes + 4 * padTo);
        const qsizetype inner = file ? file->size() - magicSize - qsizetype(crypto_box_SEALBYTES) : 0;
        if (inner > lengthSize && file->startsWith(magic)) {
            SecretBytes plain(inner);
            const auto* sealed = reinterpret_cast<const unsigned char*>(file->constData()) + magicSize;
            if (crypto_box_seal_open(plain.data(), sealed, size_t(inner) + crypto_box_SEALBYTES,
                                     pair.open.data(), pair.secret.data()) == 0) {
                const auto length = qFromLittleEndian<quint32>(plain.data());
                if (length <= quint32(inner - lengthSize)) {
                    drop.text = QByteArray(reinterpret_cast<const char*>(plain.data()) + lengthSize, length);
                    drop.opened = true;
                    ++opened;
                }
            }
        }
        drops.push_back(std::move(drop));
    }
    return drops;
}

void Inbox::remove(const QString& file) const
{
    QFile::remove(m_folder.inbox() + u'/' + file);
    flushFolder(m_folder.inbox());
}

} // namespace unknot
