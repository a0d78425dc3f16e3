// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/DataFile.h"
#include "core/catalogue/Catalogue.h"

#include <QSet>

namespace unknot {

/// A rule file with its texts, and the checks that all rule files share. Internal to core/safety.
class RuleFile
{
public:
    RuleFile(const QString& folder, const QString& name, const QString& language, const Catalogue& catalogue,
             Problems* problems);

    bool readable() const { return m_data && m_words; }
    /// True once anything in it was refused.
    bool bad() const { return m_problems->size() != m_before; }

    const DataTable& data() const { return *m_data; }
    const DataTable& words() const { return *m_words; }
    DataTable wordsOf(const QString& id) const { return m_words->table(id.toUtf8().constData()); }

    /// Checks that the id is well formed and unique, and adds it to `ids`.
    void checkNewId(const DataTable& t, const QString& id, QSet<QString>* ids) const;
    /// `families`, plus all families with pressure if `pressure = true`.
    QStringList readFamilies(const DataTable& t) const;
    static void checkNames(const DataTable& t, const char* key, const QStringList& names,
                           const QStringList& known);
    void checkPositions(const DataTable& t, const char* key, const QStringList& positions) const;
    void checkKit(const DataTable& t, const char* key, const QStringList& kit) const;
    void checkRegions(const DataTable& t, const char* key, const QStringList& regions) const;
    /// The sources of a rule; a rule without one is a mistake.
    static QStringList sourcesOf(const DataTable& t);
    /// Texts for an unknown id are a mistake, as it is nearly always a misspelling.
    static void refuseWordsWithout(const DataTable& words, const QSet<QString>& ids,
                                   const QStringList& others);

private:
    Problems* m_problems;
    size_t m_before;
    const Catalogue& m_catalogue;
    std::optional<DataTable> m_data, m_words;
};

} // namespace unknot
