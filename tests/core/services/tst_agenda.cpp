// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/insights/Places.h"
#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"
#include "core/services/Agenda.h"

#include "tests/core/services/ServiceRoom.h"

#include <QTest>
#include <QTimeZone>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 30);

Moment noon(QDate day, int hour = 12)
{
    return Moment::of(QDateTime(day, QTime(hour, 0), QTimeZone(2 * 3600)));
}

PainEntry pain(QDate day, int level, std::vector<RegionLevel> regions = {}, int hour = 12)
{
    PainEntry e;
    e.at = noon(day, hour);
    e.pain = level;
    e.regions = std::move(regions);
    return e;
}

/// One entry per day.
std::vector<Record> daily(QDate from, int days, int level, const std::vector<RegionLevel>& regions = {})
{
    std::vector<Record> records;
    for (int i = 0; i < days; ++i)
        records.push_back(toRecord(pain(from.addDays(i), level, regions)));
    return records;
}

Record visit(QDate day)
{
    Visit v;
    v.at = noon(day);
    return toRecord(v);
}

Consult consult(const QString& why, QStringList questions = {})
{
    Consult c;
    static int number = 0;
    c.at = noon(today.addDays(-20), ++number % 24);
    c.why = why;
    c.about = u"about %1"_s.arg(number);
    c.due = today;
    c.questions = std::move(questions);
    return c;
}

SessionRecord session(QDate day, const QStringList& techniques, Felt felt = Felt::NotSaid,
                      std::optional<int> before = {}, std::optional<int> after = {})
{
    SessionRecord s;
    s.at = noon(day);
    s.felt = felt;
    s.before = before;
    s.after = after;
    for (const QString& technique : techniques) {
        LogEntry e;
        e.technique = technique;
        e.doneMs = 60000;
        e.outcome = Outcome::Done;
        s.log.entries.push_back(e);
        s.log.playedMs += 90000;
    }
    return s;
}

std::vector<Record>& operator+=(std::vector<Record>& a, const std::vector<Record>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

Agenda page(const std::vector<Record>& records, const AgendaPeriod& period, const AgendaAdvice& advice)
{
    return agenda(records, period, advice, noon(today));
}

const AgendaPeriod month{today.addDays(-27), today, {}};

} // namespace

class TstAgenda : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Bug B7: the agenda and the chart showed different means for the same weeks, as each had its own
    /// counting policy.
    void meansAreThoseOfTheCurve()
    {
        std::vector<Record> records;
        for (int ago = 0; ago < 28; ++ago) {
            const QDate day = today.addDays(-ago);
            records.push_back(toRecord(pain(day, ago % 5, {{u"calf_left"_s, {}}}, 8)));
            if (ago % 3 == 0)
                records.push_back(toRecord(pain(day, 9, {{u"calf_left"_s, {}}}, 20)));
            PainEntry other = pain(day, 10, {{u"calf_left"_s, {}}}, 10);
            other.source = ago % 2 == 0 ? Source::Recalled : Source::Sample;
            records.push_back(toRecord(other));
        }
        AgendaPeriod period{today.addDays(-27), today, {}};
        const Agenda a = page(records, period, {});
        std::vector<RecordMark> marks;
        for (const Record& r : records)
            marks.push_back(markOf(r));
        const auto days = daysByDate(marks, Whose::Own);
        const Course now = courseOf(days, today.addDays(1 - a.spanDays), today);
        const Course then = courseOf(days, period.from, period.from.addDays(a.spanDays - 1));
        QCOMPARE(a.whole.now.mean, now.mean);
        QCOMPARE(a.whole.then.mean, then.mean);
        QCOMPARE(a.loggedDays, courseOf(days, period.from, today).days);
        QVERIFY(a.whole.now.mean < 5); // neither of the tens counts
        // Over the whole period the list of places agrees for this place.
        const Course whole = courseOf(days, period.from, today);
        QCOMPARE(summarizePlaces(records, Whose::Own).front().levels.mean, whole.mean);
    }

    void looksBackToTheLastVisit_data()
    {
        QTest::addColumn<int>("ago");
        QTest::addColumn<int>("days");
        QTest::addColumn<bool>("known");
        QTest::newRow("none: four weeks") << -1 << 28 << false;
        QTest::newRow("today: that is this one") << 0 << 28 << false;
        QTest::newRow("yesterday") << 1 << 2 << true;
        QTest::newRow("89 days") << 89 << 90 << true;
        QTest::newRow("90 days") << 90 << 90 << true;
        QTest::newRow("a year") << 365 << 90 << true;
    }

    void looksBackToTheLastVisit()
    {
        QFETCH(int, ago);
        std::vector<Record> records;
        if (ago >= 0)
            records = {visit(today.addDays(-400)), visit(today.addDays(-ago))};
        if (ago == 0)
            records.erase(records.begin());
        const AgendaPeriod period = agendaPeriod(records, today);
        QTEST(period.days(), "days");
        QCOMPARE(period.to, today);
        QTEST(period.visit.has_value(), "known");
        if (period.visit)
            QCOMPARE(*period.visit, today.addDays(-ago));
    }

    void aDoneConsultIsAVisitAndAnOpenOneIsNot()
    {
        Consult done = consult(u"own"_s), open = consult(u"own"_s);
        done.done = noon(today.addDays(-10));
        const std::vector<Record> records{toRecord(open), toRecord(done), visit(today.addDays(-30))};
        QCOMPARE(agendaPeriod(records, today).from, today.addDays(-10));
        Consult review = consult(u"review"_s); // no clinician was involved
        review.done = noon(today.addDays(-3));
        QCOMPARE(agendaPeriod({records[1], toRecord(review)}, today).from, today.addDays(-10));
        Record madeUp = visit(today.addDays(-3));
        madeUp.source = Source::Sample;
        Record takenBack = visit(today.addDays(-3));
        takenBack.state = RecordState::Withdrawn;
        QCOMPARE(agendaPeriod({records[0], records[1], madeUp, takenBack}, today).from, today.addDays(-10));
    }

    void anEmptyJournalGivesAnEmptyPage()
    {
        const Agenda a = page({}, month, {});
        QCOMPARE(a.entries, 0);
        QCOMPARE(a.loggedDays, 0);
        QVERIFY(!a.whole.change());
        QVERIFY(a.places.empty() && a.techniques.empty() && a.medicines.empty() && a.open.empty());
        QVERIFY(a.questions.isEmpty() && a.suggested.isEmpty() && a.newPlaces.isEmpty());
    }

    void comparesTheBeginningWithTheEnd()
    {
        std::vector<Record> records = daily(month.from, 14, 6);
        records += daily(month.from.addDays(14), 14, 4);
        const Agenda a = page(records, month, {});
        QCOMPARE(a.entries, 28);
        QCOMPARE(a.loggedDays, 28);
        QCOMPARE(a.whole.then.mean, 6.0);
        QCOMPARE(a.whole.now.mean, 4.0);
        QCOMPARE(a.whole.then.days, 14);
        QCOMPARE(a.whole.now.days, 14);
        QCOMPARE(a.whole.change().value(), -2.0);
    }

    /// In a longer period the middle counts as logged, but belongs to neither span.
    void leavesTheMiddleOut()
    {
        const AgendaPeriod quarter{today.addDays(-89), today, {}};
        std::vector<Record> records = daily(quarter.from, 14, 3);
        records += daily(quarter.from.addDays(14), 62, 9);
        records += daily(today.addDays(-13), 14, 5);
        const Agenda a = page(records, quarter, {});
        QCOMPARE(a.spanDays, 14);
        QCOMPARE(a.whole.then.mean, 3.0);
        QCOMPARE(a.whole.now.mean, 5.0);
        QCOMPARE(a.loggedDays, 90);
    }

    void fourDaysAreEnoughAndThreeAreNot()
    {
        std::vector<Record> records = daily(month.from, 4, 6);
        records += daily(today.addDays(-2), 3, 4);
        Agenda a = page(records, month, {});
        QVERIFY(a.whole.then.enough() && !a.whole.now.enough());
        QVERIFY(!a.whole.change());
        QCOMPARE(a.whole.now.mean, 4.0); // still reported, with its sample size
        records += daily(today.addDays(-3), 1, 4);
        a = page(records, month, {});
        QCOMPARE(a.whole.change().value(), -2.0);
    }

    /// Five entries on one bad day count as one day.
    void aDayCountsOnceHoweverOftenItIsLogged()
    {
        std::vector<Record> records = daily(today.addDays(-3), 3, 2);
        for (int i = 0; i < 5; ++i)
            records.push_back(toRecord(pain(today, i < 4 ? 9 : 4, {}, 8 + i)));
        const LevelSummary now = page(records, month, {}).whole.now;
        QCOMPARE(now.days, 4);
        QCOMPARE(now.entries, 8);
        QCOMPARE(now.mean, (2 + 2 + 2 + 8) / 4.0);
        QCOMPARE(now.least, 2);
        QCOMPARE(now.most, 9);
    }

    void thePeriodsEdgesBelongToIt()
    {
        std::vector<Record> records = daily(month.from.addDays(-1), 30, 5); // one day too many at both ends
        QCOMPARE(page(records, month, {}).loggedDays, 28);
        // Half past midnight local time is still the day before in UTC.
        PainEntry late = pain(month.from, 5);
        late.at = Moment::fromText(month.from.toString(Qt::ISODate) + u"T00:30:00.000+02:00"_s).value();
        QCOMPARE(page({toRecord(late)}, month, {}).loggedDays, 1);
    }

    void aShortPeriodComparesItsHalves()
    {
        const AgendaPeriod days9{today.addDays(-8), today, {}};
        std::vector<Record> records = daily(days9.from, 4, 6);
        records += daily(today.addDays(-4), 1, 10); // in the middle
        records += daily(today.addDays(-3), 4, 4);
        const Agenda a = page(records, days9, {});
        QCOMPARE(a.spanDays, 4);
        QCOMPARE(a.whole.then.mean, 6.0);
        QCOMPARE(a.whole.now.mean, 4.0);
        const AgendaPeriod days1{today, today, {}};
        QCOMPARE(page(daily(today, 1, 4), days1, {}).whole.now.days, 0);
        QCOMPARE(page(daily(today, 1, 4), days1, {}).loggedDays, 1);
    }

    void readsEachPlaceWithItsOwnLevel()
    {
        const std::vector<RegionLevel> both{{u"neck_left"_s, 2}, {u"abdomen"_s, {}}};
        std::vector<Record> records = daily(today.addDays(-3), 4, 6, both);
        records += daily(today.addDays(-6), 2, 8, {{u"abdomen"_s, {}}});
        const Agenda a = page(records, month, {});
        QCOMPARE(a.places.size(), size_t(2));
        QCOMPARE(a.places[0].region, u"abdomen"_s); // logged more often
        QCOMPARE(a.places[0].days, 6);
        QCOMPARE(a.places[0].now.mean, (4 * 6 + 2 * 8) / 6.0);
        QCOMPARE(a.places[1].now.mean, 2.0);
    }

    void aPlaceIsNewOnlyBesideAnOlderJournal()
    {
        const auto now = daily(today.addDays(-3), 4, 6, {{u"abdomen"_s, {}}, {u"neck_left"_s, {}}});
        QVERIFY(page(now, month, {}).newPlaces.isEmpty());
        std::vector<Record> records = now;
        records += daily(month.from.addDays(-1), 1, 3, {{u"neck_left"_s, {}}, {u"hip_left"_s, {}}});
        QCOMPARE(page(records, month, {}).newPlaces, QStringList{u"abdomen"_s});
    }

    void countsDaysThatWereHard()
    {
        PainEntry night = pain(today, 5), again = pain(today, 6, {}, 13), no = pain(today.addDays(-1), 5);
        night.wokeByPain = again.wokeByPain = true;
        no.wokeByPain = false;
        no.stoppedActivity = true;
        again.newWeakness = true;
        const Agenda a = page({toRecord(night), toRecord(again), toRecord(no)}, month, {});
        QCOMPARE(a.wokeDays, 1);
        QCOMPARE(a.stoppedDays, 1);
        QCOMPARE(a.weakDays, 1);
    }

    void memoryAndTheMadeUpPersonDoNotCompare()
    {
        std::vector<Record> records = daily(month.from, 14, 6);
        for (Record& r : records)
            r.source = Source::Recalled;
        auto madeUp = daily(month.from, 14, 6);
        for (Record& r : madeUp)
            r.source = Source::Sample;
        auto gone = daily(month.from, 14, 6);
        for (Record& r : gone)
            r.state = RecordState::Withdrawn;
        records += madeUp;
        records += gone;
        const Agenda a = page(records, month, {});
        QCOMPARE(a.recalledDays, 14);
        QCOMPARE(a.loggedDays, 0);
        QCOMPARE(a.entries, 0);
    }

    void tellsWhatWasTried()
    {
        SessionRecord skipped = session(today, {u"st_calf"_s, u"st_hip"_s}, Felt::Worse, 4, 6);
        skipped.log.entries[1].outcome = Outcome::Skipped;
        const Agenda a =
            page({toRecord(session(today.addDays(-2), {u"st_calf"_s, u"st_calf"_s}, Felt::Better, 6, 4)),
                  toRecord(session(today.addDays(-1), {u"st_calf"_s}, Felt::Same, 5)), toRecord(skipped),
                  toRecord(session(today.addDays(-40), {u"st_hip"_s}))},
                 month, {});
        QCOMPARE(a.sessions.sessions, 3);
        QCOMPARE(a.sessions.doneMs, 5 * 90000);
        QCOMPARE(a.sessions.better, 1);
        QCOMPARE(a.sessions.same, 1);
        QCOMPARE(a.sessions.worse, 1);
        QCOMPARE(a.sessions.both, 2); // the one without "after" is not compared
        QCOMPARE(a.sessions.before, 5.0);
        QCOMPARE(a.sessions.after, 5.0);
        QCOMPARE(a.techniques.size(), size_t(1));
        QCOMPARE(a.techniques[0].technique, u"st_calf"_s);
        QCOMPARE(a.techniques[0].in.sessions, 3); // two sets, but one session
        QCOMPARE(a.techniques[0].in.doneMs, 4 * 60000);
        QCOMPARE(a.techniques[0].in.worse, 1);
    }

    void gathersMedicineByItsName()
    {
        PainEntry first = pain(today.addDays(-3), 5), second = pain(today.addDays(-1), 5),
                  other = pain(today, 5);
        first.medicine = u"  ibuprofen  400"_s;
        first.medicineEffect = u"some"_s;
        second.medicine = u"Ibuprofen 400 "_s;
        second.medicineEffect = u"none"_s;
        other.medicine = u"heat rub"_s;
        const Agenda a = page({toRecord(second), toRecord(first), toRecord(other)}, month, {});
        QCOMPARE(a.medicines.size(), size_t(2));
        QCOMPARE(a.medicines[0].name, u"Ibuprofen 400"_s); // as written most recently
        QCOMPARE(a.medicines[0].entries, 2);
        QCOMPARE(a.medicines[0].some, 1);
        QCOMPARE(a.medicines[0].none, 1);
        QCOMPARE(a.medicines[1].name, u"heat rub"_s);
    }

    void listsWhatIsOpenAndWhatToAsk()
    {
        const Consult own = consult(u"own"_s, {u"May I swim?"_s, u"May I lift?"_s}),
                      notice = consult(u"notice"_s, {u"May I lift?"_s});
        Consult done = consult(u"flag"_s, {u"Old question?"_s});
        done.done = noon(today.addDays(-1));
        const Agenda a =
            page({toRecord(notice), toRecord(done), toRecord(own)}, month,
                 {{u"What else may help?"_s, u"May I swim?"_s, u"What else may help?"_s}, {u"Numb foot"_s}});
        QCOMPARE(a.flags, QStringList{u"Numb foot"_s});
        QCOMPARE(a.questions, (QStringList{own.about, u"May I swim?"_s, u"May I lift?"_s}));
        QCOMPARE(a.suggested, QStringList{u"What else may help?"_s});
        QCOMPARE(a.open.size(), size_t(1));
        QCOMPARE(a.open[0].about, notice.about);
        const Consult knee = consult(u"own"_s), plan = consult(u"review"_s);
        const Agenda b = page({toRecord(knee), toRecord(plan)}, month, {});
        QCOMPARE(b.questions, QStringList{knee.about}); // only what has to be asked, not plans to review
        QVERIFY(b.open.empty());
    }

    void namesTheNextAppointment()
    {
        Clinician doctor;
        doctor.name = u"Dr Okafor"_s;
        Record known = toRecord(doctor);
        known.id = QString(32, u'd');
        Consult over = consult(u"own"_s), next = consult(u"own"_s), later = consult(u"own"_s),
                done = consult(u"own"_s);
        over.appointment = noon(today, 11);
        next.appointment = noon(today.addDays(30));
        next.clinician = known.id;
        later.appointment = noon(today.addDays(31));
        done.appointment = noon(today.addDays(1));
        done.done = noon(today);
        const Agenda a =
            page({toRecord(later), toRecord(over), known, toRecord(done), toRecord(next)}, month, {});
        QVERIFY(a.appointment);
        QCOMPARE(a.appointment->about, next.about);
        QCOMPARE(a.clinician, u"Dr Okafor"_s);
        QVERIFY(!page({toRecord(over)}, month, {}).appointment);
    }

    /// Questions come from an open red flag, a condition (but not from implied ones) and a notice.
    void readsTheAdviceOfTheRules()
    {
        SafetyRoom room;
        room.clock.time = noon(today).local();
        QVERIFY(room.make() && room.known());
        room.safety.setCondition(u"pregnancy_modify"_s, true);
        room.safety.addScreening(u"start"_s, {}, {{u"rf_dvt"_s, u"yes"_s}});
        std::vector<Record> entries;
        for (int ago = 0; ago < 3; ++ago)
            entries.push_back(toRecord(pain(today.addDays(-ago), 9, {{u"lower_back_left"_s, {}}}, 8)));
        std::optional<Result<Agenda>> read;
        const SafetyRules rules = shippedRules();
        room.keeper.ask(
            &room.session,
            [&](JournalStore& journal) {
                (void)journal.putAll(entries).ok();
                return readAgenda(journal, rules, *shippedCatalogue(), noon(today));
            },
            [&read](Result<Agenda> a) { read = std::move(a); });
        QVERIFY(QTest::qWaitFor([&read] { return read.has_value(); }, 20000) && read->ok());
        const Agenda& a = read->value();
        QCOMPARE(a.loggedDays, 3);
        QCOMPARE(a.flags, QStringList{rules.redFlags().flag(u"rf_dvt"_s)->words.shortName});
        const auto asks = [&a](const QString& question) {
            return a.suggested.contains(question) || a.questions.contains(question);
        };
        QVERIFY(asks(rules.redFlags().flag(u"rf_dvt"_s)->words.ask));
        QVERIFY(asks(rules.condition(u"pregnancy_modify"_s)->words.ask));
        QVERIFY(!asks(rules.condition(u"pregnancy_block"_s)->words.ask));
        QVERIFY(a.cautions.contains(rules.condition(u"pregnancy_modify"_s)->words.name));
        const bool notice =
            std::any_of(rules.notices().begin(), rules.notices().end(), [&](const NoticeRule& r) {
                return r.trigger == NoticeTrigger::SevereDays && asks(r.texts.ask);
            });
        QVERIFY2(notice, qPrintable(a.suggested.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TstAgenda)
#include "tst_agenda.moc"
