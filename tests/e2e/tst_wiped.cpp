// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The real app with the wiping heap: what remains of a note in memory after a lock.
#include "tests/e2e/JournalSteps.h"
#include "tests/support/Needle.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class WipedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfANoteThatWasRead();
    void nothingOfANameThatWasTyped();
    void nothingOfWhatWasSearchedFor();
    void nothingOfAnEntryThatWasBegun();
};

namespace {

int everywhere(const Needle& needle)
{
    return needle.count() + needle.utf16().count();
}

/// Locks and destroys the screens.
void lockUp(Stage& stage)
{
    stage.vault().lock();
    stage.settle(250); // the last cleanup runs after 100 ms
}

} // namespace

void WipedTest::nothingOfANoteThatWasRead()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const Needle note = Needle::letters(24);
    put(stage, entryOf(0, 4, {}, note.text()));
    QVERIFY(goTo(stage, u"journal"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"record0"_s) != nullptr; }));
    QVERIFY(stage.click(u"record0"_s) && stage.waitFor([&] { return stage.reads(note.text()); }));
    QVERIFY(everywhere(note) > 0);
    lockUp(stage);
    QCOMPARE(everywhere(note), 0);
}

void WipedTest::nothingOfANameThatWasTyped()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const Needle note = Needle::letters(24);
    QVERIFY(openPage(stage, "More") && stage.click(u"activities"_s));
    QVERIFY(stage.type(u"activityName"_s, note.text()));
    QVERIFY(everywhere(note) > 0);
    lockUp(stage);
    QCOMPARE(everywhere(note), 0);
}

void WipedTest::nothingOfWhatWasSearchedFor()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const Needle note = Needle::letters(24);
    put(stage, entryOf(0, 4, {}, note.text()));
    QVERIFY(openPage(stage, "Search") && stage.type(u"searchText"_s, note.text()));
    QVERIFY(stage.waitFor([&] { return stage.find(u"record0"_s) && stage.reads(note.text()); }));
    lockUp(stage);
    QCOMPARE(everywhere(note), 0);
}

void WipedTest::nothingOfAnEntryThatWasBegun()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    const Needle note = Needle::letters(24);
    QVERIFY(stage.click(u"logPain"_s) && stage.click(u"moreDetails"_s) && stage.type(u"note"_s, note.text()));
    QVERIFY(everywhere(note) > 0);
    lockUp(stage);
    QCOMPARE(everywhere(note), 0);
    // But it is not lost.
    QVERIFY(unlock(stage) && stage.click(u"logPain"_s) &&
            stage.waitFor([&] { return stage.find(u"unfinished"_s); }));
}

QTEST_MAIN(WipedTest)
#include "tst_wiped.moc"
