// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QTranslator>

namespace unknot {

/// A language that nobody speaks, "xx": every text in brackets, accented, two fifths longer, and ending in
/// letters that run from right to left. What still reads as English was never given to a translator; what no
/// longer fits would not fit in German either. Places to be filled in (%1, %n, {side}), tags and line breaks
/// stay. At most `most` characters, where that is the rule.
QString pseudo(const QString& text, qsizetype most = 10000);

/// What stands outside of every bracket of a text on the screen: it was not translated.
QString outsidePseudo(const QString& text);

/// Gives every sentence of the program in it.
class PseudoTranslator final : public QTranslator
{
public:
    PseudoTranslator();
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;

private:
    QTranslator m_english; ///< for the singulars
};

/// Copies a content folder and adds the words of "xx" beside those of English. False when the disk does not
/// let it.
bool writePseudoContent(const QString& from, const QString& to);

} // namespace unknot
