// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Vocabulary.h"

#include "core/base/DataFile.h"
#include "core/base/ErrorText.h"

#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

bool knows(const std::vector<Term>& terms, const QString& id)
{
    return std::any_of(terms.begin(), terms.end(), [&id](const Term& t) { return t.id == id; });
}

std::vector<Term> readTerms(const DataTable& data, const DataTable& names, const char* key)
{
    std::vector<Term> terms;
    const DataTable table = names.table(key);
    for (const DataTable& t : data.tables(key)) {
        t.refuseUnknownKeys({"id", "nerve", "of"});
        Term term;
        term.id = t.string("id");
        term.nerve = t.boolean("nerve", false);
        term.of = t.string("of", {});
        if (knows(terms, term.id)) {
            t.refuse("id", ErrorText::tr("duplicate id “%1”").arg(term.id));
            continue;
        }
        term.name = table.string(term.id.toUtf8().constData());
        terms.push_back(std::move(term));
    }
    return terms;
}

} // namespace

Vocabulary Vocabulary::load(const QString& folder, const QString& language, const Catalogue& catalogue,
                            Problems* problems)
{
    Vocabulary v;
    for (const BodyRegion& r : catalogue.regions()) {
        if (r.pair)
            v.m_regions << r.id + u"_left"_s << r.id + u"_right"_s;
        else
            v.m_regions << r.id;
    }
    const auto data = readDataFile(folder + u"/journal.toml"_s, problems);
    const auto names = readDataFile(u"%1/journal.%2.toml"_s.arg(folder, language), problems);
    if (!data || !names)
        return v;
    data->refuseUnknownKeys({"word", "eased", "worsened", "spot"});
    names->refuseUnknownKeys({"word", "eased", "worsened", "spot", "anchors"});
    v.m_words = readTerms(*data, *names, "word");
    v.m_eased = readTerms(*data, *names, "eased");
    v.m_worsened = readTerms(*data, *names, "worsened");
    v.m_spots = readTerms(*data, *names, "spot");
    v.m_anchors = names->strings("anchors");
    if (v.m_anchors.size() != 11)
        names->refuse("anchors", ErrorText::tr("“anchors” must be eleven texts, for 0 to 10"));
    return v;
}

bool Vocabulary::knowsWord(const QString& id) const
{
    return knows(m_words, id);
}

bool Vocabulary::knowsEased(const QString& id) const
{
    return knows(m_eased, id);
}

bool Vocabulary::knowsWorsened(const QString& id) const
{
    return knows(m_worsened, id);
}

bool Vocabulary::knowsRegion(const QString& id) const
{
    return id == u"whole_body" || m_regions.contains(id);
}

QString Vocabulary::nameOf(const QString& id) const
{
    for (const auto* terms : {&m_words, &m_eased, &m_worsened, &m_spots}) {
        for (const Term& t : *terms) {
            if (t.id == id)
                return t.name;
        }
    }
    return id;
}

} // namespace unknot
