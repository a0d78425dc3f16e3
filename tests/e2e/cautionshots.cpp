// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/e2e/JournalSteps.h"
#include "tests/e2e/Photographer.h"

#include "core/services/SafetyService.h"
#include "tests/support/Answers.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

void wants(Stage& stage, const QString& routine)
{
    QMetaObject::invokeMethod(stage.window()->findChild<QQuickItem*>(u"flow"_s), "startRoutine",
                              Q_ARG(QString, routine), Q_ARG(bool, false));
    stage.settle();
}

void tick(Stage& stage, const QStringList& tags)
{
    SafetyProfile profile = stage.safety().state().profile;
    for (const QString& tag : tags)
        profile.add(tag, QDate::currentDate());
    stage.safety().setProfile(profile);
}

bool screens(Stage& stage, Photographer& p)
{
    WALK(stage.click(u"guideMe"_s) && stage.click(u"something"_s) && stage.click(u"line0-yes"_s));
    WALK(stage.click(u"screenDone"_s));
    p.take(stage, u"90_emergency"_s);
    scrollDown(stage);
    p.take(stage, u"91_emergency_below"_s);
    WALK(stage.click(u"mistake"_s) && stage.click(u"something"_s) && stage.click(u"line4-yes"_s));
    WALK(stage.click(u"screenDone"_s));
    p.take(stage, u"92_which"_s);
    WALK(stage.click(u"flag-rf_fever"_s));
    p.take(stage, u"93_which_ticked"_s);
    WALK(stage.click(u"follow-rf_fever-no"_s) && stage.click(u"screenDone"_s));
    p.take(stage, u"94_same_day"_s);
    WALK(stage.click(u"mistake"_s) && stage.click(u"something"_s) && stage.click(u"line5-yes"_s));
    WALK(stage.click(u"screenDone"_s) && stage.click(u"flag-rf_surgery_not_cleared"_s));
    WALK(stage.click(u"screenDone"_s));
    p.take(stage, u"95_not_cleared"_s);
    WALK(stage.click(u"leavePaused"_s));
    stage.safety().takeBackScreening();
    return true;
}

bool about(Stage& stage, Photographer& p)
{
    WALK(makeJournal(stage) && stage.waitFor([&] { return stage.safety().isKnown(); }));
    stage.safety().addScreening(stage.safety().rules().redFlags().start().id, {}, {});
    wants(stage, u"low_back_morning_10"_s);
    WALK(stage.page() == u"aboutAsk");
    p.take(stage, u"96_about_ask"_s);
    stage.key(Qt::Key_Escape);
    answerEverything(stage.safety());
    wants(stage, u"desk_neck_shoulder_6"_s);
    p.take(stage, u"97_consent"_s);
    WALK(stage.click(u"clinicianYes"_s));
    stage.key(Qt::Key_Escape);
    WALK(openPage(stage, "About"));
    p.take(stage, u"98_about_empty"_s);
    WALK(stage.click(u"group-bones"_s));
    p.take(stage, u"99_about_group"_s);
    tick(stage, {u"neck_gate"_s, u"osteoarthritis"_s, u"bleeding"_s, u"moon_sickness"_s});
    scrollTo(stage, 0);
    p.take(stage, u"100_about_own"_s);
    WALK(stage.click(u"where-osteoarthritis"_s));
    p.take(stage, u"101_where"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    wants(stage, u"desk_neck_shoulder_6"_s);
    p.take(stage, u"102_ready_left_out"_s);
    scrollDown(stage);
    p.take(stage, u"103_ready_below"_s);
    stage.key(Qt::Key_Escape);
    WALK(goTo(stage, u"routines"_s) && stage.click(u"All routines"_s) &&
         stage.click(u"routine-desk_neck_shoulder_6"_s));
    scrollTo(stage, 600);
    p.take(stage, u"104_routine"_s);
    stage.key(Qt::Key_Escape);
    tick(stage, {u"fever"_s});
    wants(stage, u"desk_neck_shoulder_6"_s);
    p.take(stage, u"105_paused_by_rule"_s);
    stage.key(Qt::Key_Escape);
    SafetyProfile blank;
    blank.asked = stage.safety().state().profile.asked;
    stage.safety().setProfile(blank);
    return true;
}

bool noticed(Stage& stage, Photographer& p)
{
    WALK(openPage(
        stage, "PlaceScreen",
        {{u"regions"_s, QStringList{u"lower_back_left"_s}}, {u"placeName"_s, u"your left lower back"_s}}));
    p.take(stage, u"106_place_screen"_s);
    WALK(stage.click(u"something"_s) && stage.click(u"line5-yes"_s) && stage.click(u"screenDone"_s));
    p.take(stage, u"107_crisis"_s);
    stage.key(Qt::Key_Escape);
    stage.safety().takeBackScreening();
    for (const int ago : {3, 2, 1})
        put(stage, entryOf(ago, 8, {u"knee_front_left"_s}));
    WALK(goTo(stage, u"today"_s));
    WALK(stage.waitFor([&] { return stage.find(u"journalNotice"_s) != nullptr; }));
    if (QQuickItem* today = stage.find(u"today"_s))
        today->setProperty("contentY", 560);
    p.take(stage, u"108_today_notice"_s);
    WALK(stage.click(u"noticeAction"_s, stage.find(u"journalNotice"_s)));
    WALK(stage.waitFor([&] { return stage.find(u"noticeText"_s) != nullptr; }));
    p.take(stage, u"109_notice"_s);
    scrollDown(stage);
    p.take(stage, u"110_notice_below"_s);
    stage.key(Qt::Key_Escape);
    WALK(openPage(stage, "Notices"));
    stage.settle(200);
    p.take(stage, u"111_notices"_s);
    stage.key(Qt::Key_Escape);
    WALK(openPage(stage, "Help"));
    p.take(stage, u"112_help"_s);
    scrollDown(stage);
    p.take(stage, u"119_help_below"_s);
    WALK(stage.click(u"changeNumbers"_s));
    scrollDown(stage);
    p.take(stage, u"113_help_change"_s);
    stage.key(Qt::Key_Escape);
    stage.settings().setAskBefore(false);
    WALK(stage.start(u"desk_neck_shoulder_6"_s));
    stage.run(60000);
    WALK(stage.click(u"stop"_s));
    p.take(stage, u"114_stop"_s);
    WALK(stage.click(u"Sharp or electric pain"_s));
    p.take(stage, u"115_stop_question"_s);
    WALK(stage.click(u"stopQuestion-no"_s) && stage.click(u"5"_s));
    p.take(stage, u"116_stop_pain"_s);
    WALK(stage.click(u"Numb or tingling"_s) && stage.click(u"stopQuestion-no"_s));
    WALK(stage.click(u"stopQuestion-yes"_s));
    p.take(stage, u"117_stop_same_day"_s);
    WALK(stage.click(u"Chest pain or short of breath"_s));
    p.take(stage, u"118_stop_emergency"_s);
    stage.vault().lock();
    return true;
}

} // namespace

bool cautions(Stage& stage, Photographer& p)
{
    if (!screens(stage, p) || !about(stage, p) || !noticed(stage, p))
        return false;
    stage.settle(200);
    return true;
}

} // namespace unknot
