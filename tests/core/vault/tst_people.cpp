// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/People.h"
#include "core/vault/VaultFolder.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_People : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void areNobodyAtFirst();
    void comeBackInTheirOrder();
    void changeNameAndColour();
    void areForgotten();
    void areFoundWithoutTheirFile();
    void takeNothingOddFromTheFile();
    void sayWhenTheyCannotBeKept();

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    std::optional<People> m_people;
};

void tst_People::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_people.emplace(m_dir->filePath(u"vaults"_s));
}

void tst_People::areNobodyAtFirst()
{
    QVERIFY(m_people->list().empty());
    QCOMPARE(m_people->last(), QString());
    QVERIFY(!QFile::exists(m_dir->filePath(u"vaults"_s))); // reading creates nothing
}

void tst_People::comeBackInTheirOrder()
{
    const QStringList names{u"Zoë, the first"_s, QString(), u"山田 = \"x\";%n"_s};
    QStringList ids;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto added = m_people->add(names[i], int(i));
        QVERIFY2(added.ok(), qPrintable(why(added)));
        QVERIFY(!added->id.isEmpty() && !ids.contains(added->id));
        QVERIFY(!QFile::exists(m_people->path(added->id))); // the vault is created elsewhere
        ids << added->id;
    }
    const auto list = m_people->list();
    QCOMPARE(list.size(), size_t(3));
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(list[i].id, ids[qsizetype(i)]);
        QCOMPARE(list[i].name, names[qsizetype(i)]);
        QCOMPARE(list[i].colour, int(i));
    }
    m_people->setLast(ids[1]);
    QCOMPARE(People(m_dir->filePath(u"vaults"_s)).last(), ids[1]);
}

void tst_People::changeNameAndColour()
{
    Person person = m_people->add(u"Ada"_s, 1).value();
    person.name = QString(100, u'a');
    person.colour = 5;
    QVERIFY(m_people->change(person).ok());
    QCOMPARE(m_people->list().size(), size_t(1));
    QCOMPARE(m_people->list().front().name, QString(60, u'a'));
    QCOMPARE(m_people->list().front().colour, 5);
}

void tst_People::areForgotten()
{
    const Person one = m_people->add(u"Ada"_s, 1).value(), two = m_people->add(u"Ben"_s, 2).value();
    m_people->setLast(one.id);
    m_people->forget(one.id);
    QCOMPARE(m_people->list().size(), size_t(1));
    QCOMPARE(m_people->list().front().id, two.id);
    QCOMPARE(m_people->last(), QString());
    QCOMPARE(filesWith(m_dir->path(), u"Ada"_s), QStringList());
    m_people->forget(two.id);
    QVERIFY(m_people->list().empty());
}

void tst_People::areFoundWithoutTheirFile()
{
    const Person person = m_people->add(u"Ada"_s, 3).value();
    QVERIFY(QDir().mkpath(m_people->path(person.id)));
    setBytes(VaultFolder{m_people->path(person.id)}.header(1), "half a vault is one as well");
    QVERIFY(QDir().mkpath(m_people->path(u"something else"_s)));
    // Vaults set aside belong to nobody.
    const QString aside = m_people->path(person.id) + u".set-aside-20260101T000000Z"_s;
    QVERIFY(QDir().mkpath(aside));
    setBytes(VaultFolder{aside}.header(0), "a header");
    QVERIFY(QFile::remove(m_dir->filePath(u"vaults/people.ini"_s)));
    const auto list = m_people->list();
    QCOMPARE(list.size(), size_t(1));
    QCOMPARE(list.front().id, person.id);
    QCOMPARE(list.front().name, QString());
    // The next person does not replace the one found.
    QVERIFY(m_people->add(u"Ben"_s, 0).ok());
    QCOMPARE(m_people->list().size(), size_t(2));
}

void tst_People::takeNothingOddFromTheFile()
{
    QVERIFY(QDir().mkpath(m_dir->filePath(u"vaults"_s)));
    setBytes(m_dir->filePath(u"vaults/people.ini"_s),
             "[General]\norder=good, ../../etc, .hidden, /abs\n[good]\nname=" + QByteArray(500, 'n') +
                 "\ncolour=99\n");
    const auto list = m_people->list();
    QCOMPARE(list.size(), size_t(1));
    QCOMPARE(list.front().id, u"good"_s);
    QCOMPARE(list.front().name.size(), qsizetype(60));
    QCOMPARE(list.front().colour, People::colours - 1);
    setBytes(m_dir->filePath(u"vaults/people.ini"_s), "[General]\norder=\n");
    QVERIFY(m_people->list().empty());
}

void tst_People::sayWhenTheyCannotBeKept()
{
    setBytes(m_dir->filePath(u"vaults"_s), "a file in the way");
    QCOMPARE(m_people->add(u"Ada"_s, 0).error().code, ErrorCode::CannotWrite);
}

QTEST_GUILESS_MAIN(tst_People)
#include "tst_people.moc"
