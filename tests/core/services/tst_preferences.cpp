// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/PreferencesService.h"

#include "ServiceRoom.h"
#include "core/base/Settings.h"

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

struct Room : ServiceRoom
{
    PreferencesService service{session};

    bool becomes(const Preferences& preferences)
    {
        return QTest::qWaitFor([&] { return service.preferences() == preferences; }, 20000);
    }
    /// The setting in the journal, after all earlier requests.
    QString stored()
    {
        std::optional<QString> text;
        keeper.ask(
            &session, [](JournalStore& journal) { return settingOf(journal, keyOf(Setting::Preferences)); },
            [&text](const QString& found) { text = found; });
        return QTest::qWaitFor([&] { return text.has_value(); }, 20000) ? *text : u"not read"_s;
    }
};

Preferences example()
{
    Preferences p;
    p.goal = u"lower_back"_s;
    p.support = u"chair"_s;
    p.lighterPressure = true;
    p.liked = {u"jm_pelvic_tilt"_s};
    p.avoided = {u"jm_cat_cow"_s, u"st_childs_pose"_s};
    return p;
}

} // namespace

class TstPreferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveIsLikedOrAvoidedNeverBoth()
    {
        Preferences p;
        setLiked(&p, u"a"_s, true);
        setLiked(&p, u"a"_s, true);
        QCOMPARE(p.liked, QStringList{u"a"_s});
        setAvoided(&p, u"a"_s, true);
        QCOMPARE(p.liked, QStringList());
        QCOMPARE(p.avoided, QStringList{u"a"_s});
        setAvoided(&p, u"a"_s, false);
        QVERIFY(p.isEmpty());
    }

    void theTextBringsBackEverything()
    {
        QVERIFY(preferencesFromText(toText(example())) == example());
        QCOMPARE(toText({}), QString());
    }

    void nonsenseIsNothing_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("no JSON") << u"lower back"_s;
        QTest::newRow("a list") << u"[1, 2]"_s;
        QTest::newRow("wrong types") << uR"({"goal": 3, "liked": "all", "avoided": [null, {}, 7]})"_s;
        QTest::newRow("endless id") << uR"({"goal": "%1"})"_s.arg(QString(100000, u'x'));
    }

    void nonsenseIsNothing()
    {
        QFETCH(QString, text);
        QVERIFY(preferencesFromText(text).isEmpty());
    }

    void avoidedWinsOverLikedInAHandMadeText()
    {
        const Preferences p = preferencesFromText(uR"({"liked": ["a", "b"], "avoided": ["b", "b"]})"_s);
        QCOMPARE(p.liked, QStringList{u"a"_s});
        QCOMPARE(p.avoided, QStringList{u"b"_s});
    }

    void movesThatAreAvoidedLeaveTheRoutine()
    {
        const auto shipped = shippedCatalogue();
        const Catalogue& catalogue = *shipped;
        const Routine& whole = *catalogue.routine(u"low_back_morning_10"_s);
        Preferences p;
        QCOMPARE(withoutAvoided(whole, p, catalogue).steps.size(), whole.steps.size());
        p.avoided = {u"jm_cat_cow"_s};
        const Routine less = withoutAvoided(whole, p, catalogue);
        QCOMPARE(less.steps.size(), whole.steps.size() - 1);
        QVERIFY(std::none_of(less.steps.begin(), less.steps.end(),
                             [](const RoutineStep& s) { return s.technique == u"jm_cat_cow"_s; }));
        // Not until nothing but breathing is left.
        for (const RoutineStep& step : whole.steps)
            p.avoided << step.technique;
        QCOMPARE(withoutAvoided(whole, p, catalogue).steps.size(), whole.steps.size());
    }

    void liveInTheJournal()
    {
        Room room;
        QVERIFY(room.make());
        QCOMPARE(room.stored(), QString()); // by now it was read
        room.service.set(example());
        QVERIFY(preferencesFromText(room.stored()) == example());
        room.session.lock();
        QVERIFY(room.becomes({})); // nothing stays in memory
        QVERIFY(room.unlock() && room.becomes(example()));
    }

    void whatWasStatedBeforeThereWasAJournalGoesIntoIt()
    {
        Room room;
        room.service.set(example());
        QVERIFY(room.make());
        QTRY_COMPARE_WITH_TIMEOUT(preferencesFromText(room.stored()).goal, u"lower_back"_s, 20000);
        QVERIFY(room.service.preferences() == example());
    }

    void whatIsStatedWhileLockedIsAdded()
    {
        Room room;
        QVERIFY(room.make());
        QCOMPARE(room.stored(), QString());
        room.service.set(example());
        room.session.lock();
        QVERIFY(room.becomes({}));
        Preferences newer;
        newer.goal = u"neck"_s;
        newer.liked = {u"jm_cat_cow"_s};
        room.service.set(newer);
        QVERIFY(room.unlock());
        Preferences both = example();
        both.goal = u"neck"_s;
        both.liked << u"jm_cat_cow"_s;
        both.avoided.removeAll(u"jm_cat_cow"_s);
        QVERIFY(room.becomes(both));
        QVERIFY(preferencesFromText(room.stored()) == both);
    }

    void aGuestIsSomebodyElse()
    {
        Room room;
        QVERIFY(room.make());
        QCOMPARE(room.stored(), QString());
        room.service.set(example());
        room.session.beGuest();
        QVERIFY(room.becomes({}));
        Preferences guest;
        guest.goal = u"feet"_s;
        room.service.set(guest);
        QVERIFY(room.service.preferences() == guest);
    }
};

QTEST_GUILESS_MAIN(TstPreferences)
#include "tst_preferences.moc"
