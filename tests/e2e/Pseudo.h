// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QTranslator>

namespace unknot {

/// The pseudo-language "xx": every text is bracketed, accented, 40 % longer, and ends in right-to-left
/// letters. Text that still reads as English bypassed translation; text that no longer fits would not fit in
/// German either. Placeholders (%1, %n, {side}), tags and line breaks stay. At most `most` characters, where
/// there is a limit.
QString pseudo(const QString& text, qsizetype most = 10000);

/// The parts of a displayed text outside all brackets, which were not translated.
QString outsidePseudo(const QString& text);

/// Translates every text of the program into the pseudo-language.
class PseudoTranslator final : public QTranslator
{
public:
    PseudoTranslator();
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;

private:
    QTranslator m_english; ///< for the singular forms
};

/// Copies a content folder and adds texts for "xx" to those in English. False on a disk error.
bool writePseudoContent(const QString& from, const QString& to);

} // namespace unknot
