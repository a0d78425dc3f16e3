// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Vocabulary.h"
#include "core/safety/Notices.h"
#include "tests/support/NoticeJournal.h"

#include <QTest>
#include <algorithm>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

OpenFlag flag(Urgency urgency, const QStringList& regions, const QString& screening, QDate since)
{
    OpenFlag f;
    f.urgency = urgency;
    f.regions = regions;
    f.screening = screening;
    f.since = since;
    return f;
}

const QString contentFolder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");
const QDate today(2026, 5, 20);

const Catalogue& catalogue()
{
    static const Catalogue loaded = [] {
        Problems problems;
        return Catalogue::load(contentFolder, u"en"_s, &problems);
    }();
    return loaded;
}

const std::vector<NoticeRule>& rules()
{
    static const std::vector<NoticeRule> read = [] {
        Problems problems;
        auto found = readNoticeRules(contentFolder + u"/safety"_s, u"en"_s, catalogue(), &problems);
        for (const Problem& p : problems)
            qWarning("%s", qUtf8Printable(p.toString()));
        return found.value_or(std::vector<NoticeRule>());
    }();
    return read;
}

Moment evening(QDate day)
{
    Moment m = Moment::of(QDateTime(day, QTime(20, 0), QTimeZone("Europe/Berlin")));
    m.zone = u"Europe/Berlin"_s;
    return m;
}

std::vector<Notice> noticed(const QString& journal, QDate day = today)
{
    return notices({journalOf(journal, day), {}, evening(day)}, rules(), catalogue());
}

std::optional<Notice> said(const QString& rule, const std::vector<Notice>& all)
{
    const auto it = std::find_if(all.begin(), all.end(), [&](const Notice& n) { return n.rule == rule; });
    return it == all.end() ? std::nullopt : std::optional(*it);
}

/// "soon: 0 2": urgency and items; "" if the rule has no notice.
QString asText(const std::optional<Notice>& n)
{
    if (!n)
        return {};
    QStringList items;
    for (const QString& id : n->entries)
        items << QString::number(id.toInt());
    return urgencyName(n->urgency) + u": "_s + items.join(u' ');
}

QStringList idsOf(std::initializer_list<int> items)
{
    QStringList ids;
    for (const int item : items)
        ids << u"%1"_s.arg(item, 32, 10, QLatin1Char('0'));
    return ids;
}

} // namespace

class tst_Notices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void speaksAndKeepsSilent_data();
    void speaksAndKeepsSilent();
    void shippedRulesAreWhatTheFactBaseAsksFor();
    void shippedWordsAreWordsOfTheJournal();
    // --- what counts
    void neverCounts_data();
    void neverCounts();
    void knowsNothingOfTheFuture();
    void staysTheSameWhateverTheOrder();
    void staysTheSameWithOlderRecords();
    void aDayIsThePersonsOwn_data();
    void aDayIsThePersonsOwn();
    void aTravellersDayMayBeAhead();
    void readsABodyOnlyWhereItSaysSo();
    // --- texts
    void saysPlaces();
    void speaksOnceAboutAllItsPlaces();
    void aFirmerRuleReplacesForItsPlacesOnly();
    void namesTheMove();
    void mostUrgentFirst();
    void openFlagsSpeak();
    // --- which one is shown
    void showsTheMostUrgent();
    void anAnsweredOneRestsUntilThereIsNews_data();
    void anAnsweredOneRestsUntilThereIsNews();
    void whatIsKnownRests_data();
    void whatIsKnownRests();
    void theKindOfMedicineDecides();
    void ownWordsRestOnceTheQuestionsAreAnswered();
    void aNewPlaceIsNotAnswered();
    void threeQuietDaysAfterAnAnswer_data();
    void threeQuietDaysAfterAnAnswer();
};

void tst_Notices::speaksAndKeepsSilent_data()
{
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QString>("expected");
    const char* rule = nullptr;
    const auto row = [&rule](const char* name, const QString& journal, const char* expected) {
        QTest::newRow(qPrintable(QString::fromLatin1(rule) + u": "_s + QString::fromLatin1(name)))
            << QString::fromLatin1(rule) << journal << QString::fromLatin1(expected);
    };

    rule = "severe_three_days";
    row("three days", u"-2 7; -1 8; 0 10"_s, "soon: 0 1 2");
    row("two days", u"-1 10; 0 10"_s, "");
    row("6 on one of them", u"-2 7; -1 6; 0 7"_s, "");
    row("a day without", u"-3 9; -2 9; 0 9"_s, "");
    row("until yesterday", u"-3 7; -2 7; -1 7"_s, "soon: 0 1 2");
    row("until yesterday, today is better", u"-3 7; -2 7; -1 7; 0 2"_s, "soon: 0 1 2");
    row("until the day before", u"-4 7; -3 7; -2 7"_s, "");
    row("the highest of a day counts", u"-2@08:00 1; -2@22:00 7; -1@00:00 7; -1 0; 0@19:59 7"_s,
        "soon: 1 2 4");
    row("three times on two days", u"-1@08:00 9; -1@20:00 9; 0 9"_s, "");

    rule = "weekly_rise";
    const QString before = u"-13..-7 4;"_s;
    row("2 points exactly", u"-13..-7 8; -3..0 10"_s, "soon: 7 8 9 10");
    row("less than 2 points, less than 30 %", u"-13..-7 8; -3..-1 10; 0@08:00 10; 0 9"_s, "");
    row("30 % exactly", u"-16..-7 5; -6..-5 6; -4..-3 7"_s, "soon: 10 11 12 13"); // 5 -> 6.5
    row("less than 30 %", u"-16..-7 5; -6..-4 6; -3..-1 6; 0 7"_s, "");           // 5 -> 6.14
    row("30 % but less than 1 point", u"-13..-7 2; -3..-1 3; 0@08:00 2; 0 3"_s, "");
    row("1 point exactly from 3", u"-13..-7 3; -3..0 4"_s, "soon: 7 8 9 10");
    row("to 2, which is mild", u"-13..-7 0; -3..0 2"_s, "");
    row("to 3", u"-13..-7 1; -3..0 3"_s, "soon: 7 8 9 10");
    row("four of seven days", before + u"-6 7; -4 7; -2 7; 0 7"_s, "soon: 7 8 9 10");
    row("three of seven days", before + u"-4 7; -2 7; 0 7"_s, "");
    row("six of fourteen days", u"-12..-7 4; -3..0 7"_s, "");
    row("the first of the fourteen days", u"-20 4; -12..-7 4; -3..0 7"_s, "soon: 7 8 9 10");
    row("a day too long ago", u"-21 4; -12..-7 4; -3..0 7"_s, "");
    row("a day is the mean of its entries", u"-13..-7 8; -3..-1 10; 0@08:00 10; 0@09:00 10; 0@10:00 10"_s,
        "soon: 7 8 9 10 11 12");
    row("falling", u"-13..-7 7; -3..0 4"_s, "");
    row("from nothing", u"-13..-7 0; -3..0 3"_s, "soon: 7 8 9 10");

    rule = "night_waking";
    row("three of seven", u"-6 3 !woke_by_pain; -3 3 !woke_by_pain; -1 2; 0 3 !woke_by_pain"_s,
        "soon: 0 1 3");
    row("two", u"-6 3 !woke_by_pain; 0 3 !woke_by_pain"_s, "");
    row("the first too long ago", u"-7 3 !woke_by_pain; -3 3 !woke_by_pain; 0 3 !woke_by_pain"_s, "");
    row("three times in two days", u"-1@08:00 3 !woke_by_pain; -1@09:00 3 !woke_by_pain; 0 3 !woke_by_pain"_s,
        "");
    row("with new weakness",
        u"-6 3 !woke_by_pain; -3 3 !woke_by_pain; -1 2 !new_weakness; 0 3 !woke_by_pain"_s,
        "same_day: 0 1 2 3");
    row("with weakness before",
        u"-7 2 !new_weakness; -6 3 !woke_by_pain; -3 3 !woke_by_pain; 0 3 !woke_by_pain"_s, "soon: 1 2 3");

    rule = "nerve_words";
    row("two entries", u"-13 3 +tingling; 0 3 +numb"_s, "soon: 0 1");
    row("both on one day", u"0@08:00 3 +prickling; 0@09:00 3 +prickling"_s, "soon: 0 1");
    row("one with two of the words", u"0 3 +prickling +numb"_s, "");
    row("fifteen days apart", u"-14 3 +tingling; 0 3 +numb"_s, "");
    row("other words", u"-1 3 +shooting; 0 3 +electric"_s, "");
    row("with new weakness", u"-5 3 +tingling; -2 1 !new_weakness; 0 3 +numb"_s, "same_day: 0 1 2");

    rule = "new_weakness";
    row("one tick", u"-6 1 shin_right !new_weakness"_s, "same_day: 0");
    row("without a place", u"0 0 !new_weakness"_s, "same_day: 0");
    row("too long ago", u"-7 1 shin_right !new_weakness"_s, "");
    row("not ticked", u"0 9 shin_right"_s, "");
    row("in both legs the other rule speaks", u"0 1 shin_right shin_left !new_weakness"_s, "");

    rule = "weak_legs";
    row("both legs", u"0 1 shin_right shin_left !new_weakness"_s, "emergency: 0");
    row("two places of both legs", u"0 1 thigh_front_right calf_left !new_weakness"_s, "emergency: 0");
    row("one leg", u"0 1 shin_right calf_right !new_weakness"_s, "");
    row("one leg each time", u"-1 1 shin_right !new_weakness; 0 1 shin_left !new_weakness"_s, "");
    row("both arms", u"0 1 hand_right hand_left !new_weakness"_s, "");
    row("both legs hurt, without weakness", u"0 9 shin_right shin_left"_s, "");

    rule = "numb_seat";
    row("both inner thighs", u"0 0 thigh_inner_left thigh_inner_right +numb"_s, "emergency: 0");
    row("seat and thigh", u"-6 3 buttock_left thigh_inner_right +numb"_s, "emergency: 0");
    row("the middle", u"0 3 lower_back_left sacrum +numb"_s, "emergency: 0");
    row("one side", u"0 3 sacrum buttock_left thigh_inner_left calf_left +numb"_s, "");
    row("tingling only", u"0 3 thigh_inner_left thigh_inner_right +tingling"_s, "");
    row("both feet", u"0 3 sole_left sole_right +numb"_s, "");
    row("too long ago", u"-7 3 thigh_inner_left thigh_inner_right +numb"_s, "");

    rule = "own_words_unwell";
    row("a phrase", u"-13 3 \"Night sweats again\""_s, "same_day: 0");
    row("too long ago", u"-14 3 \"Night sweats again\""_s, "");
    row("not so", u"0 3 \"No fever, never any  chills\""_s, "");
    row("not so, in other words", u"0 3 \"I have not had any fever\""_s, "");
    row("not so is another sentence", u"0 3 \"It is not better. Fever as well\""_s, "same_day: 0");
    row("not so, and then so", u"0 3 \"No fever then. Fever now\""_s, "same_day: 0");
    row("within a word", u"0 3 \"unfevered\""_s, "");
    row("no note", u"0 3"_s, "");

    rule = "own_words_fall";
    row("at its place", u"-2 7 mid_back_left \"SLIPPED on the stairs\"; -1 6 mid_back_left"_s, "same_day: 0");
    row("somewhere else", u"0 5 wrist_left \"Slipped on the stairs\""_s, "");

    rule = "own_words_dark";
    row("said", u"0 5 \"I don’t want to live like this\""_s, "same_day: 0");
    row("said otherwise", u"0 5 \"so glad to live here\""_s, "");

    rule = "low_mood";
    row("ten of fourteen days", u"-13..-9 3 mood=2; -4..0 1 mood=1"_s, "soon: 0 1 2 3 4 5 6 7 8 9");
    row("nine", u"-13..-9 3 mood=2; -3..0 1 mood=1"_s, "");
    row("not that low", u"-13..0 3 mood=3"_s, "");
    row("not asked", u"-13..0 3"_s, "");
    row("twice on a day", u"-8..0 3 mood=1; 0@20:00 3 mood=1"_s, "");

    rule = "stopped_dizzy";
    row("twice", u"-27 session 3 a >dizzy; 0 session 3 b >dizzy"_s, "soon: 0 1");
    row("once", u"0 session 3 a >dizzy"_s, "");
    row("for different reasons", u"-2 session 3 a >dizzy; 0 session 3 b >pain"_s, "");
    row("gone on after one", u"-2 session 3 a <dizzy; 0 session 3 b >dizzy"_s, "soon: 0 1");
    row("twice in one session", u"0 session 3 a <dizzy >dizzy"_s, "");
    row("the first too long ago", u"-28 session 3 a >dizzy; 0 session 3 b >dizzy"_s, "");
    row("a reason of no concern", u"-1 session 3 a >no_time; 0 session 3 b >no_time"_s, "");

    rule = "stopped_strong";
    row("twice", u"-1 session 3 a >too_strong; 0 session 3 b >too_strong"_s, "watch: 0 1");

    rule = "stops_activity";
    row("two days of seven", u"-6 5 lower_back_left !stopped_activity; 0 4 hand_right !stopped_activity"_s,
        "soon: 0 1");
    row("any place, and none", u"-6 5 knee_front_left !stopped_activity; 0 4 !stopped_activity"_s,
        "soon: 0 1");
    row("one day", u"0@08:00 5 sacrum !stopped_activity; 0@09:00 5 sacrum !stopped_activity"_s, "");
    row("the first too long ago", u"-7 5 sacrum !stopped_activity; 0 4 sacrum !stopped_activity"_s, "");

    rule = "stiff_joint";
    row("four days of seven", u"-6 2 hand_left +stiff; -4..-3 2 hand_left +stiff; 0 0 hand_left +stiff"_s,
        "soon: 0 1 2 3");
    row("three days", u"-4..-3 2 hand_left +stiff; 0 2 hand_left +stiff"_s, "");
    row("two joints", u"-6..-5 2 hand_left +stiff; -1..0 2 hand_right +stiff"_s, "");
    row("no joint", u"-3..0 2 calf_left +stiff"_s, "");
    row("the first too long ago", u"-7 2 hand_left +stiff; -2..0 2 hand_left +stiff"_s, "");

    rule = "shoulder_not_easing";
    const QString shoulder = u"shoulder_front_left"_s;
    row("fourteen days", u"-14 5 %1; -7 5 %1; 0 5 %1"_s.arg(shoulder), "soon: 0 2");
    row("thirteen days", u"-13 5 %1; -7 5 %1; 0 5 %1"_s.arg(shoulder), "");
    row("eased by 1 point", u"-14 5 %1; -7 5 %1; 0 4 %1"_s.arg(shoulder), "");
    row("eased by less", u"-14 5 %1; 0@08:00 5 %1; 0 4 %1"_s.arg(shoulder), "soon: 0 1 2");
    row("worse", u"-14 3 %1; 0 6 %1"_s.arg(shoulder), "soon: 0 1");
    row("its own level counts", u"-14 5 %1:8; 0 5 %1:7"_s.arg(shoulder), "");
    row("a gap of fourteen days", u"-20 5 %1; -6 5 %1"_s.arg(shoulder), "soon: 0 1");
    row("a gap of fifteen days", u"-21 5 %1; -6 5 %1; 0 5 %1"_s.arg(shoulder), "");
    row("not logged for seven days", u"-21 5 %1; -7 5 %1"_s.arg(shoulder), "");
    row("days without any pain are days of this place too", u"-14 5 %1; -5..-1 0; 0 5 %1"_s.arg(shoulder),
        "");
    row("days with pain elsewhere are not", u"-14 5 %1; -5..-1 1 abdomen; 0 5 %1"_s.arg(shoulder),
        "soon: 0 6");
    row("both sides are two", u"-14 5 shoulder_front_left; 0 5 shoulder_front_right"_s, "");
    row("mild", u"-14 2 %1; -7 2 %1; 0 2 %1"_s.arg(shoulder), "");
    row("grown to more than mild", u"-14 2 %1; -7 2 %1; 0 3 %1"_s.arg(shoulder), "soon: 0 2");

    rule = "joint_not_easing";
    row("42 days", u"-42..0/7 4 knee_front_left"_s, "soon: 0 6");
    row("41 days", u"-41..-6/7 4 knee_front_left; 0 4 knee_front_left"_s, "");
    for (const char* joint : {"hip_side", "ankle", "elbow", "wrist", "hand"})
        row(joint, u"-42..0/7 4 %1_left"_s.arg(QLatin1String(joint)), "soon: 0 6");
    row("a muscle", u"-42..0/7 4 calf_left"_s, "");
    row("mild", u"-42..0/7 2 knee_front_left"_s, "");

    rule = "back_not_easing";
    row("28 days", u"-28..0/7 4 lower_back_left"_s, "soon: 0 4");
    row("27 days", u"-27..0/9 4 lower_back_left"_s, "");
    row("neck", u"-28..0/7 4 neck_back_right"_s, "soon: 0 4");
    row("another place", u"-28..0/7 4 knee_front_left"_s, "");
    row("42 days: the firm one speaks", u"-42..0/7 4 lower_back_left"_s, "");

    rule = "back_not_easing_firm";
    row("42 days", u"-42..0/7 4 lower_back_left"_s, "soon: 0 6");
    row("41 days", u"-41..-6/7 4 lower_back_left; 0 4 lower_back_left"_s, "");
    row("eased", u"-42..-7/7 6 lower_back_left; 0 3 lower_back_left"_s, "");
    row("a beginning beyond the look back", u"-140..0/7 4 lower_back_left"_s, "soon: 5 20");

    rule = "lasting";
    row("this month and two before", u"-80..0/20 3 knee_front_left"_s, "soon: 0 1 2 3 4");
    row("the last three", u"-100..-20/20 3 abdomen"_s, "soon: 0 1 2 3 4"); // 9 Feb .. 30 Apr
    row("a month without", u"-80 3 abdomen; -1 3 abdomen; 0 3 abdomen"_s, "");
    row("56 days", u"-56..-16/20 3 abdomen; 0 3 abdomen"_s, "soon: 0 1 2 3");
    row("55 days", u"-55..-15/20 3 abdomen; 0 3 abdomen"_s, "");
    row("two places", u"-80..0/20 3 abdomen; -60..0/40 3 face"_s, "soon: 0 1 2 3 4");
    row("mild", u"-80..0/20 2 abdomen"_s, "");
    row("level 0 is no pain", u"-80..-60/20 3 abdomen; -40 3 abdomen:0; -20..0/20 3 abdomen"_s, "");
    row("a gap of 21 days", u"-60..-39/21 3 face; -20 3 face; 0 3 face"_s, "soon: 0 1 2 3");
    row("a gap of 22 days", u"-60..-38/22 3 face; -20 3 face; 0 3 face"_s, "");
    row("two days of each month", u"-56..-55 7 abdomen; -28..-27 7 abdomen; -1..0 7 abdomen"_s, "");
    row("first and last of each month only", u"-80..-59/3 3 face; -56..-20/4 3 face; -2..0 3 face"_s,
        "soon: 0 9 10 17 18 20");

    rule = "spread_areas";
    row("seven areas",
        u"-6 3 jaw_left jaw_right shoulder_front_left; 0 3 abdomen sternum neck_front lower_back_left"_s,
        "soon: 0 1");
    row("six areas", u"-6 3 jaw_left jaw_right shoulder_front_left; 0 3 abdomen sternum lower_back_left"_s,
        "");
    row("one too long ago",
        u"-7 3 jaw_left; 0 3 jaw_right shoulder_front_left abdomen sternum neck_front lower_back_left"_s, "");
    row("both sides of the trunk are one area",
        u"0 3 lower_back_left lower_back_right neck_side_left neck_side_right chest_left chest_right "
        "upper_arm_front_left upper_arm_front_right abdomen"_s,
        "");
    row("level 0 is no pain",
        u"0 3 jaw_left jaw_right shoulder_front_left abdomen sternum neck_front lower_back_left:0"_s, "");
    row("mild",
        u"-6 2 jaw_left jaw_right shoulder_front_left; 0 2 abdomen sternum neck_front lower_back_left"_s, "");
    row("places without an area",
        u"0 3 forehead face sole_left sole_right heel_left heel_right foot_top_left"_s, "");

    rule = "new_places";
    const QString old = u"-30 3 abdomen;"_s;
    row("three new ones", old + u"-6 3 face; -3 3 hand_left; 0 3 calf_right"_s, "soon: 1 2 3");
    row("two new ones", old + u"-6 3 face; -3 3 hand_left; 0 3 abdomen"_s, "");
    row("one too long ago", old + u"-7 3 face; -3 3 hand_left; 0 3 calf_right"_s, "");
    row("both sides are one place", old + u"-6 3 face; -3 3 hand_left hand_right"_s, "");
    row("the other side was known", u"-30 3 hand_right; -6 3 face; -3 3 hand_left; 0 3 calf_right"_s, "");
    row("known 90 days before", u"-96 3 face;"_s + old + u"-6 3 face; -3 3 hand_left; 0 3 calf_right"_s, "");
    row("known 91 days before", u"-97 3 face;"_s + old + u"-6 3 face; -3 3 hand_left; 0 3 calf_right"_s,
        "soon: 2 3 4");
    row("a journal of 14 days", u"-14 3 abdomen; 0 3 face hand_left calf_right"_s, "soon: 1");
    row("a journal of 13 days", u"-13 3 abdomen; 0 3 face hand_left calf_right"_s, "");
    row("mild", old + u"-6 2 face; -3 2 hand_left; 0 2 calf_right"_s, "");
    row("the whole body is no place", old + u"0 3 face hand_left whole_body"_s, "");

    rule = "headache_medicine_strong"; // as long as the kind is not known
    row("10 days of 30", u"-29 3 ?headache; -8..0 3 ?headache"_s, "soon: 0 1 2 3 4 5 6 7 8 9");
    row("for pain in the head", u"-9..0 3 forehead head_back ?pain"_s, "soon: 0 1 2 3 4 5 6 7 8 9");
    row("9 days", u"-8..0 3 ?headache"_s, "");
    row("the first too long ago", u"-30 3 ?headache; -8..0 3 ?headache"_s, "");
    row("twice on one day", u"-8..0@08:00 3 ?headache; 0 3 ?headache"_s, "");
    row("for something else", u"-29..0 3 ?other"_s, "");
    row("for pain, which may be anywhere", u"-29..0 3 ?pain"_s, "");
    row("for pain in the back", u"-29..0 3 lower_back_left ?pain"_s, "");
    row("for pain in head and back", u"-29..0 3 forehead lower_back_left ?pain"_s, "");

    rule = "flare_after_sessions";
    const QString three = u"-9 session 3; -8 5; -7 session 3; -6 5; -5 session 3; -4 5;"_s;
    row("three of five", three + u"-3 session 3; -2 3; -1 session 3; 0 3"_s, "soon: 0 1 2 3 4 5");
    row("two of five", u"-9 session 3; -8 4; -7 session 3; -6 5; -5 session 3; -4 5"_s, "");
    row("three of three", three, "soon: 0 1 2 3 4 5");
    row("of the last five only",
        u"-11 session 3; -10 5;"_s + u"-9 session 3; -8 4; -7 session 3; -6 5; -5 session 3; -4 5;"_s +
            u"-3 session 3; -2 3; -1 session 3; 0 3"_s,
        "");
    row("sessions without a next day are passed over",
        three + u"-3@08:00 session 3; -3@10:00 session 3; -3@12:00 session 3"_s, "soon: 0 1 2 3 4 5");
    row("the mean of the next day counts",
        u"-9 session 3; -8@08:00 4; -8@09:00 5; -7 session 3; -6 5; -5 session 3; -4 5"_s, "");
    row("before, as logged that day",
        u"-9@08:00 3; -9@18:00 session -; -8 5;-7@08:00 3; -7@18:00 session -; -6 5;-5@08:00 2;-5@09:00 4; "
        "-5@18:00 session -; -4 5"_s,
        "soon: 1 2 4 5 8 9");
    row("logged only after it",
        u"-9@18:00 3; -9@08:00 session -; -8 5;-7@08:00 3; -7@18:00 session -; -6 5;-5@08:00 3; "
        "-5@18:00 session -; -4 5"_s,
        "");
    row("too long ago", u"-28 session 3; -27 5; -26 session 3; -25 5; -24 session 3; -23 5"_s, "");
    row("within 28 days", u"-27 session 3; -26 5; -25 session 3; -24 5; -23 session 3; -22 5"_s,
        "soon: 0 1 2 3 4 5");

    row("to 2, which is mild", u"-9 session 0; -8 2; -7 session 0; -6 2; -5 session 0; -4 2"_s, "");

    rule = "flare_after_move";
    const QString flares = u"-20 session 3 a,b; -19 5; -18 session 3 a,c; -17 5; -16 session 3 a,d; -15 5;"_s;
    row("three flares, none without it", flares + u"-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "watch: 0 1 2 3 4 5");
    row("a flare without it",
        flares + u"-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4; -6 session 3 c; -5 6"_s, "");
    row("one without it to compare with", flares + u"-10 session 3 b,c,d; -9 3"_s, "");
    row("two flares",
        u"-20 session 3 a,b; -19 5; -18 session 3 a,c; -17 5; -16 session 3 a,d; -15 4;"
        "-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "");
    row("skipped, it was not done",
        u"-20 session 3 a,b; -19 5; -18 session 3 a,c; -17 5; -16 session 3 x:a,d; -15 5;"
        "-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "");
    row("half of those with it",
        flares + u"-14 session 3 a; -13 3; -12 session 3 a; -11 3; -6 session 3 a; -5 3;"
                 "-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "watch: 0 1 2 3 4 5");
    row("less than half of those with it",
        flares +
            u"-14 session 3 a; -13 3; -12 session 3 a; -11 3; -6 session 3 a; -5 3; -4 session 3 a; -3 3;"
            "-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "");
    row("two that always come together",
        u"-20 session 3 a,z; -19 5; -18 session 3 a,z; -17 5; -16 session 3 a,z; -15 5;"
        "-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "");
    row("the first too long ago",
        u"-28 session 3 a,b; -27 5; -18 session 3 a,c; -17 5; -16 session 3 a,d; -15 5;"
        "-10 session 3 b,c,d; -9 3; -8 session 3 b; -7 4"_s,
        "");

    rule = "peg_watch";
    row("1 point", u"-7 peg 4,4,4; 0 peg 5,5,5"_s, "watch: 0 1");
    row("a third less", u"-7 peg 4,4,4; 0 peg 5,5,4"_s, "");
    row("mild", u"-7 peg 1,1,1; 0 peg 2,2,2"_s, "");
    row("thirds make 1", u"-7 peg 4,3,3; 0 peg 5,4,4"_s, "watch: 0 1");
    row("against the one before", u"-14 peg 4,4,4; -7 peg 5,5,5; 0 peg 5,5,5"_s, "");
    row("2 points: the other rule speaks", u"-7 peg 4,4,4; 0 peg 6,6,6"_s, "");
    row("only one", u"0 peg 9,9,9"_s, "");
    row("answered 13 days ago", u"-20 peg 4,4,4; -13 peg 5,5,5"_s, "watch: 0 1");
    row("answered 14 days ago", u"-20 peg 4,4,4; -14 peg 5,5,5"_s, "");
    row("the time before is too long ago", u"-104 peg 4,4,4; 0 peg 5,5,5"_s, "");
    row("the time before is just near enough", u"-103 peg 4,4,4; 0 peg 5,5,5"_s, "watch: 0 1");

    rule = "peg_rise";
    row("2 points", u"-7 peg 4,4,4; 0 peg 6,6,6"_s, "soon: 0 1");
    row("a third less", u"-7 peg 4,4,4; 0 peg 6,6,5"_s, "");

    rule = "steady_no_change";
    const QString weeks =
        u"-27..-23/2 session 5; -20..-16/2 session 5; -13..-9/2 session 5; -6..-2/2 session 5;"_s;
    row("four weeks, no change",
        weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 5; -2@08:00 5; 0 5"_s,
        "soon: 12 0 13 1 14 2 3 4 5 6 7 8 9 15 10 16 11 17");
    row("changed by 1", weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 4; -2@08:00 4; 0 4"_s, "");
    row("changed by less than 1",
        weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 4; -2@08:00 4; 0 5"_s,
        "soon: 12 0 13 1 14 2 3 4 5 6 7 8 9 15 10 16 11 17");
    row("worse by 1", weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 6; -2@08:00 6; 0 6"_s, "");
    row("two sessions in one week",
        u"-27..-23/2 session 5; -20..-18/2 session 5; -13..-9/2 session 5; -6..-2/2 session 5;"
        "-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 5; -2@08:00 5; 0 5"_s,
        "");
    row("too few days at the beginning", weeks + u"-27@08:00 5; -25@08:00 5; -4@08:00 5; -2@08:00 5; 0 5"_s,
        "");
    row("too few days at the end", weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 5; 0 5"_s, "");
    row("hardly any pain", weeks + u"-27@08:00 2; -25@08:00 2; -23@08:00 2; -4@08:00 2; -2@08:00 2; 0 2"_s,
        "");
    row("the weekly questions are better",
        weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 5; -2@08:00 5; 0 5; -26 peg 5,5,5; "
                "-1 peg 4,4,4"_s,
        "");
    row("the weekly questions are the same",
        weeks + u"-27@08:00 5; -25@08:00 5; -23@08:00 5; -4@08:00 5; -2@08:00 5; 0 5; -26 peg 5,5,5; "
                "-1 peg 5,5,4"_s,
        "soon: 12 0 13 1 14 2 3 4 5 6 7 8 9 15 10 16 11 17");
}

void tst_Notices::speaksAndKeepsSilent()
{
    QFETCH(QString, rule);
    QFETCH(QString, journal);
    QFETCH(QString, expected);
    QCOMPARE(asText(said(rule, noticed(journal))), expected);
}

/// The rows above test the engine; this tests that the shipped rules match the fact base.
void tst_Notices::shippedRulesAreWhatTheFactBaseAsksFor()
{
    QStringList ids;
    for (const NoticeRule& rule : rules()) {
        ids << rule.id;
        QVERIFY(!rule.sources.isEmpty());
    }
    ids.sort();
    QCOMPARE(ids.join(u' '),
             u"back_not_easing back_not_easing_firm flare_after_move flare_after_sessions headache_medicine "
             "headache_medicine_strong joint_not_easing lasting low_mood nerve_words new_places new_weakness "
             "night_waking numb_seat open_red_flag own_words_dark own_words_fall own_words_seat "
             "own_words_swollen own_words_temple own_words_unwell own_words_weak peg_rise peg_watch "
             "severe_three_days shoulder_not_easing spread_areas steady_no_change stiff_joint stopped_dizzy "
             "stopped_gives_way stopped_numb stopped_pain stopped_strong stops_activity weak_legs "
             "weekly_rise"_s);
    QCOMPARE(noticeSpanDays(rules()), 126);
    QCOMPARE(noticeSpanDays({}), 0);
    QVERIFY(notices({{}, {}, evening(today)}, rules(), catalogue()).empty());
    QVERIFY(notices({journalOf(u"-2..0 9"_s, today), {}, evening(today)}, {}, catalogue()).empty());
}

void tst_Notices::shippedWordsAreWordsOfTheJournal()
{
    Problems problems;
    const Vocabulary vocabulary = Vocabulary::load(contentFolder, u"en"_s, catalogue(), &problems);
    for (const NoticeRule& rule : rules()) {
        for (const QString& word : rule.words)
            QVERIFY2(vocabulary.knowsWord(word), qPrintable(word));
    }
}

void tst_Notices::neverCounts_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<bool>("counts");
    QTest::newRow("as typed") << QString() << true;
    QTest::newRow("dropped while locked") << u"~dropped"_s << true;
    QTest::newRow("recalled") << u"~recalled"_s << false;
    QTest::newRow("made up") << u"~sample"_s << false;
    QTest::newRow("withdrawn") << u"~withdrawn"_s << false;
    QTest::newRow("an earlier text") << u"~superseded"_s << false;
}

void tst_Notices::neverCounts()
{
    QFETCH(QString, mark);
    QFETCH(bool, counts);
    // One entry, session or weekly question is marked at a time.
    QCOMPARE(said(u"severe_three_days"_s, noticed(u"-2..-1 8; 0 8 "_s + mark)).has_value(), counts);
    QCOMPARE(said(u"flare_after_sessions"_s,
                  noticed(u"-9 session 3 a %1; -8 5; -7 session 3; -6 5; -5 session 3; -4 5"_s.arg(mark)))
                 .has_value(),
             counts);
    QCOMPARE(said(u"peg_rise"_s, noticed(u"-7 peg 4,4,4; 0 peg 8,8,8 "_s + mark)).has_value(), counts);
    QCOMPARE(said(u"night_waking"_s,
                  noticed(u"-2..-1 8 !woke_by_pain; 0 8 !woke_by_pain; 0 1 !new_weakness "_s + mark))
                 ->urgency,
             counts ? Urgency::SameDay : Urgency::Soon);
}

void tst_Notices::knowsNothingOfTheFuture()
{
    NoticeInput input{journalOf(u"-2..-1 8; 0@20:00 8"_s, today), {}, evening(today)};
    QVERIFY(said(u"severe_three_days"_s, notices(input, rules(), catalogue())));
    input.at.utcMs -= 1;
    QVERIFY(!said(u"severe_three_days"_s, notices(input, rules(), catalogue())));
    QVERIFY(!said(u"severe_three_days"_s, noticed(u"-1..0 8; 1 8"_s)));
    QVERIFY(!said(u"peg_rise"_s, noticed(u"-7 peg 4,4,4; 1 peg 8,8,8"_s)));
}

void tst_Notices::staysTheSameWhateverTheOrder()
{
    NoticeInput input{journalOf(u"-42..0 7 lower_back_left +numb !woke_by_pain; -20..0/3 session 4 a; "
                                "-7 peg 1,1,1; 0 peg 9,9,9"_s,
                                today),
                      {},
                      evening(today)};
    const auto asTold = notices(input, rules(), catalogue());
    QVERIFY(asTold.size() >= 5);
    std::reverse(input.records.begin(), input.records.end());
    std::swap(input.records[3], input.records[20]);
    const auto shuffled = notices(input, rules(), catalogue());
    QCOMPARE(shuffled.size(), asTold.size());
    for (size_t i = 0; i < asTold.size(); ++i) {
        QCOMPARE(shuffled[i].rule, asTold[i].rule);
        QCOMPARE(shuffled[i].entries, asTold[i].entries);
        QCOMPARE(shuffled[i].regions, asTold[i].regions);
    }
}

/// Records older than noticeQuery() asks for change nothing.
void tst_Notices::staysTheSameWithOlderRecords()
{
    const QString journal =
        u"-400..-127/2 3 lower_back_left face; -300..0/3 session 5 a,b; -300..0/7 peg 3,4,5; "
        "-126..-20/2 6 lower_back_left knee_front_right +stiff; -19..0 8 lower_back_left "
        "hand_left calf_left !woke_by_pain ?headache"_s;
    const NoticeInput all{journalOf(journal, today), {}, evening(today)};
    const RecordQuery query = noticeQuery(rules(), all.at);
    QCOMPARE(query.kinds, std::vector<Kind>({Kind::Entry, Kind::Session, Kind::Peg}));
    QCOMPARE(query.toMs, all.at.utcMs + 1);
    NoticeInput some = all;
    std::erase_if(some.records, [&query](const Record& r) {
        return r.at.utcMs < query.fromMs || r.at.utcMs >= query.toMs;
    });
    QVERIFY(some.records.size() < all.records.size());
    const auto left = notices(some, rules(), catalogue()), right = notices(all, rules(), catalogue());
    QVERIFY(left.size() >= 5);
    QCOMPARE(left.size(), right.size());
    for (size_t i = 0; i < left.size(); ++i) {
        QCOMPARE(left[i].rule, right[i].rule);
        QCOMPARE(left[i].entries, right[i].entries);
    }
}

void tst_Notices::aDayIsThePersonsOwn_data()
{
    QTest::addColumn<QString>("journal");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<bool>("speaks");
    const QDate spring(2026, 3, 29), autumn(2026, 10, 25); // daylight saving changes in Berlin
    for (const auto& [name, day] : {std::pair("spring", spring), {"autumn", autumn}, {"no change", today}}) {
        for (const int later : {0, 1, 2}) {
            const auto row = [&](const char* what, const char* journal, bool speaks) {
                QTest::addRow("%s, %d days later: %s", name, later, what)
                    << QString::fromLatin1(journal) << day.addDays(later) << speaks;
            };
            row("first and last minute", "-2@00:00 7; -1@23:59 7; 0@00:00 7", true);
            row("last minutes", "-2@23:59 7; -1@23:59 7; 0@19:00 7", true);
            row("first minutes", "-2@00:00 7; -1@00:00 7; 0@00:00 7", true);
            row("two of one day", "-1@00:00 7; -1@23:59 7; 0@00:00 7", false);
            row("a day between", "-3@23:59 7; -2@23:59 7; 0@00:00 7", false);
            row("at the hour of the change", "-2@03:30 7; -1@03:30 7; 0@03:30 7", true);
        }
    }
}

void tst_Notices::aDayIsThePersonsOwn()
{
    QFETCH(QString, journal);
    QFETCH(QDate, day);
    QFETCH(bool, speaks);
    QCOMPARE(said(u"severe_three_days"_s, noticed(journal, day)).has_value(), speaks);
    // In a window of days: 3 of 7, the first just inside or just outside.
    const QString inside = u"-6@00:00 3 !woke_by_pain; -3 3 !woke_by_pain; 0@00:00 3 !woke_by_pain"_s;
    const QString outside = u"-7@23:59 3 !woke_by_pain; -3 3 !woke_by_pain; 0@00:00 3 !woke_by_pain"_s;
    QVERIFY(said(u"night_waking"_s, noticed(inside, day)));
    QVERIFY(!said(u"night_waking"_s, noticed(outside, day)));
}

/// Evaluated in UTC or at home, for entries made further east, where the next day has begun.
void tst_Notices::aTravellersDayMayBeAhead()
{
    NoticeInput input{journalOf(u"-1..0 8; 1@00:10 8"_s, today), {}, {}};
    input.at = Moment::fromText(u"2026-05-20T22:30:00Z"_s).value(); // half past midnight in Berlin
    QCOMPARE(asText(said(u"severe_three_days"_s, notices(input, rules(), catalogue()))), u"soon: 0 1 2"_s);
}

void tst_Notices::readsABodyOnlyWhereItSaysSo()
{
    std::vector<Record> records = journalOf(u"-2..0 1 !woke_by_pain"_s, today);
    NoticeInput input{records, {}, evening(today)};
    QVERIFY(said(u"night_waking"_s, notices(input, rules(), catalogue())));
    // Free text is not a tick, and an unreadable body has no effect.
    input.records[0].body = R"({"did":"\"woke_by_pain\":true"})";
    QVERIFY(!said(u"night_waking"_s, notices(input, rules(), catalogue())));
    input.records[0].body = R"({"woke_by_pain":true)";
    QVERIFY(!said(u"night_waking"_s, notices(input, rules(), catalogue())));
    input.records[0].body = R"({"woke_by_pain":false})";
    QVERIFY(!said(u"night_waking"_s, notices(input, rules(), catalogue())));
}

void tst_Notices::saysPlaces()
{
    const auto n =
        said(u"severe_three_days"_s,
             noticed(u"-2 8 knee_front_left abdomen:0; -1 8 lower_back_right knee_front_left; 0 8"_s));
    QVERIFY(n);
    QCOMPARE(n->regions, QStringList({u"knee_front_left"_s, u"lower_back_right"_s}));
    QCOMPARE(n->entries, idsOf({0, 1, 2}));
    QCOMPARE(n->days, 3);
    QCOMPARE(n->count, 7);
    // A rule about specific places lists no others.
    QCOMPARE(said(u"numb_seat"_s, noticed(u"0 5 sacrum abdomen +numb"_s))->regions,
             QStringList({u"sacrum"_s}));
    QVERIFY(said(u"peg_rise"_s, noticed(u"-7 peg 1,1,1; 0 peg 9,9,9"_s))->regions.isEmpty());
}

void tst_Notices::speaksOnceAboutAllItsPlaces()
{
    const auto all = noticed(u"-28..0/7 4 lower_back_left neck_back_right hand_left"_s);
    QCOMPARE(
        std::count_if(all.begin(), all.end(), [](const Notice& n) { return n.rule == u"back_not_easing"; }),
        1);
    const auto n = said(u"back_not_easing"_s, all);
    QCOMPARE(n->regions, QStringList({u"lower_back_left"_s, u"neck_back_right"_s}));
    QCOMPARE(n->entries, idsOf({0, 4})); // without duplicates
    QCOMPARE(n->days, 28);
}

void tst_Notices::aFirmerRuleReplacesForItsPlacesOnly()
{
    const auto all = noticed(u"-42..0/7 4 lower_back_left; -28..0/7 4 neck_back_right"_s);
    QCOMPARE(said(u"back_not_easing_firm"_s, all)->regions, QStringList({u"lower_back_left"_s}));
    QCOMPARE(said(u"back_not_easing"_s, all)->regions, QStringList({u"neck_back_right"_s}));
}

void tst_Notices::namesTheMove()
{
    const auto n = said(u"flare_after_move"_s,
                        noticed(u"-20 session 3 st_figure4; -19 5 sacrum; -18 session 3 st_figure4; -17 5; "
                                "-16 session 3 st_figure4,br_belly; -15 5; -10 session 3 br_belly; -9 3; "
                                "-8 session 3 br_belly; -7 4"_s));
    QVERIFY(n);
    QCOMPARE(n->technique, u"st_figure4"_s);
    QCOMPARE(n->count, 3);
    QCOMPARE(n->regions, QStringList({u"sacrum"_s}));
}

void tst_Notices::mostUrgentFirst()
{
    const auto all = noticed(u"-2..0 8 !woke_by_pain; -30 1 !new_weakness; -7 peg 4,4,4; 0 peg 5,5,5; "
                             "0 2 thigh_inner_left thigh_inner_right +numb"_s);
    QStringList told;
    for (const Notice& n : all)
        told << urgencyName(n.urgency) + u' ' + n.rule;
    QCOMPARE(told, QStringList({u"emergency numb_seat"_s, u"soon severe_three_days"_s, u"soon night_waking"_s,
                                u"watch peg_watch"_s}));
}

void tst_Notices::openFlagsSpeak()
{
    NoticeInput input{
        {}, {flag(Urgency::SameDay, {u"sacrum"_s}, idsOf({1}).first(), today.addDays(-40))}, {}};
    input.at = evening(today);
    QCOMPARE(asText(said(u"open_red_flag"_s, notices(input, rules(), catalogue()))), u"same_day: 1"_s);
    QCOMPARE(notices(input, rules(), catalogue()).front().regions, QStringList({u"sacrum"_s}));
    // Several flags: one notice, with the highest urgency.
    input.flags.push_back(flag(Urgency::Emergency, {u"whole_body"_s}, idsOf({2}).first(), today));
    input.flags.push_back(flag(Urgency::Watch, {u"sacrum"_s}, idsOf({1}).first(), today.addDays(-40)));
    const auto all = notices(input, rules(), catalogue());
    QCOMPARE(all.size(), size_t(1));
    QCOMPARE(asText(all.front()), u"emergency: 1 2"_s);
    QCOMPARE(all.front().regions, QStringList({u"sacrum"_s, u"whole_body"_s}));
    // Never milder than the rule, and not before the answer.
    input.flags = {flag(Urgency::Watch, {}, idsOf({1}).first(), today)};
    QCOMPARE(asText(said(u"open_red_flag"_s, notices(input, rules(), catalogue()))), u"soon: 1"_s);
    input.flags.front().since = today.addDays(1);
    QVERIFY(notices(input, rules(), catalogue()).empty());
}

namespace {

Notice notice(const QString& rule, std::initializer_list<int> entries, Urgency urgency = Urgency::Soon,
              const QStringList& regions = {u"sacrum"_s})
{
    Notice n;
    n.rule = rule;
    n.urgency = urgency;
    n.regions = regions;
    n.entries = idsOf(entries);
    return n;
}

NoticeAnswer answer(const Notice& n, int daysAgo, const QString& reason = u"known"_s)
{
    NoticeAnswer a;
    a.rule = n.rule;
    a.regions = n.regions;
    a.entries = n.entries;
    a.at = evening(today.addDays(-daysAgo));
    a.reason = reason;
    return a;
}

QString shown(const std::vector<Notice>& found, const std::vector<NoticeAnswer>& answered)
{
    const auto n = noticeToShow(found, answered, today);
    return n ? n->rule : QString();
}

} // namespace

void tst_Notices::showsTheMostUrgent()
{
    QCOMPARE(shown({}, {}), QString());
    const Notice a = notice(u"a"_s, {1}), b = notice(u"b"_s, {1});
    QCOMPARE(shown({a, b}, {}), u"a"_s);
    QCOMPARE(shown({a, b}, {answer(a, 3)}), u"b"_s);
    QCOMPARE(shown({a, b}, {answer(a, 3), answer(b, 5)}), QString());
}

void tst_Notices::anAnsweredOneRestsUntilThereIsNews_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<bool>("news");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("comesBack");
    QTest::newRow("the same after long") << 300 << false << Urgency::Soon << u"known"_s << false;
    QTest::newRow("acted upon, the same after long")
        << 300 << false << Urgency::Soon << u"reminder"_s << false;
    QTest::newRow("news after 13 days") << 13 << true << Urgency::Soon << u"other"_s << false;
    QTest::newRow("news after 14 days") << 14 << true << Urgency::Soon << u"other"_s << true;
    QTest::newRow("known, news after 89 days") << 89 << true << Urgency::Soon << u"known"_s << false;
    QTest::newRow("known, news after 90 days") << 90 << true << Urgency::Soon << u"known"_s << true;
    QTest::newRow("checked, news after 89 days") << 89 << true << Urgency::Soon << u"checked"_s << false;
    QTest::newRow("the same, urgent") << 300 << false << Urgency::SameDay << u"known"_s << false;
    QTest::newRow("news, urgent") << 0 << true << Urgency::SameDay << u"known"_s << true;
    QTest::newRow("news, an emergency") << 0 << true << Urgency::Emergency << u"known"_s << true;
    QTest::newRow("later, after 2 days") << 2 << false << Urgency::Soon << u"later"_s << false;
    QTest::newRow("later, after 3 days") << 3 << false << Urgency::Soon << u"later"_s << true;
    QTest::newRow("the clock was wrong") << -400 << true << Urgency::Soon << u"known"_s << true;
}

void tst_Notices::anAnsweredOneRestsUntilThereIsNews()
{
    QFETCH(int, daysAgo);
    QFETCH(bool, news);
    QFETCH(Urgency, urgency);
    QFETCH(QString, reason);
    QFETCH(bool, comesBack);
    NoticeAnswer before = answer(notice(u"a"_s, {1, 2, 3}, urgency), daysAgo, reason);
    before.level = 0;
    // Fewer entries than before are no news.
    const Notice now = news ? notice(u"a"_s, {2, 3, 4}, urgency) : notice(u"a"_s, {2, 3}, urgency);
    QCOMPARE(!shown({now}, {before}).isEmpty(), comesBack);
}

/// What somebody knows about rests for 90 days, unless it is 2 worse or shows something new.
void tst_Notices::whatIsKnownRests_data()
{
    QTest::addColumn<QString>("then");
    QTest::addColumn<QString>("now"); ///< 20 days later
    QTest::addColumn<bool>("comesBack");
    const QString tingling = u"-21 3 hand_left +tingling; -20 3 hand_left +tingling;"_s;
    QTest::newRow("the same") << tingling << u"-1..0 3 hand_left +tingling"_s << false;
    QTest::newRow("1 worse") << tingling << u"-1 3 hand_left +tingling; 0 4 hand_left +tingling"_s << false;
    QTest::newRow("2 worse") << tingling << u"-1 3 hand_left +tingling; 0 5 hand_left +tingling"_s << true;
    QTest::newRow("numb as well") << tingling << u"-1 3 hand_left +tingling; 0 3 hand_left +numb"_s << true;
    QTest::newRow("wakes now") << tingling << u"-1..0 3 hand_left +tingling !woke_by_pain"_s << true;
    QTest::newRow("another word that no rule minds")
        << tingling << u"-1..0 3 hand_left +tingling +aching"_s << false;
    QTest::newRow("it used to wake") << u"-21..-20 3 hand_left +tingling !woke_by_pain;"_s
                                     << u"-1..0 3 hand_left +tingling"_s << false;
}

void tst_Notices::whatIsKnownRests()
{
    QFETCH(QString, then);
    QFETCH(QString, now);
    QFETCH(bool, comesBack);
    const auto after = said(u"nerve_words"_s, noticed(now));
    const auto first =
        said(u"nerve_words"_s,
             notices({journalOf(then, today), {}, evening(today.addDays(-20))}, rules(), catalogue()));
    QVERIFY(first && after);
    NoticeAnswer known = answer(*first, 20);
    known.level = first->level;
    known.signs = first->signs;
    known.entries = {u"other"_s};
    QCOMPARE(!shown({*after}, {known}).isEmpty(), comesBack);
    known.level.reset(); // an answer from before levels were kept
    QCOMPARE(shown({*after}, {known}), u"nerve_words"_s);
}

void tst_Notices::theKindOfMedicineDecides()
{
    const auto rulesWith = [](HeadacheMedicine kind, const QString& journal) {
        NoticeInput input{journalOf(journal, today), {}, evening(today)};
        input.headacheMedicine = kind;
        QStringList found;
        for (const Notice& n : notices(input, rules(), catalogue())) {
            if (n.rule.startsWith(u"headache"))
                found << n.rule;
        }
        return found.join(u' ');
    };
    const QString ten = u"-9..0 3 ?headache"_s, fifteen = u"-14..0 3 ?headache"_s;
    const QString strong = u"headache_medicine_strong"_s;
    QCOMPARE(rulesWith(HeadacheMedicine::Unknown, ten), strong);
    QCOMPARE(rulesWith(HeadacheMedicine::Other, ten), strong);
    QCOMPARE(rulesWith(HeadacheMedicine::Plain, ten), QString());
    QCOMPARE(rulesWith(HeadacheMedicine::Plain, fifteen), u"headache_medicine"_s);
    QCOMPARE(rulesWith(HeadacheMedicine::Other, fifteen), strong); // one notice, not two
}

/// Own words only lead to the questions: once those are answered, they are no reason any more.
void tst_Notices::ownWordsRestOnceTheQuestionsAreAnswered()
{
    NoticeInput input{journalOf(u"-1 5 calf_left \"Swollen since the flight\""_s, today), {}, evening(today)};
    const auto found = said(u"own_words_swollen"_s, notices(input, rules(), catalogue()));
    QVERIFY(found);
    QCOMPARE(found->word, u"swollen"_s);
    const qint64 written = input.records.front().at.utcMs;
    const auto speaks = [&input](qint64 answeredMs, const QString& region) {
        input.screened = {{answeredMs, {region}}};
        return said(u"own_words_swollen"_s, notices(input, rules(), catalogue())).has_value();
    };
    QVERIFY(speaks(written - 1, u"calf"_s)); // answered before it was written
    QVERIFY(speaks(written + 1, u"hand"_s)); // about something else
    QVERIFY(!speaks(written + 1, u"calf"_s));
}

void tst_Notices::aNewPlaceIsNotAnswered()
{
    const NoticeAnswer before = answer(notice(u"a"_s, {1, 2}, Urgency::Soon, {u"sacrum"_s, u"abdomen"_s}), 5);
    QCOMPARE(shown({notice(u"a"_s, {1, 2, 3}, Urgency::Soon, {u"sacrum"_s})}, {before}), QString());
    QCOMPARE(shown({notice(u"a"_s, {1, 2, 3}, Urgency::Soon, {u"sacrum"_s, u"face"_s})}, {before}), u"a"_s);
    // Entries known from two answers are combined.
    const NoticeAnswer other = answer(notice(u"a"_s, {3}), 30);
    QCOMPARE(shown({notice(u"a"_s, {1, 2, 3})}, {before, other}), QString());
}

void tst_Notices::threeQuietDaysAfterAnAnswer_data()
{
    QTest::addColumn<int>("daysAgo");
    QTest::addColumn<Urgency>("urgency");
    QTest::addColumn<bool>("comes");
    QTest::newRow("the same day") << 0 << Urgency::Soon << false;
    QTest::newRow("two days later") << 2 << Urgency::Soon << false;
    QTest::newRow("three days later") << 3 << Urgency::Soon << true;
    QTest::newRow("watch") << 2 << Urgency::Watch << false;
    QTest::newRow("same day care") << 0 << Urgency::SameDay << true;
    QTest::newRow("an emergency") << 0 << Urgency::Emergency << true;
    QTest::newRow("the clock was wrong") << -400 << Urgency::Soon << true;
}

void tst_Notices::threeQuietDaysAfterAnAnswer()
{
    QFETCH(int, daysAgo);
    QFETCH(Urgency, urgency);
    QFETCH(bool, comes);
    const NoticeAnswer before = answer(notice(u"other"_s, {1}), daysAgo);
    QCOMPARE(!shown({notice(u"a"_s, {2}, urgency)}, {before}).isEmpty(), comes);
}

QTEST_APPLESS_MAIN(tst_Notices)
#include "tst_notices.moc"
