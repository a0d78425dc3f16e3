// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/core/storage/formats/SampleVault.h"
#include "tests/support/TestVault.h"

#include "core/journal/JournalText.h"
#include "core/storage/Backup.h"
#include "core/storage/Restore.h"
#include "core/storage/Schema.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

/// Backward compatibility: samples of every format, created at the time, can still be opened.
class tst_Formats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensEveryFormat_data();
    void opensEveryFormat();

private:
    void compare(OpenVault& vault, bool withDrop);
};

void tst_Formats::opensEveryFormat_data()
{
    QTest::addColumn<int>("version");
    QTest::addColumn<bool>("fromCopy");
    for (int version = 1; version <= schemaVersion(); ++version) {
        QTest::addRow("vault %d", version) << version << false;
        QTest::addRow("saved copy %d", version) << version << true;
    }
}

void tst_Formats::opensEveryFormat()
{
    QFETCH(int, version);
    QFETCH(bool, fromCopy);
    QTemporaryDir dir;
    const QString sample = QStringLiteral(UNKNOT_SOURCE_DIR "/tests/data/vault-%1").arg(version),
                  path = dir.filePath(u"v"_s);
    const SecretBytes passphrase = SecretBytes::fromPassphrase(samplePassphrase);
    if (fromCopy) {
        const auto restored =
            restoreBackup(sample + u"/copy.unknot-vault"_s, path, SlotType::Passphrase, passphrase);
        QVERIFY2(restored.ok(), restored ? "" : qPrintable(restored.error().detail));
    } else {
        QVERIFY(copyFolder(sample, path));
    }
    {
        auto vault = OpenVault::open(path, SlotType::Passphrase, passphrase);
        QVERIFY2(vault.ok(), vault ? "" : qPrintable(vault.error().detail));
        QCOMPARE(vault->fileInbox().value(), fromCopy ? 0 : 1);
        compare(vault.value(), !fromCopy);
    }
    auto again = openTestVault(path);
    QVERIFY2(again.ok(), again ? "" : qPrintable(again.error().detail));
    compare(again.value(), !fromCopy);
    const auto conditions = again->journal().find({.kinds = {Kind::Condition}});
    QVERIFY(conditions.ok());
    QCOMPARE(conditions->size(), size_t(version >= 2 ? 1 : 0));
    if (version >= 2)
        QCOMPARE(toJson(conditions->front()), toJson(sampleCondition()));
    const auto checked = again->check();
    QVERIFY2(checked.ok(), checked ? "" : qPrintable(checked.error().detail));
}

void tst_Formats::compare(OpenVault& vault, bool withDrop)
{
    const auto same = [](const Record& record, PainEntry wanted) {
        const PainEntry found = toEntry(record);
        wanted.revision = found.revision; // counted by the vault
        wanted.source = found.source;
        if (found != wanted)
            qInfo() << "found" << toJson(found) << "wanted" << toJson(wanted);
        return found == wanted;
    };
    const auto history = vault.journal().history(sampleEntry().id);
    QVERIFY(history.ok());
    QCOMPARE(history->size(), size_t(2));
    QVERIFY(same(history->front(), sampleEntryBefore()));
    QVERIFY(same(history->back(), sampleEntry()));
    const auto withdrawn = vault.journal().record(sampleWithdrawn().id);
    QVERIFY(withdrawn.ok());
    QCOMPARE(withdrawn->state, RecordState::Withdrawn);
    QVERIFY(same(withdrawn.value(), sampleWithdrawn()));
    QCOMPARE(vault.journal().find({})->size(), size_t(withDrop ? 2 : 1));
    if (withDrop) {
        const auto dropped = vault.journal().record(sampleDrop().id);
        QVERIFY(dropped.ok());
        QCOMPARE(dropped->source, Source::Dropped);
        QVERIFY(same(dropped.value(), sampleDrop()));
    }
    QCOMPARE(vault.journal().setting(sampleSettingName).value(), sampleSetting);
}

QTEST_GUILESS_MAIN(tst_Formats)
#include "tst_formats.moc"
