// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

/// What was answered, at one time, to questions that tell when to see somebody. Rules are named by their ids
/// in content/safety; what an id means stands there.
struct Screening
{
    struct Answer
    {
        QString flag;   ///< id
        QString answer; ///< "no", "yes", "urgent" (yes, and to the question after it too), "checked"
        bool operator==(const Answer&) const = default;
    };

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QString screen;      ///< which grouped screen was shown: id
    QStringList regions; ///< the places it was asked for; none: the whole body
    std::vector<Answer> answers;
    QString by;       ///< who checked what was answered with "checked", own words
    QJsonObject rest; ///< fields of a newer version, kept as they are
};

/// A wish or plan to ask a clinician, and what came of it.
struct Consult
{
    /// A caution or flag that the clinician has cleared, for one family of techniques or ("") all.
    struct Cleared
    {
        QString tag, family; ///< ids
        bool operator==(const Cleared&) const = default;
    };

    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;                    ///< when it was made
    QString why;                  ///< "notice", "not_yet", "flag", "review", "own"
    QString rule;                 ///< the rule's id; "" without one
    QString about;                ///< own words, or the notice's text as it was then
    QDate due;                    ///< valid
    std::optional<QDate> snoozed; ///< not before that day
    std::optional<Moment> appointment;
    QString clinician;     ///< the id of a record of kind Clinician; "" not said
    QStringList questions; ///< for the agenda, own words

    std::optional<Moment> done; ///< nothing: still open
    QString who, said;          ///< own words
    std::vector<Cleared> cleared;
    QStringList entries; ///< the records it is about
    QJsonObject rest;    ///< fields of a newer version, kept as they are
};

/// Whom the person goes to.
struct Clinician
{
    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QString name, role, note; ///< own words; a name is always there
    QString phone;            ///< as the person writes it
    QJsonObject rest;         ///< fields of a newer version, kept as they are
};

/// What the person did with a notice.
struct NoticeAnswer
{
    QString id; ///< "" until stored
    Source source = Source::App;
    Moment at;
    QString rule;                 ///< the rule's id
    QStringList regions, entries; ///< what the notice was about
    QString reason;               ///< "known", "checked", "not_so", "later", "reminder", "other", or ""
    QString note;                 ///< own words
    QJsonObject rest;             ///< fields of a newer version, kept as they are
};

/// Limits in characters, and in items of a list; what was typed must fit before it is stored.
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
