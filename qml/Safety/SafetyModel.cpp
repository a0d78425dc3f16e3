// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SafetyModel.h"

#include "core/safety/Consults.h"
#include "wording/RegionNames.h"

#include <QJsonDocument>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString profileSetting = u"safety.profile"_s;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 lookBackMs = (newPlaceDays + 2) * dayMs; // days of the calendar, wherever they begin

struct Found
{
    QString profile;
    std::vector<Screening> screenings;
    std::optional<Error> error;
};

Found readAll(JournalStore& journal)
{
    Found found;
    const auto profile = journal.setting(profileSetting);
    RecordQuery query;
    query.kinds = {Kind::Screening};
    const auto records = journal.find(query);
    if (!profile || !records) {
        found.error = profile ? records.error() : profile.error();
        return found;
    }
    found.profile = profile.value();
    for (const Record& r : records.value())
        found.screenings.push_back(toScreening(r));
    return found;
}

/// What was said before there was a journal joins what it holds; the newer word counts.
SafetyProfile joined(SafetyProfile kept, const SafetyProfile& said)
{
    for (const OwnCondition& c : said.conditions)
        kept.add(c.tag, c.since, c.where);
    for (const Consent& c : said.consents)
        kept.setConsent(c.family, c.answer, c.date);
    kept.cleared.insert(kept.cleared.end(), said.cleared.begin(), said.cleared.end());
    kept.asked += said.asked;
    kept.asked.removeDuplicates();
    if (said.age)
        kept.age = said.age;
    return kept;
}

} // namespace

SafetyModel::SafetyModel(VaultModel& vault, std::shared_ptr<const Catalogue> catalogue, LoadRules load,
                         QObject* parent)
    : QObject(parent), m_vault(vault), m_catalogue(std::move(catalogue)), m_load(std::move(load))
{
    connect(&m_vault, &VaultModel::changed, this, &SafetyModel::follow);
}

const SafetyRules& SafetyModel::rules() const
{
    if (!m_rules)
        m_rules = std::make_unique<const SafetyRules>(m_load());
    return *m_rules;
}

bool SafetyModel::isKnown() const
{
    return m_vault.guest() || m_vault.state() == u"absent" || (m_vault.isOpen() && m_read);
}

void SafetyModel::follow()
{
    if (m_vault.isOpen()) {
        if (!m_read && !m_asked)
            read();
        return;
    }
    // Locked, or somebody else: nothing of it stays here. What was said before there was a journal stays
    // until one is made.
    const bool ends = m_read || m_vault.state() == u"locked" || m_vault.guest() != m_guest;
    m_guest = m_vault.guest();
    m_asked = false;
    if (!ends)
        return;
    m_state = {};
    m_waiting.clear();
    m_before = {};
    m_read = false;
    m_trouble.clear();
    Q_EMIT changed();
}

void SafetyModel::read()
{
    m_asked = true;
    m_vault.keeper().ask(this, readAll, [this](const Found& found) {
        if (found.error)
            return failed(*found.error);
        const SafetyState said = std::exchange(m_state, {});
        m_state.profile =
            joined(profileFromJson(QJsonDocument::fromJson(found.profile.toUtf8()).object()), said.profile);
        m_state.screenings = found.screenings;
        m_read = true;
        for (const Screening& s : said.screenings) {
            m_state.screenings.push_back(s);
            keep(s);
        }
        for (const Consult& c : std::exchange(m_waiting, {}))
            keep(c);
        if (!said.profile.asked.isEmpty() || !said.profile.consents.empty() ||
            !said.profile.conditions.empty())
            keepProfile();
        Q_EMIT changed();
    });
}

void SafetyModel::keepProfile()
{
    if (!m_vault.isOpen() || !m_read)
        return;
    const QString text =
        QString::fromUtf8(QJsonDocument(toJson(m_state.profile)).toJson(QJsonDocument::Compact));
    m_vault.keeper().ask(
        this, [text](JournalStore& journal) { return journal.setSetting(profileSetting, text); }, orFailed());
}

void SafetyModel::keep(const Screening& screening)
{
    if (m_vault.state() == u"locked" && !m_vault.guest()) {
        // After a stop in a session that outlived the lock.
        m_vault.keeper().drop(toRecord(screening), orFailed());
        return;
    }
    if (!m_vault.isOpen() || !m_read)
        return;
    m_vault.keeper().ask(
        this, [record = toRecord(screening)](JournalStore& journal) { return journal.put(record); },
        orFailed());
}

void SafetyModel::keep(const Consult& consult)
{
    if (m_vault.guest())
        return;
    if (!m_vault.isOpen() || !m_read) {
        m_waiting.push_back(consult);
        return;
    }
    m_vault.keeper().ask(
        this,
        [consult](JournalStore& journal) -> Result<Done> {
            RecordQuery query;
            query.kinds = {Kind::Consult};
            const auto all = journal.find(query);
            if (!all)
                return all.error();
            for (const Record& r : all.value()) {
                const Consult known = toConsult(r);
                if (!known.done && known.why == consult.why && known.rule == consult.rule &&
                    known.about == consult.about)
                    return Done();
            }
            const auto stored = journal.put(toRecord(consult));
            return stored ? Result<Done>(Done()) : stored.error();
        },
        orFailed());
}

void SafetyModel::remindToAsk(const QString& why, const QString& rule, const QString& about,
                              const QStringList& entries)
{
    Consult c;
    c.id = newRecordId();
    c.at = Moment::now();
    c.why = why;
    c.rule = rule;
    c.about = about.left(mostCareText);
    c.due = thisWeek(c.at.day());
    c.entries = entries.mid(0, mostEntriesNamed);
    keep(c);
}

QString SafetyModel::flagAfterStop(const QString& reason) const
{
    const auto known = stopReasonFromName(reason);
    const StopRule* rule = known ? rules().stop(*known) : nullptr;
    return rule ? rule->flag : QString();
}

void SafetyModel::raiseAfterStop(const QString& reason)
{
    if (const QString flag = flagAfterStop(reason); !flag.isEmpty())
        addScreening(u"stop"_s, {}, {{flag, u"yes"_s}});
}

void SafetyModel::clearAfterStop(const QString& reason)
{
    if (const QString flag = flagAfterStop(reason); !flag.isEmpty())
        clearFlag(flag, {});
}

void SafetyModel::screenAfter(const QString& recordId)
{
    if (!m_vault.isOpen() || !m_read)
        return;
    struct Near
    {
        std::optional<PainEntry> saved;
        std::vector<PainEntry> earlier;
    };
    m_vault.keeper().ask(
        this,
        [recordId](JournalStore& journal) {
            Near near;
            const auto record = journal.record(recordId);
            if (!record || record->kind != Kind::Entry || record->state != RecordState::Current ||
                record->regions.empty())
                return near;
            near.saved = toEntry(record.value());
            RecordQuery query;
            query.toMs = record->at.utcMs + 1;
            query.fromMs = record->at.utcMs - lookBackMs;
            if (const auto before = journal.find(query)) {
                for (const Record& r : before.value())
                    near.earlier.push_back(toEntry(r));
            }
            return near;
        },
        [this](const Near& near) {
            if (!near.saved)
                return;
            const QStringList regions =
                regionsToScreen(*near.saved, near.earlier, m_state.screenings, rules().redFlags());
            if (regions.isEmpty())
                return;
            // One screen a moment: that of the first place, for all places that share it.
            const RedFlagScreen* screen = rules().redFlags().screenFor(regions.front());
            QStringList together;
            for (const QString& region : regions) {
                if (rules().redFlags().screenFor(region) == screen)
                    together << region;
            }
            Q_EMIT screenWanted(together, placesText(*m_catalogue, together));
        });
}

void SafetyModel::failed(const Error& error)
{
    // It holds in memory until the app closes; the journal's own page says what to do.
    m_vault.show(error);
    m_trouble = tr("Your answer could not be written into the journal. It counts until the app closes.");
    Q_EMIT changed();
}

void SafetyModel::setProfile(const SafetyProfile& profile)
{
    m_state.profile = profile;
    m_trouble.clear();
    keepProfile();
    Q_EMIT changed();
}

void SafetyModel::addScreening(const QString& screen, const QStringList& regions,
                               std::vector<Screening::Answer> answers, const QString& by)
{
    Screening s;
    s.id = newRecordId();
    s.at = Moment::now();
    s.screen = screen;
    s.regions = regions;
    s.answers = std::move(answers);
    s.by = by;
    m_before = m_state.profile;
    m_state.screenings.push_back(s);
    keep(s);
    SafetyProfile profile = m_state.profile;
    for (const Screening::Answer& a : s.answers) {
        const RedFlag* flag = rules().redFlags().flag(a.flag);
        if (!flag || (a.answer != u"yes" && a.answer != u"urgent"))
            continue;
        if (!flag->implies.isEmpty() && !profile.has(flag->implies))
            profile.add(flag->implies, s.at.day());
        if (flag->urgency == Urgency::Soon)
            remindToAsk(u"flag"_s, flag->id, flag->words.ask);
    }
    setProfile(profile);
}

void SafetyModel::takeBackScreening()
{
    if (m_state.screenings.empty())
        return;
    const auto newest =
        std::max_element(m_state.screenings.begin(), m_state.screenings.end(),
                         [](const Screening& a, const Screening& b) { return a.at.utcMs < b.at.utcMs; });
    const QString id = newest->id;
    m_state.screenings.erase(newest);
    if (m_vault.isOpen() && m_read) {
        m_vault.keeper().ask(
            this, [id](JournalStore& journal) { return journal.withdraw(id); }, orFailed());
    }
    setProfile(m_before);
}

void SafetyModel::clearFlag(const QString& flag, const QString& by)
{
    QStringList regions;
    for (const Screening& s : m_state.screenings) {
        for (const Screening::Answer& a : s.answers) {
            if (a.flag == flag)
                regions = s.regions;
        }
    }
    addScreening(u"cleared"_s, regions, {{flag, u"checked"_s}}, by);
}

void SafetyModel::clearAllFlags(const QString& by)
{
    std::vector<Screening::Answer> answers;
    for (const OpenFlag& flag : unknot::openFlags(m_state.screenings, rules().redFlags()))
        answers.push_back({flag.flag, u"checked"_s});
    if (!answers.empty())
        addScreening(u"cleared"_s, {}, answers, by);
}

} // namespace unknot
