// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Phrases.h"

namespace unknot {

/// The same phrases at another speaking pace: only their durations change.
class PacedPhrases final : public Phrases
{
public:
    PacedPhrases(const Phrases& phrases, double pace) : m_phrases(phrases), m_pace(pace) {}
    Sentence sentence(Phrase phrase, const PhraseArgs& args) const override
    {
        return m_phrases.sentence(phrase, args);
    }
    QString withSide(const QString& text, Side side) const override { return m_phrases.withSide(text, side); }
    qint64 lengthMs(const QString& text) const override
    {
        return qRound64(double(m_phrases.lengthMs(text)) / m_pace);
    }
    QString language() const override { return m_phrases.language(); }

private:
    const Phrases& m_phrases;
    double m_pace;
};

} // namespace unknot
