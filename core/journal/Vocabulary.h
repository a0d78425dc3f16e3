// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"

#include <QString>
#include <vector>

namespace unknot {

/// One thing that can be ticked in an entry.
struct Term
{
    QString id, name;
    bool nerve = false; ///< words that nerves speak in: numb, tingling, shooting
    QString of;         ///< spots: "hand", "foot" or "knee"
};

/// The words a journal knows: how pain feels, what eased it, what made it worse, and the places of the body.
/// Read from content/journal.toml and journal.<language>.toml. A value; safe to read from any thread.
class Vocabulary
{
public:
    static Vocabulary load(const QString& folder, const QString& language, const Catalogue& catalogue,
                           Problems* problems);

    const std::vector<Term>& words() const { return m_words; }
    const std::vector<Term>& eased() const { return m_eased; }
    const std::vector<Term>& worsened() const { return m_worsened; }
    /// Finer places, without a side; in an entry they have one: "kneecap_left".
    const std::vector<Term>& spots() const { return m_spots; }
    /// What 0 .. 10 mean, in plain words; eleven.
    const QStringList& anchors() const { return m_anchors; }

    bool knowsWord(const QString& id) const;
    bool knowsEased(const QString& id) const;
    bool knowsWorsened(const QString& id) const;
    /// A full region id (pairs with their side), or "whole_body".
    bool knowsRegion(const QString& id) const;
    /// The name of any term; the id itself when unknown.
    QString nameOf(const QString& id) const;
    /// All full region ids, in the order of regions.toml.
    const QStringList& regions() const { return m_regions; }

private:
    std::vector<Term> m_words, m_eased, m_worsened, m_spots;
    QStringList m_anchors, m_regions;
};

} // namespace unknot
