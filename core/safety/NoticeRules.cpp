// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/NoticeRules.h"

#include "core/base/ErrorText.h"
#include "core/safety/RuleFile.h"

#include <QRegularExpression>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

struct Whole
{
    const char* key;
    int NoticeRule::*field;
    int least, most;
};

// These bounds only exclude implausible values.
constexpr Whole wholes[] = {
    {"days", &NoticeRule::days, 1, 366},
    {"of", &NoticeRule::of, 1, 366},
    {"least_days", &NoticeRule::leastDays, 1, 366},
    {"before_days", &NoticeRule::beforeDays, 1, 366},
    {"least_before", &NoticeRule::leastBefore, 1, 366},
    {"gap", &NoticeRule::gap, 1, 366},
    {"look_back", &NoticeRule::lookBack, 14, 366},
    {"journal_days", &NoticeRule::journalDays, 1, 366},
    {"months", &NoticeRule::months, 1, 12},
    {"weeks", &NoticeRule::weeks, 2, 52},
    {"count", &NoticeRule::count, 1, 366},
    {"sessions", &NoticeRule::sessions, 1, 100},
    {"least_without", &NoticeRule::leastWithout, 1, 100},
    {"level", &NoticeRule::level, 1, 10},
};

struct Broken
{
    const char* key;
    double NoticeRule::*field;
    double least, most;
};

constexpr Broken brokens[] = {
    {"points", &NoticeRule::points, 0.5, 10},
    {"least_points", &NoticeRule::leastPoints, 0, 10},
    {"percent", &NoticeRule::percent, 1, 1000},
};

/// The keys of a rule besides id, trigger, urgency, replaces and sources: all of `needs`, any of `may`.
/// `fills` are the placeholders of its text.
struct Shape
{
    const char* name;
    QByteArrayList needs, may, fills;
};

const std::vector<Shape>& shapes()
{
    // In the order of NoticeTrigger.
    static const std::vector<Shape> all{
        {"red_flag", {}, {}, {}},
        {"severe_days", {"days", "level"}, {"regions"}, {"days", "count"}},
        {"weekly_rise",
         {"days", "least_days", "before_days", "least_before", "points", "percent", "least_points", "level"},
         {"regions"},
         {}},
        {"not_easing", {"regions", "days", "gap", "points", "look_back", "level"}, {}, {"days", "region"}},
        {"lasting", {"months", "days", "gap", "level"}, {"regions"}, {"count", "region"}},
        {"ticked_days", {"tick", "days", "of"}, {"regions", "both_sides", "urgency_with_weakness"}, {"days"}},
        {"word_entries",
         {"words", "count", "of"},
         {"regions", "both_sides", "urgency_with_weakness"},
         {"count"}},
        {"word_days", {"words", "days", "of", "regions"}, {"urgency_with_weakness"}, {"days", "region"}},
        {"areas", {"count", "of", "level"}, {}, {"count", "region"}},
        {"new_places", {"count", "of", "before_days", "journal_days", "level"}, {}, {"count", "region"}},
        {"medicine_days", {"medicine_for", "days", "of"}, {"regions", "unless_plain"}, {"days"}},
        {"mood_days", {"level", "days", "of"}, {"crisis"}, {"days"}},
        {"own_words", {"of"}, {"regions", "crisis"}, {"word"}},
        {"session_flares", {"count", "sessions", "points", "of", "level"}, {}, {"count"}},
        {"move_flares", {"count", "least_without", "points", "of", "level"}, {}, {"count", "move"}},
        {"session_stops", {"reason", "count", "of"}, {}, {"count"}},
        {"steady_sessions", {"weeks", "sessions", "least_days", "level", "points"}, {}, {"count"}},
        {"peg_rise", {"points", "of", "before_days", "level"}, {}, {}},
    };
    return all;
}

constexpr int mostText = 200, mostRule = 130, mostAsk = 110;

Urgency readUrgency(const DataTable& t, const char* key)
{
    const QString name = t.string(key);
    const auto urgency = urgencyFromName(name);
    if (!urgency && !name.isEmpty())
        t.refuse(key,
                 ErrorText::tr("unknown urgency “%1”: use emergency, same_day, soon or watch").arg(name));
    return urgency.value_or(Urgency::Soon);
}

QString readWord(const DataTable& t, const char* key, int most, const QByteArrayList& fills)
{
    static const QRegularExpression form(u"\\{([^}]*)\\}?"_s);
    QString text = t.string(key);
    if (text.size() > most)
        t.refuse(key,
                 ErrorText::tr("is %1 characters long; at most %2 are allowed").arg(text.size()).arg(most));
    for (auto it = form.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        if (!match.captured(0).endsWith(u'}') || !fills.contains(match.captured(1).toUtf8()))
            t.refuse(key, ErrorText::tr("the placeholder “%1” is not available here").arg(match.captured(0)));
    }
    return text;
}

/// Reads a rule with the keys that its trigger knows.
class RuleReader
{
public:
    RuleReader(const DataTable& table, const Shape& shape) : t(table), m_shape(shape) {}

    NoticeRule read(const RuleFile& file)
    {
        refuseOthers();
        NoticeRule r;
        r.trigger = NoticeTrigger(&m_shape - shapes().data());
        r.urgency = readUrgency(t, "urgency");
        if (has("urgency_with_weakness"))
            r.urgencyWithWeakness = readUrgency(t, "urgency_with_weakness");
        r.replaces = t.strings("replaces", {});
        r.sources = RuleFile::sourcesOf(t);
        for (const Whole& w : wholes) {
            if (has(w.key))
                r.*w.field = t.integer(w.key, w.least, w.most);
        }
        for (const Broken& b : brokens) {
            if (has(b.key))
                r.*b.field = t.number(b.key, b.least, b.most);
        }
        if (has("tick"))
            file.checkNames(t, "tick", {r.tick = t.string("tick")},
                            {u"woke_by_pain"_s, u"stopped_activity"_s, u"new_weakness"_s});
        if (has("reason"))
            r.reason = readReason();
        r.bothSides = has("both_sides") && t.boolean("both_sides");
        r.unlessPlain = has("unless_plain") && t.boolean("unless_plain");
        r.crisis = has("crisis") && t.boolean("crisis");
        if (r.bothSides && !t.has("regions"))
            t.refuse("both_sides", ErrorText::tr("“both_sides” needs “regions”"));
        if (has("medicine_for"))
            file.checkNames(t, "medicine_for", {r.medicineFor = t.string("medicine_for")},
                            {u"headache"_s, u"pain"_s, u"other"_s});
        if (has("words"))
            r.words = list("words");
        if (has("regions"))
            r.regions = list("regions");
        file.checkRegions(t, "regions", r.regions);
        return r;
    }

private:
    bool has(const char* key) const
    {
        return m_shape.needs.contains(key) || (m_shape.may.contains(key) && t.has(key));
    }

    StopReason readReason() const
    {
        const QString name = t.string("reason");
        const auto reason = stopReasonFromName(name);
        if (!name.isEmpty() && !reason)
            t.refuse("reason", ErrorText::tr("unknown stop reason “%1”").arg(name));
        return reason.value_or(StopReason::None);
    }

    /// An empty list would mean "all", not "none".
    QStringList list(const char* key) const
    {
        QStringList found = t.strings(key);
        if (found.isEmpty() && t.has(key))
            t.refuse(key, ErrorText::tr("“%1” is empty").arg(QString::fromLatin1(key)));
        return found;
    }

    void refuseOthers() const
    {
        const QByteArrayList common{"id", "trigger", "urgency", "replaces", "sources"};
        for (const QString& key : t.keys()) {
            const QByteArray name = key.toUtf8();
            if (!common.contains(name) && !m_shape.needs.contains(name) && !m_shape.may.contains(name))
                t.refuse(name.constData(), ErrorText::tr("“%1” is not a known key of the trigger “%2”")
                                               .arg(key, QString::fromLatin1(m_shape.name)));
        }
    }

    const DataTable& t;
    const Shape& m_shape;
};

/// Reads the texts of a rule, including one for each further urgency its notices can have.
NoticeWords readWords(const DataTable& t, const NoticeRule& rule, const QByteArrayList& fills)
{
    std::vector<Urgency> others;
    if (rule.trigger == NoticeTrigger::RedFlag)
        others = {Urgency::Emergency, Urgency::SameDay};
    else if (rule.urgencyWithWeakness)
        others = {*rule.urgencyWithWeakness};
    NoticeWords w;
    w.text = readWord(t, "text", mostText, fills);
    w.rule = readWord(t, "rule", mostRule, {});
    w.ask = readWord(t, "ask", mostAsk, {});
    QStringList known{u"text"_s, u"rule"_s, u"ask"_s};
    if (rule.trigger == NoticeTrigger::OwnWords) {
        known << u"phrases"_s;
        w.phrases = t.strings("phrases");
        if (w.phrases.isEmpty() && t.has("phrases"))
            t.refuse("phrases", ErrorText::tr("“%1” is empty").arg(u"phrases"_s));
    }
    for (const Urgency urgency : others) {
        known << u"text_"_s + urgencyName(urgency);
        w.urgentTexts[urgency] = readWord(t, known.last().toUtf8().constData(), mostText, fills);
    }
    for (const QString& key : t.keys()) {
        if (!known.contains(key))
            t.refuse(key.toUtf8().constData(), ErrorText::tr("“%1” is not a known key here").arg(key));
    }
    return w;
}

std::optional<NoticeRule> readRule(const DataTable& t, const RuleFile& file, QSet<QString>* ids)
{
    const QString id = t.string("id");
    file.checkNewId(t, id, ids);
    const QString trigger = t.string("trigger");
    const auto shape = std::find_if(shapes().begin(), shapes().end(), [&trigger](const Shape& s) {
        return trigger == QLatin1StringView(s.name);
    });
    if (shape == shapes().end()) {
        t.refuse("trigger", ErrorText::tr("unknown trigger “%1”").arg(trigger));
        return {};
    }
    NoticeRule rule = RuleReader(t, *shape).read(file);
    rule.id = id;
    rule.texts = readWords(file.wordsOf(id), rule, shape->fills);
    if (rule.trigger == NoticeTrigger::OwnWords)
        rule.texts.negations = file.words().strings("negations");
    return rule;
}

} // namespace

std::optional<std::vector<NoticeRule>> readNoticeRules(const QString& folder, const QString& language,
                                                       const Catalogue& catalogue, Problems* problems)
{
    const RuleFile file(folder, u"notices"_s, language, catalogue, problems);
    if (!file.readable())
        return {};
    file.data().refuseUnknownKeys({"version", "notice"});
    file.data().integer("version", 1, 1);
    std::vector<NoticeRule> rules;
    QSet<QString> ids;
    const std::vector<DataTable> tables = file.data().tables("notice");
    for (const DataTable& t : tables) {
        if (auto rule = readRule(t, file, &ids))
            rules.push_back(std::move(*rule));
    }
    if (tables.empty())
        file.data().refuse("notice", ErrorText::tr("the file has no notices"));
    for (const DataTable& t : tables)
        file.checkNames(t, "replaces", t.strings("replaces", {}), ids.values());
    RuleFile::refuseWordsWithout(file.words(), ids, {u"negations"_s});
    if (file.bad())
        return {};
    return rules;
}

const NoticeRule* noticeRule(const std::vector<NoticeRule>& rules, const QString& id)
{
    const auto it =
        std::find_if(rules.begin(), rules.end(), [&id](const NoticeRule& r) { return r.id == id; });
    return it == rules.end() ? nullptr : &*it;
}

} // namespace unknot
