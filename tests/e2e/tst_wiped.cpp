// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The real app with the wiping heap: what remains of private text and passphrases in its memory after a lock,
// on all heaps and stacks. With UNKNOT_DUMPS also in a core dump, of any eight characters in a row.
#include "tests/e2e/JournalSteps.h"
#include "tests/support/CoreDump.h"
#include "tests/support/Needle.h"
#include "tests/support/Published.h"

#include <QQuickItem>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

int everywhere(const Needle& needle)
{
    return needle.count() + needle.utf16().count();
}

/// Locks as the device does, and lets the screens be destroyed.
void lockUp(Stage& stage)
{
    stage.lockDevice();
    stage.settle(250); // the last cleanup runs after 100 ms
}

bool saved(Stage& stage, const QString& button, Kind kind)
{
    return stage.click(button) && stage.waitFor([&] { return !records(stage, kind).empty(); });
}

bool writeNote(Stage& stage, const QString& text)
{
    return stage.click(u"logPain"_s) && stage.click(u"fold-note"_s) && stage.type(u"note"_s, text);
}

bool addVisit(Stage& stage, const QString& field, const QString& text)
{
    return openPage(stage, "More") && stage.click(u"visits"_s) && stage.click(u"addVisit"_s) &&
           stage.type(field, text);
}

bool addConsult(Stage& stage, const QString& text)
{
    return openPage(stage, "Consult") && stage.type(u"consultAbout"_s, text);
}

bool addClinician(Stage& stage, const QString& field, const QString& text)
{
    return openPage(stage, "Clinician") && stage.type(field, text);
}

bool ask(Stage& stage, const QString& text)
{
    return openPage(stage, "Agenda") && stage.type(u"newQuestion"_s, text);
}

bool nameActivity(Stage& stage, const QString& text)
{
    return openPage(stage, "Activities") && stage.type(u"activityName"_s, text);
}

bool search(Stage& stage, const QString& text)
{
    put(stage, entryOf(0, 4, {}, text));
    return openPage(stage, "Search") && stage.type(u"searchText"_s, text) &&
           stage.waitFor([&] { return stage.find(u"record0"_s) && stage.reads(text); });
}

bool readEntry(Stage& stage, const QString& text)
{
    put(stage, entryOf(0, 4, {}, text));
    return goTo(stage, u"journal"_s) && stage.waitFor([&] { return stage.find(u"record0"_s) != nullptr; }) &&
           stage.click(u"record0"_s) && stage.waitFor([&] { return stage.reads(text); });
}

bool typePassphrase(Stage& stage, const QString& text)
{
    return openPage(stage, "Passphrase") && stage.type(u"newPassphrase"_s, text);
}

/// The button inside a field for secrets.
bool show(Stage& stage, const QString& field)
{
    return stage.click(u"Show"_s, stage.find(field));
}

bool typeToUnlock(Stage& stage, const QString& text)
{
    return goTo(stage, u"journal"_s) && stage.type(u"unlockField"_s, text);
}

/// One state of the app in which the text is somewhere; false if it could not be reached.
struct State
{
    const char* name;
    bool (*reach)(Stage&, const QString&);
};

const State states[] = {
    {"a note that was read", readEntry},
    {"a note that was searched for", search},
    {"a note in an entry that was begun", writeNote},
    {"... and kept as a draft",
     [](Stage& s, const QString& text) {
         if (!writeNote(s, text))
             return false;
         s.settle(1000); // drafts are stored after 700 ms
         return !records(s, Kind::Entry).size();
     }},
    {"... and saved",
     [](Stage& s, const QString& text) {
         return writeNote(s, text) && s.click(u"7"_s) && saved(s, u"saveEntry"_s, Kind::Entry);
     }},
    {"a note that was changed",
     [](Stage& s, const QString& text) {
         const QString id = put(s, entryOf(0, 4, {}, u"before"_s));
         return openPage(s, "Entry", {{u"entryId"_s, id}}) &&
                s.waitFor([&] { return s.find(u"correct"_s) != nullptr; }) && s.click(u"correct"_s) &&
                s.click(u"fold-note"_s) && s.type(u"note"_s, text);
     }},
    {"a medicine",
     [](Stage& s, const QString& text) {
         return s.click(u"logPain"_s) && s.click(u"fold-help"_s) && s.type(u"medicine"_s, text);
     }},
    {"a goal",
     [](Stage& s, const QString& text) { return s.click(u"goal"_s) && s.type(u"goalField"_s, text); }},
    {"an activity", nameActivity},
    {"... that was added",
     [](Stage& s, const QString& text) {
         return nameActivity(s, text) && s.click(u"addActivity"_s) &&
                s.waitFor([&] { return s.find(u"ability0"_s) != nullptr; });
     }},
    {"the name of a therapist",
     [](Stage& s, const QString& text) { return addVisit(s, u"visitWho"_s, text); }},
    {"what was done", [](Stage& s, const QString& text) { return addVisit(s, u"visitWhat"_s, text); }},
    {"... and saved",
     [](Stage& s, const QString& text) {
         return addVisit(s, u"visitWhat"_s, text) && saved(s, u"saveVisit"_s, Kind::Visit);
     }},
    {"a reminder", addConsult},
    {"... that was saved",
     [](Stage& s, const QString& text) {
         return addConsult(s, text) && saved(s, u"saveConsult"_s, Kind::Consult);
     }},
    {"a clinician's name",
     [](Stage& s, const QString& text) { return addClinician(s, u"clinicianName"_s, text); }},
    {"a clinician's note, saved",
     [](Stage& s, const QString& text) {
         return addClinician(s, u"clinicianNote"_s, text) && s.type(u"clinicianName"_s, u"Dr Berg"_s) &&
                saved(s, u"saveClinician"_s, Kind::Clinician);
     }},
    {"a question", ask},
    {"... that was added",
     [](Stage& s, const QString& text) { return ask(s, text) && saved(s, u"addQuestion"_s, Kind::Consult); }},
    {"a new passphrase", typePassphrase},
    {"... that is shown",
     [](Stage& s, const QString& text) { return typePassphrase(s, text) && show(s, u"newPassphrase"_s); }},
    {"... that is used",
     [](Stage& s, const QString& text) {
         if (!typePassphrase(s, text) || !s.click(u"usePassphrase"_s))
             return false;
         return s.waitFor([&] { return s.page() != u"passphrase"; });
     }},
    {"... that is being stretched",
     [](Stage& s, const QString& text) { return typePassphrase(s, text) && s.click(u"usePassphrase"_s); }},
    {"the passphrase of a copy",
     [](Stage& s, const QString& text) {
         s.vault().lock();
         return unlock(s) && openPage(s, "Privacy") && // a copy was made by now
                s.waitFor([&] { return s.find(u"copy0"_s) != nullptr; }) && s.click(u"copy0"_s) &&
                s.type(u"copySecret"_s, text);
     }},
    {"a passphrase typed to unlock, and shown",
     [](Stage& s, const QString& text) {
         s.vault().lock();
         s.settle();
         return typeToUnlock(s, text) && show(s, u"unlockField"_s);
     }},
    {"... that was wrong",
     [](Stage& s, const QString& text) {
         s.vault().lock();
         s.settle();
         return typeToUnlock(s, text) && s.click(u"unlock"_s) &&
                s.waitFor([&] { return !s.vault().unlockError().isEmpty(); });
     }},
};

} // namespace

class WipedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNothing_data();
    void leavesNothing();
    void nothingOfThePassphraseInUse();
    void whatWasBegunIsNotLost();
    void cleanup() { m_failed |= QTest::currentTestFailed(); }
    void cleanupTestCase();

private:
    void searchDump(const Needle& needle, bool isThere);

    bool m_failed = false;
    int m_states = 0, m_dumps = 0;
    qint64 m_bytes = 0;
};

/// Does nothing unless dumps are asked for: each takes seconds and hundreds of megabytes.
void WipedTest::searchDump(const Needle& needle, bool isThere)
{
    if (!qEnvironmentVariableIsSet("UNKNOT_DUMPS"))
        return;
    const CoreDump dump;
    QVERIFY2(dump.missing().isEmpty(), qPrintable(dump.missing()));
    const int parts = dump.countParts(needle, 8);
    QVERIFY2((parts > 0) == isThere, qPrintable(u"%1 parts in the dump"_s.arg(parts)));
    m_dumps += !isThere;
    m_bytes += dump.size();
}

void WipedTest::leavesNothing_data()
{
    QTest::addColumn<int>("state");
    for (size_t i = 0; i < std::size(states); ++i)
        QTest::addRow("%02d %s", int(i), states[i].name) << int(i);
}

void WipedTest::leavesNothing()
{
    QFETCH(int, state);
    Stage stage;
    QVERIFY(makeJournal(stage));
    const Needle needle = Needle::letters(24);
    // Long enough to reach into every buffer on its way.
    QVERIFY(states[state].reach(stage, needle.text().repeated(8)));
    lockUp(stage);
    QVERIFY(!stage.vault().isOpen());
    QCOMPARE(placesOf(stage, needle.text()), QStringList());
    QCOMPARE(everywhere(needle), 0);
    ++m_states;
    searchDump(needle, false);
}

/// From the first run to the next unlock.
void WipedTest::nothingOfThePassphraseInUse()
{
    Stage stage;
    const Needle needle = Needle::letters(24);
    QVERIFY(stage.click(u"browse"_s) && stage.touch(u"5"_s, stage.find(u"nowScale"_s)));
    QVERIFY(stage.click(u"keepWithPassphrase"_s) && stage.type(u"newPassphrase"_s, needle.text()));
    QVERIFY(everywhere(needle) > 0);
    searchDump(needle, true); // or the others would mean nothing
    QVERIFY(stage.click(u"usePassphrase"_s) && stage.waitFor([&] { return stage.page() == u"quickEntry"; }));
    lockUp(stage);
    QCOMPARE(everywhere(needle), 0);
    QVERIFY(typeToUnlock(stage, needle.text()) && stage.click(u"unlock"_s));
    QVERIFY(stage.waitFor([&] { return stage.vault().isOpen(); }));
    lockUp(stage);
    QCOMPARE(everywhere(needle), 0);
    searchDump(needle, false);
}

void WipedTest::whatWasBegunIsNotLost()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && writeNote(stage, u"to be continued"_s));
    lockUp(stage);
    QVERIFY(unlock(stage) && stage.click(u"logPain"_s) &&
            stage.waitFor([&] { return stage.find(u"unfinished"_s); }));
}

void WipedTest::cleanupTestCase()
{
    if (m_failed)
        return;
    const QString dumps =
        u"; 0 of %1 core dumps (%2 MB) contain 8 of its characters in a row, as UTF-8 or UTF-16"_s;
    publish(u"0 of %1 states left the note or passphrase in memory after a lock%2"_s.arg(m_states).arg(
        m_dumps ? dumps.arg(m_dumps).arg(grouped(m_bytes / 1'000'000)) : QString()));
}

QTEST_MAIN(WipedTest)
#include "tst_wiped.moc"
