// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

// review_page FOLDER: prints docs/FOR_REVIEWERS.md for the repository in FOLDER.
#include "tests/review/ReviewPage.h"

#include <QCoreApplication>
#include <QFile>

using namespace unknot;
using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1, u"."_s);
    QFile sources(folder + u"/docs/SOURCES.md"_s);
    Problems problems;
    const Catalogue catalogue = Catalogue::load(folder + u"/content"_s, u"en"_s, &problems);
    const SafetyRules rules = SafetyRules::load(folder + u"/content"_s, u"en"_s, catalogue, &problems);
    for (const Problem& p : problems)
        qWarning("%s", qUtf8Printable(p.toString()));
    if (!problems.empty() || !sources.open(QIODevice::ReadOnly)) {
        qWarning("The content in %s has mistakes, or docs/SOURCES.md cannot be read.",
                 qUtf8Printable(folder));
        return 1;
    }
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write(reviewPage(catalogue, rules, SourceList(QString::fromUtf8(sources.readAll()))).toUtf8());
    return 0;
}
