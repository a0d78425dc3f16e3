// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/NoticeText.h"

#include "core/journal/SessionRecord.h"
#include "wording/RegionNames.h"

namespace unknot {

using namespace Qt::StringLiterals;

QString noticeText(const Notice& notice, const NoticeRule& rule, const Catalogue& catalogue)
{
    const Technique* move = catalogue.technique(notice.technique);
    const auto urgent = rule.texts.urgentTexts.find(notice.urgency);
    QString text = urgent == rule.texts.urgentTexts.end() ? rule.texts.text : urgent->second;
    text.replace(u"{count}"_s, QString::number(notice.count));
    text.replace(u"{days}"_s, QString::number(notice.days));
    text.replace(u"{word}"_s, notice.word);
    text.replace(u"{region}"_s, placesText(catalogue, notice.regions));
    // If the technique no longer exists, show its id.
    return text.replace(u"{move}"_s, move ? move->words.name : notice.technique);
}

QString basisText(const QStringList& sources)
{
    QStringList published, parts;
    for (const QString& mark : sources) {
        if (mark.startsWith(u'S'))
            published << mark;
    }
    if (!published.isEmpty())
        parts << NoticeWording::tr("published advice (%1)").arg(published.join(u", "_s));
    if (sources.contains(u"GK"_s))
        parts << NoticeWording::tr("general knowledge");
    if (sources.contains(u"D"_s))
        parts << NoticeWording::tr("our own choice of numbers");
    return parts.join(u"; "_s);
}

QString noticedText(const Record& record, const Catalogue& catalogue)
{
    switch (record.kind) {
    case Kind::Entry:
        return painAndPlaces(catalogue, toEntry(record));
    case Kind::Session: {
        const Routine* routine = catalogue.routine(toSession(record).log.routine);
        return routine ? NoticeWording::tr("Session: %1").arg(routine->words.name)
                       : NoticeWording::tr("A session");
    }
    case Kind::Peg:
        return NoticeWording::tr("The three weekly questions");
    default:
        return NoticeWording::tr("What you answered when we asked");
    }
}

} // namespace unknot
