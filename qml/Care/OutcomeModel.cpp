// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "OutcomeModel.h"

#include "core/services/FollowUps.h"

#include <algorithm>

namespace unknot {

namespace {

QString nameOf(const Consult::Cleared& what)
{
    return what.tag + u'/' + what.family;
}

} // namespace

void OutcomeModel::read()
{
    access()->keeper().ask(
        this, [id = m_id](JournalStore& journal) { return journal.record(id); },
        [this](const Result<Record>& record) {
            if (!record)
                return showError(record.error());
            m_stored = toConsult(record.value());
            if (!isLoaded()) {
                m_clearable = offered(*m_stored);
                Q_EMIT clearableChanged();
            }
            setLoaded();
        });
}

QList<ClearableRow> OutcomeModel::offered(const Consult& consult) const
{
    const SafetyService& safety = m_safety->service();
    QList<ClearableRow> rows;
    for (const Consult::Cleared& one : safety.clearable(consult.cleared)) {
        const Family* family = safety.catalogue().family(one.family);
        const RedFlag* flag = safety.rules().redFlags().flag(one.tag);
        const Condition* condition = safety.rules().condition(one.tag);
        const QString name = flag ? flag->words.shortName : condition ? condition->words.name : one.tag;
        const auto& before = consult.cleared;
        rows.append({.what = one,
                     .text = family ? tr("%1: %2").arg(name, family->name) : name,
                     .on = std::find(before.begin(), before.end(), one) != before.end()});
    }
    return rows;
}

void OutcomeModel::tick(int row, bool on)
{
    m_clearable[row].on = on;
    Q_EMIT changed();
}

QString OutcomeModel::ticked() const
{
    QStringList list;
    for (const ClearableRow& row : m_clearable) {
        if (row.on)
            list << nameOf(row.what);
    }
    return list.join(u'\n');
}

void OutcomeModel::tickOnly(const QString& ticked)
{
    const QStringList lines = ticked.split(u'\n');
    for (ClearableRow& row : m_clearable)
        row.on = lines.contains(nameOf(row.what));
    Q_EMIT clearableChanged();
    Q_EMIT changed();
}

void OutcomeModel::finish(const QString& who, const QString& said, bool refused)
{
    if (!m_stored)
        return;
    std::vector<Consult::Cleared> offered, ticked;
    for (const ClearableRow& row : m_clearable) {
        offered.push_back(row.what);
        if (row.on)
            ticked.push_back(row.what);
    }
    const Consult consult = finished(
        *m_stored, {who, said, clearedAfter(m_stored->cleared, offered, ticked), refused}, access()->now());
    put({toRecord(consult)}, [this, before = m_stored->cleared, consult] {
        m_safety->service().applyClearances(before, consult.cleared, consult.who);
    });
}

} // namespace unknot
