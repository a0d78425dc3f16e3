// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Result.h"
#include "core/journal/Record.h"

#include <QJsonObject>

namespace unknot {

class Vocabulary;

/// How a bout of pain goes on.
enum class Episode {
    None,  ///< a moment, nothing more
    Open,  ///< began then, and has not ended
    Ended, ///< began then, ended at `episodeEnd`
};

/// One entry of the pain journal as a person means it. Only `pain` and `at` are always there.
struct PainEntry
{
    QString id; ///< "" until stored
    int revision = 0;
    Source source = Source::App;
    Moment at;
    int pain = 0; ///< 0 .. 10, the pain as a whole
    std::vector<RegionLevel> regions;
    QStringList words, eased, worsened; ///< ids of Vocabulary
    QStringList spots;                  ///< ids of close-ups: which finger, which side of the knee

    // 1 (very poor, very low) .. 5 (very good, very high)
    std::optional<int> sleep, mood, stress, energy;

    QString medicine;                                             ///< name and amount, own words
    QString medicineFor;                                          ///< "headache", "pain", "other", or ""
    QString medicineEffect;                                       ///< "none", "some", "much", or ""
    std::optional<bool> wokeByPain, stoppedActivity, newWeakness; ///< nothing: not asked
    QString did;                                                  ///< what got done that matters, own words
    QString note;
    Episode episode = Episode::None;
    std::optional<Moment> episodeEnd;
    QJsonObject rest; ///< fields of a newer version, kept as they are

    bool operator==(const PainEntry&) const = default;
};

/// "Same as last time": pain, places, parts and words once more, now.
PainEntry sameAgain(const PainEntry& last, const Moment& now);
/// The bout has ended, now.
PainEntry ended(PainEntry entry, const Moment& now);

Record toRecord(const PainEntry& entry);
/// A record of kind Entry; what its body does not say stays unset.
PainEntry toEntry(const Record& record);

/// The documented form (docs/JOURNAL_FORMAT.md): id, at, zone, pain, regions, words, note, and what else is
/// set.
QJsonObject toJson(const PainEntry& entry);
/// The other way. Refused with the field and the reason in `detail`; fields that are not known here are
/// carried along. Without a vocabulary any id of the right form will do.
Result<PainEntry> entryFromJson(const QJsonObject& json, const Vocabulary* vocabulary);
/// Whether all in it is within its limits and known; what the app itself makes always is.
Result<Done> check(const PainEntry& entry, const Vocabulary* vocabulary);

/// Limits for what is short by nature; a note has none.
inline constexpr int mostRegions = 80, mostShortText = 2000;

} // namespace unknot
