// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const Timeline& t)
{
    QJsonArray segments, cues;
    for (const Segment& s : t.segments) {
        QJsonObject o{{u"step"_s, s.step},
                      {u"start_ms"_s, s.startMs},
                      {u"duration_ms"_s, s.durationMs},
                      {u"kind"_s, segmentKindName(s.kind)},
                      {u"technique"_s, s.technique},
                      {u"side"_s, sideName(s.side)},
                      {u"set"_s, s.set},
                      {u"rep"_s, s.rep}};
        if (s.waits)
            o[u"waits"_s] = true;
        segments.append(o);
    }
    for (const Cue& c : t.cues) {
        QJsonObject o{{u"at_ms"_s, c.atMs}, {u"kind"_s, cueKindName(c.kind)}, {u"text"_s, c.text}};
        if (c.durationMs > 0)
            o[u"duration_ms"_s] = c.durationMs;
        cues.append(o);
    }
    return {{u"routine"_s, t.routine},  {u"revision"_s, t.routineRevision}, {u"language"_s, t.language},
            {u"total_ms"_s, t.totalMs}, {u"segments"_s, segments},          {u"cues"_s, cues}};
}

QString clock(qint64 ms)
{
    return u"%1:%2.%3"_s.arg(ms / 60000)
        .arg(ms / 1000 % 60, 2, 10, QChar(u'0'))
        .arg(ms % 1000, 3, 10, QChar(u'0'));
}

} // namespace

int timeline(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Shows the timeline of a routine for one person: all segments and cues."));
    parser.addPositionalArgument(u"ROUTINE|FILE"_s,
                                 Words::tr("A routine's id, or the path of a routine file."));
    parser.addOption({u"json"_s, Words::tr("Print total_ms, segments and cues as JSON.")});
    addTimelineOptions(parser);
    int code = Ok;
    if (!parse(parser, u"timeline"_s, args, 1, 1, &code))
        return code;
    const auto prepared = prepare(parser, &code);
    if (!prepared)
        return code;
    const Timeline t = prepared->timeline();
    if (parser.isSet(u"json"_s)) {
        outJson(QJsonDocument(toJson(t)));
        return Ok;
    }
    for (const Segment& s : t.segments) {
        out(u"%1  %2 %3 %4 %5 %6"_s.arg(clock(s.startMs))
                .arg(segmentKindName(s.kind), -12)
                .arg(s.technique, -20)
                .arg(sideName(s.side), -6)
                .arg(s.set ? u"set %1"_s.arg(s.set) : QString(), -6)
                .arg(s.rep ? u"rep %1"_s.arg(s.rep) : QString())
                .trimmed());
        for (const Cue& c : t.cues) {
            if (c.atMs >= s.startMs && c.atMs < s.endMs())
                out(u"%1      %2 %3"_s.arg(clock(c.atMs), cueKindName(c.kind), c.text).trimmed());
        }
    }
    out(u"%1  end"_s.arg(clock(t.totalMs)));
    return Ok;
}

} // namespace unknot::cli
