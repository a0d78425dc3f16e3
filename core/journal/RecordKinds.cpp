// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/RecordKinds.h"

#include "core/journal/AboutMe.h"
#include "core/journal/Care.h"
#include "core/journal/Measures.h"
#include "core/journal/PainEntry.h"
#include "core/journal/SessionRecord.h"

#include <algorithm>
#include <type_traits>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// `to` converts a Record to the kind's type; `from` parses JSON to it, for some kinds with a vocabulary.
template <auto to, auto from>
RecordKind row(Kind kind, const QString& name, bool listedOnDay)
{
    return {kind,
            name,
            listedOnDay,
            [](const Record& r) { return toJson(to(r)); },
            [](const QJsonObject& json, const Vocabulary* vocabulary) -> Result<Record> {
                const auto read = [&] {
                    if constexpr (std::is_invocable_v<decltype(from), const QJsonObject&, const Vocabulary*>)
                        return from(json, vocabulary);
                    else
                        return from(json);
                }();
                if (!read)
                    return read.error();
                return toRecord(read.value());
            },
            [](const Record& r) { return to(r).rest.keys(); }};
}

} // namespace

std::span<const RecordKind> recordKinds()
{
    static const std::vector<RecordKind> kinds{
        row<&toEntry, &entryFromJson>(Kind::Entry, u"entry"_s, true),
        row<&toSession, &sessionFromJson>(Kind::Session, u"session"_s, true),
        row<&toPeg, &pegFromJson>(Kind::Peg, u"peg"_s, true),
        row<&toVisit, &visitFromJson>(Kind::Visit, u"visit"_s, true),
        row<&toActivity, &activityFromJson>(Kind::Activity, u"activity"_s, true),
        row<&toScreening, &screeningFromJson>(Kind::Screening, u"screening"_s, false),
        row<&toConsult, &consultFromJson>(Kind::Consult, u"consult"_s, false),
        row<&toClinician, &clinicianFromJson>(Kind::Clinician, u"clinician"_s, false),
        row<&toNoticeAnswer, &noticeAnswerFromJson>(Kind::NoticeAnswer, u"notice_answer"_s, false),
        row<&toCondition, &conditionFromJson>(Kind::Condition, u"condition"_s, false),
        row<&toCleared, &clearedFromJson>(Kind::Clearance, u"clearance"_s, false),
        row<&toConsent, &consentFromJson>(Kind::Consent, u"consent"_s, false),
        row<&toAboutMe, &aboutMeFromJson>(Kind::AboutMe, u"about_me"_s, false)};
    return kinds;
}

std::vector<Kind> kindsOfADay()
{
    std::vector<Kind> kinds;
    for (const RecordKind& k : recordKinds()) {
        if (k.listedOnDay)
            kinds.push_back(k.kind);
    }
    return kinds;
}

const RecordKind* recordKind(Kind kind)
{
    const auto all = recordKinds();
    const auto it =
        std::find_if(all.begin(), all.end(), [kind](const RecordKind& k) { return k.kind == kind; });
    return it == all.end() ? nullptr : &*it;
}

const RecordKind* recordKind(const QString& name)
{
    const auto all = recordKinds();
    const auto it =
        std::find_if(all.begin(), all.end(), [&name](const RecordKind& k) { return k.name == name; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace unknot
