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

/// The app's words of one language that belong to no single technique: what the voice says, and names for
/// positions, things and places. Read from content/phrases.LANG.toml, positions.LANG.toml
/// and kit.LANG.toml. Never changes once loaded.
class Wording final : public Phrases
{
public:
    /// What is missing or wrong is named in `problems` and stays silent.
    static Wording load(const QString& contentFolder, const QString& language, Problems* problems);

    Sentence sentence(Phrase phrase, const PhraseArgs& args) const override;
    QString withSide(const QString& text, Side side) const override;
    qint64 lengthMs(const QString& text) const override;
    QString language() const override { return m_language; }

    /// Name of an id for a list or card; the id itself when there is none.
    QString positionName(const QString& id) const { return m_positionNames.value(id, id); }
    QString kitName(const QString& id) const { return m_kitNames.value(id, id); }
    QString placeName(const QString& id) const { return m_placeNames.value(id, id); }
    QString timeName(const QString& id) const { return m_timeNames.value(id, id); }
    QString goalName(const QString& id) const { return m_goalNames.value(id, id); }
    /// "left" or "right" as said in this language; "" for a side that has no word.
    QString sideWord(Side side) const;
    /// "thirty seconds", "one minute", "two and a half minutes".
    QString spokenTime(qint64 ms) const;
    /// A whole number in words, by the rules of ICU for this language; in digits where ICU has none.
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
    QHash<std::pair<QString, QString>, QString> m_ways; ///< by the positions it leads from and to
    QHash<QString, QString> m_positionNames, m_kitNames, m_placeNames, m_timeNames, m_goalNames;
    std::shared_ptr<const SpokenNumbers> m_numbers;
};

} // namespace unknot
