// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostMoves = 200, longestId = 64;

void setIn(QStringList* list, const QString& id, bool on)
{
    list->removeAll(id);
    if (on)
        list->append(id);
}

QString idOf(const QJsonValue& value)
{
    const QString id = value.toString();
    return id.size() <= longestId ? id : QString();
}

QStringList idsOf(const QJsonValue& value)
{
    QStringList ids;
    for (const auto& item : value.toArray()) {
        if (const QString id = idOf(item); !id.isEmpty() && !ids.contains(id) && ids.size() < mostMoves)
            ids << id;
    }
    return ids;
}

} // namespace

void setLiked(Preferences* preferences, const QString& technique, bool on)
{
    setIn(&preferences->liked, technique, on);
    if (on)
        preferences->avoided.removeAll(technique);
}

void setAvoided(Preferences* preferences, const QString& technique, bool on)
{
    setIn(&preferences->avoided, technique, on);
    if (on)
        preferences->liked.removeAll(technique);
}

Preferences merged(const Preferences& stored, const Preferences& newer)
{
    Preferences all = stored;
    if (!newer.goal.isEmpty())
        all.goal = newer.goal;
    if (!newer.support.isEmpty())
        all.support = newer.support;
    all.lighterPressure = stored.lighterPressure || newer.lighterPressure;
    for (const QString& technique : newer.liked)
        setLiked(&all, technique, true);
    for (const QString& technique : newer.avoided)
        setAvoided(&all, technique, true);
    return all;
}

QString toText(const Preferences& p)
{
    if (p.isEmpty())
        return {};
    const QJsonObject o{{u"goal"_s, p.goal},
                        {u"support"_s, p.support},
                        {u"lighter_pressure"_s, p.lighterPressure},
                        {u"liked"_s, QJsonArray::fromStringList(p.liked)},
                        {u"avoided"_s, QJsonArray::fromStringList(p.avoided)}};
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

Preferences preferencesFromText(const QString& text)
{
    const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
    Preferences p;
    p.goal = idOf(o.value(u"goal"_s));
    p.support = idOf(o.value(u"support"_s));
    p.lighterPressure = o.value(u"lighter_pressure"_s).toBool();
    p.liked = idsOf(o.value(u"liked"_s));
    for (const QString& technique : idsOf(o.value(u"avoided"_s)))
        setAvoided(&p, technique, true);
    return p;
}

Routine withoutAvoided(const Routine& routine, const Preferences& preferences, const Catalogue& catalogue)
{
    Routine kept = routine;
    std::erase_if(kept.steps,
                  [&](const RoutineStep& s) { return preferences.avoided.contains(s.technique); });
    const bool isWork = std::any_of(kept.steps.begin(), kept.steps.end(), [&](const RoutineStep& s) {
        const Technique* t = catalogue.technique(s.technique);
        return t && t->dosage.work != Work::Breathing;
    });
    return isWork ? kept : routine;
}

} // namespace unknot
