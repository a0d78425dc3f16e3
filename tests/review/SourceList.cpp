// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/review/SourceList.h"

#include <QRegularExpression>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QString generalKnowledge = u"GK"_s, ownChoice = u"D"_s;

/// The numbered list below this heading, each item on one line.
QStringList numberedList(const QString& text, const QString& heading)
{
    QStringList items;
    bool inside = false;
    static const QRegularExpression number(u"^\\d+\\. "_s);
    for (const QString& line : text.split(u'\n')) {
        if (line.startsWith(u"## "))
            inside = line == u"## "_s + heading;
        else if (inside && line.contains(number))
            items << QString(line).remove(number);
        else if (inside && line.startsWith(u"   ") && !items.isEmpty())
            items.last() += u' ' + line.trimmed();
    }
    return items;
}

} // namespace

SourceList::SourceList(const QString& text)
{
    static const QRegularExpression row(u"^\\| (S\\d+) \\| ([ABC][^|]*) \\| "_s,
                                        QRegularExpression::MultilineOption);
    for (auto it = row.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        m_marks << match.captured(1);
        m_grades[match.captured(1)] = match.captured(2).trimmed();
    }
    m_grades[generalKnowledge] = m_grades[ownChoice] = u""_s;

    static const QRegularExpression mark(u"\\b(S\\d+|GK|D)\\b"_s);
    for (const QString& item : numberedList(text, u"Claims we may and may not make"_s)) {
        Claim claim{item, {}};
        for (auto it = mark.globalMatch(item); it.hasNext();)
            claim.marks << it.next().captured(1);
        claim.marks.removeDuplicates();
        m_claims.push_back(std::move(claim));
    }
}

QString SourceList::grade(const QString& mark) const
{
    return m_grades.value(mark);
}

Backing SourceList::backing(const QStringList& marks) const
{
    bool good = false, weak = false, unsupported = false;
    for (const QString& mark : marks) {
        const QString g = grade(mark);
        unsupported |= mark == generalKnowledge;
        weak |= g.contains(u'C');
        good |= !g.isEmpty() && !g.contains(u'C');
    }
    if (good)
        return weak || unsupported ? Backing::Partly : Backing::Sound;
    return weak ? Backing::Weak : Backing::Nothing;
}

} // namespace unknot
