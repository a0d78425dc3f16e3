// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QString>
#include <vector>

namespace unknot {

/// One option of an entry.
struct Term
{
    QString id, name;
    bool nerve = false; ///< typical of nerve pain: numb, tingling, shooting
    QString of;         ///< for spots: "hand", "foot" or "knee"
};

/// The vocabulary of a journal: how pain feels, what eased it, what made it worse, and the places of the
/// body. Read from content/journal.toml and journal.<language>.toml. A value; safe to read from any thread.
class Vocabulary
{
public:
    static Vocabulary load(const QString& folder, const QString& language, const Catalogue& catalogue,
                           Problems* problems);

    const std::vector<Term>& words() const { return m_words; }
    const std::vector<Term>& eased() const { return m_eased; }
    const std::vector<Term>& worsened() const { return m_worsened; }
    /// Close-up places, without a side. In an entry they carry one: "kneecap_left".
    const std::vector<Term>& spots() const { return m_spots; }
    /// The meaning of 0 .. 10 in plain words; eleven items.
    const QStringList& anchors() const { return m_anchors; }

    bool knowsWord(const QString& id) const;
    bool knowsEased(const QString& id) const;
    bool knowsWorsened(const QString& id) const;
    /// A full region id (paired regions with their side), or "whole_body".
    bool knowsRegion(const QString& id) const;
    /// The name of a term; the id itself when unknown.
    QString nameOf(const QString& id) const;
    /// All full region ids, in the order of regions.toml.
    const QStringList& regions() const { return m_regions; }

private:
    std::vector<Term> m_words, m_eased, m_worsened, m_spots;
    QStringList m_anchors, m_regions;
};

} // namespace unknot
