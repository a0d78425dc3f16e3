// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/SafetyRules.h"
#include "tests/support/NoticeJournal.h"

#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
const QDate today(2026, 6, 10);

} // namespace

/// Journals of people as a clinician's review imagines them, with the urgency that it expects: what the
/// shipped rules make of them, all rules together.
class TstExampleJournals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoticed_data()
    {
        QTest::addColumn<QString>("journal");
        QTest::addColumn<QString>("expected"); ///< the highest urgency, and the first rule; "" for silence
        const auto row = [](const char* who, const QString& journal, const char* expected) {
            QTest::newRow(who) << journal << QString::fromLatin1(expected);
        };
        row("back pain all day and night, sweats and weight loss in own words",
            u"-15..-1/4 5 lower_back_left lower_back_right +aching \"Dull all day and all night.\";"
            "-14..0/4 5 lower_back_left lower_back_right +aching \"No position helps.\";"
            "-13..-1/4 5 lower_back_left +aching \"Had to change the sheets, night sweats.\";"
            "-12..0/4 5 lower_back_left +aching \"Another kilo gone, and I am not dieting.\""_s,
            "same_day own_words_unwell");
        row("new weakness ticked once",
            u"-3 3 lower_back_left; 0 4 shin_right foot_top_right !new_weakness"_s, "same_day new_weakness");
        row("numb seat and inner thighs",
            u"-2 6 lower_back_left; 0 6 sacrum thigh_inner_left thigh_inner_right buttock_left buttock_right +numb"_s,
            "emergency numb_seat");
        row("a fall two days ago, and a new place",
            u"-30 2 knee_front_left; -2 7 mid_back_left upper_back_center +sharp \"Slipped and landed on my "
            u"back.\";"
            "-1 6 mid_back_left upper_back_center +sharp !stopped_activity; 0 6 mid_back_left"_s,
            "same_day own_words_fall");
        row("an opioid on 20 of 30 days, for pain in the head",
            u"-29..0/3 5 forehead head_back ?pain; -28..0/3 5 forehead head_back ?pain"_s,
            "soon headache_medicine_strong");
        row("one calf swollen after a flight",
            u"-1 4 calf_left +throbbing \"Left one swollen and warm since the flight.\"; 0 5 calf_left +throbbing"_s,
            "same_day own_words_swollen");
        row("a knee from 2 to 6 over six weeks",
            u"-42..-38/2 2 knee_front_right; -36..-26/2 3 knee_front_right; -24..-16/2 4 knee_front_right;"
            "-14..-6/2 5 knee_front_right; -4..0/2 6 knee_front_right"_s,
            "soon");
        row("a sore temple and a jaw that aches",
            u"-4..0 5 temple_left jaw_left +tender \"It aches when I chew.\""_s, "same_day own_words_temple");
        row("7 on two days a month", u"-58..-57 7 abdomen; -30..-29 7 abdomen; -2..-1 7 abdomen"_s, "");
        row("mild, all over, for long", u"-100..0 2 knee_front_left lower_back_left neck_back_left"_s, "");
    }

    void whatIsNoticed()
    {
        QFETCH(QString, journal);
        QFETCH(QString, expected);
        Problems problems;
        const Catalogue catalogue = Catalogue::load(contentFolder, u"en"_s, &problems);
        const SafetyRules rules = SafetyRules::load(contentFolder, u"en"_s, catalogue, &problems);
        QVERIFY(!rules.isBuiltIn());
        Moment at = Moment::of(QDateTime(today, QTime(20, 0), QTimeZone("Europe/Berlin")));
        const auto found = notices({journalOf(journal, today), {}, at}, rules.notices(), catalogue);
        QStringList all;
        for (const Notice& n : found)
            all << urgencyName(n.urgency) + u' ' + n.rule;
        const QString first = all.isEmpty() ? QString() : all.first();
        QVERIFY2(expected.isEmpty() ? all.isEmpty() : first.startsWith(expected),
                 qPrintable(all.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TstExampleJournals)
#include "tst_examplejournals.moc"
