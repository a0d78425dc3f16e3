// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryFields.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const std::pair<QString, QStringList PainEntry::*> entryLists[] = {{u"words"_s, &PainEntry::words},
                                                                   {u"eased"_s, &PainEntry::eased},
                                                                   {u"worsened"_s, &PainEntry::worsened},
                                                                   {u"spots"_s, &PainEntry::spots}};
const std::pair<QString, std::optional<int> PainEntry::*> entryScales[] = {{u"sleep"_s, &PainEntry::sleep},
                                                                           {u"mood"_s, &PainEntry::mood},
                                                                           {u"stress"_s, &PainEntry::stress},
                                                                           {u"energy"_s, &PainEntry::energy}};
const std::pair<QString, std::optional<bool> PainEntry::*> entryQuestions[] = {
    {u"woke_by_pain"_s, &PainEntry::wokeByPain},
    {u"stopped_activity"_s, &PainEntry::stoppedActivity},
    {u"new_weakness"_s, &PainEntry::newWeakness}};
const std::pair<QString, QString PainEntry::*> entryTexts[] = {
    {u"medicine"_s, &PainEntry::medicine},
    {u"medicine_for"_s, &PainEntry::medicineFor},
    {u"medicine_effect"_s, &PainEntry::medicineEffect},
    {u"did"_s, &PainEntry::did}};

} // namespace

QVariantMap ticksOf(const PainEntry& entry)
{
    QVariantMap map;
    for (const auto& [name, list] : entryLists)
        map[name] = entry.*list;
    return map;
}

void setTick(EntryEditor& editor, const QString& field, const QString& id, bool on)
{
    for (const auto& [name, list] : entryLists) {
        if (name == field)
            editor.tick(list, id, on);
    }
}

QVariantMap fieldsOf(const PainEntry& entry)
{
    QVariantMap map;
    for (const auto& [name, scale] : entryScales) {
        if (entry.*scale)
            map[name] = *(entry.*scale);
    }
    for (const auto& [name, question] : entryQuestions) {
        if (entry.*question)
            map[name] = *(entry.*question);
    }
    for (const auto& [name, text] : entryTexts) {
        if (!(entry.*text).isEmpty())
            map[name] = entry.*text;
    }
    return map;
}

void setField(EntryEditor& editor, const QString& field, const QVariant& value)
{
    for (const auto& [name, scale] : entryScales) {
        if (name == field)
            editor.setScale(scale, value.isValid() ? std::optional(value.toInt()) : std::nullopt);
    }
    for (const auto& [name, question] : entryQuestions) {
        if (name == field)
            editor.setAnswer(question, value.isValid() ? std::optional(value.toBool()) : std::nullopt);
    }
    for (const auto& [name, text] : entryTexts) {
        if (name == field)
            editor.setText(text, value.toString());
    }
}

} // namespace unknot
