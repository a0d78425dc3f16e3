// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/FollowUps.h"

#include <QRegularExpression>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int twoWeeks = 14, oneWeek = 7;

void setAppointment(Consult* c, QDate day, QTime time)
{
    const bool there = day.isValid() && time.isValid();
    const QDateTime old = c->appointment ? c->appointment->local() : QDateTime();
    if (there == c->appointment.has_value() && (!there || (old.date() == day && old.time() == time)))
        return;
    c->appointment = there ? std::optional(Moment::of(QDateTime(day, time))) : std::nullopt;
    c->snoozed.reset();
}

} // namespace

Consult withText(const std::optional<Consult>& old, const FollowUpText& text, const Moment& now)
{
    Consult c = old.value_or(Consult());
    if (!old) {
        c.at = now;
        c.why = u"own"_s;
    }
    c.about = text.about.trimmed().left(mostCareText);
    if (c.why == u"own" || c.why == u"review")
        c.why = text.review ? u"review"_s : u"own"_s;
    if (text.due.isValid() && text.due != c.snoozed.value_or(c.due)) {
        c.due = text.due;
        c.snoozed.reset();
    }
    setAppointment(&c, text.appointmentDay, text.appointmentTime);
    c.clinician = text.clinician;
    if (!c.due.isValid())
        c.due = c.appointment ? c.appointment->day() : thisWeek(now.day());
    return c;
}

Consult putOff(Consult c, QDate day)
{
    c.snoozed = day;
    return c;
}

Consult finished(Consult c, FollowUpOutcome outcome, const Moment& now)
{
    if (!c.done)
        c.done = now;
    c.who = outcome.who.simplified().left(mostCareName);
    c.said = outcome.said.trimmed().left(mostCareText);
    c.refused = outcome.refused;
    c.cleared = outcome.refused ? std::vector<Consult::Cleared>() : std::move(outcome.cleared);
    return c;
}

std::vector<Consult::Cleared> clearedAfter(const std::vector<Consult::Cleared>& before,
                                           const std::vector<Consult::Cleared>& offered,
                                           const std::vector<Consult::Cleared>& ticked)
{
    std::vector<Consult::Cleared> cleared = before;
    std::erase_if(cleared, [&offered](const Consult::Cleared& one) {
        return std::find(offered.begin(), offered.end(), one) != offered.end();
    });
    cleared.insert(cleared.end(), ticked.begin(), ticked.end());
    return cleared;
}

Consult reopened(Consult c)
{
    c.done.reset();
    c.cleared.clear();
    c.refused = false;
    return c;
}

Result<Consult> withQuestion(const std::vector<Consult>& open, const QString& id, const QString& question,
                             const Moment& now)
{
    const QString text = question.trimmed().left(mostCareText);
    if (text.isEmpty())
        return Error{ErrorCode::Refused, {}, u"empty"_s};
    Consult c;
    const auto own = std::find_if(open.begin(), open.end(), [&id](const Consult& o) { return o.id == id; });
    if (own != open.end()) {
        c = *own;
    } else if (!open.empty()) {
        c = open.front();
    } else {
        c.at = now;
        c.why = u"own"_s;
        c.due = dueDay(DueChoice::TwoWeeks, now.day());
    }
    if (c.questions.contains(text))
        return c;
    if (c.questions.size() >= mostQuestions)
        return Error{ErrorCode::Refused, {}, u"questions"_s};
    c.questions << text;
    return c;
}

std::vector<Consult> withQuestionChanged(const std::vector<Consult>& open, const QString& question,
                                         const QString& text)
{
    const QString now = text.trimmed().left(mostCareText);
    std::vector<Consult> changed;
    if (now == question)
        return changed;
    for (Consult c : open) {
        const qsizetype at = c.questions.indexOf(question);
        if (at < 0 && isOwnQuestion(c) && c.about == question) {
            c.about = now;
            changed.push_back(std::move(c));
            continue;
        }
        if (at < 0)
            continue;
        if (now.isEmpty() || c.questions.contains(now))
            c.questions.removeAt(at);
        else
            c.questions[at] = now;
        changed.push_back(std::move(c));
    }
    return changed;
}

QDate dueDay(DueChoice choice, QDate today)
{
    switch (choice) {
    case DueChoice::ThisWeek:
        return thisWeek(today);
    case DueChoice::TwoWeeks:
        return today.addDays(twoWeeks);
    case DueChoice::OnDay:
        break;
    }
    return {};
}

QDate usualAppointment(QDate today)
{
    return today.addDays(oneWeek);
}

std::optional<QTime> clockTime(const QString& typed)
{
    static const QRegularExpression form(u"^(\\d{1,2})(?:[:. ]?(\\d{2}))?\\s*([ap])?\\.?m?\\.?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(typed.trimmed());
    const QString half = match.captured(3).toLower(); // of the day, where clocks have twelve hours
    if (!match.hasMatch() || (match.captured(2).isEmpty() && half.isEmpty()))
        return std::nullopt;
    int hour = match.captured(1).toInt();
    if (!half.isEmpty() && (hour < 1 || hour > 12))
        return std::nullopt;
    if (!half.isEmpty())
        hour = hour % 12 + (half == u"p"_s ? 12 : 0);
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

Result<std::vector<Consult>> readFollowUps(JournalStore& journal, const Moment& now)
{
    const auto records = journal.find({.kinds = {Kind::Consult}, .limit = mostFollowUps});
    if (!records)
        return records.error();
    std::vector<Consult> all;
    for (const Record& r : records.value())
        all.push_back(toConsult(r));
    sortConsults(all, now);
    return all;
}

QString statusName(ConsultStatus status)
{
    static const QStringList names{u"soon"_s, u"due"_s, u"coming"_s, u"done"_s};
    return names[int(status)];
}

} // namespace unknot
