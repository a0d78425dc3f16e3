// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Suggestion.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const Catalogue& shipped()
{
    static const Catalogue loaded = [] {
        Problems problems;
        return Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    }();
    return loaded;
}

} // namespace

class TstSuggestion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDayHasThreeParts_data()
    {
        QTest::addColumn<QTime>("time");
        QTest::addColumn<int>("part");
        QTest::newRow("night") << QTime(0, 0) << int(TimeOfDay::Morning);
        QTest::newRow("morning") << QTime(9, 59) << int(TimeOfDay::Morning);
        QTest::newRow("day") << QTime(10, 0) << int(TimeOfDay::Day);
        QTest::newRow("afternoon") << QTime(17, 59) << int(TimeOfDay::Day);
        QTest::newRow("evening") << QTime(18, 0) << int(TimeOfDay::Evening);
    }

    void theDayHasThreeParts()
    {
        QFETCH(QTime, time);
        QFETCH(int, part);
        QCOMPARE(int(timeOfDay(time)), part);
    }

    void theTimeDecidesWithoutAGoal()
    {
        const Routine* morning = suggestedRoutine(shipped(), {}, TimeOfDay::Morning);
        const Routine* evening = suggestedRoutine(shipped(), {}, TimeOfDay::Evening);
        QVERIFY(morning && morning->times.contains(u"morning"_s));
        QVERIFY(evening && evening->times.contains(u"evening"_s));
    }

    void theGoalCountsMore()
    {
        for (const QString& goal : {u"neck"_s, u"lower_back"_s, u"feet"_s}) {
            for (const TimeOfDay time : {TimeOfDay::Morning, TimeOfDay::Day, TimeOfDay::Evening}) {
                const Routine* routine = suggestedRoutine(shipped(), goal, time);
                QVERIFY2(routine && routine->goodFor.contains(goal), qPrintable(goal));
            }
        }
    }

    void withoutRoutinesThereIsNone() { QVERIFY(!suggestedRoutine(Catalogue(), u"neck"_s, TimeOfDay::Day)); }
};

QTEST_GUILESS_MAIN(TstSuggestion)
#include "tst_suggestion.moc"
