// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Whoever asks about a move for the same person gets the same verdict: the terminal, the safety service, and
// the list of a routine's moves on the screen.
#include "core/safety/Check.h"
#include "qml/Shell/App.h"
#include "tests/e2e/JournalSteps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

constexpr int people = 500;

/// Random ticks, some of them at a place, and sometimes an age.
SafetyProfile randomPerson(QRandomGenerator& dice, const SafetyRules& rules, const Catalogue& catalogue,
                           QDate today)
{
    SafetyProfile person;
    for (const Condition& c : rules.conditions()) {
        if (!c.asked || dice.bounded(12) != 0)
            continue;
        person.add(c.id, today);
        if (c.local && dice.bounded(2) == 0) {
            const auto& regions = catalogue.regions();
            const BodyRegion& at = regions[size_t(dice.bounded(int(regions.size())))];
            person.conditions.back().where = {at.pair ? at.id + u"_left"_s : at.id};
        }
    }
    if (dice.bounded(3) == 0)
        person.age = dice.bounded(100);
    return person;
}

QByteArray asToml(const SafetyProfile& person)
{
    QStringList tags, places;
    for (const OwnCondition& c : person.conditions) {
        tags << u'"' + c.tag + u'"';
        if (!c.where.isEmpty())
            places << c.tag + u" = [\""_s + c.where.join(u"\", \""_s) + u"\"]"_s;
    }
    QString text = u"conditions = [%1]\n"_s.arg(tags.join(u", "_s));
    if (person.age)
        text += u"age = %1\n"_s.arg(*person.age);
    if (!places.isEmpty())
        text += u"[where]\n"_s + places.join(u'\n') + u'\n';
    return text.toUtf8();
}

QHash<QString, QString> askTerminal(const QString& file)
{
    QProcess cli;
    cli.start(QCoreApplication::applicationDirPath() + u"/unknot-cli"_s,
              {u"safety"_s, u"check"_s, u"--profile"_s, file, u"--all"_s, u"--json"_s});
    QHash<QString, QString> verdicts;
    if (!cli.waitForFinished() || cli.exitCode() != 0)
        return verdicts;
    for (const auto& one : QJsonDocument::fromJson(cli.readAllStandardOutput()).array())
        verdicts[one.toObject()[u"technique"_s].toString()] = one.toObject()[u"verdict"_s].toString();
    return verdicts;
}

/// Whether the page may say this of a move: `written` and `done` are the levels of the technique in the
/// routine and of the one that is shown.
bool fits(RoutineDetail::MoveVerdict said, Caution written, Caution done, bool same)
{
    switch (said) {
    case RoutineDetail::MoveVerdict::AsWritten:
        return same && written == Caution::None;
    case RoutineDetail::MoveVerdict::Changed:
        return same && written == Caution::Modify;
    case RoutineDetail::MoveVerdict::Replaced:
        return !same && written != Caution::None && done <= Caution::Modify;
    case RoutineDetail::MoveVerdict::LeftOut:
        return same && written != Caution::None;
    }
    return false;
}

} // namespace

class VerdictsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVoiceGivesTheSameVerdict()
    {
        Stage stage;
        const Catalogue& catalogue = catalogueOnStage();
        SafetyService& safety = stage.safety();
        RoutineDetail* list = stage.window()->property("app").value<App*>()->detail();
        QTemporaryDir folder;
        const QString file = folder.filePath(u"person.toml"_s);
        QRandomGenerator dice(20261129);
        QSet<QString> shown;
        int cautions = 0;
        for (int i = 0; i < people; ++i) {
            const SafetyProfile person = randomPerson(dice, safety.rules(), catalogue, QDate::currentDate());
            QFile out(file);
            QVERIFY(out.open(QIODevice::WriteOnly) && out.write(asToml(person)) > 0);
            out.close();
            safety.setProfile(person);
            const auto terminal = askTerminal(file);
            QCOMPARE(size_t(terminal.size()), catalogue.techniques().size());
            for (const auto& [id, technique] : catalogue.techniques()) {
                const QString service = cautionName(safety.gate().rulingFor(technique, catalogue).verdict);
                QVERIFY2(service == terminal[id],
                         qPrintable(id + u": service "_s + service + u", terminal "_s + terminal[id] +
                                    u"\n"_s + QString::fromUtf8(asToml(person))));
                cautions += service != cautionName(Caution::None);
            }
            for (const auto& [id, routine] : catalogue.routines()) {
                QVERIFY(list->showById(id));
                for (int row = 0; row < list->rowCount(); ++row) {
                    const QModelIndex at = list->index(row);
                    const QString written = routine.steps[size_t(row)].technique;
                    const QString move = list->data(at, RoutineDetail::TechniqueRole).toString();
                    const auto level = [&](const QString& technique) {
                        return safety.gate().rulingFor(*catalogue.technique(technique), catalogue).verdict;
                    };
                    QVERIFY2(
                        fits(RoutineDetail::MoveVerdict(list->data(at, RoutineDetail::VerdictRole).toInt()),
                             level(written), level(move), move == written),
                        qPrintable(id + u' ' + written + u' ' + move));
                    shown << move;
                }
            }
        }
        QVERIFY2(shown.size() > 15, qPrintable(QString::number(shown.size())));
        QVERIFY2(cautions > people,
                 qPrintable(QString::number(cautions))); // these people do have something to consider
    }
};

QTEST_MAIN(VerdictsTest)
#include "tst_verdicts.moc"
