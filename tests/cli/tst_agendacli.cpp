// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/cli/VaultRoom.h"

#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_AgendaCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_room = std::make_unique<VaultRoom>(); }

    void refusesWrongUsage()
    {
        const Ran help = m_room->raw({u"agenda"_s, u"--help"_s});
        COMPARE_CODE(help, 0);
        QVERIFY(help.out.contains("--out") && help.out.contains("FILE.txt"));
        COMPARE_CODE(m_room->run(u"agenda"_s), 2);
        const Ran other = m_room->run(u"agenda"_s, {u"--out"_s, file(u"a.doc"_s)});
        COMPARE_CODE(other, 2);
        QVERIFY(other.err.contains(u".pdf or .txt"_s));
        COMPARE_CODE(m_room->raw({u"agenda"_s, u"--out"_s, file(u"a.txt"_s)}), 2); // no vault
        COMPARE_CODE(m_room->run(u"agenda"_s, {u"--out"_s, file(u"no/a.txt"_s)}), 10);
        QVERIFY(!QFile::exists(file(u"a.txt"_s)) && !QFile::exists(file(u"a.doc"_s)));
    }

    void writesPlainText()
    {
        const QString recent = QDate::currentDate().addDays(-3).toString(Qt::ISODate);
        COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"6"_s, u"--region"_s, u"lower_back_left"_s,
                                                    u"--at"_s, recent + u"T09:00:00Z"_s}),
                     0);
        COMPARE_CODE(m_room->run(u"consult add"_s, {u"--about"_s, u"Which moves may I do?"_s}), 0);
        const QString path = file(u"visit.txt"_s);
        const Ran r = m_room->run(u"agenda"_s, {u"--out"_s, path});
        COMPARE_CODE(r, 0);
        QVERIFY2(r.out.isEmpty(), r.out.constData()); // the result is in the file
        const QString text = read(path);
        QVERIFY2(text.startsWith(u"For the next visit\n==================\n"_s), qPrintable(text));
        QVERIFY(text.contains(u"The last 28 days, 1 day with an entry"_s));
        QVERIFY(text.contains(u"- Your left lower back: lately 6.0"_s));
        QVERIFY(text.contains(u"This is not a diagnosis."_s));
        QCOMPARE(QFile(path).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

        // Existing files stay unless --force is given.
        COMPARE_CODE(m_room->run(u"agenda"_s, {u"--out"_s, path}), 9);
        QCOMPARE(read(path), text);
        COMPARE_CODE(
            m_room->run(u"journal add"_s, {u"--pain"_s, u"2"_s, u"--at"_s, recent + u"T10:00:00Z"_s}), 0);
        COMPARE_CODE(m_room->run(u"agenda"_s, {u"--out"_s, path, u"--force"_s}), 0);
        QVERIFY(read(path).contains(u"Lately 4.0 (2 to 6)"_s));
    }

    void writesPdf()
    {
        const QString path = file(u"visit.PDF"_s);
        const Ran r = m_room->run(u"agenda"_s, {u"--out"_s, path});
        COMPARE_CODE(r, 0);
        QFile pdf(path);
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        const QByteArray bytes = pdf.readAll();
        QVERIFY(bytes.startsWith("%PDF-1.") && bytes.trimmed().endsWith("%%EOF"));
        QVERIFY(bytes.contains("/Count 1"));
    }

private:
    QString file(const QString& name) const { return m_room->path(name); }
    static QString read(const QString& path)
    {
        QFile f(path);
        return f.open(QIODevice::ReadOnly) ? QString::fromUtf8(f.readAll()) : QString();
    }

    std::unique_ptr<VaultRoom> m_room;
};

QTEST_GUILESS_MAIN(tst_AgendaCli)
#include "tst_agendacli.moc"
