// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "ConsultEditor.h"

#include "wording/DayText.h"

namespace unknot {

namespace {

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

QDate dayFrom(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

} // namespace

void ConsultEditor::begin()
{
    m_review = m_old.review;
    m_about = m_old.about;
    m_hasAppointment = !m_old.day.isEmpty();
    m_day = m_hasAppointment ? m_old.day : iso(usualAppointment(access()->today()));
    m_time = m_old.time;
    m_clinician = m_old.clinician;
    if (isKnown()) {
        m_dueIn = DueIn::OnDay;
        m_due = m_old.due;
    } else {
        setDueIn(DueIn::ThisWeek);
    }
    Q_EMIT changed();
    // Withdrawing it also takes back what it had cleared.
    connect(this, &JournalModel::withdrawn, this, [this] {
        if (m_stored)
            m_safety->service().applyClearances(m_stored->cleared, {}, {});
    });
    readOpen();
}

void ConsultEditor::read()
{
    if (!isKnown())
        return setLoaded();
    access()->keeper().ask(
        this, [id = m_old.id](JournalStore& journal) { return journal.record(id); },
        [this](const Result<Record>& record) {
            m_stored = record ? std::optional(toConsult(record.value())) : std::nullopt;
            setLoaded();
        });
}

void ConsultEditor::setDueIn(DueIn choice)
{
    m_dueIn = choice;
    if (const QDate day = dueDay(DueChoice(choice), access()->today()); day.isValid())
        m_due = iso(day);
    Q_EMIT changed();
}

QString ConsultEditor::dueText() const
{
    return fullDate(dayFrom(m_due));
}

void ConsultEditor::save()
{
    const bool appointment = m_hasAppointment && !m_review;
    const FollowUpText text{.about = m_about,
                            .due = dayFrom(m_due),
                            .appointmentDay = appointment ? dayFrom(m_day) : QDate(),
                            .appointmentTime = clockTime(m_time).value_or(QTime()),
                            .clinician = m_clinician,
                            .review = m_review};
    put({toRecord(withText(m_stored, text, access()->now()))});
}

void ConsultEditor::reopen()
{
    if (m_stored)
        put({toRecord(reopened(*m_stored))},
            [this, before = m_stored->cleared] { m_safety->service().applyClearances(before, {}, {}); });
}

} // namespace unknot
