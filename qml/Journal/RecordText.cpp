// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "RecordText.h"

#include "core/base/TextParts.h"
#include "core/journal/Measures.h"
#include "core/journal/SessionRecord.h"
#include "qml/Entry/JournalAccess.h"
#include "wording/DayText.h"
#include "wording/RegionNames.h"

#include <QLocale>

namespace unknot {

namespace {

struct RecordWords
{
    Q_DECLARE_TR_FUNCTIONS(RecordText)
};

QString sessionHeading(const SessionLog& log, const Catalogue& catalogue)
{
    const Routine* routine = catalogue.routine(log.routine);
    const QString name = routine ? routine->words.name : RecordWords::tr("Session");
    const qint64 minutes = std::max<qint64>(1, (log.playedMs + 30000) / 60000);
    return RecordWords::tr("%1, %2 min").arg(name).arg(minutes);
}

QString sessionWords(const SessionRecord& session)
{
    if (session.log.next >= 0)
        return RecordWords::tr("Cut off");
    if (session.before && session.after)
        return RecordWords::tr("Pain %1 before, %2 after").arg(*session.before).arg(*session.after);
    if (session.after)
        return RecordWords::tr("Pain %1 after").arg(*session.after);
    return session.log.stopped == StopReason::None ? QString() : RecordWords::tr("Ended early");
}

} // namespace

QString recordHeading(const Record& record, const JournalAccess& access)
{
    switch (record.kind) {
    case Kind::Session:
        return sessionHeading(toSession(record).log, access.catalogue());
    case Kind::Peg:
        return RecordWords::tr("Weekly questions: %1").arg(QLocale().toString(toPeg(record).score(), 'f', 1));
    case Kind::Visit:
        return RecordWords::tr("Visit: %1").arg(beginningOf(toVisit(record).who, 1, noteLengthInList));
    case Kind::Activity: {
        const Activity activity = toActivity(record);
        return RecordWords::tr("%1: %2 of 10").arg(activity.name).arg(activity.ability);
    }
    default:
        return startOfSentence(placesText(access.catalogue(), record.regions));
    }
}

QString recordWords(const Record& record, const JournalAccess& access)
{
    if (record.kind == Kind::Session)
        return sessionWords(toSession(record));
    QStringList names;
    for (const QString& id : record.words)
        names << access.vocabulary().nameOf(id);
    return names.join(u", ");
}

QString recordNote(const Record& record)
{
    return beginningOf(record.kind == Kind::Visit ? toVisit(record).what : record.note, 2, noteLengthInList);
}

QString recordMark(const Record& record)
{
    switch (record.source) {
    case Source::Dropped:
        return RecordWords::tr("logged while locked");
    case Source::Recalled:
        return RecordWords::tr("from memory");
    case Source::Sample:
        return RecordWords::tr("example");
    default:
        return record.revision > 1 ? RecordWords::tr("corrected") : QString();
    }
}

} // namespace unknot
