// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/DayText.h"
#include "wording/LanguageService.h"
#include "wording/SpokenNumbers.h"

#include <QDate>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

/// The content of the source tree, with its texts duplicated as a second language.
QString contentInTwoLanguages(const QTemporaryDir& folder)
{
    const QString from = QStringLiteral(UNKNOT_SOURCE_DIR "/content"), to = folder.filePath(u"content"_s);
    for (const QString& part : {u""_s, u"/techniques"_s, u"/routines"_s, u"/safety"_s}) {
        QDir().mkpath(to + part);
        for (const QString& file : QDir(from + part).entryList({u"*.toml"_s}, QDir::Files)) {
            QFile::copy(from + part + u'/' + file, to + part + u'/' + file);
            if (file.endsWith(u".en.toml"))
                QFile::copy(from + part + u'/' + file, to + part + u'/' + file.chopped(8) + u".de.toml"_s);
        }
    }
    QFile phrases(to + u"/phrases.de.toml"_s);
    if (!phrases.open(QIODevice::ReadWrite))
        return {};
    QByteArray text = phrases.readAll();
    text.replace("language = \"English\"", "language = \"Deutsch\"");
    text.replace("%spellout-cardinal-verbose", "%spellout-cardinal-masculine");
    phrases.resize(0);
    phrases.write(text);
    return to;
}

} // namespace

class tst_Language : public QObject
{
    Q_OBJECT

public:
    /// An English desktop with times and numbers of other languages. Qt reads this only once.
    static void initMain()
    {
        qunsetenv("LC_ALL");
        qputenv("LANG", "en_US.UTF-8");
        qputenv("LC_TIME", "fa_IR");
        qputenv("LC_NUMERIC", "de_DE");
    }

private Q_SLOTS:
    /// Bug: a German desktop showed "Juni" within an English sentence.
    void monthsAreInTheLanguageOfTheWords()
    {
        const QDate day(2026, 6, 12);
        for (const QString& system :
             {u"de_DE"_s, u"fr_FR"_s, u"ja_JP"_s, u"ar_EG"_s, u"fa_IR"_s, u"en_US"_s, u"en_GB"_s}) {
            const QLocale locale = localeFor(u"en"_s, QLocale(system));
            QCOMPARE(locale.language(), QLocale::English);
            QCOMPARE(locale.monthName(6), u"June"_s);
            QVERIFY(locale.toString(day, u"dddd d MMMM yyyy"_s).startsWith(u"Friday "_s));
            QCOMPARE(locale.toString(4.2, 'f', 1), u"4.2"_s);
            QCOMPARE(locale.toString(1234), u"1,234"_s);
            QCOMPARE(locale.textDirection(), Qt::LeftToRight);
        }
        QCOMPARE(localeFor(u"de"_s, QLocale(u"en_GB"_s)).monthName(6), u"Juni"_s);
    }

    /// Bug: an English desktop with times in another language showed that language's weekdays.
    void theSystemsMixtureIsNotTaken()
    {
        const QLocale system = QLocale::system();
        const QLocale locale = localeFor(u"en"_s, system);
        const QDate day(2026, 6, 12);
        QVERIFY(system.toString(day, u"dddd"_s) != u"Friday"_s); // the mixture is there
        QCOMPARE(locale.toString(day, u"dddd"_s), u"Friday"_s);
        QCOMPARE(locale.toString(4.2, 'f', 1), u"4.2"_s);
        QCOMPARE(locale.firstDayOfWeek(), Qt::Sunday);
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

    void theFirstLanguageThatIsThereIsSpoken()
    {
        QCOMPARE(bestLanguage({u"fr-FR"_s, u"de-AT"_s, u"en-US"_s}, {u"de"_s, u"en"_s}), u"de"_s);
        QCOMPARE(bestLanguage({u"pt_BR"_s}, {u"de"_s, u"en"_s}), u"en"_s);
        QCOMPARE(bestLanguage({}, {}), u"en"_s);
        QCOMPARE(contentLanguages(QStringLiteral(UNKNOT_SOURCE_DIR "/content")), QStringList{u"en"_s});
        QCOMPARE(contentLanguages(u"/nowhere"_s), QStringList());
    }

    void oneIsNotMany()
    {
        QTranslator english;
        speak(u"en"_s, english);
        QCOMPARE(QCoreApplication::translate("VisitAgenda", "%n days", "", 1), u"1 day"_s);
        QCOMPARE(QCoreApplication::translate("VisitAgenda", "%n days", "", 2), u"2 days"_s);
        QCOMPARE(QCoreApplication::translate("VisitAgenda", "%n days", "", 0), u"0 days"_s);
    }

    void numbersAreSpelledByTheRulesOfTheLanguage()
    {
        const SpokenNumbers english(u"en"_s, u"%spellout-cardinal-verbose"_s);
        QCOMPARE(english.say(0), u"zero"_s);
        QCOMPARE(english.say(21), u"twenty-one"_s);
        QCOMPARE(english.say(205), u"two hundred and five"_s);
        const SpokenNumbers german(u"de"_s, u"%spellout-cardinal-masculine"_s);
        QCOMPARE(german.say(1), u"ein"_s);
        QCOMPARE(german.say(21), u"einundzwanzig"_s); // without soft hyphens
        const SpokenNumbers spanish(u"es"_s, u"%spellout-cardinal-masculine"_s);
        QCOMPARE(spanish.say(71), u"setenta y un"_s);
        const SpokenNumbers french(u"fr"_s, u"%spellout-cardinal-masculine"_s);
        QVERIFY(french.say(91).startsWith(u"quatre-vingt"_s));
        const SpokenNumbers none(u"en"_s, u"%no-such-rules"_s);
        QVERIFY(!none.isKnown());
        QCOMPARE(none.say(21), u"21"_s);
    }

    /// Everything changes together, and objects held elsewhere stay valid.
    void itChangesWhileItRuns()
    {
        QTemporaryDir folder;
        const QString content = contentInTwoLanguages(folder);
        LanguageService service(content, u"en"_s);
        QVERIFY(service.problems().empty());
        QCOMPARE(service.available(), QStringList({u"de"_s, u"en"_s}));
        QCOMPARE(languageName(content, u"de"_s), u"Deutsch"_s);
        QCOMPARE(languageName(content, u"fr"_s), u"fr"_s);
        const auto before = service.catalogue();
        QSignalSpy changed(&service, &LanguageService::changed);
        QString seen;
        connect(&service, &LanguageService::changed, this, [&] { seen = service.wording()->language(); });
        service.change(u"de"_s);
        QVERIFY(service.problems().empty());
        QCOMPARE(changed.count(), 1);
        QCOMPARE(seen, u"de"_s);
        QCOMPARE(service.wording()->number(21), u"einundzwanzig"_s);
        QCOMPARE(service.catalogue()->techniques().size(), before->techniques().size());
        QVERIFY(service.catalogue() != before);
        QVERIFY(!before->techniques().empty());
        service.change(u"a language that is not there"_s);
        QCOMPARE(service.language(), u"en"_s);
        QCOMPARE(service.wording()->number(21), u"twenty-one"_s);
    }

    void datesGoByTheirPatterns()
    {
        const QDate day(2026, 6, 2);
        QCOMPARE(fullDate(day), u"Tuesday, 2 June 2026"_s);
        QCOMPARE(weekdayDate(day), u"Tuesday, 2 June"_s);
        QCOMPARE(shortMoment(QDateTime(day, QTime(9, 5))), u"2 Jun 2026, 9:05"_s);
    }
};

QTEST_GUILESS_MAIN(tst_Language)
#include "tst_language.moc"
