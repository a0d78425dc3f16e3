// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// An exported journal: lines of JSON.
#include "tests/fuzz/Target.h"

#include "core/journal/JournalText.h"
#include "core/journal/Vocabulary.h"
#include "core/safety/Profile.h"

#include <QJsonDocument>

using namespace unknot;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    static Problems none;
    static const Catalogue catalogue =
        Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), QStringLiteral("en"), &none);
    static const Vocabulary vocabulary = Vocabulary::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"),
                                                          QStringLiteral("en"), catalogue, &none);
    const QByteArray bytes = fuzz::bytes(data, size);
    Problems problems;
    for (const RecordLine& line : recordsFromLines(bytes, QStringLiteral("in"), vocabulary, &problems)) {
        const QJsonObject written = toJson(line.record);
        const auto again = recordFromJson(written, &vocabulary);
        fuzz::promise(again.ok(), "an export can be read back");
        fuzz::promise(toJson(again.value()) == written, "reading an export back keeps every field");
    }
    int ofTheFile = 0; // that it is UTF-16, or how many mistakes are not listed
    for (const Problem& p : problems) {
        ofTheFile += p.line == 0;
        fuzz::promise(p.line >= 0 && ofTheFile <= 1 && !p.reason.isEmpty(),
                      "every mistake has a line and a reason");
    }
    // A safety profile in the legacy format.
    SafetyProfile profile = profileFromJson(QJsonDocument::fromJson(bytes).object());
    const JournalChanges changes =
        changesTo(&profile, {}, Moment::of(QDateTime(QDate(2026, 6, 1), QTime(9, 0))));
    const SafetyProfile back = profileFromRecords(changes.put);
    fuzz::promise(back.conditions.size() == profile.conditions.size(),
                  "no condition of an old profile is lost");
    return 0;
}
