// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/cli/VaultRoom.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_ConsultCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<VaultRoom>(); }

    void helps()
    {
        const Ran r = m_room->raw({u"consult"_s, u"--help"_s});
        COMPARE_CODE(r, 0);
        for (const char* word : {"list", "add", "done"})
            QVERIFY(r.out.contains(word));
        for (const QString& part : {u"list"_s, u"add"_s, u"done"_s}) {
            const Ran one = m_room->raw({u"consult"_s, part, u"--help"_s});
            COMPARE_CODE(one, 0);
            QVERIFY(one.out.contains("Usage: unknot-cli consult " + part.toUtf8()));
        }
    }

    void refusesWrongUsage()
    {
        COMPARE_CODE(m_room->raw({u"consult"_s}), 2);
        COMPARE_CODE(m_room->raw({u"consult"_s, u"undo"_s}), 2);
        COMPARE_CODE(m_room->raw({u"consult"_s, u"list"_s}), 2); // no vault
        COMPARE_CODE(m_room->run(u"consult add"_s), 2);          // without a subject
        COMPARE_CODE(m_room->run(u"consult done"_s), 2);
        COMPARE_CODE(m_room->run(u"consult add"_s, {u"--about"_s, u"x"_s, u"--due"_s, u"soon"_s}), 9);
        COMPARE_CODE(m_room->run(u"consult add"_s, {u"--about"_s, u"x"_s, u"--at"_s, u"2026-12-01"_s}), 9);
        for (const QString& day :
             {u"1899-12-31"_s, u"2201-01-01"_s, u"9999-12-31"_s}) { // dropped when stored
            const Ran r = m_room->run(u"consult add"_s, {u"--about"_s, u"x"_s, u"--due"_s, day});
            COMPARE_CODE(r, 9);
            QVERIFY2(r.err.contains(u"(1900 to 2200), not “%1”"_s.arg(day)), qPrintable(r.err));
        }
        QVERIFY(list().isEmpty());
    }

    void addsListsAndNotesThatItWasAsked()
    {
        // Past and future in every time zone, as the program uses its own.
        const QString past = QDate::currentDate().addDays(-2).toString(Qt::ISODate);
        const QString later = QDate::currentDate().addDays(40).toString(Qt::ISODate);
        const QString second = add({u"--about"_s, u"May I run?"_s, u"--due"_s, later});
        const QString first = add({u"--about"_s, u"Which moves?\nAnd how long?"_s, u"--due"_s, past});
        const QString visit = add({u"--at"_s, later + u"T10:15:00+09:00"_s});
        QJsonArray all = list();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[0][u"id"_s].toString(), first);
        QCOMPARE(all[0][u"status"_s].toString(), u"due"_s);
        QCOMPARE(all[0][u"why"_s].toString(), u"own"_s);
        QCOMPARE(all[0][u"about"_s].toString(), u"Which moves?\nAnd how long?"_s);
        QCOMPARE(all[0][u"due"_s].toString(), past);
        for (const QJsonValue v : all) {
            if (v[u"id"_s].toString() == visit)
                QCOMPARE(v[u"appointment"_s].toString().left(22) + v[u"appointment"_s].toString().right(6),
                         later + u"T10:15:00.00"_s + u"+09:00"_s);
        }

        COMPARE_CODE(m_room->run(u"consult done"_s,
                                 {first, u"--who"_s, u"Dr. Weber"_s, u"--said"_s, u"All of them"_s}),
                     0);
        all = list();
        QCOMPARE(all[2][u"id"_s].toString(), first);
        QCOMPARE(all[2][u"status"_s].toString(), u"done"_s);
        QCOMPARE(all[2][u"who"_s].toString(), u"Dr. Weber"_s);
        QCOMPARE(all[2][u"said"_s].toString(), u"All of them"_s);
        COMPARE_CODE(m_room->run(u"consult done"_s, {first}), 0); // doing it again keeps the first answer
        QCOMPARE(list()[2][u"said"_s].toString(), u"All of them"_s);
        const Ran open = m_room->run(u"consult list"_s, {u"--open"_s});
        COMPARE_CODE(open, 0);
        QCOMPARE(open.out.count('\n'), 2);
        QVERIFY(open.out.contains(second.toUtf8()) && !open.out.contains(first.toUtf8()));
    }

    void saysWhatIsNoReminder()
    {
        COMPARE_CODE(m_room->run(u"consult done"_s, {QString(32, u'0')}), 5);
        const Ran entry = m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s});
        COMPARE_CODE(m_room->run(u"consult done"_s, {QString::fromUtf8(entry.out.trimmed())}), 9);
    }

private:
    QString add(const QStringList& options)
    {
        const Ran r = m_room->run(u"consult add"_s, options);
        if (r.code != 0)
            qWarning("%d %s", r.code, qUtf8Printable(r.err));
        return QString::fromUtf8(r.out.trimmed());
    }
    QJsonArray list()
    {
        return QJsonDocument::fromJson(m_room->run(u"consult list"_s, {u"--json"_s}).out).array();
    }

    std::unique_ptr<VaultRoom> m_room;
};

QTEST_GUILESS_MAIN(tst_ConsultCli)
#include "tst_consultcli.moc"
