// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/EmergencyNumber.h"

#include "core/base/ErrorText.h"
#include "core/safety/RuleFile.h"

#include <QRegularExpression>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

QString readNumber(const DataTable& t, const char* key, bool needed)
{
    static const QRegularExpression form(u"^[0-9+ ]{2,20}$"_s);
    QString number = needed ? t.string(key) : t.string(key, QString());
    if (!number.isEmpty() && !form.match(number).hasMatch())
        t.refuse(key, ErrorText::tr("“%1” is not a telephone number: use digits, + and spaces").arg(number));
    return number;
}

} // namespace

std::optional<std::vector<EmergencyNumber>> readEmergencyNumbers(const QString& folder,
                                                                 const QString& language,
                                                                 const Catalogue& catalogue,
                                                                 Problems* problems)
{
    static const QRegularExpression form(u"^([A-Z]{2})?$"_s);
    const RuleFile file(folder, u"emergency"_s, language, catalogue, problems);
    if (!file.readable())
        return {};
    file.data().refuseUnknownKeys({"version", "country", "sources"});
    (void)file.data().integer("version", 1, 1000);
    (void)RuleFile::sourcesOf(file.data());
    std::vector<EmergencyNumber> numbers;
    QSet<QString> codes;
    for (const DataTable& t : file.data().tables("country")) {
        t.refuseUnknownKeys({"code", "emergency", "urgent", "crisis", "violence"});
        EmergencyNumber n;
        n.country = t.string("code", QString());
        if (!form.match(n.country).hasMatch() || codes.contains(n.country))
            t.refuse(
                "code",
                ErrorText::tr("“%1” is not a two-letter country code, or is a duplicate").arg(n.country));
        codes.insert(n.country);
        n.emergency = readNumber(t, "emergency", true);
        n.urgent = readNumber(t, "urgent", false);
        n.crisis = readNumber(t, "crisis", false);
        n.violence = readNumber(t, "violence", false);
        if (!n.country.isEmpty()) {
            const DataTable words = file.wordsOf(n.country);
            words.refuseUnknownKeys(
                {"name", "urgent_name", "note", "text_way", "crisis_text", "violence_text"});
            n.name = words.string("name");
            n.urgentName = words.string("urgent_name", QString());
            n.note = words.string("note", QString());
            n.textWay = words.string("text_way", QString());
            n.crisisText = words.string("crisis_text", QString());
            n.violenceText = words.string("violence_text", QString());
        }
        numbers.push_back(std::move(n));
    }
    RuleFile::refuseWordsWithout(file.words(), codes, {});
    if (!codes.contains(QString()))
        file.data().refuse("country",
                           ErrorText::tr("one entry needs the code \"\", for all other countries"));
    if (file.bad())
        return {};
    return numbers;
}

} // namespace unknot
