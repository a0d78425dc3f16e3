// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/AboutMe.h"
#include "core/journal/PainEntry.h"
#include "core/vault/VaultKeys.h"

namespace unknot {

/// The contents of tests/data/vault-1, the sample of the first format. Never change it: every later version
/// must open that vault and find this. Add a new sample for a new format.
inline const QString samplePassphrase = QStringLiteral("a public passphrase");

inline PainEntry sampleEntry()
{
    PainEntry e;
    e.id = QStringLiteral("0123456789abcdef0123456789abcdef");
    e.at = {1'793'000'000'000, 60, QStringLiteral("Europe/Berlin")};
    e.pain = 7;
    e.regions = {{QStringLiteral("lower_back_left"), 6}, {QStringLiteral("abdomen"), {}}};
    e.words = {QStringLiteral("aching"), QStringLiteral("stiff")};
    e.eased = {QStringLiteral("heat")};
    e.worsened = {QStringLiteral("sitting")};
    e.sleep = 2;
    e.mood = 3;
    e.stress = 4;
    e.energy = 1;
    e.medicine = QStringLiteral("ibuprofen 400 mg");
    e.medicineFor = QStringLiteral("pain");
    e.medicineEffect = QStringLiteral("some");
    e.wokeByPain = true;
    e.stoppedActivity = false;
    e.did = QStringLiteral("watered the roses");
    e.note = QString::fromUtf8("Ärger mit dem Kreuz, 痛い, since Tuesday");
    e.episode = Episode::Ended;
    e.episodeEnd = Moment{1'793'007'200'000, 60, {}};
    return e;
}

/// The entry before its correction.
inline PainEntry sampleEntryBefore()
{
    PainEntry e = sampleEntry();
    e.pain = 5;
    return e;
}

inline PainEntry sampleWithdrawn()
{
    PainEntry e;
    e.id = QStringLiteral("fedcba9876543210fedcba9876543210");
    e.at = {1'793'100'000'000, -300, QStringLiteral("America/New_York")};
    e.pain = 0;
    e.note = QStringLiteral("taken back");
    return e;
}

inline PainEntry sampleDrop()
{
    PainEntry e;
    e.id = QStringLiteral("00112233445566778899aabbccddeeff");
    e.at = {1'793'200'000'000, 0, QStringLiteral("UTC")};
    e.pain = 9;
    e.note = QStringLiteral("in the night");
    return e;
}

/// Since version 2; with a field of a future version.
inline Record sampleCondition()
{
    OwnCondition c;
    c.id = QStringLiteral("a0b1c2d3e4f5061728394a5b6c7d8e9f");
    c.at = {1'793'300'000'000, 60, QStringLiteral("Europe/Berlin")};
    c.tag = QStringLiteral("varicose");
    c.where = {QStringLiteral("calf_left")};
    c.since = QDate(2026, 10, 29);
    c.rest = {{QStringLiteral("severity"), 2}};
    return toRecord(c);
}

inline const QString sampleSettingName = QStringLiteral("sample"), sampleSetting = QStringLiteral("kept");

} // namespace unknot
