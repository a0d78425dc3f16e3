// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

class Vocabulary;

/// Whether an entry starts or ends a bout of pain.
enum class Episode {
    None,  ///< a single moment
    Open,  ///< started at `at`, still going on
    Ended, ///< started at `at`, ended at `episodeEnd`
};

/// One entry of the pain journal. Only `pain` and `at` are required.
struct PainEntry
{
    QString id; ///< "" until stored
    int revision = 0;
    Source source = Source::App;
    Moment at;
    int pain = 0; ///< 0 .. 10, overall pain
    std::vector<RegionLevel> regions;
    QStringList words, eased, worsened; ///< ids of Vocabulary
    QStringList spots;                  ///< ids of close-ups, such as a finger or a side of the knee

    // 1 (very poor, very low) .. 5 (very good, very high)
    std::optional<int> sleep, mood, stress, energy;

    QString medicine;                                             ///< name and amount, in the person's words
    QString medicineFor;                                          ///< "headache", "pain", "other", or ""
    QString medicineEffect;                                       ///< "none", "some", "much", or ""
    std::optional<bool> wokeByPain, stoppedActivity, newWeakness; ///< nothing: not asked
    /// what the person managed to do, in their words
    QString did;
    QString note;
    Episode episode = Episode::None;
    std::optional<Moment> episodeEnd;
    QJsonObject rest; ///< fields of a newer version, kept as they are

    bool operator==(const PainEntry&) const = default;
};

/// "Same as last time": a new entry with the pain, places, spots and words of `last`.
PainEntry sameAgain(const PainEntry& last, const Moment& now);
/// The entry with its bout ended now.
PainEntry ended(PainEntry entry, const Moment& now);

Record toRecord(const PainEntry& entry);
/// From a record of kind Entry; fields missing from the body stay unset.
PainEntry toEntry(const Record& record);

/// The documented format (docs/JOURNAL_FORMAT.md). Unset fields are omitted.
QJsonObject toJson(const PainEntry& entry);
/// Errors: Refused, with field and reason in `detail`. Unknown fields are kept. Without a vocabulary any
/// well-formed id is accepted.
Result<PainEntry> entryFromJson(const QJsonObject& json, const Vocabulary* vocabulary);
/// Checks limits and ids. What the app creates itself always passes.
Result<Done> check(const PainEntry& entry, const Vocabulary* vocabulary);

/// The limit for short texts, in characters.
inline constexpr int mostShortText = 2000;

} // namespace unknot
