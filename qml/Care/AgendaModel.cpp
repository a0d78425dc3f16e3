// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "AgendaModel.h"

#include "AgendaPdf.h"
#include "core/safety/Consults.h"
#include "core/vault/DurableFile.h"
#include "wording/VaultTrouble.h"

#include <QDir>
#include <QStandardPaths>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int daysUntilAsked = 14; // of a question that belongs to no appointment yet

} // namespace

AgendaModel::AgendaModel(QObject* parent) : CareModel(parent)
{
    connect(this, &AgendaModel::wished, this, [this] {
        if (loaded())
            compose();
    });
}

void AgendaModel::read()
{
    if (!access() || !access()->isOpen())
        return;
    access()->keeper().ask(
        this,
        [today = QDate::currentDate()](JournalStore& journal) {
            RecordQuery lately;
            lately.kinds = {Kind::Entry, Kind::Session, Kind::Visit};
            lately.fromDay = today.addDays(-agendaSpanDays);
            auto found = journal.find(lately);
            std::vector<Record> records = found ? std::move(found.value()) : std::vector<Record>();
            if (auto consults = journal.find({.kinds = {Kind::Consult}}))
                std::move(consults->begin(), consults->end(), std::back_inserter(records));
            return records;
        },
        [this](std::vector<Record> records) { take(std::move(records)); });
}

void AgendaModel::take(std::vector<Record> records)
{
    m_records = std::move(records);
    m_open.clear();
    for (const Record& r : m_records) {
        if (r.kind != Kind::Consult)
            continue;
        if (Consult c = toConsult(r); !c.done)
            m_open.push_back(std::move(c));
    }
    sortConsults(m_open, Moment::now());
    compose();
}

void AgendaModel::compose()
{
    m_agenda = agenda(m_records, agendaPeriod(m_records, QDate::currentDate()), m_ask);
    m_period = periodText(m_agenda);
    m_sections.clear();
    for (const AgendaSection& s : agendaSections(m_agenda, m_flags, access()->catalogue()))
        m_sections << QVariantMap{{u"title"_s, s.title}, {u"lines"_s, s.lines}};
    ready();
}

void AgendaModel::add(const QString& question)
{
    const QString text = question.trimmed().left(mostCareText);
    if (text.isEmpty() || m_agenda.questions.contains(text))
        return;
    Consult c;
    const auto own =
        std::find_if(m_open.begin(), m_open.end(), [this](const Consult& o) { return o.id == m_consult; });
    if (own != m_open.end()) {
        c = *own;
    } else if (!m_open.empty()) {
        c = m_open.front();
    } else {
        c.at = Moment::now();
        c.why = u"own"_s;
        c.due = QDate::currentDate().addDays(daysUntilAsked);
    }
    if (c.questions.size() >= mostQuestions)
        return show(tr("That is a long list already. Take one away first."));
    c.questions << text;
    put({toRecord(c)});
}

void AgendaModel::change(const QString& question, const QString& now)
{
    const QString text = now.trimmed().left(mostCareText);
    std::vector<Record> records;
    for (Consult c : m_open) {
        const qsizetype at = c.questions.indexOf(question);
        if (at < 0)
            continue;
        if (text.isEmpty() || c.questions.contains(text))
            c.questions.removeAt(at);
        else
            c.questions[at] = text;
        records.push_back(toRecord(c));
    }
    if (text != question)
        put(std::move(records));
}

QString AgendaModel::suggestedPath() const
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString name = tr("For my visit %1").arg(QDate::currentDate().toString(Qt::ISODate));
    return QDir::toNativeSeparators(u"%1/%2.pdf"_s.arg(folder, name));
}

void AgendaModel::savePdf(const QString& path, const QString& title)
{
    m_done.clear();
    const QString file = QDir::fromNativeSeparators(path.trimmed());
    if (file.isEmpty())
        return show(tr("Say first where to save it."));
    AgendaPage page;
    page.title = title;
    page.period = m_period;
    page.questionsTitle = tr("What I want to ask");
    page.questions = m_agenda.questions;
    page.sections = agendaSections(m_agenda, m_flags, access()->catalogue());
    page.foot = tr("From my own notes in Unknot, %1. It is no diagnosis.")
                    .arg(QLocale().toString(QDate::currentDate(), u"d MMMM yyyy"_s));
    const QByteArray bytes = toPdf(page);
    const Result<Done> written =
        bytes.isEmpty() ? Result<Done>(Error{ErrorCode::CannotWrite, {}, {}}) : saveDocument(file, bytes);
    if (written)
        m_done = tr("Saved: %1. It is not encrypted: anyone who has the file can read it.")
                     .arg(QDir::toNativeSeparators(file));
    show(written ? QString() : troubleText(written.error()));
}

} // namespace unknot
