// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "AgendaModel.h"

#include "core/services/FollowUps.h"
#include "report/Save.h"
#include "report/VisitAgenda.h"
#include "wording/ErrorMessage.h"

#include <QDir>

namespace unknot {

using namespace Qt::StringLiterals;

void AgendaModel::read()
{
    struct Found
    {
        Result<Agenda> agenda;
        std::vector<Consult> open;
    };
    // Safe to capture: both outlive every page and are only read.
    const SafetyRules* rules = &m_safety->service().rules();
    const Catalogue* catalogue = &access()->catalogue();
    access()->keeper().ask(
        this,
        [rules, catalogue, now = access()->now()](JournalStore& journal) {
            Found found{readAgenda(journal, *rules, *catalogue, now), {}};
            if (auto all = readFollowUps(journal, now))
                found.open = std::move(all.value());
            std::erase_if(found.open, [](const Consult& c) { return c.done.has_value(); });
            return found;
        },
        [this](Found found) {
            if (!found.agenda)
                return showError(found.agenda.error());
            m_agenda = std::move(found.agenda.value());
            m_open = std::move(found.open);
            m_period = periodText(m_agenda);
            m_sections.clear();
            for (const AgendaSection& s : agendaSections(m_agenda, access()->catalogue()))
                m_sections.append({.title = s.title, .lines = s.lines});
            setLoaded();
        });
}

void AgendaModel::add(const QString& question)
{
    if (m_agenda.questions.contains(question.trimmed()) || question.trimmed().isEmpty())
        return;
    const auto consult = withQuestion(m_open, m_consult, question, access()->now());
    if (!consult)
        return showErrorText(tr("The list is full. Remove a question first."));
    put({toRecord(consult.value())}, [this, text = question.trimmed()] { Q_EMIT added(text); });
}

void AgendaModel::change(const QString& question, const QString& now)
{
    std::vector<Record> records;
    for (const Consult& c : withQuestionChanged(m_open, question, now))
        records.push_back(toRecord(c));
    if (records.empty())
        return Q_EMIT replaced(question);
    put(std::move(records), [this, question] { Q_EMIT replaced(question); });
}

void AgendaModel::save()
{
    const QString name = tr("For my visit %1").arg(access()->today().toString(Qt::ISODate));
    m_chooser->picker().pick({FileWish::Purpose::Save, {FileKind::Pdf, FileKind::Text}, name}, this,
                             [this](const auto& where) {
                                 if (where)
                                     write(*where);
                             });
}

void AgendaModel::write(const PickedFile& where)
{
    m_done.clear();
    const auto format = where.kind == FileKind::Text ? report::Format::Text : report::Format::Pdf;
    const auto written =
        report::save(visitAgenda(m_agenda, access()->catalogue()), format, where.path, where.replace);
    if (written)
        m_done = tr("Saved: %1. It is not encrypted: anyone who has the file can read it.")
                     .arg(QDir::toNativeSeparators(where.path));
    showErrorText(written ? QString() : errorMessage(written.error()));
}

} // namespace unknot
