// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>

namespace unknot {

/// A text in the form in which searches compare: NFKC, full case folding, without invisible format
/// characters. A letter is found however it was typed: "Straße" by "STRASSE", "é" by "e" with an accent after
/// it, "Ａ" by "a". The four i of Turkish are one, since the language of a text is not known.
QString foldedForSearch(const QString& text);

/// Whether every word of `sought`, in this form, is somewhere in the text. Words are separated by spaces.
bool containsWords(const QString& text, const QString& sought);

} // namespace unknot
