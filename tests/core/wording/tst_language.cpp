// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/LanguageService.h"

#include <QDate>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_Language : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// A German desktop used to show "Juni" in the middle of an English sentence.
    void monthsAreInTheLanguageOfTheWords()
    {
        const QDate day(2026, 6, 12);
        for (const QString& system :
             {u"de_DE"_s, u"fr_FR"_s, u"ja_JP"_s, u"ar_EG"_s, u"en_US"_s, u"en_GB"_s}) {
            const QLocale locale = localeFor(u"en"_s, QLocale(system));
            QCOMPARE(locale.language(), QLocale::English);
            QCOMPARE(locale.monthName(6), u"June"_s);
            QVERIFY(locale.toString(day, u"dddd d MMMM yyyy"_s).startsWith(u"Friday "_s));
        }
        QCOMPARE(localeFor(u"de"_s, QLocale(u"en_GB"_s)).monthName(6), u"Juni"_s);
    }

    void weeksBeginAsInTheCountry()
    {
        QCOMPARE(localeFor(u"en"_s, QLocale(u"de_DE"_s)).firstDayOfWeek(), Qt::Monday);
        QCOMPARE(localeFor(u"en"_s, QLocale(u"en_US"_s)).firstDayOfWeek(), Qt::Sunday);
    }

    void withoutALanguageNothingIsGuessed()
    {
        QCOMPARE(localeFor(u"en"_s, QLocale::c()), QLocale::c());
        QCOMPARE(localeFor(u"en"_s, QLocale(u"en_GB"_s)), QLocale(u"en_GB"_s));
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
