// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/ScreenAnswers.h"
#include "tests/support/TinyRules.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const RedFlagRules& rules()
{
    static const SafetyRules tiny = [] {
        Problems problems;
        static const Catalogue catalogue =
            Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
        TinyRules made(catalogue);
        return made.load();
    }();
    return tiny.redFlags();
}

ScreenAnswers screen(const QString& id)
{
    return {allLines(*rules().screen(id), rules(), {}), rules()};
}

/// "now=yes today=no": flags that are not simply no.
QString textOf(const ScreenAnswers& answers)
{
    QStringList texts;
    for (const Screening::Answer& a : answers.answers()) {
        if (a.answer != u"no")
            texts << a.flag + u'=' + a.answer;
    }
    return texts.join(u' ');
}

QString urgencyOf(const ScreenAnswers& answers)
{
    return answers.urgency() ? urgencyName(*answers.urgency()) : QString();
}

} // namespace

class TstScreenAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAtFirst()
    {
        const ScreenAnswers answers = screen(u"start"_s);
        QCOMPARE(answers.lines().size(), size_t(3));
        QVERIFY(!answers.hasAny());
        QVERIFY(answers.flagsToAsk().isEmpty());
        QVERIFY(!answers.urgency());
        QCOMPARE(textOf(answers), QString()); // what is open counts as no
        QCOMPARE(answers.answers().size(), size_t(7));
        QVERIFY(!ScreenAnswers().hasAny());
        QVERIFY(ScreenAnswers().answers().empty());
    }

    void everyLineAtOnce()
    {
        ScreenAnswers answers = screen(u"start"_s);
        answers.answerEveryLine(LineAnswer::No);
        QVERIFY(answers.hasAny() && !answers.urgency());
        answers.answerEveryLine(LineAnswer::Checked);
        QVERIFY(!answers.urgency());
        QVERIFY(textOf(answers).startsWith(u"now=checked crisis=checked"));
    }

    void aLineForOneFlagIsDecidedByItself()
    {
        ScreenAnswers answers = screen(u"back"_s);
        answers.answerLine(0, LineAnswer::Yes);
        QVERIFY(answers.flagsToAsk().isEmpty() && answers.isComplete());
        QCOMPARE(textOf(answers), u"back_now=yes"_s);
        QCOMPARE(urgencyOf(answers), u"emergency"_s);
        answers.answerLine(7, LineAnswer::Yes); // there is none
        QCOMPARE(textOf(answers), u"back_now=yes"_s);
    }

    void aLineForSeveralAsksWhichFits()
    {
        ScreenAnswers answers = screen(u"back"_s);
        answers.answerLine(1, LineAnswer::Yes);
        QCOMPARE(answers.flagsToAsk(),
                 (QStringList{u"back_today"_s, u"back_mixed"_s, u"back_soon"_s, u"back_gentle"_s}));
        QCOMPARE(textOf(answers), QString()); // none of them yet
        answers.tick(u"back_soon"_s, true);
        QVERIFY(answers.isComplete());
        QCOMPARE(textOf(answers), u"back_soon=yes"_s);
        QCOMPARE(urgencyOf(answers), u"soon"_s);
        answers.tick(u"back_today"_s, true);
        QCOMPARE(urgencyOf(answers), u"same_day"_s);
        answers.tick(u"back_today"_s, false);
        QCOMPARE(answers.ticked(), QStringList(u"back_soon"_s));
        answers.answerLine(1, LineAnswer::No);
        QCOMPARE(textOf(answers), QString());
    }

    void theFollowUpDecidesHowUrgentItIs()
    {
        ScreenAnswers answers = screen(u"back"_s);
        answers.answerLine(1, LineAnswer::Yes);
        answers.answerFollowUp(u"back_mixed"_s, true); // it is not ticked
        QVERIFY(answers.isComplete() && answers.withFollowUp(true).isEmpty());
        answers.tick(u"back_mixed"_s, true);
        QVERIFY(!answers.isComplete());
        QCOMPARE(urgencyOf(answers), u"same_day"_s);
        answers.answerFollowUp(u"back_mixed"_s, true);
        QVERIFY(answers.isComplete());
        QCOMPARE(answers.withFollowUp(true), QStringList(u"back_mixed"_s));
        QCOMPARE(textOf(answers), u"back_mixed=urgent"_s);
        QCOMPARE(urgencyOf(answers), u"emergency"_s);
        answers.answerFollowUp(u"back_mixed"_s, false);
        QCOMPARE(answers.withFollowUp(false), QStringList(u"back_mixed"_s));
        QCOMPARE(textOf(answers), u"back_mixed=yes"_s);
        answers.tick(u"back_mixed"_s, true); // asked anew
        QVERIFY(!answers.isComplete());
    }

    void somethingElseIsTheMostUrgent()
    {
        ScreenAnswers answers = screen(u"start"_s);
        answers.answerLine(1, LineAnswer::Yes);
        answers.setSomethingElse(true);
        QCOMPARE(textOf(answers), u"today=yes"_s);
        answers.setSomethingElse(false);
        QCOMPARE(textOf(answers), QString());
        answers = screen(u"start"_s);
        answers.answerLine(0, LineAnswer::Yes); // both are emergencies: the first of them
        answers.setSomethingElse(true);
        QCOMPARE(textOf(answers), u"now=yes"_s);
    }

    /// "older" stands in the first and the second line of that screen.
    void ofTwoLinesTheYesCounts_data()
    {
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("second");
        QTest::addColumn<QString>("older");
        const int no = int(LineAnswer::No), yes = int(LineAnswer::Yes), checked = int(LineAnswer::Checked);
        QTest::newRow("no, yes") << no << yes << u"yes"_s;
        QTest::newRow("checked, no") << checked << no << u"checked"_s;
        QTest::newRow("checked, yes") << checked << yes << u"yes"_s;
        QTest::newRow("no, no") << no << no << u"no"_s;
    }

    void ofTwoLinesTheYesCounts()
    {
        QFETCH(int, first);
        QFETCH(int, second);
        QFETCH(QString, older);
        ScreenAnswers answers = screen(u"others"_s);
        answers.answerLine(0, LineAnswer(first));
        answers.answerLine(1, LineAnswer(second));
        int found = 0;
        for (const Screening::Answer& a : answers.answers()) {
            if (a.flag == u"older") {
                QCOMPARE(a.answer, older);
                ++found;
            }
        }
        QCOMPARE(found, 1);
    }
};

QTEST_GUILESS_MAIN(TstScreenAnswers)
#include "tst_screenanswers.moc"
