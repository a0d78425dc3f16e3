// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// An entry in the inbox of a locked vault: as the file, as text sealed with the vault's public key, and as
// the text inside.
#include "tests/fuzz/Target.h"

#include "core/journal/JournalText.h"
#include "core/vault/Inbox.h"

#include <sodium.h>

using namespace unknot;

namespace {

const VaultKeys& keys()
{
    static const VaultKeys k{SecretBytes(VaultKeys::masterSize)};
    return k;
}

void openLetter(const QByteArray& file)
{
    static const fuzz::Scratch scratch;
    static const VaultFolder folder{scratch.path()};
    static const bool made = QDir().mkpath(folder.inbox());
    fuzz::promise(made, "the scratch folder can be made");
    QFile letter(folder.inbox() + QStringLiteral("/1.drop"));
    if (!letter.open(QIODevice::WriteOnly) || letter.write(file) != file.size())
        qFatal("cannot write the letter");
    letter.close();
    const auto drops = Inbox(folder).open(keys());
    fuzz::promise(drops.size() == 1, "a letter is never lost");
    fuzz::promise(drops[0].text.size() <= file.size(), "no text is longer than its letter");
    if (drops[0].opened)
        (void)recordFromDrop(drops[0].text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    if (size > size_t(Inbox::mostBytes))
        return 0;
    const QByteArray bytes = fuzz::bytes(data, size);
    openLetter(bytes);
    QByteArray sealed("UNKNOTD1");
    sealed.resize(8 + qsizetype(size) + qsizetype(crypto_box_SEALBYTES));
    crypto_box_seal(reinterpret_cast<unsigned char*>(sealed.data()) + 8, data, size,
                    inboxPublicKey(keys()).data());
    openLetter(sealed);
    if (const auto record = recordFromDrop(bytes)) {
        fuzz::promise(!record->id.isEmpty(), "a record that is filed has an id");
        fuzz::promise(record->source == Source::Dropped, "what was dropped is marked so");
    }
    return 0;
}
