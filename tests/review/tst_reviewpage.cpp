// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/review/ReviewPage.h"

#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(UNKNOT_SOURCE_DIR);

QString read(const QString& name)
{
    QFile file(folder + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const Catalogue& catalogue()
{
    static Problems problems;
    static const Catalogue shipped = Catalogue::load(folder + u"/content"_s, u"en"_s, &problems);
    return shipped;
}

const SafetyRules& rules()
{
    static Problems problems;
    static const SafetyRules shipped =
        SafetyRules::load(folder + u"/content"_s, u"en"_s, catalogue(), &problems);
    return shipped;
}

const SourceList& sources()
{
    static const SourceList list(read(u"docs/SOURCES.md"_s));
    return list;
}

} // namespace

class TstReviewPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thePageIsUpToDate()
    {
        QVERIFY(!rules().isBuiltIn());
        const QStringList there = read(u"docs/FOR_REVIEWERS.md"_s).split(u'\n');
        const QStringList made = reviewPage(catalogue(), rules(), sources()).split(u'\n');
        for (qsizetype i = 0; i < std::max(there.size(), made.size()); ++i) {
            if (there.value(i) != made.value(i))
                QFAIL(qPrintable(
                    u"docs/FOR_REVIEWERS.md:%1 is out of date; run script/reviewers.\n%2\n%3"_s.arg(i + 1)
                        .arg(there.value(i), made.value(i))));
        }
    }

    void everyRuleDoseAndClaimIsThere()
    {
        QStringList ids;
        for (const ReviewItem& item : reviewItems(catalogue(), rules(), sources()))
            ids << item.id;
        QCOMPARE(ids.removeDuplicates(), 0);
        size_t expected = 0;
        const auto expect = [&](const QString& kind, const auto& list) {
            expected += list.size();
            for (const auto& one : list)
                QVERIFY2(ids.contains(kind + u'/' + one.id), qPrintable(one.id));
        };
        expect(u"condition"_s, rules().conditions());
        expect(u"place"_s, rules().places());
        expect(u"red flag"_s, rules().redFlags().flags);
        expect(u"stop"_s, rules().stops());
        expect(u"notice"_s, rules().notices());
        for (const auto& [id, t] : catalogue().techniques())
            QVERIFY2(ids.contains(u"dose/"_s + id), qPrintable(id));
        for (const auto& [id, r] : catalogue().routines())
            QVERIFY2(ids.contains(u"dose/"_s + id), qPrintable(id));
        QVERIFY(sources().claims().size() >= 7);
        expected +=
            catalogue().techniques().size() + catalogue().routines().size() + sources().claims().size();
        QCOMPARE(size_t(ids.size()), expected);
    }

    void everyMarkIsListedWithItsGrade()
    {
        for (const ReviewItem& item : reviewItems(catalogue(), rules(), sources())) {
            QVERIFY2(!item.marks.isEmpty(), qPrintable(item.id));
            for (const QString& mark : item.marks)
                QVERIFY2(!sources().grade(mark).isNull(),
                         qPrintable(u"%1: docs/SOURCES.md has no row for %2"_s.arg(item.id, mark)));
        }
    }

    void eachMarkHasOneRow()
    {
        QStringList marks = sources().marks();
        QVERIFY(marks.size() > 60);
        QCOMPARE(marks.removeDuplicates(), 0);
    }

    void theLeastSupportedComeFirst()
    {
        const SourceList list(u"| S1 | A | a |\n| S2 | C | c |\n| S3 | A, read through C | x |\n"
                              "| S4 | A/B | y |\n"_s);
        QCOMPARE(list.backing({u"GK"_s, u"D"_s}), Backing::Nothing);
        QCOMPARE(list.backing({u"S2"_s, u"D"_s}), Backing::Weak);
        QCOMPARE(list.backing({u"S3"_s, u"GK"_s}), Backing::Weak);
        QCOMPARE(list.backing({u"S1"_s, u"GK"_s}), Backing::Partly);
        QCOMPARE(list.backing({u"S1"_s, u"S2"_s}), Backing::Partly);
        QCOMPARE(list.backing({u"S1"_s, u"S4"_s, u"D"_s}), Backing::Sound);
        Backing last = Backing::Nothing;
        for (const ReviewItem& item : reviewItems(catalogue(), rules(), sources())) {
            const Backing now = sources().backing(item.marks);
            QVERIFY2(now >= last, qPrintable(item.id));
            last = now;
        }
        QCOMPARE(last, Backing::Sound);
    }

    void claimsAreReadWithTheirMarks()
    {
        const SourceList list(
            u"## Claims we may and may not make\n\n1. **One.** It may ease [S4]\n   and (GK).\n"
            "2. Two [S5].\n\nText.\n\n## Other\n\n1. Not a claim [S6].\n"_s);
        QCOMPARE(list.claims().size(), size_t(2));
        QCOMPARE(list.claims()[0].text, u"**One.** It may ease [S4] and (GK)."_s);
        QCOMPARE(list.claims()[0].marks, QStringList({u"S4"_s, u"GK"_s}));
        QCOMPARE(list.claims()[1].marks, QStringList(u"S5"_s));
    }
};

QTEST_GUILESS_MAIN(TstReviewPage)
#include "tst_reviewpage.moc"
