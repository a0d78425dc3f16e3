// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Drafts.h"

#include "ServiceRoom.h"
#include "core/base/Settings.h"
#include "tests/support/FullDisk.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

struct DraftRoom : ServiceRoom
{
    Drafts drafts{keeper};

    QString setting(Setting which)
    {
        std::optional<QString> found;
        keeper.ask(
            &session, [which](JournalStore& journal) { return settingOf(journal, keyOf(which)); },
            [&found](const QString& value) { found = value; });
        return QTest::qWaitFor([&found] { return found.has_value(); }, 20000) ? *found : u"no answer"_s;
    }
    bool begin()
    {
        return make() && QTest::qWaitFor([this] { return drafts.isLoaded(); }, 20000);
    }
    /// Locks like the app, and unlocks.
    bool reopen()
    {
        drafts.keep();
        session.lock();
        return unlock() && QTest::qWaitFor([this] { return drafts.isLoaded(); }, 20000);
    }
};

const QStringList typed{u"Dana"_s, u"two moves"_s, QString()};

} // namespace

class TstDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormSurvivesALock()
    {
        DraftRoom room;
        QVERIFY(room.begin());
        QCOMPARE(room.drafts.form(u"visit/"_s), QStringList());
        room.drafts.setForm(u"visit/"_s, typed);
        QCOMPARE(room.drafts.form(u"visit/"_s), typed);
        QVERIFY(room.reopen());
        QCOMPARE(room.drafts.form(u"visit/"_s), typed);
        QCOMPARE(room.drafts.form(u"visit/1"_s), QStringList());
        room.drafts.setForm(u"visit/"_s, {});
        QVERIFY(room.reopen());
        QCOMPARE(room.drafts.form(u"visit/"_s), QStringList());
        QCOMPARE(room.setting(Setting::FormDrafts), QString());
    }

    void nothingIsKeptWhileThereIsNoJournal()
    {
        DraftRoom room;
        room.drafts.setForm(u"visit/"_s, typed);
        room.drafts.setEntries(u"[]"_s);
        QCOMPARE(room.drafts.form(u"visit/"_s), QStringList());
        QVERIFY(!room.drafts.unwrittenEntries());
        QVERIFY(room.begin());
        QCOMPARE(room.drafts.form(u"visit/"_s), QStringList());
        room.drafts.setForm(u"visit/"_s, typed);
        room.session.lock(); // without keep()
        QVERIFY(!room.drafts.isLoaded());
        QCOMPARE(room.drafts.form(u"visit/"_s), QStringList());
    }

    void aFullDiskLosesNothing()
    {
        DraftRoom room;
        QVERIFY(room.begin());
        {
            const FullDisk full;
            QVERIFY(full.ok);
            room.drafts.setForm(u"visit/"_s, typed);
            room.drafts.keep();
            room.drafts.setEntries(u"[{}]"_s);
            QCOMPARE(room.setting(Setting::FormDrafts), QString()); // refused
            QCOMPARE(room.drafts.form(u"visit/"_s), typed);
            QCOMPARE(room.drafts.unwrittenEntries(), std::optional(u"[{}]"_s));
        }
        // The next thing that can be written takes them along.
        room.keeper.ask(
            &room.session, [](JournalStore& journal) { return journal.setSetting(u"any"_s, u"x"_s); },
            [](const Result<Done>&) {});
        QVERIFY(QTest::qWaitFor([&] { return !room.drafts.unwrittenEntries(); }, 20000));
        QCOMPARE(room.setting(Setting::EntryDraft), u"[{}]"_s);
        QVERIFY(room.setting(Setting::FormDrafts).contains(u"two moves"_s));
    }

    void theOldestOfTooManyIsDropped()
    {
        DraftRoom room;
        QVERIFY(room.begin());
        for (int i = 0; i < 21; ++i)
            room.drafts.setForm(u"visit/%1"_s.arg(i), typed);
        QCOMPARE(room.drafts.form(u"visit/0"_s), QStringList());
        QCOMPARE(room.drafts.form(u"visit/1"_s), typed);
        QCOMPARE(room.drafts.form(u"visit/20"_s), typed);
    }
};

QTEST_GUILESS_MAIN(TstDrafts)
#include "tst_drafts.moc"
