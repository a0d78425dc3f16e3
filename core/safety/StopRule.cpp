// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/StopRule.h"

#include "core/base/ErrorText.h"
#include "core/safety/RuleFile.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList actions{u"none"_s, u"ease"_s, u"skip"_s, u"stop"_s, u"same_day"_s, u"emergency"_s};

// docs/SOURCES.md: S47 for the bands, D for a rise of two.
constexpr int smallerFrom = 4, stopFrom = 6, stopRise = 2;

StopAction readAction(const DataTable& t, const char* key)
{
    const QString name = t.string(key);
    const qsizetype at = actions.indexOf(name);
    if (at < 0 && !name.isEmpty())
        t.refuse(key, ErrorText::tr("“%1” is not one of: %2").arg(name, actions.join(u", "_s)));
    return at < 0 ? StopAction::Emergency : StopAction(at);
}

QString readFlag(const DataTable& t, const QStringList& flags)
{
    QString flag = t.string("flag", QString());
    if (!flag.isEmpty() && !flags.contains(flag))
        t.refuse("flag", ErrorText::tr("unknown flag “%1”").arg(flag));
    return flag;
}

StopQuestion readQuestion(const DataTable& t, const DataTable& words, const StopRule& rule,
                          const QStringList& flags)
{
    t.refuseUnknownKeys({"id", "action", "flag"});
    StopQuestion q;
    q.id = t.string("id");
    q.action = readAction(t, "action");
    if (q.action <= rule.action)
        t.refuse("action", ErrorText::tr("a yes must be more urgent than “%1”, the action of the rule")
                               .arg(stopActionName(rule.action)));
    q.flag = readFlag(t, flags);
    if (q.action >= StopAction::SameDay && q.flag.isEmpty())
        t.refuse("flag", ErrorText::tr("a yes this urgent needs a flag that pauses what it must"));
    const DataTable w = words.table(q.id.toUtf8().constData());
    w.refuseUnknownKeys({"question", "advice"});
    q.text = w.string("question");
    q.advice = w.string("advice", QString());
    return q;
}

} // namespace

QString stopActionName(StopAction action)
{
    return actions[int(action)];
}

const StopQuestion* StopRule::question(const QString& question) const
{
    const auto found = std::find_if(questions.begin(), questions.end(),
                                    [&question](const StopQuestion& q) { return q.id == question; });
    return found == questions.end() ? nullptr : &*found;
}

bool StopRule::isFor(const Technique* technique) const
{
    if (families.isEmpty() && kit.isEmpty())
        return true;
    return technique && (families.contains(technique->family) ||
                         std::any_of(kit.begin(), kit.end(),
                                     [&](const QString& k) { return technique->kit.contains(k); }));
}

std::optional<std::vector<StopRule>> readStopRules(const QString& folder, const QString& language,
                                                   const Catalogue& catalogue, const QStringList& flags,
                                                   Problems* problems)
{
    const RuleFile file(folder, u"stop_rules"_s, language, catalogue, problems);
    if (!file.readable())
        return {};
    file.data().refuseUnknownKeys({"version", "stop"});
    (void)file.data().integer("version", 1, 1000);
    std::vector<StopRule> rules;
    QSet<QString> ids;
    for (const DataTable& t : file.data().tables("stop")) {
        t.refuseUnknownKeys(
            {"id", "action", "flag", "question", "rare", "families", "pressure", "kit", "sources"});
        StopRule r;
        r.id = t.string("id");
        file.checkNewId(t, r.id, &ids);
        const auto reason = stopReasonFromName(r.id);
        if (!reason || *reason == StopReason::None)
            t.refuse("id", ErrorText::tr("unknown stop reason “%1”").arg(r.id));
        r.reason = reason.value_or(StopReason::Other);
        r.action = readAction(t, "action");
        r.flag = readFlag(t, flags);
        r.rare = t.boolean("rare", false);
        r.families = file.readFamilies(t);
        r.kit = t.strings("kit", {});
        file.checkKit(t, "kit", r.kit);
        r.sources = RuleFile::sourcesOf(t);
        const DataTable words = file.wordsOf(r.id);
        QStringList known{u"label"_s, u"advice"_s};
        QSet<QString> questions;
        for (const DataTable& q : t.tables("question")) {
            r.questions.push_back(readQuestion(q, words, r, flags));
            file.checkNewId(q, r.questions.back().id, &questions);
            known << r.questions.back().id;
        }
        words.refuseUnknownKeys(known);
        r.label = words.string("label");
        r.advice = words.string("advice", QString());
        rules.push_back(std::move(r));
    }
    RuleFile::refuseWordsWithout(file.words(), ids, {});
    if (file.bad())
        return {};
    return rules;
}

PainZone painZone(int pain, std::optional<int> before)
{
    if (pain >= stopFrom || (before && pain - *before >= stopRise))
        return PainZone::Stop;
    return pain >= smallerFrom ? PainZone::Smaller : PainZone::GoOn;
}

bool asksForPain(StopReason reason)
{
    return reason == StopReason::Pain || reason == StopReason::TooStrong;
}

StopAction actionFor(const StopRule& rule, const StopQuestion* yes, std::optional<PainZone> light)
{
    if (yes)
        return yes->action;
    if (!light || rule.action != StopAction::Skip)
        return rule.action;
    switch (*light) {
    case PainZone::GoOn:
        return StopAction::None;
    case PainZone::Smaller:
        return rule.reason == StopReason::Pain ? StopAction::Skip : StopAction::Ease;
    case PainZone::Stop:
        break;
    }
    return StopAction::Skip;
}

} // namespace unknot
