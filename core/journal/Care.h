// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

/// Answers to a red-flag screen, given at one time. Rules are referred to by their ids in content/safety.
struct Screening
{
    struct Answer
    {
        QString flag;   ///< id
        QString answer; ///< "no", "yes", "urgent" (yes, and yes to the follow-up question), "checked"
        bool operator==(const Answer&) const = default;
    };

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QString screen;      ///< id of the screen that was shown
    QStringList regions; ///< the places it was asked for; empty: the whole body
    std::vector<Answer> answers;
    QString by;       ///< for "checked": by whom, in the person's words
    QJsonObject rest; ///< fields of a newer version, kept as they are
};

/// A plan to ask a clinician, and its outcome.
struct Consult
{
    /// A caution or flag that the clinician cleared, for one family of techniques or all ("").
    struct Cleared
    {
        QString tag, family; ///< ids
        bool operator==(const Cleared&) const = default;
    };

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;                    ///< when it was created
    QString why;                  ///< "notice", "not_yet", "flag", "review", "own"
    QString rule;                 ///< the rule's id; "" without one
    QString about;                ///< the person's words, or the text of the notice at the time
    QDate due;                    ///< always valid
    std::optional<QDate> snoozed; ///< not before this day
    std::optional<Moment> appointment;
    QString clinician;     ///< id of a Clinician record; "" if not stated
    QStringList questions; ///< for the agenda, in the person's words

    std::optional<Moment> done; ///< nothing: open
    QString who, said;          ///< in the person's words
    std::vector<Cleared> cleared;
    bool refused = false; ///< the clinician said no, or not yet
    QStringList entries;  ///< ids of the related records
    QJsonObject rest;     ///< fields of a newer version, kept as they are
};

/// A clinician the person sees.
struct Clinician
{
    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QString name, role, note; ///< in the person's words; the name is required
    QString phone;            ///< as the person typed it
    QJsonObject rest;         ///< fields of a newer version, kept as they are
};

/// The person's response to a notice.
struct NoticeAnswer
{
    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QString rule;                 ///< the rule's id
    QStringList regions, entries; ///< what the notice was about
    QString reason;               ///< "known", "checked", "not_so", "later", "reminder", "other", or ""
    QString note;                 ///< in the person's words
    std::optional<int> level;     ///< 0 .. 10: the highest of the notice's last week
    QStringList signs;            ///< ticks and words of its entries
    QJsonObject rest;             ///< fields of a newer version, kept as they are
};

/// Limits in characters, or in items for lists. Input must fit before it is stored.
inline constexpr int mostCareName = 200, mostCareText = 2000, mostPhone = 40;
inline constexpr int mostQuestions = 50, mostAnswers = 200, mostCleared = 200, mostEntriesNamed = 1000;

Record toRecord(const Screening& screening);
Record toRecord(const Consult& consult);
Record toRecord(const Clinician& clinician);
Record toRecord(const NoticeAnswer& answer);
Screening toScreening(const Record& record);
Consult toConsult(const Record& record);
Clinician toClinician(const Record& record);
NoticeAnswer toNoticeAnswer(const Record& record);

QJsonObject toJson(const Screening& screening);
QJsonObject toJson(const Consult& consult);
QJsonObject toJson(const Clinician& clinician);
QJsonObject toJson(const NoticeAnswer& answer);
Result<Screening> screeningFromJson(const QJsonObject& json);
Result<Consult> consultFromJson(const QJsonObject& json);
Result<Clinician> clinicianFromJson(const QJsonObject& json);
Result<NoticeAnswer> noticeAnswerFromJson(const QJsonObject& json);

} // namespace unknot
