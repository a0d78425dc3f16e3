// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QMap>
#include <QStringList>

namespace unknot {

/// How well a rule is supported, weakest first. The order is that of the page for reviewers.
enum class Backing {
    Nothing, ///< only GK or D
    Weak,    ///< no source better than grade C
    Partly,  ///< a source of grade A or B, and GK or a source of grade C beside it
    Sound,   ///< sources of grade A or B only; the level may still be our own choice (D)
};

/// docs/SOURCES.md: the grade of each mark, and the claims that rest on them.
class SourceList
{
public:
    /// `text` is the page in Markdown.
    explicit SourceList(const QString& text);

    /// As written in the page, such as "A/B" or "A, read through C"; "" for GK and D; null for an unknown
    /// mark.
    QString grade(const QString& mark) const;
    /// All marks with a grade, in order of the page.
    const QStringList& marks() const { return m_marks; }

    struct Claim
    {
        QString text;
        QStringList marks;
    };
    const std::vector<Claim>& claims() const { return m_claims; }

    /// A mixed grade counts as the weaker one.
    Backing backing(const QStringList& marks) const;

private:
    QStringList m_marks;
    QMap<QString, QString> m_grades;
    std::vector<Claim> m_claims;
};

} // namespace unknot
