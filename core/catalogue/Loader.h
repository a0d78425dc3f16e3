// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"
#include "core/catalogue/Catalogue.h"

#include <QHash>
#include <QSet>

namespace unknot {

/// Fills a Catalogue from a content folder. Internal to core/catalogue.
class CatalogueLoader
{
public:
    CatalogueLoader(Catalogue& catalogue, QString folder, Problems* problems);
    void run();

    /// Reads a routine and checks its steps against the catalogue; nothing when it has mistakes.
    static std::optional<Routine> routine(const DataTable& data, const DataTable* words,
                                          const Catalogue& catalogue, Problems* problems);

private:
    struct Pair
    {
        std::optional<DataTable> data, words;
    };
    Pair open(const QString& name);
    QStringList idsIn(const QString& folder) const;
    /// The entries `[[key]]` of a list, each made by `read(table, id)`. Entries with mistakes are left out.
    /// Of a duplicate id both entries are left out, as it is unclear which is meant.
    template <class Read>
    auto entries(const DataTable& file, const char* key, Read read);
    void families();
    void positions();
    void kit();
    void regions();
    void conditions();
    std::optional<Technique> technique(const QString& id);
    void checkInstead();
    Effects effects(const DataTable& t, const QString& family) const;
    TechniqueWords techniqueWords(const DataTable& words) const;

    Catalogue& m_catalogue;
    QString m_folder;
    QStringList m_conditions; ///< valid ids for `cautions`
    Problems* m_problems;
};

} // namespace unknot
