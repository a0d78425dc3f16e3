// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// vault_sample FOLDER: creates the sample vault for tests/data, with a saved copy (copy.unknot-vault) and an
// entry in its inbox. Run manually once for every format, before its release.
#include "tests/core/storage/formats/SampleVault.h"
#include "tests/support/TestVault.h"

#include "core/journal/JournalText.h"
#include "core/storage/Backup.h"

#include <QCoreApplication>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

void need(const auto& result)
{
    if (!result)
        qFatal("%s", qUtf8Printable(result.error().detail));
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    if (folder.isEmpty())
        return 2;
    {
        auto vault = OpenVault::create(folder, SlotType::Passphrase,
                                       SecretBytes::fromPassphrase(samplePassphrase), KdfCost());
        need(vault);
        need(vault->vault().setSlot(SlotType::Recovery, testSecret(), KdfCost()));
        JournalStore& journal = vault->journal();
        need(journal.put(toRecord(sampleEntryBefore())));
        need(journal.put(toRecord(sampleEntry())));
        need(journal.put(toRecord(sampleWithdrawn())));
        need(journal.withdraw(sampleWithdrawn().id));
        need(journal.put(sampleCondition()));
        need(journal.setSetting(sampleSettingName, sampleSetting));
        need(makeBackup(vault.value(), folder + u"/copy.unknot-vault"_s, true));
    }
    need(Inbox(VaultFolder{folder}).drop(inboxTextOf(toRecord(sampleDrop()))));
    QFile::remove(VaultFolder{folder}.lock());
    return 0;
}
