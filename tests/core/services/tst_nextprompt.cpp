// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/base/Settings.h"
#include "core/services/NextPrompt.h"

#include "ServiceRoom.h"
#include "core/journal/Measures.h"
#include "core/services/PromptPolicy.h"
#include "tests/support/TestVault.h"

#include <functional>

using namespace unknot;
using namespace Qt::StringLiterals;
using Kinds = std::vector<PromptKind>;

namespace {

const FakeWallClock wall; // a Thursday, half past nine
const Moment now = Moment::of(wall.now());
const QDate today = wall.today();

Moment at(int days, int hours = 0)
{
    return Moment::of(wall.now().addDays(days).addSecs(hours * 3600));
}

Consult consult(int dueInDays, const QString& id = QString(32, u'c'))
{
    Consult c;
    c.id = id;
    c.at = at(-20);
    c.why = u"own"_s;
    c.due = today.addDays(dueInDays);
    return c;
}

Consult appointment(int days, const QString& id = QString(32, u'a'))
{
    Consult c = consult(days, id);
    c.appointment = at(days, 1);
    return c;
}

PainEntry bout(int hoursAgo)
{
    PainEntry e;
    e.id = QString(32, u'b');
    e.at = at(0, -hoursAgo);
    e.episode = Episode::Open;
    return e;
}

Kinds kindsOf(const std::vector<Prompt>& prompts)
{
    Kinds kinds;
    for (const Prompt& p : prompts)
        kinds.push_back(p.kind);
    return kinds;
}

Kinds due(const PromptFacts& facts, const Moment& when = now)
{
    return kindsOf(duePrompts(facts, when));
}

/// Facts that make each kind due on their own.
const std::pair<PromptKind, std::function<void(PromptFacts&)>> reasons[] = {
    {PromptKind::UrgentNotice, [](PromptFacts& f) { f.noticed = Noticed::Urgent; }},
    {PromptKind::Appointment, [](PromptFacts& f) { f.consults.push_back(appointment(1)); }},
    {PromptKind::Consult, [](PromptFacts& f) { f.consults.push_back(consult(0)); }},
    {PromptKind::Notice, [](PromptFacts& f) { f.noticed = Noticed::Something; }},
    {PromptKind::Dropped, [](PromptFacts& f) { f.dropped = QString(32, u'd'); }},
    {PromptKind::OpenBout, [](PromptFacts& f) { f.openBout = bout(21); }},
    {PromptKind::WeeklyQuestions, [](PromptFacts& f) { f.weekly = true; }},
    {PromptKind::EmptyDays, [](PromptFacts& f) { f.older = true; }},
    {PromptKind::SecondWayIn, [](PromptFacts& f) { f.secondWayInDue = true; }},
};

/// A journal without UI, with a fake clock.
struct Journal
{
    QTemporaryDir folder;
    Result<OpenVault> vault = makeTestVault(folder.filePath(u"v"_s));
    FakeWallClock clock;

    JournalStore& store() { return vault->journal(); }
    QString put(Record r)
    {
        const auto stored = store().put(std::move(r));
        return stored ? stored->id : QString();
    }
    QString putEntry(int daysAgo)
    {
        PainEntry e;
        e.at = Moment::of(clock.now().addDays(-daysAgo));
        e.pain = 3;
        return put(toRecord(e));
    }
    std::vector<Prompt> prompts()
    {
        return duePrompts(readPromptFacts(store(), Moment::of(clock.now())), Moment::of(clock.now()));
    }
    Kinds kinds() { return kindsOf(prompts()); }
    bool putOffFirst() { return putOff(store(), prompts().front(), clock.today()).ok(); }
};

} // namespace

class TstNextPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingWithoutFacts() { QCOMPARE(due({}), Kinds()); }

    void nothingForAGuest()
    {
        ServiceRoom room;
        QVERIFY(room.make());
        room.session.beGuest();
        bool asked = false;
        room.keeper.ask(
            &room.session, [](JournalStore& journal) { return readPromptFacts(journal, now); },
            [&asked](const PromptFacts&) { asked = true; });
        QTest::qWait(0);
        QVERIFY(!asked); // there are no facts
    }

    void eachAlone_data()
    {
        QTest::addColumn<int>("which");
        for (size_t i = 0; i < std::size(reasons); ++i)
            QTest::newRow(qPrintable(promptName(reasons[i].first))) << int(i);
    }

    void eachAlone()
    {
        QFETCH(int, which);
        PromptFacts facts;
        reasons[which].second(facts);
        QCOMPARE(due(facts), Kinds{reasons[which].first});
    }

    void eachPair_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        for (size_t i = 0; i < std::size(reasons); ++i) {
            for (size_t j = i + 1; j < std::size(reasons); ++j) {
                // A notice is either urgent or not.
                if (reasons[i].first != PromptKind::UrgentNotice || reasons[j].first != PromptKind::Notice)
                    QTest::addRow("%s before %s", qPrintable(promptName(reasons[i].first)),
                                  qPrintable(promptName(reasons[j].first)))
                        << int(i) << int(j);
            }
        }
    }

    void eachPair()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        PromptFacts facts;
        reasons[second].second(facts);
        reasons[first].second(facts);
        QCOMPARE(due(facts), (Kinds{reasons[first].first, reasons[second].first}));
    }

    void aPromptSaysWhatItIsAbout()
    {
        PromptFacts facts;
        for (const auto& [kind, reason] : reasons)
            reason(facts);
        const auto prompts = duePrompts(facts, now);
        QCOMPARE(prompts.size(), std::size(reasons) - 1); // only one notice
        for (const Prompt& p : prompts) {
            const bool care = p.kind == PromptKind::Appointment || p.kind == PromptKind::Consult;
            QCOMPARE(p.consult.has_value(), care);
            QVERIFY(!care || p.consult->id == p.record);
            QCOMPARE(p.since.has_value(), p.kind == PromptKind::OpenBout);
            QCOMPARE(p.record.isEmpty(),
                     !care && p.kind != PromptKind::OpenBout && p.kind != PromptKind::Dropped);
        }
    }

    void anAppointmentIsSaidTheDayBefore()
    {
        PromptFacts facts;
        facts.consults = {appointment(2)};
        QCOMPARE(due(facts), Kinds());
        facts.consults = {appointment(1)};
        QCOMPARE(due(facts), Kinds{PromptKind::Appointment});
        QCOMPARE(due(facts, at(1)), Kinds{PromptKind::Appointment});
        QCOMPARE(due(facts, at(1, 2)), Kinds{PromptKind::Consult}); // over: what was said?
        facts.consults.front().done = at(1, 2);
        QCOMPARE(due(facts, at(1, 3)), Kinds());
    }

    void anAppointmentNextWeekDoesNotHideWhatIsDue()
    {
        PromptFacts facts;
        facts.consults = {appointment(5), consult(-1)};
        QCOMPARE(due(facts), Kinds{PromptKind::Consult});
    }

    void severalToAskAreAllThereTheOldestDayFirst()
    {
        PromptFacts facts;
        facts.consults = {consult(0, QString(32, u'1')), consult(-3, QString(32, u'2')),
                          consult(1, QString(32, u'3'))};
        const auto prompts = duePrompts(facts, now);
        QCOMPARE(prompts.size(), size_t(2));
        QCOMPARE(prompts[0].record, QString(32, u'2'));
        QCOMPARE(prompts[1].record, QString(32, u'1'));
    }

    void aBoutIsAskedAboutTheNextDay()
    {
        PromptFacts facts;
        facts.openBout = bout(20);
        QCOMPARE(due(facts), Kinds());
        QCOMPARE(due(facts, at(0, 1)), Kinds{PromptKind::OpenBout});
    }

    void oneEmptyDayIsNothingToSpeakOf()
    {
        PromptFacts facts;
        facts.older = true;
        for (int back = 1; back <= catchUpSpan; ++back) {
            DaySummary d;
            d.day = today.addDays(-back);
            d.entries = 1;
            facts.days.insert(facts.days.begin(), d);
        }
        QCOMPARE(due(facts), Kinds());
        QCOMPARE(due(facts, at(1)), Kinds()); // by then today is empty
        QCOMPARE(due(facts, at(2)), Kinds{PromptKind::EmptyDays});
    }

    void putOffForAWeek()
    {
        Journal j;
        QVERIFY(j.vault.ok() && !j.putEntry(9).isEmpty());
        QCOMPARE(j.kinds(), Kinds{PromptKind::EmptyDays});
        QVERIFY(j.store().setSetting(keyOf(Setting::AskWeekly), u"yes"_s).ok());
        QCOMPARE(j.kinds(), (Kinds{PromptKind::WeeklyQuestions, PromptKind::EmptyDays}));
        QVERIFY(j.putOffFirst());
        QCOMPARE(j.kinds(), Kinds{PromptKind::EmptyDays}); // the next one
        j.clock.goOn(1);
        QVERIFY(j.putOffFirst());
        j.clock.goOn(5);
        QCOMPARE(j.kinds(), Kinds());
        j.clock.goOn(1);
        QCOMPARE(j.kinds(), Kinds{PromptKind::WeeklyQuestions});
        j.clock.goOn(1);
        QCOMPARE(j.kinds(), (Kinds{PromptKind::WeeklyQuestions, PromptKind::EmptyDays}));
    }

    void answeredAndPutOffTheLaterCounts()
    {
        Journal j;
        QVERIFY(j.store().setSetting(keyOf(Setting::AskWeekly), u"yes"_s).ok());
        Peg peg;
        peg.at = Moment::of(j.clock.now());
        j.put(toRecord(peg));
        QCOMPARE(j.kinds(), Kinds());
        j.clock.goOn(7);
        QCOMPARE(j.kinds(), Kinds{PromptKind::WeeklyQuestions});
        QVERIFY(j.putOffFirst());
        QCOMPARE(j.kinds(), Kinds());
        j.clock.goOn(7);
        QVERIFY(j.putOffFirst());
        j.clock.goOn(3);
        peg.at = Moment::of(j.clock.now());
        j.put(toRecord(peg));
        j.clock.goOn(4); // a week after it was postponed, not answered
        QCOMPARE(j.kinds(), Kinds());
        QVERIFY(j.store().setSetting(keyOf(Setting::AskWeekly), {}).ok()); // opted out
        j.clock.goOn(30);
        QCOMPARE(j.kinds(), Kinds());
    }

    void oneToAskComesBackTomorrow()
    {
        Journal j;
        j.put(toRecord(consult(0, {})));
        QCOMPARE(j.kinds(), Kinds{PromptKind::Consult});
        QVERIFY(j.putOffFirst());
        QCOMPARE(j.kinds(), Kinds());
        j.clock.goOn(1);
        QCOMPARE(j.kinds(), Kinds{PromptKind::Consult});
    }

    void whatNeedsAnAnswerCannotBePutOff()
    {
        Journal j;
        for (const auto& [kind, reason] : reasons) {
            PromptFacts facts;
            reason(facts);
            const Prompt prompt = duePrompts(facts, now).front();
            if (canPutOff(kind))
                continue;
            const auto done = putOff(j.store(), prompt, today);
            QVERIFY(!done && done.error().code == ErrorCode::Refused);
        }
        const auto gone = putOff(j.store(), {PromptKind::Consult, newRecordId()}, today);
        QVERIFY(!gone && gone.error().code == ErrorCode::NotFound);
    }

    void theJournalTellsOfDropsAndBouts()
    {
        Journal j;
        PainEntry e = bout(30);
        e.id.clear();
        const QString id = j.put(toRecord(e));
        PainEntry dropped = e;
        dropped.source = Source::Dropped;
        dropped.episode = Episode::None;
        dropped.at = now;
        const QString dropId = j.put(toRecord(dropped));
        auto prompts = j.prompts();
        QCOMPARE(kindsOf(prompts), (Kinds{PromptKind::Dropped, PromptKind::OpenBout}));
        QCOMPARE(prompts[0].record, dropId);
        QCOMPARE(prompts[1].record, id);
        QCOMPARE(prompts[1].since, std::optional(e.at));
        QVERIFY(j.store().withdraw(dropId).ok() && endBout(j.store(), id, now));
        QCOMPARE(j.kinds(), Kinds());
        QVERIFY(!endBout(j.store(), newRecordId(), now));
    }

    void aBoutThatAWrongClockDatedAheadIsNotAskedAbout()
    {
        Journal j;
        PainEntry e = bout(-24 * 9);
        e.id.clear();
        j.put(toRecord(e));
        QVERIFY(!readPromptFacts(j.store(), now).openBout);
    }

    void theMadeUpPersonAsksForNothing()
    {
        Journal j;
        PainEntry e = bout(24 * 9);
        e.source = Source::Sample;
        j.put(toRecord(e));
        QCOMPARE(j.kinds(), Kinds());
    }
};

QTEST_GUILESS_MAIN(TstNextPrompt)
#include "tst_nextprompt.moc"
