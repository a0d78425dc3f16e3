// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/NoticeFacts.h"

namespace unknot {

/// One match of a trigger: at a place, for a technique, or overall. Internal to core/safety.
struct Finding
{
    /// A record that triggered the rule.
    struct Proof
    {
        qint64 utcMs = 0;
        QString id;
        const Record* record = nullptr; ///< null for a screening
        auto operator<=>(const Proof& other) const
        {
            return std::tie(utcMs, id) <=> std::tie(other.utcMs, other.id);
        }
        bool operator==(const Proof& other) const { return id == other.id; }
    };
    std::vector<Proof> proof;
    QStringList regions;
    int count = 0, days = 0;
    QString technique, word;
    std::optional<Urgency> urgency; ///< overrides the urgency of the rule

    void add(const Record& record) { proof.push_back({record.at.utcMs, record.id, &record}); }
    /// Adds the record and its painful places, restricted to those of the rule, if any.
    void addWithPlaces(const NoticeRule& rule, const Record& entry);
};
using Findings = std::vector<Finding>;

/// The function of a trigger, and how many days before today it looks at.
struct TriggerWork
{
    Findings (*find)(const NoticeRule&, const NoticeFacts&);
    int (*spanDays)(const NoticeRule&);
};
const TriggerWork& workOf(NoticeTrigger trigger);

// NoticePain.cpp: levels and places
Findings severeDays(const NoticeRule& rule, const NoticeFacts& facts);
Findings weeklyRise(const NoticeRule& rule, const NoticeFacts& facts);
Findings notEasing(const NoticeRule& rule, const NoticeFacts& facts);
Findings lasting(const NoticeRule& rule, const NoticeFacts& facts);
Findings areas(const NoticeRule& rule, const NoticeFacts& facts);
Findings newPlaces(const NoticeRule& rule, const NoticeFacts& facts);

// NoticeSigns.cpp: other contents of an entry
Findings redFlags(const NoticeRule& rule, const NoticeFacts& facts);
Findings tickedDays(const NoticeRule& rule, const NoticeFacts& facts);
Findings wordEntries(const NoticeRule& rule, const NoticeFacts& facts);
Findings wordDays(const NoticeRule& rule, const NoticeFacts& facts);
Findings medicineDays(const NoticeRule& rule, const NoticeFacts& facts);
Findings moodDays(const NoticeRule& rule, const NoticeFacts& facts);

// NoticeOwnWords.cpp
Findings ownWords(const NoticeRule& rule, const NoticeFacts& facts);

// NoticeSessions.cpp: sessions and the weekly questions
Findings sessionFlares(const NoticeRule& rule, const NoticeFacts& facts);
Findings moveFlares(const NoticeRule& rule, const NoticeFacts& facts);
Findings sessionStops(const NoticeRule& rule, const NoticeFacts& facts);
Findings steadySessions(const NoticeRule& rule, const NoticeFacts& facts);
Findings pegRise(const NoticeRule& rule, const NoticeFacts& facts);

} // namespace unknot
