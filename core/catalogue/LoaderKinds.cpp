// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/catalogue/Checks.h"

#include "core/base/ErrorText.h"
#include "core/catalogue/Loader.h"

#include <QMap>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestFamilyName = 24;
const QMap<QString, Height> heights{
    {u"floor"_s, Height::Floor}, {u"seat"_s, Height::Seat}, {u"upright"_s, Height::Upright}};

} // namespace

template <class Read>
auto CatalogueLoader::entries(const DataTable& file, const char* key, Read read)
{
    std::vector<decltype(read(file, QString()))> list;
    QSet<QString> seen, bad;
    for (const DataTable& t : file.tables(key)) {
        const size_t problemsBefore = m_problems->size();
        const QString id = t.string("id");
        if (id.isEmpty())
            continue;
        checkId(t, id, {});
        if (seen.contains(id))
            t.refuse("id", ErrorText::tr("duplicate id “%1”").arg(id));
        seen.insert(id);
        list.push_back(read(t, id));
        list.back().id = id;
        if (m_problems->size() != problemsBefore)
            bad.insert(id);
    }
    if (!file.has(key))
        file.refuse(key, ErrorText::tr("there is no [[%1]]").arg(QString::fromUtf8(key)));
    std::erase_if(list, [&bad](const auto& entry) { return bad.contains(entry.id); });
    return list;
}

void CatalogueLoader::families()
{
    const Pair file = open(u"families"_s);
    if (!file.data || !file.words)
        return;
    file.data->refuseUnknownKeys({"family"});
    QStringList ids;
    m_catalogue.m_families = entries(*file.data, "family", [&](const DataTable& t, const QString& id) {
        t.refuseUnknownKeys({"id", "pressure", "always_open", "hold_from_65_s"});
        ids << id;
        Family f;
        f.pressure = t.boolean("pressure", false);
        f.alwaysOpen = t.boolean("always_open", false);
        if (t.has("hold_from_65_s"))
            f.holdWhenOlderMs = 1000LL * t.integer("hold_from_65_s", 5, 300);
        if (f.pressure && f.alwaysOpen)
            t.refuse("always_open", ErrorText::tr("a family with pressure cannot have “always_open”"));
        const DataTable words = file.words->table(id.toUtf8().constData());
        words.refuseUnknownKeys({"name", "what"});
        f.name = shortText(words, "name", longestFamilyName);
        f.what = words.string("what");
        return f;
    });
    for (const QString& key : file.words->keys()) {
        if (!ids.contains(key))
            file.words->refuse(key.toUtf8().constData(),
                               ErrorText::tr("there is no “%1” in families.toml").arg(key));
    }
}

// The names of positions and kit are read by wording/Wording.

void CatalogueLoader::positions()
{
    const auto file = readDataFile(m_folder + u"/positions.toml"_s, m_problems);
    if (!file)
        return;
    file->refuseUnknownKeys({"position", "support"});
    m_catalogue.m_positions = entries(*file, "position", [](const DataTable& t, const QString&) {
        t.refuseUnknownKeys({"id", "height"});
        const QString height = t.string("height");
        oneOf(t, "height", height, heights.keys());
        return Position{{}, heights.value(height)};
    });
    m_catalogue.m_supports = entries(*file, "support", [&](const DataTable& t, const QString&) {
        t.refuseUnknownKeys({"id", "positions"});
        const QStringList on = t.strings("positions");
        allOf(t, "positions", on, idsOf(m_catalogue.m_positions));
        if (on.isEmpty() && t.has("positions"))
            t.refuse("positions", ErrorText::tr("“positions” is empty"));
        return Support{{}, on};
    });
}

void CatalogueLoader::kit()
{
    const auto file = readDataFile(m_folder + u"/kit.toml"_s, m_problems);
    if (!file)
        return;
    file->refuseUnknownKeys({"kit"});
    m_catalogue.m_kit = entries(*file, "kit", [](const DataTable& t, const QString&) {
        t.refuseUnknownKeys({"id", "in_place", "in_first", "unlisted"});
        return KitItem{
            {}, t.boolean("in_place", false), t.boolean("in_first", false), t.boolean("unlisted", false)};
    });
}

} // namespace unknot
