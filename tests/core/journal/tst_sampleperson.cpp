// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/JournalText.h"
#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SamplePerson.h"
#include "core/journal/SessionRecord.h"
#include "core/journal/Vocabulary.h"

#include <QJsonDocument>
#include <QMap>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QDate day(2026, 5, 31);

QByteArray asText(const std::vector<Record>& records)
{
    QByteArray text;
    for (const Record& r : records)
        text += QJsonDocument(toJson(r)).toJson(QJsonDocument::Compact) + '\n';
    return text;
}

} // namespace

class tst_SamplePerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isTheSameEveryTime();
    void movesWithTheDay();
    void isAllMarked();
    void isWhatThePersonCouldWrite();
    void spansNinetyDaysAndNoMore();
    void showsAllKindsAndACourse();

private:
    std::optional<Catalogue> m_catalogue;
    std::optional<Vocabulary> m_vocabulary;
    std::vector<Record> m_records;
};

void tst_SamplePerson::initTestCase()
{
    Problems problems;
    const QString content = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
    m_catalogue = Catalogue::load(content, u"en"_s, &problems);
    m_vocabulary = Vocabulary::load(content, u"en"_s, *m_catalogue, &problems);
    QVERIFY(problems.empty());
    m_records = samplePerson(day);
    QVERIFY(m_records.size() > 150);
}

void tst_SamplePerson::isTheSameEveryTime()
{
    QCOMPARE(asText(samplePerson(day)), asText(m_records));
}

void tst_SamplePerson::movesWithTheDay()
{
    const auto later = samplePerson(day.addDays(400));
    QCOMPARE(later.size(), m_records.size());
    for (size_t i = 0; i < later.size(); ++i) {
        QCOMPARE(m_records[i].at.day().daysTo(later[i].at.day()), qint64(400));
        QCOMPARE(later[i].level, m_records[i].level);
        QCOMPARE(later[i].note, m_records[i].note);
    }
}

void tst_SamplePerson::isAllMarked()
{
    for (const Record& r : m_records) {
        QCOMPARE(r.source, Source::Sample);
        QCOMPARE(r.id, QString()); // assigned when stored
    }
}

void tst_SamplePerson::isWhatThePersonCouldWrite()
{
    for (const Record& r : m_records) {
        // Valid by the rules for imports.
        const auto read = recordFromJson(toJson(r), &*m_vocabulary);
        QVERIFY2(read.ok(), read ? "" : qPrintable(read.error().detail));
        if (r.kind == Kind::Entry) {
            const auto fine = check(toEntry(r), &*m_vocabulary);
            QVERIFY2(fine.ok(), fine ? "" : qPrintable(fine.error().detail));
        }
        if (r.kind == Kind::Session)
            QVERIFY(m_catalogue->routine(toSession(r).log.routine));
    }
}

void tst_SamplePerson::spansNinetyDaysAndNoMore()
{
    QDate first = day, last = day.addDays(-200);
    for (const Record& r : m_records) {
        first = std::min(first, r.at.day());
        last = std::max(last, r.at.day());
    }
    QVERIFY(first >= day.addDays(-89) && first <= day.addDays(-85));
    QVERIFY(last <= day && last >= day.addDays(-5));
}

void tst_SamplePerson::showsAllKindsAndACourse()
{
    QMap<Kind, int> kinds;
    double early = 0, late = 0;
    int earlyCount = 0, lateCount = 0, notes = 0;
    for (const Record& r : m_records) {
        ++kinds[r.kind];
        notes += !r.note.isEmpty();
        if (r.kind != Kind::Entry)
            continue;
        const qint64 ago = r.at.day().daysTo(day);
        if (ago > 70 && ++earlyCount)
            early += r.level.value_or(0);
        if (ago < 20 && ++lateCount)
            late += r.level.value_or(0);
    }
    QVERIFY(kinds[Kind::Session] >= 40 && kinds[Kind::Session] <= 70); // two in three days
    QVERIFY(kinds[Kind::Peg] >= 9);
    QVERIFY(notes >= 5);
    QVERIFY(early / earlyCount > late / lateCount + 1); // pain eases
}

QTEST_GUILESS_MAIN(tst_SamplePerson)
#include "tst_sampleperson.moc"
