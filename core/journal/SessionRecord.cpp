// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/SessionRecord.h"

#include "core/base/ErrorText.h"
#include "core/journal/JsonFields.h"

#include <QJsonDocument>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

// In the order of the enums.
const QStringList outcomeNames{u"done"_s, u"partial"_s, u"skipped"_s};
const QStringList differenceNames{u"none"_s, u"skipped"_s, u"eased_off"_s, u"stopped"_s, u"more_time"_s};
const QStringList feltNames{u""_s, u"better"_s, u"same"_s, u"worse"_s}; // as Felt
const QStringList sideNames{u"none"_s, u"left"_s, u"right"_s, u"both"_s};

int indexOf(const QStringList& names, const QString& name)
{
    return std::max(0, int(names.indexOf(name)));
}

StopReason readReason(JsonFields& f, const QString& name)
{
    return stopReasonFromName(f.choice(name, stopReasonNames())).value_or(StopReason::None);
}

QJsonObject toJson(const LogEntry& e)
{
    QJsonObject o{{u"step"_s, e.step},
                  {u"technique"_s, e.technique},
                  {u"technique_revision"_s, e.techniqueRevision},
                  {u"side"_s, sideName(e.side)},
                  {u"set"_s, e.set},
                  {u"planned_ms"_s, e.plannedMs},
                  {u"done_ms"_s, e.doneMs},
                  {u"outcome"_s, outcomeNames[int(e.outcome)]}};
    if (e.plannedReps > 0) {
        o[u"planned_reps"_s] = e.plannedReps;
        o[u"done_reps"_s] = e.doneReps;
    }
    if (e.difference != Difference::None)
        o[u"difference"_s] = differenceNames[int(e.difference)];
    return o;
}

LogEntry readEntry(JsonFields& f)
{
    LogEntry e;
    e.step = f.text(u"step"_s, 64);
    e.technique = f.text(u"technique"_s, 64);
    e.techniqueRevision = f.integer(u"technique_revision"_s, 0, 1 << 30, 0);
    e.side = Side(indexOf(sideNames, f.choice(u"side"_s, sideNames)));
    e.set = f.integer(u"set"_s, 0, 1000, 1);
    e.plannedMs = f.milliseconds(u"planned_ms"_s);
    e.plannedReps = f.integer(u"planned_reps"_s, 0, 100000, 0);
    e.doneMs = f.milliseconds(u"done_ms"_s);
    e.doneReps = f.integer(u"done_reps"_s, 0, 100000, 0);
    e.outcome = Outcome(indexOf(outcomeNames, f.choice(u"outcome"_s, outcomeNames)));
    e.difference = Difference(indexOf(differenceNames, f.choice(u"difference"_s, differenceNames)));
    f.refuseRest();
    return e;
}

QJsonObject toJson(const StopEvent& h)
{
    QJsonObject o{{u"step"_s, h.step}, {u"technique"_s, h.technique}};
    putText(o, u"reason"_s, stopReasonName(h.reason));
    put(o, u"pain"_s, h.pain);
    return o;
}

StopEvent readHalt(JsonFields& f)
{
    StopEvent h;
    h.step = f.text(u"step"_s, 64);
    h.technique = f.text(u"technique"_s, 64);
    h.reason = readReason(f, u"reason"_s);
    h.pain = f.optionalInteger(u"pain"_s, 0, 10);
    f.refuseRest();
    return h;
}

QJsonObject bodyOf(const SessionRecord& s)
{
    QJsonArray entries;
    for (const LogEntry& e : s.log.entries)
        entries.append(toJson(e));
    QJsonObject o{{u"routine"_s, s.log.routine},
                  {u"routine_revision"_s, s.log.routineRevision},
                  {u"played_ms"_s, s.log.playedMs},
                  {u"entries"_s, entries}};
    if (!s.log.halts.empty()) {
        QJsonArray halts;
        for (const StopEvent& h : s.log.halts)
            halts.append(toJson(h));
        o[u"halts"_s] = halts;
    }
    if (s.log.ended.isValid())
        o[u"ended"_s] = Moment::of(s.log.ended).toText();
    if (s.log.easier)
        o[u"easier"_s] = true;
    if (s.log.next >= 0)
        o[u"next"_s] = s.log.next;
    putText(o, u"stopped"_s, stopReasonName(s.log.stopped));
    put(o, u"before"_s, s.before);
    put(o, u"after"_s, s.after);
    putText(o, u"felt"_s, feltNames[int(s.felt)]);
    putRest(o, s.rest);
    return o;
}

constexpr int mostLogItems = 1000; // of a session: moves done, stops

void readBody(JsonFields& f, SessionRecord& s)
{
    s.log.routine = f.text(u"routine"_s, 64);
    s.log.routineRevision = f.integer(u"routine_revision"_s, 0, 1 << 30, 0);
    s.log.playedMs = f.milliseconds(u"played_ms"_s);
    if (const auto ended = f.optionalMoment(u"ended"_s))
        s.log.ended = ended->local().toUTC();
    s.log.next = f.integer(u"next"_s, 0, mostLogItems, -1);
    s.log.easier = f.optionalBoolean(u"easier"_s).value_or(false);
    s.log.stopped = readReason(f, u"stopped"_s);
    s.before = f.optionalInteger(u"before"_s, 0, 10);
    s.after = f.optionalInteger(u"after"_s, 0, 10);
    s.felt = Felt(indexOf(feltNames, f.choice(u"felt"_s, feltNames)));
    for (const QJsonObject& o : f.objects(u"entries"_s, mostLogItems)) {
        JsonFields entry(o);
        s.log.entries.push_back(readEntry(entry));
        if (!entry.problem().isEmpty())
            f.refuse(
                u"entries"_s,
                ErrorText::tr("has an item whose %1", "then what is wrong with it").arg(entry.problem()));
    }
    if (s.log.next >= int(s.log.entries.size())) {
        s.log.next = -1;
        f.refuse(u"next"_s, ErrorText::tr("must be the number of an item of “entries”, from 0"));
    }
    for (const QJsonObject& o : f.objects(u"halts"_s, mostLogItems)) {
        JsonFields halt(o);
        s.log.halts.push_back(readHalt(halt));
        if (!halt.problem().isEmpty())
            f.refuse(u"halts"_s,
                     ErrorText::tr("has an item whose %1", "then what is wrong with it").arg(halt.problem()));
    }
}

} // namespace

bool isLaterPart(const Record& later, const Record& earlier)
{
    if (later.kind != Kind::Session || earlier.kind != Kind::Session || later.id != earlier.id)
        return false;
    const SessionRecord now = toSession(later), before = toSession(earlier);
    const bool tellsMore = (now.log.ended.isValid() && !before.log.ended.isValid()) ||
                           (now.after && !before.after) ||
                           (now.felt != Felt::NotSaid && before.felt == Felt::NotSaid);
    return now.log.playedMs > before.log.playedMs || (now.log.playedMs == before.log.playedMs && tellsMore);
}

Record toRecord(const SessionRecord& s)
{
    Record r;
    r.id = s.id;
    r.kind = Kind::Session;
    r.source = s.source;
    r.at = s.at;
    r.level = s.after;
    r.body = QJsonDocument(bodyOf(s)).toJson(QJsonDocument::Compact);
    r.note = s.note;
    return r;
}

SessionRecord toSession(const Record& r)
{
    SessionRecord s;
    JsonFields f(QJsonDocument::fromJson(r.body).object());
    readBody(f, s);
    s.rest = f.rest();
    s.id = r.id;
    s.source = r.source;
    s.at = r.at;
    s.note = r.note;
    s.log.started = r.at.local().toUTC();
    return s;
}

QJsonObject toJson(const SessionRecord& s)
{
    QJsonObject o = bodyOf(s);
    o[u"kind"_s] = u"session"_s;
    o[u"id"_s] = s.id;
    o[u"at"_s] = s.at.toText();
    putText(o, u"zone"_s, s.at.zone);
    putText(o, u"note"_s, s.note);
    o[u"source"_s] = sourceName(s.source);
    return o;
}

Result<SessionRecord> sessionFromJson(const QJsonObject& json)
{
    SessionRecord s;
    JsonFields f(json);
    f.choice(u"kind"_s, {u"session"_s});
    s.id = f.text(u"id"_s, 32);
    s.at = f.moment(u"at"_s);
    if (const QString zone = f.text(u"zone"_s, 64); !zone.isEmpty())
        s.at.zone = zone;
    s.note = f.note(u"note"_s);
    s.source = f.source(u"source"_s);
    readBody(f, s);
    s.rest = f.rest();
    if (!s.id.isEmpty() && !isRecordId(s.id))
        f.refuse(u"id"_s, ErrorText::tr("must be 32 hex digits"));
    if (!f.problem().isEmpty())
        return Error{ErrorCode::Refused, f.problem(), {}};
    s.log.started = s.at.local().toUTC();
    return s;
}

} // namespace unknot
