// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/safety/SafetyRules.h"
#include "tests/review/SourceList.h"

namespace unknot {

/// One thing that a clinician can agree or disagree with.
struct ReviewItem
{
    QString id; ///< its kind and id, such as "condition/bleeding": what a disagreement refers to
    QString text;
    QStringList marks; ///< its sources
};

/// Every rule, dosage and claim of the content, those with the least support first.
std::vector<ReviewItem> reviewItems(const Catalogue& catalogue, const SafetyRules& rules,
                                    const SourceList& sources);

/// docs/FOR_REVIEWERS.md in Markdown.
QString reviewPage(const Catalogue& catalogue, const SafetyRules& rules, const SourceList& sources);

} // namespace unknot
