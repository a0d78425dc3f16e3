// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Takes screenshots of every screen of the real app: shots OUT_DIR [WIDTHxHEIGHT ...]
#include "core/base/Settings.h"
#include "core/journal/Care.h"
#include "core/journal/SessionRecord.h"
#include "core/services/SafetyService.h"
#include "tests/e2e/JournalSteps.h"
#include "tests/e2e/Photographer.h"
#include "tests/support/Answers.h"

#include "qml/Player/PlayerModel.h"
#include "qml/Settings/SettingsModel.h"
#include "qml/Vault/VaultModel.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <cstdio>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

bool firstRun(Stage& stage, Photographer& p)
{
    p.take(stage, u"01_welcome"_s);
    WALK(stage.click(u"guideMe"_s));
    p.take(stage, u"02_screen"_s);
    WALK(stage.click(u"something"_s));
    p.take(stage, u"03_screen_answers"_s);
    WALK(stage.click(u"line5-checked"_s));
    WALK(stage.click(u"screenDone"_s));
    p.take(stage, u"04_where"_s);
    WALK(stage.find(u"goals"_s));
    stage.find(u"goals"_s)->setProperty("selected", QVariantList{u"neck"_s});
    stage.find(u"where"_s)->setProperty("goal", u"neck"_s);
    p.take(stage, u"05_where_chosen"_s);
    WALK(stage.click(u"next"_s));
    p.take(stage, u"05b_about"_s);
    WALK(stage.passAbout());
    p.take(stage, u"06_consent"_s);
    WALK(stage.click(u"clinicianNotYet"_s));
    p.take(stage, u"07_ready"_s);
    return true;
}

bool session(Stage& stage, Photographer& p)
{
    WALK(stage.click(u"start"_s));
    WALK(stage.page() == u"player");
    stage.play(4000);
    p.take(stage, u"08_player_place"_s);
    stage.play(14000);
    p.take(stage, u"09_player_ready"_s);
    stage.play(12000);
    p.take(stage, u"10_player_work"_s);
    WALK(stage.click(u"pause"_s));
    p.take(stage, u"11_player_paused"_s);
    WALK(stage.click(u"pause"_s));
    WALK(stage.click(u"easeOff"_s));
    p.take(stage, u"12_player_eased"_s);
    WALK(stage.click(u"sound"_s));
    p.take(stage, u"13_player_sound"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"stop"_s));
    WALK(stage.page() == u"stop");
    p.take(stage, u"14_stop"_s);
    WALK(stage.click(u"stopDone"_s));
    WALK(stage.page() == u"done");
    p.take(stage, u"15_done"_s);
    WALK(stage.click(u"finish"_s) && stage.click(u"keepLater"_s));
    p.take(stage, u"16_today"_s);
    return true;
}

bool places(Stage& stage, Photographer& p)
{
    WALK(stage.click(u"rail-settings"_s) || stage.click(u"Settings"_s));
    p.take(stage, u"16b_settings"_s);
    if (stage.page() == u"settings") {
        for (const QString& part : {u"c"_s, u"d"_s, u"e"_s}) {
            scrollTo(stage, part == u"c" ? 640 : part == u"d" ? 1280 : 1920);
            p.take(stage, u"16%1_settings"_s.arg(part));
        }
    }
    if (stage.page() == u"settings")
        stage.key(Qt::Key_Escape);
    if (!stage.click(u"tab-routines"_s))
        WALK(stage.click(u"rail-routines"_s));
    p.take(stage, u"17_routines"_s);
    WALK(stage.click(u"All routines"_s));
    WALK(stage.click(u"routine-runner_calves_10"_s));
    p.take(stage, u"18_detail"_s);
    scrollTo(stage, 620);
    p.take(stage, u"19_detail_moves"_s);
    return true;
}

bool playing(Stage& stage, Photographer& p)
{
    WALK(stage.click(u"start"_s) && stage.passAbout());
    if (stage.page() == u"consent") // for families not in the first routine
        WALK(stage.click(u"clinicianNotYet"_s));
    WALK(stage.page() == u"ready"); // the gentle version, as chosen before
    p.take(stage, u"20_ready_gentle"_s);
    WALK(stage.click(u"noticeAction"_s));
    WALK(stage.click(u"start"_s));
    WALK(stage.page() == u"player");
    stage.play(82000);
    p.take(stage, u"21_player_hold"_s);
    stage.play(30000);
    p.take(stage, u"22_player_switch"_s);
    stage.play(150000);
    p.take(stage, u"23_player_massage"_s);
    return true;
}

/// Ten minutes ago, in its second move.
SessionRecord cutOffSession()
{
    const Routine* routine = catalogueOnStage().routine(u"desk_neck_shoulder_6"_s);
    SessionRecord session;
    session.at = Moment::of(QDateTime::currentDateTime().addSecs(-600));
    session.log.routine = routine->id;
    session.log.playedMs = 90000;
    for (const RoutineStep& step : routine->steps)
        session.log.entries.push_back({.step = step.id, .technique = step.technique});
    session.log.entries.front().outcome = Outcome::Done;
    session.log.next = 1;
    return session;
}

/// From the recovery sheet to the file page and back.
bool files(Stage& stage, Photographer& p)
{
    const QDir home(stage.home());
    for (const QString& folder : {u"Letters from Dr Okafor"_s, u"Insurance"_s, u"Physiotherapy 2026"_s})
        WALK(home.mkpath(u"Documents/"_s + folder));
    for (const QString& name :
         {u"Documents/Exercises from the clinic.pdf"_s, u"Documents/Unknot recovery sheet.pdf"_s,
          u"Downloads/Unknot journal 2026-10-04.unknot-vault"_s,
          u"Downloads/Unknot journal 2026-11-01.unknot-vault"_s}) {
        QFile file(home.filePath(name));
        WALK(file.open(QIODevice::WriteOnly));
    }
    WALK(stage.click(u"saveSheet"_s) && stage.waitFor([&] { return stage.find(u"entry4"_s) != nullptr; }));
    p.take(stage, u"41b_save"_s);
    scrollDown(stage);
    p.take(stage, u"41c_save_below"_s);
    WALK(stage.click(u"saveHere"_s));
    p.take(stage, u"41d_replace"_s);
    WALK(stage.click(u"keepOld"_s) && stage.click(u"newFolder"_s));
    WALK(stage.type(u"newFolderName"_s, u"Pain"_s));
    p.take(stage, u"41e_new_folder"_s);
    WALK(stage.click(u"makeFolder"_s));
    WALK(stage.waitFor([&] { return stage.find(u"nothing"_s) != nullptr; }));
    p.take(stage, u"41f_empty_folder"_s);
    WALK(stage.click(u"saveHere"_s));
    p.take(stage, u"41g_saved"_s);
    return true;
}

bool journal(Stage& stage, Photographer& p)
{
    if (!stage.click(u"tab-journal"_s))
        WALK(stage.click(u"rail-journal"_s));
    p.take(stage, u"30_keep"_s);
    WALK(stage.click(u"keepWithPassphrase"_s));
    WALK(stage.click(u"suggest"_s));
    p.take(stage, u"31_passphrase"_s);
    stage.vault().makeWithPassphrase(stageWords);
    WALK(stage.waitFor([&] { return stage.vault().isOpen(); }));
    p.take(stage, u"32_journal_empty"_s);
    WALK(stage.click(u"showSample"_s));
    WALK(stage.waitFor([&] { return stage.find(u"record0"_s) != nullptr; }));
    p.take(stage, u"33_journal"_s);
    const bool phone = stage.click(u"Patterns"_s);
    WALK(phone || stage.click(u"rail-progress"_s));
    stage.settle(300);
    p.take(stage, u"34_patterns"_s);
    WALK(stage.click(phone ? u"Days"_s : u"rail-journal"_s));
    WALK(stage.waitFor([&] { return stage.find(u"record0"_s) != nullptr; }));
    WALK(stage.click(u"record0"_s));
    stage.settle(400);
    p.take(stage, u"35_entry"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"search"_s));
    stage.settle(500);
    p.take(stage, u"36_search"_s);
    stage.key(Qt::Key_Escape);
    if (!stage.click(u"logPain"_s))
        return false;
    stage.settle(300);
    p.take(stage, u"37_quick"_s);
    WALK(stage.click(u"6"_s));
    if (!stage.find(u"bodyArea"_s))
        WALK(stage.click(u"showBody"_s));
    stage.settle(500);
    if (QQuickItem* page = stage.find(u"quickEntry"_s))
        page->setProperty("contentY", 420);
    p.take(stage, u"38_quick_body"_s);
    WALK(stage.click(u"asList-1"_s));
    p.take(stage, u"39_quick_list"_s);
    struct Near
    {
        QString group, place, name;
    };
    for (const auto& [group, place, name] :
         {Near{u"Arms and hands"_s, u"hand"_s, u"39b_hand"_s}, Near{u"Feet"_s, u"foot_top"_s, u"39c_foot"_s},
          Near{u"Legs"_s, u"knee_front"_s, u"39d_knee"_s}}) {
        WALK(stage.click(u"group-%1"_s.arg(group)));
        stage.settle(200);
        WALK(stage.click(u"list-%1-_left"_s.arg(place)));
        if (QQuickItem* area = stage.find(u"closeUpArea"_s)) {
            area->forceActiveFocus();
            stage.settle(200);
        }
        p.take(stage, name);
        WALK(stage.click(u"list-%1-_left"_s.arg(place)));
    }
    for (const QString& fold : {u"when"_s, u"feel"_s, u"today"_s})
        WALK(stage.click(u"fold-"_s + fold));
    WALK(stage.click(u"entryDayText"_s));
    stage.settle(300);
    p.take(stage, u"40_quick_details"_s);
    stage.key(Qt::Key_Escape);
    openPage(stage, "Recovery");
    stage.settle(300);
    p.take(stage, u"41_recovery"_s);
    WALK(files(stage, p));
    WALK(stage.click(u"haveSheet"_s));
    p.take(stage, u"42_recovery_type"_s);
    WALK(stage.click(u"sheetLater"_s));
    stage.vault().lock();
    stage.vault().unlockWithPassphrase(stageWords); // which makes a copy
    WALK(stage.waitFor([&] { return stage.vault().isOpen(); }));
    openPage(stage, "Privacy");
    stage.settle(300);
    p.take(stage, u"43_privacy"_s);
    WALK(stage.click(u"otherCopy"_s) && stage.click(u"place1"_s));
    WALK(stage.waitFor([&] { return stage.find(u"entry1"_s) != nullptr; }));
    p.take(stage, u"43b_choose_copy"_s);
    WALK(stage.click(u"entry1"_s));
    scrollDown(stage);
    p.take(stage, u"43c_copy_chosen"_s);
    WALK(stage.type(u"copySecret"_s, u"not these words"_s) && stage.click(u"lookIntoCopy"_s));
    WALK(stage.waitFor([&] { return stage.find(u"taskResult"_s) != nullptr; }));
    p.take(stage, u"43e_copy_refused"_s);
    WALK(stage.waitFor([&] { return stage.control(u"copy0"_s) != nullptr; }) && stage.click(u"copy0"_s));
    WALK(stage.type(u"copySecret"_s, stageWords) && stage.click(u"lookIntoCopy"_s));
    WALK(stage.waitFor([&] { return stage.control(u"restoreCopy"_s) != nullptr; }));
    p.take(stage, u"43f_copy_contents"_s);
    stage.key(Qt::Key_Escape);
    openPage(stage, "Passphrase");
    stage.settle(300);
    WALK(stage.click(u"oldOneIsKnown"_s));
    p.take(stage, u"43d_change_everything"_s);
    stage.key(Qt::Key_Escape);
    for (const auto& [open, name] :
         {std::pair{"More", u"47_more"_s}, {"Peg", u"48_peg"_s}, {"CatchUp", u"49_catch_up"_s}}) {
        openPage(stage, open);
        stage.settle(300);
        p.take(stage, name);
        stage.key(Qt::Key_Escape);
    }
    openPage(stage, "More");
    stage.settle(200);
    WALK(stage.click(u"activities"_s));
    p.take(stage, u"50_activities"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"visits"_s));
    p.take(stage, u"51_visits"_s);
    WALK(stage.click(u"addVisit"_s));
    p.take(stage, u"52_visit"_s);
    WALK(stage.type(u"visitWho"_s, u"Jonas Lind"_s));
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"addVisit"_s));
    p.take(stage, u"52b_visit_not_saved"_s);
    WALK(stage.click(u"Discard"_s));
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    if (!stage.click(u"tab-today"_s))
        WALK(stage.click(u"rail-today"_s));
    stage.settle(400);
    p.take(stage, u"53_today"_s);
    scrollTo(stage, 600);
    if (QQuickItem* today = stage.find(u"today"_s))
        today->setProperty("contentY", 560);
    p.take(stage, u"54_today_below"_s);
    if (!stage.click(u"tab-journal"_s))
        WALK(stage.click(u"rail-journal"_s));
    stage.vault().lock();
    stage.settle(300);
    p.take(stage, u"44_locked"_s);
    WALK(stage.click(u"dropPain"_s));
    p.take(stage, u"45_drop"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"otherPerson"_s));
    p.take(stage, u"46_people"_s);
    WALK(stage.click(u"guest"_s) && (stage.click(u"tab-journal"_s) || stage.click(u"rail-journal"_s)));
    p.take(stage, u"46b_guest"_s);
    WALK(stage.click(u"otherPerson"_s) && stage.click(u"person0"_s));
    WALK(stage.click(u"tab-journal"_s) || stage.click(u"rail-journal"_s));
    WALK(stage.click(u"lost"_s));
    p.take(stage, u"46c_lost"_s);
    WALK(stage.click(u"sureFresh"_s));
    scrollDown(stage);
    p.take(stage, u"46d_lost_below"_s);
    WALK(stage.click(u"startFresh"_s));
    p.take(stage, u"46e_after"_s);
    WALK(stage.click(u"tab-journal"_s) || stage.click(u"rail-journal"_s));
    p.take(stage, u"46f_keep_again"_s);
    WALK(stage.click(u"Show it"_s) && stage.click(u"earlier0"_s));
    p.take(stage, u"46g_earlier"_s);
    return true;
}

/// The care page.
bool care(Stage& stage, Photographer& p)
{
    const auto place = [&stage] { return stage.click(u"tab-care"_s) || stage.click(u"rail-care"_s); };
    const auto keep = [&stage](const auto& thing) { return !put(stage, toRecord(thing)).isEmpty(); };
    WALK(place());
    p.take(stage, u"60_care_absent"_s);
    WALK(makeJournal(stage));
    const QString cutOff = put(stage, toRecord(cutOffSession()));
    stage.vault().lock();
    WALK(unlock(stage) && goTo(stage, u"today"_s));
    WALK(stage.waitFor([&stage] { return stage.find(u"cutOff"_s) != nullptr; }));
    p.take(stage, u"54b_today_cut_off"_s);
    WALK(stage.click(u"Dismiss"_s, stage.find(u"cutOff"_s)) && place());
    WALK(inJournal(stage, [cutOff](JournalStore& journal) { return journal.erase({cutOff}); }).ok());
    p.take(stage, u"61_care_empty"_s);
    for (const auto& [row, name] : {std::pair{u"consults"_s, u"62_consults_empty"_s},
                                    {u"agenda"_s, u"63_agenda_empty"_s},
                                    {u"clinicians"_s, u"64_clinicians_empty"_s}}) {
        WALK(stage.click(row));
        p.take(stage, name);
        stage.key(Qt::Key_Escape);
    }
    WALK(stage.click(u"addConsult"_s));
    p.take(stage, u"65_consult_new"_s);
    WALK(stage.click(u"consultWhen-day"_s) && stage.click(u"hasAppointment"_s));
    p.take(stage, u"66_consult_appointment"_s);
    scrollDown(stage);
    p.take(stage, u"67_consult_below"_s);
    stage.key(Qt::Key_Escape);

    Clinician doctor;
    doctor.at = Moment::now();
    doctor.id = newRecordId();
    doctor.name = u"Dr Amara Okafor"_s;
    doctor.role = u"Family doctor"_s;
    doctor.phone = u"030 1234 5678"_s;
    doctor.note = u"Mornings are best."_s;
    Clinician therapist = doctor;
    therapist.id = newRecordId();
    therapist.name = u"Jonas Lind"_s;
    therapist.role = u"Physiotherapist"_s;
    therapist.phone = u"030 87 65 43"_s;
    Consult due;
    due.at = Moment::now();
    due.why = u"notice"_s;
    due.about =
        u"Your left knee has been at 7 or more on three days running. It may be worth asking a doctor or a "
        "physiotherapist about it."_s;
    due.due = QDate::currentDate();
    due.clinician = doctor.id;
    due.questions = {u"May I go on with the stretches while it hurts?"_s,
                     u"Which of my pills go with ibuprofen?"_s};
    Consult asked = due;
    asked.why = u"own"_s;
    asked.about = u"Blood thinners and massage"_s;
    asked.due = QDate::currentDate().addDays(-40);
    asked.done = Moment::of(QDateTime::currentDateTime().addDays(-30));
    asked.who = u"Dr Okafor"_s;
    asked.said = u"Light hands only, nothing deep. Stretching is fine."_s;
    asked.questions.clear();
    Consult review = asked;
    review.done.reset();
    review.why = u"review"_s;
    review.about.clear();
    review.due = QDate::currentDate().addDays(20);
    WALK(keep(doctor) && keep(therapist) && keep(due) && keep(asked) && keep(review));
    for (int day = 0; day < 28; day += 1 + day % 3) {
        PainEntry entry =
            entryOf(day, 3 + (day * 7) % 4 + day / 9, {u"lower_back_left"_s, u"knee_front_right"_s});
        entry.wokeByPain = day % 5 == 0;
        entry.medicine = day % 4 == 0 ? u"Ibuprofen 400 mg"_s : QString();
        entry.medicineEffect = day % 4 == 0 ? u"some"_s : QString();
        WALK(!put(stage, entry).isEmpty());
        SessionRecord session;
        session.at = entry.at;
        session.before = entry.pain;
        session.after = entry.pain - 1;
        session.felt = day % 4 == 3 ? Felt::Worse : Felt::Better;
        session.log.playedMs = 480000;
        for (const QString& technique : {u"st_figure4"_s, u"jm_pelvic_tilt"_s, u"st_calf_straight"_s}) {
            LogEntry done;
            done.technique = technique;
            done.doneMs = 120000;
            done.outcome = Outcome::Done;
            session.log.entries.push_back(done);
        }
        WALK(keep(session));
    }
    stage.settle(200);
    p.take(stage, u"68_care_due"_s);
    if (QQuickItem* page = stage.find(u"care"_s))
        QMetaObject::invokeMethod(page, "scrollBy", Q_ARG(qreal, 1e6));
    p.take(stage, u"69_care_below"_s);
    WALK(stage.click(u"nextLater"_s));
    p.take(stage, u"70_care_later"_s);
    WALK(stage.click(u"consults"_s));
    p.take(stage, u"71_consults"_s);
    WALK(stage.click(u"consult-due0"_s));
    p.take(stage, u"72_consult"_s);
    WALK(stage.click(u"consultDone"_s));
    p.take(stage, u"73_outcome"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"consult-done0"_s));
    p.take(stage, u"74_consult_asked"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"agenda"_s));
    p.take(stage, u"75_agenda"_s);
    scrollTo(stage, 700);
    p.take(stage, u"76_agenda_below"_s);
    scrollDown(stage);
    p.take(stage, u"77_agenda_end"_s);
    WALK(stage.click(u"changeQuestion0"_s));
    p.take(stage, u"78_agenda_change"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"clinicians"_s));
    p.take(stage, u"79_clinicians"_s);
    WALK(stage.click(u"clinician0"_s));
    p.take(stage, u"80_clinician"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"tab-today"_s) || stage.click(u"rail-today"_s));
    stage.settle(200);
    if (QQuickItem* today = stage.find(u"today"_s))
        today->setProperty("contentY", 560);
    p.take(stage, u"81_today_consult"_s);
    WALK(place());
    stage.vault().lock();
    stage.settle(200);
    p.take(stage, u"82_care_locked"_s);
    return true;
}

/// The session as it follows three people's cautions: Ready, player, eased off, stopped.
bool adapted(Stage& stage, Photographer& p)
{
    const struct
    {
        const char *name, *condition, *routine;
    } people[] = {{"pregnant", "pregnancy_supine", "evening_wind_down_12"},
                  {"bones", "osteoporosis", "low_back_morning_10"},
                  {"floor", "floor_transfer", "low_back_morning_10"}};
    answerEverything(stage.safety());
    for (const auto& person : people) {
        const auto picture = [&](const char* what) {
            p.take(stage, u"9%1_%2_%3"_s.arg(&person - people)
                              .arg(QLatin1StringView(person.name), QLatin1StringView(what)));
        };
        SafetyProfile profile = stage.safety().state().profile;
        profile.conditions.clear();
        profile.add(QString::fromLatin1(person.condition), QDate::currentDate());
        for (const Family& family : catalogueOnStage().families())
            profile.setConsent(family.id, ConsentAnswer::Yes, QDate::currentDate());
        stage.safety().setProfile(profile);
        WALK(stage.click(u"tab-routines"_s) || stage.click(u"rail-routines"_s));
        WALK(stage.click(u"All routines"_s));
        WALK(stage.click(u"routine-"_s + QString::fromLatin1(person.routine)));
        scrollTo(stage, 620);
        picture("a_moves");
        WALK(stage.click(u"start"_s) && stage.page() == u"ready");
        picture("b_ready");
        WALK(stage.click(u"allChanges"_s));
        scrollTo(stage, 300);
        picture("c_ready_why");
        WALK(stage.click(u"start"_s));
        if (stage.page() == u"before")
            WALK(stage.click(u"skipBefore"_s));
        WALK(stage.page() == u"player");
        stage.play(150000);
        picture("d_player");
        WALK(stage.click(u"easeOff"_s));
        stage.play(1500);
        picture("e_eased");
        WALK(stage.click(u"stop"_s) && stage.page() == u"stop");
        picture("f_stop");
        WALK(stage.click(u"stopDone"_s) && stage.click(u"finish"_s));
        if (stage.page() == u"keep")
            WALK(stage.click(u"keepLater"_s));
    }
    return true;
}

/// Skips the welcome page.
bool home(Stage& stage)
{
    return stage.click(u"browse"_s);
}

bool tour(const QString& folder, QSize size, const QString& theme, qreal textScale, const QString& only)
{
    Photographer p(folder, u"%1x%2_%3%4"_s.arg(size.width())
                               .arg(size.height())
                               .arg(theme, textScale > 1 ? u"_%1"_s.arg(textScale * 100) : QString()));
    Stage stage;
    if (!stage.window())
        return false;
    stage.window()->resize(size);
    stage.settings().setTheme(SettingsModel::Theme(choiceIndexOf(Setting::Theme, theme)));
    stage.settings().setTextScale(textScale);
    stage.settle(200);
    return (only == u"journal"    ? home(stage) && journal(stage, p)
            : only == u"care"     ? home(stage) && care(stage, p)
            : only == u"cautions" ? cautions(stage, p)
            : only == u"adapted"
                ? home(stage) && adapted(stage, p)
                : firstRun(stage, p) && session(stage, p) && places(stage, p) && playing(stage, p)) &&
           !p.failed;
}

} // namespace

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    setIdentity();
    const QStringList args = app.arguments();
    if (args.size() < 2) {
        std::fprintf(stderr, "usage: unknot-shots OUT_DIR [light|dark] [WIDTHxHEIGHT] [TEXT_PERCENT] "
                             "[journal|care|cautions|adapted]\n");
        return 2;
    }
    QDir().mkpath(args[1]);
    const QString theme = args.value(2, u"light"_s);
    const QStringList size = args.value(3, u"412x915"_s).split(u'x');
    const qreal scale = args.value(4, u"100"_s).toDouble() / 100;
    return tour(args[1], QSize(size.value(0).toInt(), size.value(1).toInt()), theme, scale, args.value(5))
               ? 0
               : 1;
}
