// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// No condition has become milder for a technique since before the clinical review, except with a source.
#include "core/safety/Check.h"

#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString folder = QStringLiteral(UNKNOT_SOURCE_DIR "/content");

/// "technique condition": the level now, and why it may be milder (marks of docs/SOURCES.md; D: our own
/// decision, after the reading by a physiotherapist, for the reason given).
struct Milder
{
    const char *cell, *source;
    Caution now;
};
const Milder milder[] = {
    // Massage of the hand does no harm in pregnancy: only trunk and legs are left out.
    {"dt_palm_knead pregnancy_modify", "D", Caution::Modify},
    {"dt_palm_knead pregnancy_supine", "D", Caution::Modify},
    // The towel rest stretches chest and spine. Nothing presses on the chest, and the skin is lain on, not
    // rubbed.
    {"mf_chest_towel acute_injury", "S130", Caution::Modify},
    {"mf_chest_towel bleeding", "D", Caution::None},
    {"mf_chest_towel fragile_skin", "D", Caution::None},
    {"mf_chest_towel implant_chest", "S103", Caution::Modify},
    {"mf_chest_towel mastectomy_lymph", "S102", Caution::Modify},
    {"mf_chest_towel skin", "D", Caution::Modify},
};

const Milder* exceptionFor(const QString& cell)
{
    for (const Milder& m : milder) {
        if (cell == QLatin1StringView(m.cell))
            return &m;
    }
    return nullptr;
}

} // namespace

class TstNothingMilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sinceBeforeTheReview()
    {
        Problems problems;
        const Catalogue catalogue = Catalogue::load(folder, u"en"_s, &problems);
        const SafetyRules rules = SafetyRules::load(folder, u"en"_s, catalogue, &problems);
        QFile sources(QStringLiteral(UNKNOT_SOURCE_DIR "/docs/SOURCES.md"));
        QVERIFY(sources.open(QIODevice::ReadOnly));
        const QString listed = QString::fromUtf8(sources.readAll());
        QFile file(QStringLiteral(UNKNOT_SOURCE_DIR "/tests/core/safety/before_review.txt"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines.removeIf([](const QString& line) { return line.startsWith(u'#'); });
        const QStringList techniques = lines.takeFirst().split(u' ');
        int cells = 0, exceptions = 0;
        for (const QString& line : lines) {
            const QString condition = line.section(u' ', 0, 0), letters = line.section(u' ', 1);
            QCOMPARE(letters.size(), techniques.size());
            const Condition* rule = rules.condition(condition);
            QVERIFY2(rule, qPrintable(condition));
            for (qsizetype i = 0; i < techniques.size(); ++i, ++cells) {
                const QString name = techniques[i] + u' ' + condition;
                const Technique* technique = catalogue.technique(techniques[i]);
                QVERIFY2(technique, qPrintable(name));
                const Caution before = Caution(u"-MOBG"_s.indexOf(letters[i]));
                const Caution now = verdictAlone(*technique, *rule, rules).verdict;
                const Milder* exception = exceptionFor(name);
                if (now < before) {
                    QVERIFY2(exception && exception->now == now, qPrintable(name));
                    const QString mark = QString::fromLatin1(exception->source);
                    QVERIFY2(mark == u"D" || listed.contains(u"| "_s + mark + u" |"_s), qPrintable(name));
                    ++exceptions;
                }
            }
        }
        QCOMPARE(cells, 28 * 45);
        QCOMPARE(exceptions, int(std::size(milder))); // none that is not needed any more
    }
};

QTEST_GUILESS_MAIN(TstNothingMilder)
#include "tst_nothingmilder.moc"
