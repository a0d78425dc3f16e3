// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/Screenings.h"
#include "tests/support/TinyRules.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 26);

const Catalogue& catalogue()
{
    static const Catalogue loaded = [] {
        Problems problems;
        return Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    }();
    return loaded;
}

const RedFlagRules& rules()
{
    static const SafetyRules tiny = [] {
        TinyRules made(catalogue());
        return made.load();
    }();
    return tiny.redFlags();
}

Moment at(const char* iso)
{
    return Moment::fromText(QString::fromLatin1(iso)).value();
}

/// Answers such as "now=yes today=no", `daysAgo` days ago.
Screening screening(const QString& answers, int daysAgo = 0, const QStringList& regions = {},
                    const QString& screen = u"start"_s)
{
    static int count = 0;
    Screening s;
    s.id = u"s%1"_s.arg(++count);
    s.at = Moment::of(QDateTime(today.addDays(-daysAgo), QTime(9, 0)));
    s.screen = screen;
    s.regions = regions;
    for (const QString& answer : answers.split(u' ', Qt::SkipEmptyParts))
        s.answers.push_back({answer.section(u'=', 0, 0), answer.section(u'=', 1)});
    return s;
}

QString pauseName(Pause pause)
{
    return pause == Pause::All ? u"all"_s : pause == Pause::Place ? u"place"_s : u"gentle"_s;
}

/// "now emergency all whole_body; ..."
QString textOf(const std::vector<OpenFlag>& open)
{
    QStringList texts;
    for (const OpenFlag& o : open)
        texts << QStringList{o.flag, urgencyName(o.urgency), pauseName(o.pauses), o.regions.join(u',')}.join(
            u' ');
    return texts.join(u"; "_s);
}

QStringList idsOf(const std::vector<LineToAsk>& lines)
{
    QStringList ids;
    for (const LineToAsk& line : lines)
        ids << line.id;
    return ids;
}

QStringList idsToAsk(const QString& screen, const std::vector<Screening>& screenings,
                     std::optional<int> age = {})
{
    return idsOf(linesToAsk(*rules().screen(screen), rules(), screenings, age, today));
}

PainEntry entry(const Moment& when, int level, Source source = Source::App,
                const QString& region = u"lower_back_left"_s)
{
    static int count = 0;
    PainEntry e;
    e.id = u"e%1"_s.arg(++count);
    e.at = when;
    e.pain = 10; // the place has its own level
    e.regions = {{region, level}};
    e.source = source;
    return e;
}

const Moment now = at("2026-11-26T20:00+01:00");

PainEntry before(double hours, int level, Source source = Source::App)
{
    Moment m = now;
    m.utcMs -= qint64(hours * 3600'000);
    return entry(m, level, source);
}

} // namespace

class TstScreenings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // --- open flags

    void openFlags_data()
    {
        QTest::addColumn<std::vector<Screening>>("screenings");
        QTest::addColumn<QString>("open");
        const auto row = [](const char* name, const std::vector<Screening>& screenings, const char* open) {
            QTest::newRow(name) << screenings << QString::fromLatin1(open);
        };
        row("nothing answered", {}, "");
        row("no", {screening(u"now=no today=no"_s)}, "");
        row("an answer that is none", {screening(u"now=maybe"_s)}, "");
        // What is paused, by urgency and place.
        row("emergency", {screening(u"now=yes"_s)}, "now emergency all whole_body");
        row("same day", {screening(u"today=yes"_s)}, "today same_day all whole_body");
        row("soon", {screening(u"soon=yes"_s)}, "soon soon gentle whole_body");
        row("emergency at a place", {screening(u"back_now=yes"_s)}, "back_now emergency all lower_back");
        row("same day at a place", {screening(u"back_today=yes"_s)}, "back_today same_day place lower_back");
        row("soon at a place", {screening(u"back_soon=yes"_s)}, "back_soon soon gentle lower_back");
        row("as the rule says: gentle", {screening(u"crisis=yes"_s)}, "crisis emergency gentle whole_body");
        row("as the rule says: place", {screening(u"today_pause=yes"_s)},
            "today_pause same_day place whole_body");
        row("as the rule says: all", {screening(u"soon_all=yes"_s)}, "soon_all soon all whole_body");
        row("as the rule says, at a place", {screening(u"back_gentle=yes"_s)},
            "back_gentle same_day gentle lower_back");
        row("mixed", {screening(u"mixed=yes"_s)}, "mixed same_day all whole_body");
        row("mixed and urgent", {screening(u"mixed=urgent"_s)}, "mixed emergency all whole_body");
        row("at a place", {screening(u"back_mixed=yes"_s)}, "back_mixed same_day place lower_back");
        row("at a place and urgent", {screening(u"back_mixed=urgent"_s)},
            "back_mixed emergency all lower_back");
        row("urgent, but never mixed", {screening(u"today=urgent"_s)}, "today same_day all whole_body");
        row("not known any more", {screening(u"gone=yes"_s)}, "gone emergency all ");
        // The places it was asked for.
        row("asked for a place", {screening(u"back_today=yes"_s, 0, {u"sacrum_left"_s, u"sacrum_right"_s})},
            "back_today same_day place sacrum");
        row("asked for two", {screening(u"back_soon=yes"_s, 0, {u"calf_left"_s, u"abdomen"_s})},
            "back_soon soon gentle calf,abdomen");
        row("of the whole body, asked for a place", {screening(u"today=yes"_s, 0, {u"calf_left"_s})},
            "today same_day all whole_body");
        row("of the whole body, pauses the place", {screening(u"today_pause=yes"_s, 0, {u"calf_left"_s})},
            "today_pause same_day place calf");
        // Over time.
        row("a later no does not close it", {screening(u"today=yes"_s, 9), screening(u"today=no"_s, 2)},
            "today same_day all whole_body");
        row("checked closes it", {screening(u"today=yes"_s, 9), screening(u"today=checked"_s, 2)}, "");
        row("checked before it was so", {screening(u"today=checked"_s, 9), screening(u"today=yes"_s, 2)},
            "today same_day all whole_body");
        row("in any order", {screening(u"today=checked"_s, 2), screening(u"today=yes"_s, 9)}, "");
        row("at the same time the later one counts",
            {screening(u"today=yes"_s, 2), screening(u"today=checked"_s, 2)}, "");
        row("checked is that flag alone",
            {screening(u"today=yes soon=yes"_s, 9), screening(u"today=checked"_s, 2)},
            "soon soon gentle whole_body");
        row("again after it was checked",
            {screening(u"today=yes"_s, 9), screening(u"today=checked"_s, 5), screening(u"today=yes"_s, 2)},
            "today same_day all whole_body");
        row("yes, later urgent", {screening(u"mixed=yes"_s, 9), screening(u"mixed=urgent"_s, 2)},
            "mixed emergency all whole_body");
        row("for years", {screening(u"today=yes"_s, 2000)}, "today same_day all whole_body");
        row("the most urgent first", {screening(u"soon=yes today=yes now=yes back_now=yes"_s)},
            "back_now emergency all lower_back; now emergency all whole_body; today same_day all whole_body; "
            "soon soon gentle whole_body");
    }

    void openFlags()
    {
        QFETCH(std::vector<Screening>, screenings);
        QFETCH(QString, open);
        QCOMPARE(textOf(unknot::openFlags(screenings, rules())), open);
    }

    void anOpenFlagKnowsWhereItComesFrom()
    {
        const std::vector<Screening> screenings{screening(u"today=yes"_s, 9), screening(u"today=yes"_s, 4)};
        const auto open = unknot::openFlags(screenings, rules());
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].screening, screenings[1].id);
        QCOMPARE(open[0].since, today.addDays(-4));
    }

    // --- when to ask

    void theStartScreen_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<QString>("screen");
        QTest::addColumn<bool>("due");
        QTest::newRow("today") << 0 << u"start"_s << false;
        QTest::newRow("29 days") << 29 << u"start"_s << false;
        QTest::newRow("30 days") << 30 << u"start"_s << true;
        QTest::newRow("another screen") << 0 << u"back"_s << true;
        QTest::newRow("a day ahead, by travelling") << -1 << u"start"_s << false;
        QTest::newRow("by a clock that was wrong") << -2 << u"start"_s << true;
        QTest::newRow("by years") << -3000 << u"start"_s << true;
    }

    void theStartScreen()
    {
        QFETCH(int, daysAgo);
        QFETCH(QString, screen);
        QFETCH(bool, due);
        QCOMPARE(isStartScreenDue({screening({}, daysAgo, {}, screen)}, rules(), today), due);
        QVERIFY(isStartScreenDue({}, rules(), today));
        // The newest counts, in any order.
        QCOMPARE(isStartScreenDue({screening({}, daysAgo, {}, screen), screening({}, 400)}, rules(), today),
                 due);
    }

    void theSameAnswerHoldsForFourteenDays_data()
    {
        QTest::addColumn<int>("daysAgo");
        QTest::addColumn<bool>("holds");
        QTest::newRow("today") << 0 << true;
        QTest::newRow("13 days") << 13 << true;
        QTest::newRow("14 days") << 14 << false;
        QTest::newRow("a day ahead") << -1 << true;
        QTest::newRow("two days ahead") << -2 << false;
    }

    void theSameAnswerHoldsForFourteenDays()
    {
        QFETCH(int, daysAgo);
        QFETCH(bool, holds);
        const auto asked = [&](const QString& answers) {
            return idsToAsk(u"start"_s, {screening(answers, daysAgo)});
        };
        const QStringList all{u"start_now"_s, u"start_today"_s, u"start_soon"_s};
        QStringList others = all;
        others.removeAll(u"start_now"_s);
        QCOMPARE(asked({}), all);
        QCOMPARE(asked(u"now=no"_s), all); // only one of its two flags
        QCOMPARE(asked(u"now=no crisis=yes"_s), holds ? others : all);
        // Lines that are always asked stay.
        const QStringList always(u"start_soon"_s);
        QCOMPARE(asked(u"now=no crisis=no today=no today_pause=no mixed=no soon=no soon_all=no"_s),
                 holds ? always : all);
    }

    void theNewestAnswerCounts()
    {
        const QString both = u"now=no crisis=no"_s;
        QVERIFY(!idsToAsk(u"start"_s, {screening(both, 2), screening(both, 40)}).contains(u"start_now"_s));
        QVERIFY(!idsToAsk(u"start"_s, {screening(both, 40), screening(both, 2)}).contains(u"start_now"_s));
        QVERIFY(
            idsToAsk(u"start"_s, {screening(u"now=no"_s, 2), screening(both, 40)}).contains(u"start_now"_s));
        // The same flags answered on another screen count.
        QVERIFY(!idsToAsk(u"others"_s, {screening(u"back_today=no back_gentle=no"_s, 2, {}, u"back"_s)})
                     .contains(u"today_line"_s));
    }

    void aLineSaysWhatTheFileSays()
    {
        const auto lines = allLines(*rules().screen(u"back"_s), rules(), {});
        QCOMPARE(idsOf(lines), QStringList({u"back_line"_s, u"back_rest"_s}));
        QCOMPARE(lines[0].text, u"Text back_line"_s);
        QCOMPARE(lines[0].why, u"Why back_line"_s);
        QCOMPARE(lines[0].icon, u"heart"_s);
        QCOMPARE(lines[1].flags,
                 QStringList({u"back_today"_s, u"back_mixed"_s, u"back_soon"_s, u"back_gentle"_s}));
    }

    void whetherAYesIsEnough()
    {
        const auto decided = [](const QString& screen, int line) {
            return allLines(*rules().screen(screen), rules(), {})[line].decided;
        };
        QVERIFY(decided(u"back"_s, 0));    // one flag
        QVERIFY(!decided(u"back"_s, 1));   // different urgencies
        QVERIFY(!decided(u"start"_s, 0));  // one is a crisis
        QVERIFY(!decided(u"start"_s, 1));  // one has a follow-up question
        QVERIFY(!decided(u"others"_s, 0)); // one implies a condition
        QVERIFY(decided(u"others"_s, 2));  // the same for both
    }

    void age_data()
    {
        QTest::addColumn<int>("age");
        QTest::addColumn<QStringList>("byAge");
        QTest::addColumn<bool>("olderLine");
        const QString older = u"older"_s, younger = u"younger"_s;
        QTest::newRow("not known") << -1 << QStringList({older, younger}) << true;
        QTest::newRow("44") << 44 << QStringList(younger) << false;
        QTest::newRow("45") << 45 << QStringList() << false;
        QTest::newRow("49") << 49 << QStringList() << false;
        QTest::newRow("50") << 50 << QStringList(older) << true;
        QTest::newRow("90") << 90 << QStringList(older) << true;
    }

    void age()
    {
        QFETCH(int, age);
        QFETCH(QStringList, byAge);
        QFETCH(bool, olderLine);
        const auto lines = linesToAsk(*rules().screen(u"others"_s), rules(), {},
                                      age < 0 ? std::nullopt : std::optional(age), today);
        const QStringList ids = idsOf(lines);
        QCOMPARE(ids.contains(u"older_line"_s), olderLine);
        QCOMPARE(ids.contains(u"by_age"_s), !byAge.isEmpty()); // never a line without a flag
        if (!byAge.isEmpty())
            QCOMPARE(lines[0].flags, byAge);
        QVERIFY(ids.contains(u"today_line"_s));
    }

    // --- places of an entry

    void placesToAsk_data()
    {
        QTest::addColumn<std::vector<PainEntry>>("earlier");
        QTest::addColumn<int>("level");
        QTest::addColumn<bool>("screened");
        QTest::addColumn<bool>("ask");
        const auto row = [](const char* name, const std::vector<PainEntry>& earlier, int level, bool screened,
                            bool ask) { QTest::newRow(name) << earlier << level << screened << ask; };
        const double day = 24;
        const auto made = Source::Sample, recalled = Source::Recalled, dropped = Source::Dropped;
        const auto otherSide = entry(at("2026-11-20T12:00+01:00"), 2, Source::App, u"lower_back_right"_s);
        row("never logged", {}, 1, false, true);
        row("logged at the other side only", {otherSide}, 1, false, true);
        row("89 days before", {before(89 * day, 3)}, 3, false, false);
        row("90 days before", {before(90 * day, 3)}, 3, false, false);
        row("91 days before", {before(91 * day, 3)}, 3, false, true);
        row("91 days before, fallen", {before(91 * day, 9)}, 1, false, true);
        row("the same", {before(day, 3)}, 3, false, false);
        row("fallen", {before(day, 8)}, 3, false, false);
        row("risen by 1", {before(day, 3)}, 4, false, false);
        row("risen by 2", {before(day, 3)}, 5, false, true);
        row("risen by 2 from nothing", {before(day, 0)}, 2, false, true);
        row("after 11:59 h", {before(12 - 1.0 / 60, 3)}, 9, false, false);
        row("after 12:00 h", {before(12, 3)}, 5, false, true);
        row("against the one before the short rest", {before(6, 6), before(day, 3)}, 5, false, true);
        row("not risen against that", {before(6, 2), before(day, 4)}, 5, false, false);
        row("against the last rested one alone", {before(day, 4), before(2 * day, 1)}, 5, false, false);
        row("in any order", {before(2 * day, 1), before(day, 4)}, 5, false, false);
        row("recalled is left out", {before(day, 1, recalled), before(2 * day, 4)}, 5, false, false);
        row("recalled alone", {before(day, 5, recalled)}, 5, false, true);
        row("made up is left out", {before(day, 1, made), before(2 * day, 4)}, 5, false, false);
        row("made up alone", {before(day, 5, made)}, 5, false, true);
        row("dropped while locked counts", {before(day, 3, dropped)}, 5, false, true);
        row("what comes later is left out", {before(-day, 5)}, 5, false, true);
        // After its screen was answered: only a sustained rise counts.
        row("answered: new after 91 days", {before(91 * day, 3)}, 3, true, true);
        row("answered: never logged", {}, 3, true, true);
        row("answered: risen once", {before(day, 3)}, 9, true, false);
        row("answered: risen in this one alone", {before(day, 3), before(2 * day, 3)}, 9, true, false);
        row("answered: held", {before(day, 5), before(2 * day, 3)}, 5, true, true);
        row("answered: held, and risen further", {before(day, 5), before(2 * day, 3)}, 8, true, true);
        row("answered: fallen again", {before(day, 6), before(2 * day, 3)}, 4, true, false);
        row("answered: risen by 1 and then by 2", {before(day, 4), before(2 * day, 3)}, 6, true, false);
        row("answered: 11:59 h between them", {before(day, 6), before(day + 12 - 1.0 / 60, 3)}, 6, true,
            false);
        row("answered: 12:00 h between them", {before(day, 6), before(day + 12, 3)}, 6, true, true);
        row("answered: held since long", {before(day, 6), before(2 * day, 6), before(3 * day, 3)}, 6, true,
            false);
    }

    void placesToAsk()
    {
        QFETCH(std::vector<PainEntry>, earlier);
        QFETCH(int, level);
        QFETCH(bool, screened);
        QFETCH(bool, ask);
        std::vector<Screening> screenings;
        if (screened)
            screenings.push_back(screening({}, 200, {u"lower_back_left"_s}, u"back"_s));
        PainEntry saved = entry(now, level);
        const QStringList expected = ask ? QStringList(u"lower_back_left"_s) : QStringList();
        QCOMPARE(regionsToScreen(saved, earlier, screenings, rules()), expected);
        // The saved entry may be among them, and answers on another screen have no effect.
        earlier.push_back(saved);
        QCOMPARE(regionsToScreen(saved, earlier, screenings, rules()), expected);
        screenings.push_back(screening({}, 1, {u"calf_left"_s}, u"others"_s));
        QCOMPARE(regionsToScreen(saved, earlier, screenings, rules()), expected);
        for (const Source source : {Source::Recalled, Source::Sample}) {
            saved.source = source;
            QCOMPARE(regionsToScreen(saved, earlier, screenings, rules()), QStringList());
        }
    }

    /// New weakness, or a word of nerves at a side that had none, asks whatever was logged or answered
    /// before.
    void aNewSignAsksInAnyCase()
    {
        const std::vector<Screening> answered{screening({}, 1, {u"lower_back_left"_s}, u"back"_s)};
        PainEntry earlier = before(24, 3), saved = entry(now, 1);
        const auto asks = [&] { return !regionsToScreen(saved, {earlier}, answered, rules()).isEmpty(); };
        QVERIFY(!asks());
        saved.newWeakness = false;
        QVERIFY(!asks());
        saved.newWeakness = true;
        QVERIFY(asks());
        saved.newWeakness.reset();
        saved.words = {u"aching"_s};
        QVERIFY(!asks());
        saved.words = {u"aching"_s, u"numb"_s};
        QVERIFY(asks());
        earlier.words = {u"numb"_s}; // not new at this side
        QVERIFY(!asks());
        earlier.regions.front().id = u"lower_back_right"_s;
        PainEntry same = before(48, 3);
        QCOMPARE(regionsToScreen(saved, {earlier, same}, answered, rules()),
                 QStringList(u"lower_back_left"_s));
        saved.source = Source::Recalled;
        QVERIFY(!asks());
    }

    void whenTheClockChanges_data()
    {
        QTest::addColumn<QString>("earlier");
        QTest::addColumn<QString>("saved");
        QTest::addColumn<int>("rise");
        QTest::addColumn<bool>("ask");
        QTest::newRow("back: 11 hours by the clock are 12")
            << u"2026-10-24T21:00+02:00"_s << u"2026-10-25T08:00+01:00"_s << 2 << true;
        QTest::newRow("back: a minute less")
            << u"2026-10-24T21:01+02:00"_s << u"2026-10-25T08:00+01:00"_s << 2 << false;
        QTest::newRow("forward: 12 hours by the clock are 11")
            << u"2026-03-28T21:00+01:00"_s << u"2026-03-29T09:00+02:00"_s << 2 << false;
        QTest::newRow("forward: one more")
            << u"2026-03-28T21:00+01:00"_s << u"2026-03-29T10:00+02:00"_s << 2 << true;
        QTest::newRow("90 days with a change between them")
            << u"2026-08-28T00:10+02:00"_s << u"2026-11-26T23:50+01:00"_s << 0 << false;
        QTest::newRow("91 days with a change between them")
            << u"2026-08-27T23:50+02:00"_s << u"2026-11-26T00:10+01:00"_s << 0 << true;
    }

    void whenTheClockChanges()
    {
        QFETCH(QString, earlier);
        QFETCH(QString, saved);
        QFETCH(int, rise);
        QFETCH(bool, ask);
        const auto asked = regionsToScreen(entry(Moment::fromText(saved).value(), 3 + rise),
                                           {entry(Moment::fromText(earlier).value(), 3)}, {}, rules());
        QCOMPARE(!asked.isEmpty(), ask);
    }

    void eachPlaceByItself()
    {
        PainEntry saved = entry(now, 6);
        saved.pain = 4;
        saved.regions = {
            {u"lower_back_left"_s, 6}, {u"calf_left"_s, {}}, {u"wing"_s, 9}, {u"hand_left"_s, 2}};
        PainEntry earlier = before(24, 4);
        earlier.pain = 2;
        earlier.regions = {{u"lower_back_left"_s, 4}, {u"calf_left"_s, {}}, {u"hand_left"_s, 1}};
        // A place without its own level has the entry's; "wing" is not a place.
        QCOMPARE(regionsToScreen(saved, {earlier}, {}, rules()),
                 QStringList({u"lower_back_left"_s, u"calf_left"_s}));
        saved.pain = 3;
        QCOMPARE(regionsToScreen(saved, {earlier}, {}, rules()), QStringList(u"lower_back_left"_s));
        saved.regions.clear();
        QCOMPARE(regionsToScreen(saved, {earlier}, {}, rules()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TstScreenings)
#include "tst_screenings.moc"
