// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryFields.h"

#include "wording/DayText.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QList<ChipOption> optionsOf(const std::vector<Term>& terms)
{
    QList<ChipOption> options;
    for (const Term& t : terms)
        options << ChipOption{t.id, startOfSentence(t.name)};
    return options;
}

} // namespace

void EntryFields::begin(EntryEditor& editor, const Vocabulary& vocabulary)
{
    m_editor = &editor;
    connect(&editor, &EntryEditor::changed, this, &EntryFields::changed);
    m_wordOptions = optionsOf(vocabulary.words());
    m_easedOptions = optionsOf(vocabulary.eased());
    m_worsenedOptions = optionsOf(vocabulary.worsened());
    Q_EMIT begun();
    Q_EMIT changed();
}

const PainEntry& EntryFields::entry() const
{
    static const PainEntry nothingSaid;
    return m_editor ? m_editor->entry() : nothingSaid;
}

EntryFields::Answer EntryFields::answer(std::optional<bool> value)
{
    return !value ? Answer::NotSaid : *value ? Answer::Yes : Answer::No;
}

void EntryFields::setScale(std::optional<int> PainEntry::*scale, int value)
{
    m_editor->setScale(scale, value > 0 ? std::optional(value) : std::nullopt);
}

void EntryFields::setAnswer(std::optional<bool> PainEntry::*question, Answer answer)
{
    m_editor->setAnswer(question,
                        answer == Answer::NotSaid ? std::nullopt : std::optional(answer == Answer::Yes));
}

QList<ChipOption> EntryFields::medicineForOptions() const
{
    return {
        {u"pain"_s, tr("This pain")}, {u"headache"_s, tr("A headache")}, {u"other"_s, tr("Something else")}};
}

QList<ChipOption> EntryFields::medicineEffectOptions() const
{
    return {{u"none"_s, tr("No")}, {u"some"_s, tr("A little")}, {u"much"_s, tr("A lot")}};
}

} // namespace unknot
