// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/Vocabulary.h"
#include "tests/support/ContentFolder.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_Vocabulary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void loadsWhatIsShipped();
    void knowsPlacesBySide();
    void knowsEachWordInItsOwnList();
    void namesWhatIsWrongAndWhere_data();
    void namesWhatIsWrongAndWhere();
    void saysWhichFileIsMissing();

private:
    Vocabulary load(Problems* problems) const;
    std::unique_ptr<ContentFolder> m_content;
};

void tst_Vocabulary::init()
{
    m_content = std::make_unique<ContentFolder>();
    ContentFolder::copyShipped(*m_content);
}

Vocabulary tst_Vocabulary::load(Problems* problems) const
{
    Problems others;
    const Catalogue catalogue = Catalogue::load(m_content->path(), u"en"_s, &others);
    return Vocabulary::load(m_content->path(), u"en"_s, catalogue, problems);
}

void tst_Vocabulary::loadsWhatIsShipped()
{
    Problems problems;
    const Vocabulary v = load(&problems);
    QVERIFY2(problems.empty(), problems.empty() ? "" : qPrintable(problems.front().toString()));
    QCOMPARE(v.regions().size(), 74);
    QCOMPARE(v.anchors().size(), 11);
    QSet<QString> names;
    for (const auto* terms : {&v.words(), &v.eased(), &v.worsened()}) {
        QVERIFY(terms->size() >= 8);
        for (const Term& t : *terms) {
            QVERIFY2(!t.name.isEmpty() && t.name != t.id.toUpper(), qPrintable(t.id));
            QCOMPARE(v.nameOf(t.id), t.name);
        }
    }
    for (const QString& anchor : v.anchors())
        QVERIFY(!anchor.isEmpty() && !names.contains(anchor) && (names << anchor, true));
    const auto nerve = [&v](const QString& id) {
        return std::any_of(v.words().begin(), v.words().end(),
                           [&id](const Term& t) { return t.id == id && t.nerve; });
    };
    QVERIFY(nerve(u"numb"_s) && nerve(u"tingling"_s) && nerve(u"shooting"_s) && !nerve(u"aching"_s));
}

void tst_Vocabulary::knowsPlacesBySide()
{
    Problems problems;
    const Vocabulary v = load(&problems);
    for (const QString& id : {u"lower_back_left"_s, u"lower_back_right"_s, u"abdomen"_s, u"whole_body"_s})
        QVERIFY2(v.knowsRegion(id), qPrintable(id));
    for (const QString& id :
         {u"lower_back"_s, u"abdomen_left"_s, u"whole_body_left"_s, QString(), u"LOWER_BACK_LEFT"_s})
        QVERIFY2(!v.knowsRegion(id), qPrintable(id));
    QVERIFY(!v.regions().contains(u"whole_body"_s)); // an option, not a place
}

void tst_Vocabulary::knowsEachWordInItsOwnList()
{
    Problems problems;
    const Vocabulary v = load(&problems);
    QVERIFY(v.knowsWord(u"aching"_s) && v.knowsEased(u"warmth"_s) && v.knowsWorsened(u"sitting"_s));
    QVERIFY(!v.knowsWord(u"warmth"_s) && !v.knowsEased(u"sitting"_s) && !v.knowsWorsened(u"aching"_s));
    QVERIFY(!v.knowsWord(QString()));
    QCOMPARE(v.nameOf(u"no_such_thing"_s), u"no_such_thing"_s);
}

void tst_Vocabulary::namesWhatIsWrongAndWhere_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("reason");
    const QString data = u"journal.toml"_s, names = u"journal.en.toml"_s;
    QTest::newRow("no TOML") << data << "word = ["_ba
                             << "word = = ["_ba << QString();
    QTest::newRow("a word twice") << data << "{ id = \"dull\" }"_ba
                                  << "{ id = \"aching\" }"_ba << u"duplicate id"_s;
    QTest::newRow("a key nobody knows") << data << "{ id = \"dull\" }"_ba
                                        << "{ id = \"dull\", nerves = true }"_ba << u"nerves"_s;
    QTest::newRow("no truth value") << data << "{ id = \"dull\" }"_ba
                                    << "{ id = \"dull\", nerve = 1 }"_ba << u"nerve"_s;
    QTest::newRow("a list nobody knows") << data << "eased = ["_ba
                                         << "soothed = ["_ba << u"soothed"_s;
    QTest::newRow("a word without a name") << names << "dull = \"dull\""_ba
                                           << ""_ba << u"dull"_s;
    QTest::newRow("an empty name") << names << "dull = \"dull\""_ba
                                   << "dull = \"\""_ba << u"dull"_s;
    QTest::newRow("ten anchors") << names << "  \"no pain\",\n"_ba
                                 << ""_ba << u"eleven"_s;
    QTest::newRow("anchors of another kind") << names << "\"no pain\""_ba
                                             << "0"_ba << u"anchors"_s;
}

void tst_Vocabulary::namesWhatIsWrongAndWhere()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, reason);
    QVERIFY(m_content->replace(file, from, to) > 0);
    Problems problems;
    load(&problems);
    QVERIFY(!problems.empty());
    QCOMPARE(problems.front().file, m_content->path(file));
    QVERIFY(problems.front().line > 0);
    QVERIFY2(problems.front().reason.contains(reason), qPrintable(problems.front().toString()));
}

void tst_Vocabulary::saysWhichFileIsMissing()
{
    m_content->remove(u"journal.en.toml"_s);
    Problems problems;
    const Vocabulary v = load(&problems);
    QCOMPARE(problems.size(), size_t(1));
    QCOMPARE(problems.front().file, m_content->path(u"journal.en.toml"_s));
    QVERIFY(v.words().empty());
    QCOMPARE(v.regions().size(), 74); // the places come from the catalogue
}

QTEST_GUILESS_MAIN(tst_Vocabulary)
#include "tst_vocabulary.moc"
