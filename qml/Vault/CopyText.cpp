// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CopyText.h"

#include "wording/DayText.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct CopyWords
{
    Q_DECLARE_TR_FUNCTIONS(CopyText)
};

QString tellCounts(const JournalCounts& counts)
{
    return CopyWords::tr("%1, %2", "12 entries, 3 sessions")
        .arg(CopyWords::tr("%n entries", "", int(counts.entries)),
             CopyWords::tr("%n sessions", "", int(counts.sessions)));
}

/// The contents of a copy as text.
QString tellContents(const BackupInfo& info)
{
    QString text = CopyWords::tr("Created on %1: %2.")
                       .arg(shortMoment(info.made.toLocalTime()), tellCounts(info.counts));
    if (info.counts.first && info.counts.last)
        text +=
            u' ' + (info.counts.first->day() == info.counts.last->day()
                        ? CopyWords::tr("All from %1.").arg(longDate(info.counts.first->day()))
                        : CopyWords::tr("From %1 to %2.")
                              .arg(longDate(info.counts.first->day()), longDate(info.counts.last->day())));
    return text;
}

/// What the copy would replace: so that nobody exchanges a journal for less without knowing.
QString tellReplaced(const VaultMaintenance::Preview& preview)
{
    QStringList parts;
    if (preview.isOther)
        parts << CopyWords::tr("This copy is of another journal than the current one.");
    const auto& copy = preview.contents.counts;
    if (preview.now && (preview.now->entries > copy.entries || preview.now->sessions > copy.sessions))
        parts << CopyWords::tr("Your current journal has %1. What the copy lacks is only there.")
                     .arg(tellCounts(*preview.now));
    else if (preview.now)
        parts << CopyWords::tr("Your current journal: %1.").arg(tellCounts(*preview.now));
    else if (preview.changed.isValid() && preview.contents.made.secsTo(preview.changed) > 60)
        parts << CopyWords::tr("Your current journal was last changed on %1, after this copy was made.")
                     .arg(shortMoment(preview.changed.toLocalTime()));
    if (preview.changed.isValid())
        parts << CopyWords::tr("It will be kept, and you can bring it back.");
    return parts.join(u' ');
}

} // namespace

QString copyText(const VaultMaintenance::Preview& preview)
{
    return tellContents(preview.contents) + u'\n' + tellReplaced(preview);
}

} // namespace unknot
