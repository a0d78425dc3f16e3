// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/SafetyRules.h"

#include <QFile>
#include <algorithm>

// Qt requires this at file scope for resources in a static library.
static void initSafetyResources()
{
    Q_INIT_RESOURCE(safety);
}

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString builtInFolder = QStringLiteral(":/unknot");
const QString builtInLanguage = QStringLiteral("en");

} // namespace

std::optional<SafetyRules> SafetyRules::read(const QString& folder, const QString& language,
                                             const Catalogue& catalogue, Problems* problems)
{
    // Read all files before giving up, so that every mistake is reported.
    auto conditions = readConditions(folder, language, catalogue, problems);
    QStringList ids;
    if (conditions) {
        for (const Condition& c : conditions->conditions)
            ids << c.id;
    }
    auto flags = conditions ? readRedFlags(folder, language, catalogue, ids, problems) : std::nullopt;
    QStringList flagIds;
    if (flags) {
        for (const RedFlag& f : flags->flags)
            flagIds << f.id;
    }
    auto stops = flags ? readStopRules(folder, language, catalogue, flagIds, problems) : std::nullopt;
    auto notices = readNoticeRules(folder, language, catalogue, problems);
    auto numbers = readEmergencyNumbers(folder, language, catalogue, problems);
    if (!conditions || !flags || !stops || !notices || !numbers)
        return {};
    SafetyRules rules;
    rules.m_conditions = std::move(*conditions);
    rules.m_flags = std::move(*flags);
    rules.m_stops = std::move(*stops);
    rules.m_notices = std::move(*notices);
    rules.m_numbers = std::move(*numbers);
    return rules;
}

SafetyRules SafetyRules::load(const QString& folder, const QString& language, const Catalogue& catalogue,
                              Problems* problems)
{
    initSafetyResources();
    if (auto rules = read(folder + u"/safety"_s, language, catalogue, problems))
        return std::move(*rules);
    // The built-in rules are checked against the built-in families and regions: a mistake in those of the
    // content folder must not disable the rules too.
    Problems ours;
    const Catalogue builtIn = Catalogue::load(builtInFolder, builtInLanguage, &ours);
    ours.clear(); // the built-in content has no techniques and routines
    const QString builtInRules = builtInFolder + u"/safety"_s;
    auto rules = read(builtInRules, language, builtIn, &ours);
    if (!rules)
        rules = read(builtInRules, builtInLanguage, builtIn, &ours);
    if (!rules)
        qFatal("The safety rules that this program was built with cannot be read.");
    problems->insert(problems->end(), ours.begin(), ours.end());
    rules->m_builtIn = true;
    return std::move(*rules);
}

const Condition* SafetyRules::condition(const QString& id) const
{
    const auto& all = m_conditions.conditions;
    const auto found = std::find_if(all.begin(), all.end(), [&id](const Condition& c) { return c.id == id; });
    return found == all.end() ? nullptr : &*found;
}

const Condition& SafetyRules::unknown() const
{
    const auto& all = m_conditions.conditions;
    const auto found =
        std::find_if(all.begin(), all.end(), [](const Condition& c) { return c.standsForUnknown; });
    static const Condition nothingKnown; // has no levels, so it blocks everything
    return found == all.end() ? nothingKnown : *found;
}

const StopRule* SafetyRules::stop(StopReason reason) const
{
    const auto found = std::find_if(m_stops.begin(), m_stops.end(),
                                    [reason](const StopRule& r) { return r.reason == reason; });
    return found == m_stops.end() ? nullptr : &*found;
}

const EmergencyNumber& SafetyRules::numberFor(const QString& country) const
{
    const auto of = [this](const QString& code) {
        return std::find_if(m_numbers.begin(), m_numbers.end(),
                            [&code](const EmergencyNumber& n) { return n.country == code; });
    };
    static const EmergencyNumber everywhere{.country = {}, .emergency = u"112"_s};
    auto found = of(country);
    if (found == m_numbers.end())
        found = of({});
    return found == m_numbers.end() ? everywhere : *found;
}

} // namespace unknot
