// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Safety.h"
#include "cli/VaultAccess.h"
#include "core/safety/Notices.h"
#include "wording/NoticeText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::cli {

using namespace Qt::StringLiterals;

int safetyNotices(const QStringList& args)
{
    const QString name = u"safety notices"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists what in a journal gives reason to ask a clinician, "
                                               "most urgent first. Includes notices dismissed in the app."));
    addVaultOptions(parser);
    parser.addOption(
        {u"at"_s, Words::tr("As of this time; a date includes that day. Default: now."), u"ISO8601"_s});
    parser.addOption(
        {u"json"_s, Words::tr("As a JSON array of objects: rule, urgency, regions, entries, text.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    Moment at = Moment::now();
    if (parser.isSet(u"at"_s)) {
        const auto told = Moment::fromText(parser.value(u"at"_s));
        if (!told) {
            say(Words::tr("unknot-cli %1: --at must be a time like 2026-05-31T18:30, not “%2”.")
                    .arg(name, parser.value(u"at"_s)));
            return Refused;
        }
        const bool isDate = parser.value(u"at"_s).size() == 10;
        at = isDate ? Moment::of(told->day().endOfDay()) : *told;
    }
    const Library library = loadLibrary();
    const SafetyRules rules = loadSafetyRules(library);
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto input = readNoticeInput(vault->journal(), rules.notices(), rules.redFlags(), at);
    if (!input)
        return tell(input.error());

    QJsonArray array;
    for (const Notice& n : notices(input.value(), rules.notices(), *library.catalogue)) {
        const QString text = noticeText(n, *noticeRule(rules.notices(), n.rule), *library.catalogue);
        if (!parser.isSet(u"json"_s)) {
            out(u"%1  %2  %3"_s.arg(urgencyName(n.urgency), -9).arg(n.rule, text));
            continue;
        }
        array.append(QJsonObject{{u"rule"_s, n.rule},
                                 {u"urgency"_s, urgencyName(n.urgency)},
                                 {u"regions"_s, QJsonArray::fromStringList(n.regions)},
                                 {u"entries"_s, QJsonArray::fromStringList(n.entries)},
                                 {u"text"_s, text}});
    }
    if (parser.isSet(u"json"_s))
        outJson(QJsonDocument(array));
    return Ok;
}

} // namespace unknot::cli
