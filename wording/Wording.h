// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Problem.h"
#include "core/timeline/Phrases.h"

#include <QHash>
#include <QStringList>
#include <memory>

namespace unknot {

class SpokenNumbers;

/// Texts of one language that do not belong to a technique: what the voice says, and names of positions, kit
/// and places. Read from content/phrases.LANG.toml, positions.LANG.toml and kit.LANG.toml. Immutable after
/// loading.
class Wording final : public Phrases
{
public:
    /// Missing or wrong texts are added to `problems` and stay silent.
    static Wording load(const QString& contentFolder, const QString& language, Problems* problems);

    /// Reports a name of number rules that ICU does not have. Not part of load(), as the app would wait for
    /// ICU.
    static void checkNumbers(const QString& contentFolder, const QString& language, Problems* problems);

    Sentence sentence(Phrase phrase, const PhraseArgs& args) const override;
    QString withSide(const QString& text, Side side) const override;
    qint64 lengthMs(const QString& text) const override;
    QString language() const override { return m_language; }

    /// The name of an id, for lists and cards; the id itself if unknown.
    QString positionName(const QString& id) const { return m_positionNames.value(id, id); }
    QString kitName(const QString& id) const { return m_kitNames.value(id, id); }
    QString placeName(const QString& id) const { return m_placeNames.value(id, id); }
    QString timeName(const QString& id) const { return m_timeNames.value(id, id); }
    QString goalName(const QString& id) const { return m_goalNames.value(id, id); }
    /// "left" or "right" in this language; "" for other sides.
    QString sideWord(Side side) const;
    /// "thirty seconds", "one minute", "two and a half minutes".
    QString spokenTime(qint64 ms) const;
    /// A whole number in words, by ICU's rules for this language; in digits if it has none.
    QString number(int n) const;

private:
    struct Speech
    {
        double start = 0, letter = 0, word = 0, comma = 0, stop = 0;
    };
    void readPositions(const QString& contentFolder, Problems* problems);
    void readKit(const QString& contentFolder, Problems* problems);
    Sentence filled(const QString& key, const PhraseArgs& args) const;

    QString m_language;
    Speech m_speech;
    QHash<QString, Sentence> m_phrases;
    QHash<QString, QString> m_sides, m_positions, m_rests, m_kit, m_numberForms;
    QHash<std::pair<QString, QString>, QString> m_ways; ///< keyed by the positions before and after
    QHash<QString, QString> m_positionNames, m_kitNames, m_placeNames, m_timeNames, m_goalNames;
    std::shared_ptr<const SpokenNumbers> m_numbers;
};

} // namespace unknot
