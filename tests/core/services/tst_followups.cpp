// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/FollowUps.h"

#include <QTest>
#include <QTimeZone>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const Moment now = Moment::fromText(u"2026-11-26T09:30:00+01:00"_s).value(); // a Thursday
const QDate today(2026, 11, 26);

Consult reminder()
{
    Consult c;
    c.id = QString(32, u'a');
    c.at = now;
    c.why = u"flag"_s;
    c.rule = u"rf_dvt"_s;
    c.about = u"Is it a clot?"_s;
    c.due = today.addDays(1);
    return c;
}

} // namespace

class TstFollowUps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewOneIsForThisWeek()
    {
        const Consult c = withText({}, {.about = u"  Which moves?  "_s}, now);
        QCOMPARE(c.about, u"Which moves?"_s);
        QCOMPARE(c.why, u"own"_s);
        QCOMPARE(c.due, today.addDays(1)); // Friday
        QCOMPARE(c.at.utcMs, now.utcMs);
        QVERIFY(!c.appointment && !c.done);
        QCOMPARE(withText({}, {.review = true}, now).why, u"review"_s);
        QCOMPARE(withText({}, {.about = QString(mostCareText + 5, u'x')}, now).about.size(),
                 qsizetype(mostCareText));
    }

    void daysToBeRemindedOn()
    {
        QCOMPARE(dueDay(DueChoice::ThisWeek, today), thisWeek(today));
        QCOMPARE(dueDay(DueChoice::TwoWeeks, today), today.addDays(14));
        QVERIFY(dueDay(DueChoice::OnDay, today).isNull());
        QCOMPARE(usualAppointment(today), today.addDays(7));
    }

    void whatIsNotOfferedAnyMoreStaysCleared()
    {
        using List = std::vector<Consult::Cleared>;
        const Consult::Cleared a{u"a"_s, u"stretching"_s}, b{u"b"_s, {}}, c{u"c"_s, u"breathing"_s};
        QVERIFY(clearedAfter({}, {a, b}, {b}) == List{b});
        QVERIFY(clearedAfter({a}, {a, b}, {}) == List{}); // unticked
        QVERIFY(clearedAfter({a}, {a, b}, {a, b}) == (List{a, b}));
        QVERIFY(clearedAfter({c}, {a}, {a}) == (List{c, a})); // c has nothing to be lifted now
    }

    void anAppointmentNeedsDayAndTime()
    {
        const QDate day = today.addDays(20);
        Consult c = withText({}, {.appointmentDay = day, .appointmentTime = QTime(10, 15)}, now);
        QVERIFY(c.appointment);
        QCOMPARE(c.due, day);
        QCOMPARE(c.appointment->local().time(), QTime(10, 15));
        QVERIFY(!withText({}, {.appointmentDay = day}, now).appointment);
        QVERIFY(!withText({}, {.appointmentTime = QTime(10, 15)}, now).appointment);
        c = withText(c, {.due = day}, now);
        QVERIFY(!c.appointment); // removed
    }

    void anAppointmentThatStaysKeepsItsOffset()
    {
        Consult c = reminder();
        c.appointment = Moment::fromText(u"2026-12-01T10:15:00+09:00"_s);
        c.snoozed = today.addDays(3);
        FollowUpText text{.about = u"New words"_s,
                          .due = *c.snoozed,
                          .appointmentDay = QDate(2026, 12, 1),
                          .appointmentTime = QTime(10, 15)};
        const Consult kept = withText(c, text, now);
        QCOMPARE(kept.appointment->toText(), c.appointment->toText());
        QCOMPARE(kept.snoozed, c.snoozed);
        text.appointmentTime = QTime(11, 0);
        QVERIFY(!withText(c, text, now).snoozed);
    }

    void whatItIsAboutAndWhyStaysApart()
    {
        const Consult c =
            withText(reminder(), {.about = u"Other words"_s, .due = today.addDays(9), .review = true}, now);
        QCOMPARE(c.why, u"flag"_s); // a rule's reminder never becomes a review
        QCOMPARE(c.rule, u"rf_dvt"_s);
        QCOMPARE(c.id, reminder().id);
        QCOMPARE(c.due, today.addDays(9));
    }

    void putOffFinishedAndReopened()
    {
        Consult c = putOff(reminder(), today.addDays(7));
        QVERIFY(statusOf(c, now) == ConsultStatus::Coming);
        c = finished(c, {u"  Dr.   Weber "_s, u" all well "_s, {{u"dvt"_s, {}}}}, now);
        QVERIFY(statusOf(c, now) == ConsultStatus::Done);
        QCOMPARE(c.who, u"Dr. Weber"_s);
        QCOMPARE(c.said, u"all well"_s);
        const Moment later = Moment::fromText(u"2026-11-28T09:30:00+01:00"_s).value();
        QCOMPARE(finished(c, {}, later).done->utcMs, now.utcMs); // the first time is kept
        c = finished(c, {u"Dr. Weber"_s, {}, {{u"dvt"_s, {}}}, true}, later);
        QVERIFY(c.refused && c.cleared.empty()); // a no clears nothing
        c = reopened(c);
        QVERIFY(!c.done && !c.refused);
        QVERIFY(c.cleared.empty());
    }

    void whatAReminderIsAboutIsChangedLikeAQuestion()
    {
        Consult own = reminder();
        own.why = u"own"_s;
        own.about = u"May I run?"_s;
        const auto changed = withQuestionChanged({own, reminder()}, u"May I run?"_s, u" May I walk? "_s);
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed[0].about, u"May I walk?"_s);
        QVERIFY(withQuestionChanged({own}, u"May I run?"_s, {}).at(0).about.isEmpty());
        // What a rule wrote stays.
        QVERIFY(withQuestionChanged({reminder()}, reminder().about, u"x"_s).empty());
    }

    void aQuestionFindsItsReminder()
    {
        Consult first = reminder(), second = reminder();
        second.id = newRecordId();
        first.questions = {u"May I run?"_s};
        const std::vector<Consult> open{first, second};
        QCOMPARE(withQuestion(open, {}, u" May I swim? "_s, now)->questions,
                 (QStringList{u"May I run?"_s, u"May I swim?"_s}));
        QCOMPARE(withQuestion(open, second.id, u"May I swim?"_s, now)->id, second.id);
        QCOMPARE(withQuestion(open, u"gone"_s, u"May I swim?"_s, now)->id, first.id);
        QCOMPARE(withQuestion(open, {}, u"May I run?"_s, now)->questions.size(), 1); // already asked
        const Consult made = withQuestion({}, {}, u"May I swim?"_s, now).value();
        QVERIFY(made.id.isEmpty() && made.why == u"own" && made.due == today.addDays(14));
        QCOMPARE(withQuestion(open, {}, u"  "_s, now).error().code, ErrorCode::Refused);
        Consult full = first;
        full.questions.clear();
        for (int i = 0; i < mostQuestions; ++i)
            full.questions << QString::number(i);
        QCOMPARE(withQuestion({full}, {}, u"One more"_s, now).error().part, u"questions"_s);
        QCOMPARE(withQuestion({}, {}, QString(mostCareText + 5, u'x'), now)->questions[0].size(),
                 qsizetype(mostCareText));
    }

    void aQuestionIsChangedWhereverItIs()
    {
        Consult first = reminder(), second = reminder();
        first.questions = {u"a"_s, u"b"_s};
        second.questions = {u"c"_s, u"a"_s};
        const std::vector<Consult> open{first, second};
        auto changed = withQuestionChanged(open, u"a"_s, u" d "_s);
        QCOMPARE(changed.size(), size_t(2));
        QCOMPARE(changed[0].questions, (QStringList{u"d"_s, u"b"_s}));
        QCOMPARE(changed[1].questions, (QStringList{u"c"_s, u"d"_s}));
        changed = withQuestionChanged(open, u"b"_s, {});
        QCOMPARE(changed.size(), size_t(1));
        QCOMPARE(changed[0].questions, QStringList{u"a"_s});
        QCOMPARE(withQuestionChanged(open, u"a"_s, u"b"_s)[0].questions, QStringList{u"b"_s}); // not twice
        QVERIFY(withQuestionChanged(open, u"a"_s, u"a"_s).empty());
        QVERIFY(withQuestionChanged(open, u"z"_s, u"y"_s).empty());
    }

    void clockTimes_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        QTest::newRow("colon") << u"9:05"_s << QTime(9, 5);
        QTest::newRow("dot") << u" 09.05 "_s << QTime(9, 5);
        QTest::newRow("space") << u"23 59"_s << QTime(23, 59);
        QTest::newRow("digits") << u"0905"_s << QTime(9, 5);
        QTest::newRow("morning") << u"9:05 am"_s << QTime(9, 5);
        QTest::newRow("afternoon") << u"2 p.m."_s << QTime(14, 0);
        QTest::newRow("noon") << u"12:30PM"_s << QTime(12, 30);
        QTest::newRow("midnight") << u"12 am"_s << QTime(0, 0);
        QTest::newRow("no such hour of a half day") << u"14:05 pm"_s << QTime();
        QTest::newRow("no such hour") << u"24:00"_s << QTime();
        QTest::newRow("no minutes") << u"9"_s << QTime();
        QTest::newRow("words") << u"noon"_s << QTime();
        QTest::newRow("empty") << QString() << QTime();
    }

    void clockTimes()
    {
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QCOMPARE(clockTime(typed).value_or(QTime()), time);
    }
};

QTEST_GUILESS_MAIN(TstFollowUps)
#include "tst_followups.moc"
