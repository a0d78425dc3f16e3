// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/HelpNumbers.h"
#include "tests/core/services/ServiceRoom.h"

#include <QSignalSpy>

using namespace unknot;
using namespace Qt::StringLiterals;
using Line = HelpNumbers::Line;

namespace {

/// Somebody's device in the language and region of LC_ALL (C.UTF-8: no country).
struct Room : ServiceRoom
{
    SafetyService safety{session, shippedCatalogue(), [] { return shippedRules(); }, clock};
    HelpNumbers help{safety, session};

    bool lock()
    {
        session.lock();
        return QTest::qWaitFor([this] { return !session.isOpen(); }, 20000);
    }
    bool shows(Line line, const QString& number)
    {
        return QTest::qWaitFor([&] { return help.number(line) == number; }, 20000);
    }
};

} // namespace

class TstHelpNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elsewhereThereIsStillANumber()
    {
        Room room;
        room.help.chooseCountry({});
        QCOMPARE(room.help.number(Line::Emergency), u"112"_s);
        QVERIFY(!room.help.isCertain());
        QCOMPARE(room.help.number(Line::Urgent), QString());
        QCOMPARE(room.help.number(Line::Crisis), QString());
    }

    void theNumbersAreThoseOfTheCountry()
    {
        Room room;
        QSignalSpy changed(&room.help, &HelpNumbers::changed);
        room.help.chooseCountry(u"GB"_s);
        QCOMPARE(changed.size(), qsizetype(1));
        QCOMPARE(room.help.country(), u"GB"_s);
        QCOMPARE(room.help.number(Line::Emergency), u"999"_s);
        QCOMPARE(room.help.number(Line::Urgent), u"111"_s);
        QCOMPARE(room.help.urgentName(), u"NHS 111"_s);
        QVERIFY(room.help.isCertain());
    }

    void whatElseIsKnownGoesWithTheNumber()
    {
        Room room;
        room.help.chooseCountry(u"GB"_s);
        QVERIFY(room.help.textWay(Line::Emergency).contains(u"999"_s));
        QVERIFY(room.help.textWay(Line::Crisis).contains(u"85258"_s));
        QCOMPARE(room.help.number(Line::Violence), u"0808 2000 247"_s);
        QCOMPARE(room.help.textWay(Line::Urgent), QString());
        QCOMPARE(room.help.note(), QString());
        // An own number has none of it.
        room.help.setNumber(Line::Emergency, u"110"_s);
        room.help.setNumber(Line::Violence, u"030 12 34"_s);
        QCOMPARE(room.help.textWay(Line::Emergency), QString());
        QCOMPARE(room.help.number(Line::Violence), u"030 12 34"_s);
        room.help.chooseCountry(u"ZA"_s);
        QVERIFY(room.help.note().contains(u"10177"_s));
        room.help.setNumber(Line::Emergency, u"10177"_s);
        QCOMPARE(room.help.note(), QString());
    }

    void anOwnNumberCountsUntilItIsTakenAway()
    {
        Room room;
        room.help.chooseCountry(u"GB"_s);
        room.help.setNumber(Line::Urgent, u" 030 12 34 "_s);
        QCOMPARE(room.help.number(Line::Urgent), u"030 12 34"_s);
        QVERIFY(room.help.isOwn(Line::Urgent));
        QCOMPARE(room.help.urgentName(), QString()); // it is not theirs
        room.help.setNumber(Line::Urgent, u"call me"_s);
        QCOMPARE(room.help.number(Line::Urgent), u"030 12 34"_s); // refused
        room.help.setNumber(Line::Urgent, {});
        QCOMPARE(room.help.number(Line::Urgent), u"111"_s);
        room.help.setNumber(Line::Emergency, u"110"_s);
        room.help.chooseCountry(u"DE"_s);
        QCOMPARE(room.help.number(Line::Emergency), u"112"_s); // another country, its numbers
        room.help.chooseCountry({});
        room.help.setNumber(Line::Emergency, u"110"_s);
        QVERIFY(room.help.isCertain()); // the person's own
    }

    void whatWasChangedIsPrivate()
    {
        Room room;
        QVERIFY(room.make());
        QTRY_VERIFY(room.safety.isKnown());
        room.help.chooseCountry(u"GB"_s);
        room.help.setNumber(Line::Crisis, u"0800 1"_s);
        QVERIFY(room.lock());
        QVERIFY(room.help.number(Line::Crisis) != u"0800 1");
        QVERIFY(room.help.country() != u"GB");
        QVERIFY(room.unlock() && room.shows(Line::Crisis, u"0800 1"_s));
        QCOMPARE(room.help.country(), u"GB"_s);
        QCOMPARE(room.help.number(Line::Emergency), u"999"_s);
    }

    void whatWasSaidBeforeThereWasAJournalJoinsIt()
    {
        Room room;
        room.help.chooseCountry(u"GB"_s);
        room.help.setNumber(Line::Urgent, u"030 12 34"_s);
        QVERIFY(room.make());
        QTRY_VERIFY(room.safety.isKnown());
        QVERIFY(room.records(Kind::Entry).empty()); // all that was asked before is done
        QVERIFY(room.lock() && room.unlock() && room.shows(Line::Urgent, u"030 12 34"_s));
        QCOMPARE(room.help.country(), u"GB"_s);
    }
};

QTEST_GUILESS_MAIN(TstHelpNumbers)
#include "tst_helpnumbers.moc"
