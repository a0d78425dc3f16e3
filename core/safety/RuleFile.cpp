// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/safety/RuleFile.h"

#include "core/base/ErrorText.h"

#include <QRegularExpression>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

RuleFile::RuleFile(const QString& folder, const QString& name, const QString& language,
                   const Catalogue& catalogue, Problems* problems)
    : m_problems(problems), m_before(problems->size()), m_catalogue(catalogue),
      m_data(readDataFile(u"%1/%2.toml"_s.arg(folder, name), problems)),
      m_words(readDataFile(u"%1/%2.%3.toml"_s.arg(folder, name, language), problems))
{
}

void RuleFile::checkNewId(const DataTable& t, const QString& id, QSet<QString>* ids) const
{
    static const QRegularExpression form(u"^[a-z][a-z0-9_]{0,63}$"_s);
    if (!form.match(id).hasMatch())
        t.refuse("id", ErrorText::tr("“%1” is not an id: lower-case letters, digits and _").arg(id));
    else if (ids->contains(id))
        t.refuse("id", ErrorText::tr("duplicate id “%1”").arg(id));
    ids->insert(id);
}

QStringList RuleFile::readFamilies(const DataTable& t) const
{
    QStringList families = t.strings("families", {});
    for (const QString& id : std::as_const(families)) {
        if (!m_catalogue.family(id))
            t.refuse("families", ErrorText::tr("unknown family “%1”").arg(id));
    }
    if (t.boolean("pressure", false)) {
        for (const Family& family : m_catalogue.families()) {
            if (family.pressure)
                families << family.id;
        }
    }
    return families;
}

void RuleFile::checkNames(const DataTable& t, const char* key, const QStringList& names,
                          const QStringList& known)
{
    for (const QString& name : names) {
        if (!known.contains(name))
            t.refuse(key, ErrorText::tr("“%1” is not one of: %2").arg(name, known.join(u", "_s)));
    }
}

void RuleFile::checkPositions(const DataTable& t, const char* key, const QStringList& positions) const
{
    checkNames(t, key, positions, idsOf(m_catalogue.positions()));
}

void RuleFile::checkKit(const DataTable& t, const char* key, const QStringList& kit) const
{
    checkNames(t, key, kit, idsOf(m_catalogue.kit()));
}

void RuleFile::checkRegions(const DataTable& t, const char* key, const QStringList& regions) const
{
    for (const QString& id : regions) {
        if (!m_catalogue.region(id))
            t.refuse(key, ErrorText::tr("unknown region “%1”").arg(id));
    }
}

QStringList RuleFile::sourcesOf(const DataTable& t)
{
    QStringList sources = t.strings("sources");
    if (sources.isEmpty() && t.has("sources"))
        t.refuse("sources", ErrorText::tr("“sources” is empty"));
    return sources;
}

void RuleFile::refuseWordsWithout(const DataTable& words, const QSet<QString>& ids, const QStringList& others)
{
    for (const QString& key : words.keys()) {
        if (!ids.contains(key) && !others.contains(key))
            words.refuse(key.toUtf8().constData(),
                         ErrorText::tr("these texts belong to an unknown rule “%1”").arg(key));
    }
}

} // namespace unknot
