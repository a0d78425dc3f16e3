// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Dosage.h"

#include "core/base/DataFile.h"
#include "core/base/ErrorText.h"

#include <QMap>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

qint64 Dosage::setMs() const
{
    switch (work) {
    case Work::Hold:
        return holdMs;
    case Work::Reps:
    case Work::Strokes:
        return reps * repMs();
    case Work::Breathing:
        // Round to whole breaths, so that a set never ends mid-breath.
        return breathMs() > 0
                   ? std::max<qint64>(1, qRound64(double(lengthMs) / double(breathMs()))) * breathMs()
                   : 0;
    }
    return 0;
}

Dosage DosageChange::appliedTo(Dosage d) const
{
    d.sets = sets.value_or(d.sets);
    d.reps = reps.value_or(d.reps);
    d.holdMs = holdMs.value_or(d.holdMs);
    d.outMs = outMs.value_or(d.outMs);
    d.pauseMs = pauseMs.value_or(d.pauseMs);
    d.backMs = backMs.value_or(d.backMs);
    d.lengthMs = lengthMs.value_or(d.lengthMs);
    d.inMs = inMs.value_or(d.inMs);
    d.outBreathMs = outBreathMs.value_or(d.outBreathMs);
    d.restMs = restMs.value_or(d.restMs);
    d.waits = waits.value_or(d.waits);
    return d;
}

namespace {

// The bounds of docs/CONTENT_FORMAT.md, in seconds. They only exclude implausible values.
struct Bounds
{
    double least, most;
};
constexpr Bounds holdBounds{5, 300}, strokeBounds{2, 30}, liftBounds{0, 10}, lengthBounds{20, 1200},
    inBounds{1, 10}, outBounds{1, 15}, restBounds{0, 120};
constexpr int mostSets = 10;
constexpr int mostReps = 60;
constexpr double leastRep = 1, mostRep = 30, mostTempo = 20;

qint64 toMs(double seconds)
{
    return qRound64(seconds * 1000);
}

std::optional<qint64> time(const DataTable& t, const char* key, Bounds b)
{
    if (!t.has(key))
        return {};
    return toMs(t.number(key, b.least, b.most, b.least));
}

std::optional<int> count(const DataTable& t, const char* key, int most)
{
    if (!t.has(key))
        return {};
    return t.integer(key, 1, most, 1);
}

const QMap<QString, Work>& works()
{
    static const QMap<QString, Work> map{{u"hold"_s, Work::Hold},
                                         {u"reps"_s, Work::Reps},
                                         {u"strokes"_s, Work::Strokes},
                                         {u"breathing"_s, Work::Breathing}};
    return map;
}

} // namespace

QString workName(Work work)
{
    return works().key(work);
}

DosageChange readDosageChange(const DataTable& t, Work work)
{
    DosageChange d;
    d.sets = count(t, "sets", mostSets);
    d.restMs = time(t, "rest_s", restBounds);
    if (t.has("wait"))
        d.waits = t.boolean("wait", false);
    const auto wrongKind = [&](const char* key, Work needed) {
        if (t.has(key) && work != needed)
            t.refuse(key, ErrorText::tr("“%1” requires work = \"%2\", but this is \"%3\"")
                              .arg(QString::fromUtf8(key), workName(needed), workName(work)));
    };
    for (const char* key : {"hold_s"})
        wrongKind(key, Work::Hold);
    for (const char* key : {"reps", "tempo_s"})
        wrongKind(key, Work::Reps);
    for (const char* key : {"strokes", "stroke_s", "lift_s"})
        wrongKind(key, Work::Strokes);
    for (const char* key : {"length_s", "in_s", "out_s"})
        wrongKind(key, Work::Breathing);

    switch (work) {
    case Work::Hold:
        d.holdMs = time(t, "hold_s", holdBounds);
        break;
    case Work::Reps:
        d.reps = count(t, "reps", mostReps);
        if (t.has("tempo_s")) {
            const auto tempo = t.numbers("tempo_s", 0, mostTempo, {});
            if (tempo.size() != 3) {
                t.refuse("tempo_s", ErrorText::tr("“tempo_s” needs three numbers: out, pause, back"));
                break;
            }
            const double sum = tempo[0] + tempo[1] + tempo[2];
            if (sum < leastRep || sum > mostRep)
                t.refuse("tempo_s", ErrorText::tr("one repetition takes %1 s; it must be from %2 to %3")
                                        .arg(sum)
                                        .arg(leastRep)
                                        .arg(mostRep));
            d.outMs = toMs(tempo[0]);
            d.pauseMs = toMs(tempo[1]);
            d.backMs = toMs(tempo[2]);
        }
        break;
    case Work::Strokes:
        d.reps = count(t, "strokes", mostReps);
        d.outMs = time(t, "stroke_s", strokeBounds);
        d.backMs = time(t, "lift_s", liftBounds);
        break;
    case Work::Breathing:
        d.lengthMs = time(t, "length_s", lengthBounds);
        d.inMs = time(t, "in_s", inBounds);
        d.outBreathMs = time(t, "out_s", outBounds);
        break;
    }
    return d;
}

Dosage readDosage(const DataTable& t)
{
    t.refuseUnknownKeys({"work", "sets", "hold_s", "rest_s", "reps", "tempo_s", "strokes", "stroke_s",
                         "lift_s", "length_s", "in_s", "out_s", "wait"});
    const QString name = t.string("work");
    Dosage d;
    if (!works().contains(name)) {
        if (!name.isEmpty())
            t.refuse(
                "work",
                ErrorText::tr("unknown kind of work “%1”: use hold, reps, strokes or breathing").arg(name));
        return d;
    }
    d.work = works().value(name);
    const auto need = [&](std::initializer_list<const char*> keys) {
        for (const char* key : keys) {
            if (!t.has(key))
                t.refuse(nullptr, ErrorText::tr("“%1” is missing").arg(QString::fromUtf8(key)));
        }
    };
    switch (d.work) {
    case Work::Hold:
        need({"hold_s"});
        break;
    case Work::Reps:
        need({"reps", "tempo_s"});
        break;
    case Work::Strokes:
        need({"strokes", "stroke_s"});
        break;
    case Work::Breathing:
        need({"length_s", "in_s", "out_s"});
        break;
    }
    return readDosageChange(t, d.work).appliedTo(d);
}

} // namespace unknot
