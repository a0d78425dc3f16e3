// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/timeline/Phrases.h"

namespace unknot {

/// Phrases with durations that are easy to add up: one second for a full sentence, half a second for a brief
/// one. A sentence shows its arguments: "dose_hold left 20000 x2"; brief ones begin with "~".
class FakePhrases final : public Phrases
{
public:
    static constexpr qint64 fullMs = 1000;
    static constexpr qint64 briefMs = 500;

    Sentence sentence(Phrase phrase, const PhraseArgs& a) const override
    {
        QString text = name(phrase);
        switch (phrase) {
        case Phrase::TakePlace:
        case Phrase::MoveTo:
        case Phrase::GetUpTo:
            text += QLatin1Char(' ') + a.position;
            break;
        case Phrase::TakeKit:
            // As in the real phrases, a chair is not announced.
            if (a.kit == QStringLiteral("chair"))
                return {};
            text += QLatin1Char(' ') + a.kit;
            break;
        case Phrase::Name:
            text += QLatin1Char(' ') + a.name;
            break;
        case Phrase::DoseHold:
        case Phrase::DoseBreath:
            text += QStringLiteral(" %1 %2 x%3").arg(sideName(a.side)).arg(a.ms).arg(a.sets);
            break;
        case Phrase::DoseReps:
        case Phrase::DoseTurns:
        case Phrase::DoseStrokes:
            text += QStringLiteral(" %1 %2 x%3").arg(sideName(a.side)).arg(a.count).arg(a.sets);
            break;
        case Phrase::SwitchSide:
        case Phrase::Turn:
        case Phrase::LastOne:
            text += QLatin1Char(' ') + sideName(a.side);
            break;
        case Phrase::Count:
            text += QStringLiteral(" %1").arg(a.count);
            break;
        default:
            break;
        }
        return {text, QLatin1Char('~') + text};
    }

    QString withSide(const QString& text, Side side) const override
    {
        QString filled = text;
        filled.replace(QStringLiteral("{side}"), sideName(side));
        return filled.replace(QStringLiteral("{other}"), sideName(otherSide(side)));
    }

    qint64 lengthMs(const QString& text) const override
    {
        // Each "+" adds a second, so that a test can lengthen a sentence.
        const qint64 more = 1000 * text.count(QLatin1Char('+'));
        return text.isEmpty() ? 0 : (text.startsWith(QLatin1Char('~')) ? briefMs : fullMs) + more;
    }

    QString language() const override { return QStringLiteral("xx"); }

private:
    static QString name(Phrase phrase)
    {
        static const char* const names[] = {
            "take_place", "move_to",    "get_up_to",    "take_kit",      "name",        "dose_hold",
            "dose_reps",  "dose_turns", "dose_strokes", "dose_breath",   "switch_side", "rest",
            "again",      "count",      "turn",         "last_one",      "breathe_in",  "breathe_out",
            "eased",      "eased_hold", "eased_press",  "lighter_press", "break",       "done"};
        return QString::fromLatin1(names[int(phrase)]);
    }
};

} // namespace unknot
