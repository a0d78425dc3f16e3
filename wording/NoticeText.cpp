// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "wording/NoticeText.h"

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
    text.replace(u"{region}"_s, placesText(catalogue, notice.regions));
    // If the technique no longer exists, show its id.
    return text.replace(u"{move}"_s, move ? move->words.name : notice.technique);
}

} // namespace unknot
