// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/SafetyService.h"

#include "core/base/Settings.h"
#include "core/safety/Consults.h"
#include "core/safety/Implied.h"

#include <QJsonDocument>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSealedToScreen = 10;
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
constexpr qint64 lookBackMs = (newPlaceDays + 2) * dayMs; // calendar days in any time zone

/// Merges statements made without the journal into its profile; the newer answer wins.
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

/// An answer that raises or closes a flag counts against all that were given before it, also when the clock
/// was ahead then.
Moment afterAll(const std::vector<Screening>& screenings, Moment now)
{
    for (const Screening& s : screenings)
        now.utcMs = std::max(now.utcMs, s.at.utcMs + 1);
    return now;
}

bool decides(const Screening::Answer& a)
{
    return a.answer != u"no";
}

bool holds(const std::vector<Screening>& screenings, const QString& id)
{
    return std::any_of(screenings.begin(), screenings.end(),
                       [&id](const Screening& s) { return s.id == id; });
}

} // namespace

Result<StoredSafety> readStoredSafety(JournalStore& journal, const Moment& now)
{
    StoredSafety stored;
    RecordQuery query;
    query.kinds = profileKinds();
    query.kinds.push_back(Kind::Screening);
    const auto records = journal.find(query);
    if (!records)
        return records.error();
    stored.state.profile = profileFromRecords(records.value());
    for (const Record& r : records.value()) {
        if (r.kind == Kind::Screening)
            stored.state.screenings.push_back(toScreening(r));
    }
    // Entered while the journal was locked, when nothing could be asked.
    RecordQuery sealed;
    sealed.kinds = {Kind::Entry};
    sealed.source = Source::Dropped;
    sealed.newestFirst = true;
    sealed.limit = mostSealedToScreen;
    sealed.noteLength = 0;
    const auto entries = journal.find(sealed);
    if (!entries)
        return entries.error();
    for (const Record& r : entries.value())
        stored.sealed << r.id;
    const auto toScreen = journal.setting(keyOf(Setting::SafetyToScreen));
    if (!toScreen)
        return toScreen.error();
    stored.toScreen = toScreen->split(u' ', Qt::SkipEmptyParts);
    const auto old = journal.setting(keyOf(Setting::SafetyProfile));
    if (!old)
        return old.error();
    if (!old->isEmpty()) {
        const SafetyProfile before = stored.state.profile;
        SafetyProfile all = joined(before, profileFromJson(QJsonDocument::fromJson(old->toUtf8()).object()));
        stored.state.profile = all;
        JournalChanges changes = changesTo(&all, before, now);
        changes.settings = {{keyOf(Setting::SafetyProfile), QString()}};
        if (journal.apply(changes))
            stored.state.profile = all; // now with ids
        else
            stored.oldProfile = true;
    }
    return stored;
}

Result<SafetyState> readSafetyState(JournalStore& journal, const Moment& now)
{
    auto stored = readStoredSafety(journal, now);
    return stored ? Result<SafetyState>(std::move(stored->state)) : stored.error();
}

SafetyService::SafetyService(VaultSession& vault, std::shared_ptr<const Catalogue> catalogue, LoadRules load,
                             const WallClock& clock, QObject* parent)
    : QObject(parent), m_vault(vault), m_catalogue(std::move(catalogue)), m_load(std::move(load)),
      m_clock(clock)
{
    connect(&m_vault, &VaultSession::accessChanged, this, &SafetyService::follow);
}

void SafetyService::setCatalogue(std::shared_ptr<const Catalogue> catalogue)
{
    m_catalogue = std::move(catalogue);
    if (m_rules)
        m_formerRules.push_back(std::move(m_rules));
    Q_EMIT changed();
}

const SafetyRules& SafetyService::rules() const
{
    if (!m_rules)
        m_rules = std::make_unique<const SafetyRules>(m_load());
    return *m_rules;
}

bool SafetyService::isKnown() const
{
    return m_vault.isGuest() || m_vault.isAbsent() || (m_vault.isOpen() && m_read);
}

std::vector<OpenFlag> SafetyService::openFlags() const
{
    if (m_state.screenings.empty())
        return {}; // avoids loading the rules
    return unknot::openFlags(m_state.screenings, rules().redFlags());
}

void SafetyService::follow()
{
    // The first person is created together with the first journal and keeps earlier statements.
    const bool another =
        m_vault.isGuest() != m_guest || (!m_person.isEmpty() && m_vault.person().id != m_person);
    m_guest = m_vault.isGuest();
    m_person = m_vault.person().id;
    // On lock or change of person, drop everything. Statements made since the lock wait for the journal, even
    // across failed unlocks.
    if (another || (m_read && !m_vault.isOpen())) {
        m_state = {};
        m_stored = {};
        m_oldProfile = false;
        m_toScreen.clear();
        m_waiting.clear();
        m_last = {};
        m_asked = m_read = false;
        m_error.reset();
    }
    if (m_vault.isOpen() && !m_asked)
        read();
    else if (!m_vault.isOpen())
        m_asked = false;
    Q_EMIT changed();
}

void SafetyService::read()
{
    m_asked = true;
    const auto job = [now = Moment::of(m_clock.now())](JournalStore& journal) {
        return readStoredSafety(journal, now);
    };
    m_vault.keeper().ask(this, job, [this](const Result<StoredSafety>& stored) {
        if (!stored) {
            m_error = stored.error();
            return Q_EMIT changed();
        }
        const SafetyState said = std::exchange(m_state, stored->state);
        m_oldProfile = stored->oldProfile;
        m_toScreen = stored->toScreen;
        m_stored = m_state.profile;
        m_state.profile = joined(std::move(m_state.profile), said.profile);
        m_read = true;
        for (const Screening& s : said.screenings) {
            if (holds(stored->state.screenings, s.id))
                continue; // already filed from the inbox
            m_state.screenings.push_back(s);
            keep(s);
        }
        for (const Consult& c : std::exchange(m_waiting, {}))
            keep(c);
        if (said.profile != SafetyProfile())
            keepProfile();
        for (const QString& id : stored->sealed)
            screenAfter(id);
        Q_EMIT changed();
    });
}

void SafetyService::setProfile(SafetyProfile profile)
{
    m_state.profile = std::move(profile);
    m_error.reset();
    keepProfile();
    Q_EMIT changed();
}

void SafetyService::keepProfile()
{
    if (!m_vault.isOpen() || !m_read)
        return;
    const SafetyProfile before = m_stored;
    JournalChanges changes = changesTo(&m_state.profile, before, Moment::of(m_clock.now()));
    m_stored = m_state.profile;
    if (m_oldProfile)
        changes.settings = {{keyOf(Setting::SafetyProfile), QString()}};
    if (changes.empty())
        return;
    m_vault.keeper().ask(
        this, [changes](JournalStore& journal) { return journal.apply(changes); },
        [this, before](const Result<Done>& done) {
            if (done) {
                m_oldProfile = false;
                return;
            }
            m_stored = before; // so that the next change writes it again
            failed(done.error());
        });
}

void SafetyService::keep(const Screening& screening)
{
    if (m_vault.state() == AsyncVault::State::Locked && !m_vault.isGuest()) {
        // After a stop in a session that continued while the journal was locked.
        m_vault.keeper().drop(toRecord(screening), orFailed());
        return;
    }
    if (!m_vault.isOpen() || !m_read)
        return;
    m_vault.keeper().ask(
        this, [record = toRecord(screening)](JournalStore& journal) { return journal.put(record); },
        orFailed());
}

void SafetyService::keep(const Consult& consult)
{
    if (m_vault.isGuest())
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

void SafetyService::withdraw(const QStringList& ids)
{
    std::erase_if(m_waiting, [&ids](const Consult& c) { return ids.contains(c.id); });
    if (!m_vault.isOpen() || !m_read) {
        for (const QString& id : ids)
            m_vault.keeper().unseal(id);
        return;
    }
    m_vault.keeper().ask(
        this,
        [ids](JournalStore& journal) -> Result<Done> {
            for (const QString& id : ids) {
                const auto done = journal.withdraw(id);
                // NotFound: the reminder was never written, as the same one was open
                if (!done && done.error().code != ErrorCode::NotFound)
                    return done.error();
            }
            return Done();
        },
        orFailed());
}

void SafetyService::failed(const Error& error)
{
    m_error = error;
    Q_EMIT changed();
    Q_EMIT failedToWrite();
}

// --- Statements of the person

void SafetyService::setCondition(const QString& tag, bool on)
{
    SafetyProfile profile = m_state.profile;
    if (!on)
        untick(&profile, tag, rules());
    else if (!profile.has(tag))
        profile.add(tag, today());
    if (!profile.asked.contains(tag))
        profile.asked << tag;
    setProfile(std::move(profile));
}

void SafetyService::setPlaces(const QString& tag, const QStringList& regions)
{
    SafetyProfile profile = m_state.profile;
    profile.add(tag, today(), regions);
    setProfile(std::move(profile));
}

void SafetyService::setAge(int age)
{
    SafetyProfile profile = m_state.profile;
    profile.age = age < 0 || age > 130 ? std::nullopt : std::optional(age);
    if (profile.age != m_state.profile.age)
        setProfile(std::move(profile));
}

void SafetyService::setAsked(const QStringList& tags)
{
    SafetyProfile profile = m_state.profile;
    profile.asked += tags;
    profile.asked.removeDuplicates();
    setProfile(std::move(profile));
}

void SafetyService::setConsent(const QStringList& families, ConsentAnswer answer)
{
    SafetyProfile profile = m_state.profile;
    for (const QString& family : families)
        profile.setConsent(family, answer, today());
    setProfile(std::move(profile));
}

void SafetyService::setCleared(const QString& tag, const QString& family, const QString& who, bool on)
{
    SafetyProfile profile = m_state.profile;
    std::erase_if(profile.cleared, [&](const Cleared& c) { return c.tag == tag && c.family == family; });
    if (on)
        profile.cleared.push_back({tag, family, today(), who});
    setProfile(std::move(profile));
}

// --- Red flags

/// What a clinician has checked is there all the same: ticks it. Their yes covers moving; one for pressing
/// has to be recorded on its own.
void SafetyService::tickWithYes(SafetyProfile* profile, const QString& tag, const QString& who) const
{
    if (tag.isEmpty())
        return;
    if (!profile->has(tag))
        profile->add(tag, today());
    for (const Family& family : m_catalogue->families()) {
        if (!family.pressure && !family.alwaysOpen && profile->clearedOn(tag, family.id, today()) != today())
            profile->cleared.push_back({tag, family.id, today(), who});
    }
}

void SafetyService::addScreening(const QString& screen, const QStringList& regions,
                                 std::vector<Screening::Answer> answers, const QString& by)
{
    Screening s;
    s.id = newRecordId();
    s.at = Moment::of(m_clock.now());
    if (std::any_of(answers.begin(), answers.end(), decides))
        s.at = afterAll(m_state.screenings, s.at);
    s.screen = screen;
    s.regions = regions;
    s.answers = std::move(answers);
    s.by = by;
    m_last.push_back({s.id, {}, {}});
    m_state.screenings.push_back(s);
    keep(s);
    putAsideScreen(regions);
    SafetyProfile profile = m_state.profile;
    for (const Screening::Answer& a : s.answers) {
        const RedFlag* flag = rules().redFlags().flag(a.flag);
        if (flag && a.answer == u"checked")
            tickWithYes(&profile, flag->implies, by);
        if (!flag || (a.answer != u"yes" && a.answer != u"urgent"))
            continue;
        if (!flag->implies.isEmpty() && !profile.has(flag->implies)) {
            profile.add(flag->implies, today());
            m_last.back().ticked << flag->implies;
        }
        if (flag->urgency == Urgency::Soon)
            m_last.back().reminders << addReminder(u"flag"_s, flag->id, flag->words.ask, {});
    }
    setProfile(std::move(profile));
}

void SafetyService::takeBackScreening()
{
    LastScreening last;
    if (!m_last.empty()) {
        last = std::move(m_last.back());
        m_last.pop_back();
    } else if (!m_state.screenings.empty()) { // before a restart
        last.id =
            std::max_element(m_state.screenings.begin(), m_state.screenings.end(),
                             [](const Screening& a, const Screening& b) { return a.at.utcMs < b.at.utcMs; })
                ->id;
    }
    if (std::erase_if(m_state.screenings, [&last](const Screening& s) { return s.id == last.id; }) == 0)
        return;
    SafetyProfile profile = m_state.profile;
    for (const QString& tag : last.ticked)
        profile.remove(tag);
    withdraw(QStringList(last.id) + last.reminders);
    setProfile(std::move(profile));
}

std::vector<Consult::Cleared> SafetyService::clearable(const std::vector<Consult::Cleared>& before) const
{
    std::vector<Consult::Cleared> list;
    for (const OpenFlag& open : openFlags())
        list.push_back({open.flag, {}});
    for (const ToldCondition& told : toldConditions(m_state.profile, rules(), today())) {
        for (const Family& family : m_catalogue->families()) {
            const Consult::Cleared one{told.own.tag, family.id};
            const bool given = std::find(before.begin(), before.end(), one) != before.end();
            const QDate yes = m_state.profile.clearedOn(told.own.tag, family.id, today());
            if (isLiftable(*told.rule, family.id, *m_catalogue) &&
                (given || yes.isNull() || told.rule->isDue(yes, today())) &&
                std::find(list.begin(), list.end(), one) == list.end())
                list.push_back(one);
        }
    }
    return list;
}

void SafetyService::applyClearances(const std::vector<Consult::Cleared>& before,
                                    const std::vector<Consult::Cleared>& now, const QString& who)
{
    const auto holds = [](const std::vector<Consult::Cleared>& list, const Consult::Cleared& one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    for (const Consult::Cleared& one : before) {
        if (!holds(now, one))
            setCleared(one.tag, one.family, {}, false);
    }
    const auto open = openFlags();
    for (const Consult::Cleared& one : now) {
        const bool isFlag =
            std::any_of(open.begin(), open.end(), [&one](const OpenFlag& f) { return f.flag == one.tag; });
        if (isFlag)
            clearFlag(one.tag, who);
        else if (!rules().redFlags().flag(one.tag))
            setCleared(one.tag, one.family, who, true);
    }
}

void SafetyService::clearFlag(const QString& flag, const QString& by)
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

void SafetyService::clearAllFlags(const QString& by)
{
    std::vector<Screening::Answer> answers;
    for (const OpenFlag& flag : openFlags())
        answers.push_back({flag.flag, u"checked"_s});
    if (!answers.empty())
        addScreening(u"cleared"_s, {}, answers, by);
}

bool SafetyService::raiseAfterStop(StopReason reason, const QString& yes, const QString& technique)
{
    const StopRule* rule = rules().stop(reason);
    if (!rule)
        return false;
    const StopQuestion* question = rule->question(yes);
    const QString id = question ? question->flag : rule->flag;
    const StopAction action = question ? question->action : rule->action;
    const RedFlag* flag = rules().redFlags().flag(id);
    if (!flag || action < StopAction::SameDay)
        return false;
    // Only a flag that pauses its place alone is narrowed down to where the move works; breathing works
    // nowhere.
    const Technique* stopped = m_catalogue->technique(technique);
    const Family* family = stopped ? m_catalogue->family(stopped->family) : nullptr;
    const bool somewhere = family && !family->alwaysOpen && flag->pauses == Pause::Place;
    const QStringList regions = somewhere ? stopped->regions : QStringList();
    const bool urgent = action == StopAction::Emergency && flag->urgency != Urgency::Emergency;
    addScreening(u"stop"_s, regions, {{id, urgent ? u"urgent"_s : u"yes"_s}});
    return true;
}

void SafetyService::clearAfterStop(StopReason reason)
{
    const StopRule* rule = rules().stop(reason);
    if (!rule)
        return;
    QStringList raised{rule->flag};
    for (const StopQuestion& question : rule->questions)
        raised << question.flag;
    for (const OpenFlag& open : openFlags()) {
        if (raised.contains(open.flag))
            clearFlag(open.flag, {});
    }
}

// --- Reminders, and questions after an entry

QString SafetyService::addReminder(const QString& why, const QString& rule, const QString& about,
                                   const QStringList& entries)
{
    Consult c;
    c.id = newRecordId();
    c.at = Moment::of(m_clock.now());
    c.why = why;
    c.rule = rule;
    c.about = about.left(mostCareText);
    c.due = thisWeek(c.at.day());
    c.entries = entries.mid(0, mostEntriesNamed);
    keep(c);
    return c.id;
}

void SafetyService::remindToAsk(const QString& why, const QString& rule, const QString& about,
                                const QStringList& entries)
{
    addReminder(why, rule, about, entries);
}

void SafetyService::screenAfter(const QString& recordId)
{
    if (!m_vault.isOpen() || !m_read)
        return;
    struct Saved
    {
        std::optional<PainEntry> entry;
        std::vector<PainEntry> earlier;
    };
    m_vault.keeper().ask(
        this,
        [recordId](JournalStore& journal) {
            Saved saved;
            const auto record = journal.record(recordId);
            if (!record || record->kind != Kind::Entry || record->state != RecordState::Current ||
                record->regions.empty())
                return saved;
            saved.entry = toEntry(record.value());
            RecordQuery query;
            query.toMs = record->at.utcMs + 1;
            query.fromMs = record->at.utcMs - lookBackMs;
            query.noteLength = 0;
            if (const auto before = journal.find(query)) {
                for (const Record& r : before.value())
                    saved.earlier.push_back(toEntry(r));
            }
            return saved;
        },
        [this](const Saved& saved) {
            if (!saved.entry)
                return;
            const QStringList regions =
                regionsToScreen(*saved.entry, saved.earlier, m_state.screenings, rules().redFlags());
            setToScreen(m_toScreen + regions);
        });
}

QStringList SafetyService::wantedScreen() const
{
    QStringList together;
    if (m_toScreen.isEmpty()) // avoids loading the rules
        return together;
    const RedFlagRules& flags = rules().redFlags();
    // Of several screens, the first of the file: they are in order of urgency.
    for (const RedFlagScreen& screen : flags.screens) {
        for (const QString& region : m_toScreen) {
            if (flags.screenFor(region) == &screen)
                together << region;
        }
        if (!together.isEmpty())
            break;
    }
    return together;
}

void SafetyService::putAsideScreen(const QStringList& regions)
{
    QStringList left = m_toScreen;
    left.removeIf([&regions](const QString& r) { return regions.contains(r); });
    setToScreen(std::move(left));
}

void SafetyService::setToScreen(QStringList regions)
{
    regions.removeDuplicates();
    // Skip screens whose lines were all answered recently.
    regions.removeIf([this](const QString& region) {
        const RedFlagScreen* screen = rules().redFlags().screenFor(region);
        return !screen ||
               linesToAsk(*screen, rules().redFlags(), m_state.screenings, m_state.profile.age, today())
                   .empty();
    });
    if (regions == m_toScreen)
        return;
    m_toScreen = std::move(regions);
    if (m_vault.isOpen() && m_read)
        m_vault.keeper().ask(
            this,
            [text = m_toScreen.join(u' ')](JournalStore& journal) {
                return journal.setSetting(keyOf(Setting::SafetyToScreen), text);
            },
            orFailed());
    Q_EMIT changed();
}

} // namespace unknot
