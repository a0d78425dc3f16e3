// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/FilePlaces.h"
#include "core/services/FolderList.h"
#include "tests/support/NobodyElse.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

void make(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

QStringList names(const FolderContents& found)
{
    QStringList list;
    for (const FolderEntry& e : found.entries)
        list << e.name;
    return list;
}

const std::vector<FileKind> pdf{FileKind::Pdf};

} // namespace

class FolderContentsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // the app's locale; "C" sorts by code point
    void initTestCase() { QLocale::setDefault(QLocale(u"en_GB"_s)); }

    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = QFileInfo(m_temporary->path()).canonicalFilePath();
        QFile::setPermissions(m_folder, QFile::Permissions(0x7755)); // world-readable
    }

    void foldersFirstAsPeopleSort()
    {
        for (const QString& name : {u"b10.pdf"_s, u"B2.PDF"_s, u"a.pdf"_s, u"note.txt"_s, u"plain"_s})
            make(m_folder + u'/' + name);
        for (const QString& name : {u"Zoo"_s, u"apples"_s})
            QVERIFY(QDir(m_folder).mkdir(name));
        const FolderContents found = readFolder(m_folder, pdf);
        QCOMPARE(found.state, FolderContents::State::Ready);
        QCOMPARE(found.folder, m_folder);
        QVERIFY(found.writable);
        QCOMPARE(names(found), QStringList({u"apples"_s, u"Zoo"_s, u"a.pdf"_s, u"B2.PDF"_s, u"b10.pdf"_s}));
        QVERIFY(found.entries[0].isFolder && !found.entries[0].modified.isValid());
        QVERIFY(!found.entries[2].isFolder && found.entries[2].modified.isValid());
        QCOMPARE(names(readFolder(m_folder, {FileKind::Pdf, FileKind::Text})).size(), 6);
    }

    void hiddenAndStrangeThingsAreLeftOut()
    {
        make(m_folder + u"/.hidden.pdf"_s);
        QVERIFY(QDir(m_folder).mkdir(u".folder"_s));
        QVERIFY(QFile::link(m_folder + u"/nowhere.pdf"_s, m_folder + u"/broken.pdf"_s));
        QVERIFY(QFile::link(m_folder + u"/itself.pdf"_s, m_folder + u"/itself.pdf"_s));
        QCOMPARE(mkfifo(QFile::encodeName(m_folder + u"/pipe.pdf"_s).constData(), 0600), 0);
        QCOMPARE(names(readFolder(m_folder, pdf)), QStringList());
    }

    /// A link to a parent resolves to its target, to avoid endless paths.
    void linksLeadWhereTheyPoint()
    {
        QVERIFY(QDir(m_folder).mkdir(u"inner"_s));
        QVERIFY(QFile::link(m_folder, m_folder + u"/inner/round"_s));
        QCOMPARE(names(readFolder(m_folder + u"/inner"_s, pdf)), QStringList{u"round"_s});
        QCOMPARE(readFolder(m_folder + u"/inner/round/inner/round"_s, pdf).folder, m_folder);
    }

    void goneAndForbidden()
    {
        make(m_folder + u"/file.pdf"_s);
        QCOMPARE(readFolder(m_folder + u"/not"_s, pdf).state, FolderContents::State::Gone);
        QCOMPARE(readFolder(m_folder + u"/file.pdf"_s, pdf).state, FolderContents::State::Gone);
        QCOMPARE(readFolder(QString(), pdf).state, FolderContents::State::Gone);
        QVERIFY(QDir(m_folder).mkdir(u"closed"_s) && QDir(m_folder).mkdir(u"readable"_s));
        QFile::setPermissions(m_folder + u"/closed"_s, QFile::Permissions());
        QFile::setPermissions(m_folder + u"/readable"_s, QFile::Permissions(0x5555));
        FolderContents closed, readable;
        {
            NobodyElse nobody;
            closed = readFolder(m_folder + u"/closed"_s, pdf);
            readable = readFolder(m_folder + u"/readable"_s, pdf);
        }
        QFile::setPermissions(m_folder + u"/closed"_s, QFile::Permissions(0x7700));
        QCOMPARE(closed.state, FolderContents::State::Forbidden);
        QVERIFY(!closed.writable);
        QCOMPARE(readable.state, FolderContents::State::Ready);
        QVERIFY(!readable.writable);
    }

    void tenThousandFilesComeInPortions()
    {
        constexpr int many = 10000;
        for (int i = 0; i < many; ++i)
            make(m_folder + u"/%1.pdf"_s.arg(i));
        FolderList list;
        list.setEntries(readFolder(m_folder, pdf).entries);
        QCOMPARE(list.total(), many);
        QCOMPARE(list.rowCount(), FolderList::portion);
        QCOMPARE(list.entry(10).name, u"10.pdf"_s); // and not 1000.pdf
        QVERIFY(!list.canFetchMore({}));            // a view must not fetch everything on its own
        list.showMore();
        QCOMPARE(list.rowCount(), 2 * FolderList::portion);
        QCOMPARE(list.waiting(), many - 2 * FolderList::portion);
        list.setSought(u"PDF 9999"_s);
        QCOMPARE(list.rowCount(), 1);
        list.showMore();
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.data(list.index(0), FolderList::NameRole).toString(), u"9999.pdf"_s);
        list.setSought(u"nothing like it"_s);
        QCOMPARE(list.rowCount(), 0);
        list.setEntries({});
        QCOMPARE(list.sought(), QString()); // another folder resets the filter
    }

    void theModelIsOne()
    {
        for (const QString& name : {u"one.pdf"_s, u"two.pdf"_s})
            make(m_folder + u'/' + name);
        FolderList list;
        QAbstractItemModelTester tester(&list, QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setEntries(readFolder(m_folder, pdf).entries);
        list.setSought(u"ON"_s);
        QCOMPARE(list.data(list.index(0), FolderList::NameRole).toString(), u"one.pdf"_s);
        QVERIFY(!list.data(list.index(0), FolderList::FolderRole).toBool());
        QVERIFY(list.data(list.index(0), FolderList::ModifiedRole).toDateTime().isValid());
    }

    void oddNamesAreReadable()
    {
        QCOMPARE(readable(u"For \"my\" visit's end.pdf"_s), u"For \"my\" visit's end.pdf"_s);
        QCOMPARE(readable(u"one\ntwo\tthree\x2028 four"_s), u"one two three  four"_s);
        // A name that looks like "cod.pdf" through text direction.
        QCOMPARE(readable(u"\u202efdp.doc"_s), u"fdp.doc"_s);
        QCOMPARE(readable(u"\u05d3\u05d5\u05d7.pdf"_s), u"\u2068\u05d3\u05d5\u05d7.pdf\u2069"_s);
        const QString odd = u"a\nb \"c\" \u05d3.pdf"_s;
        make(m_folder + u'/' + odd);
        const FolderContents found = readFolder(m_folder, pdf);
        QCOMPARE(names(found), QStringList{odd});
        QVERIFY(QFile::exists(found.entries[0].path));
    }

    void namesThatWillDo()
    {
        QCOMPARE(problemOf(u"For my visit 2026-11-29.pdf"_s), NameProblem::None);
        QCOMPARE(problemOf(u"R\u00fccken, \u05d3\u05d5\u05d7 & Co.'s.pdf"_s), NameProblem::None);
        QCOMPARE(problemOf(u"  "_s), NameProblem::Empty);
        for (const QString& bad :
             {u"."_s, u".."_s, u"a/b"_s, u"what?"_s, u"10:30"_s, u"a\nb"_s, u"\u202ea"_s})
            QCOMPARE(problemOf(bad), NameProblem::Signs);
        QCOMPARE(problemOf(QString(239, u'a')), NameProblem::None);
        QCOMPARE(problemOf(QString(240, u'a')), NameProblem::Long);
        QCOMPARE(problemOf(QString(120, QChar(0xe4))), NameProblem::Long); // two bytes per character
    }

    void placesAreThere()
    {
        QVERIFY(isMedium(u"/media/me/STICK"_s) && isMedium(u"/run/media/me/STICK"_s));
        QVERIFY(!isMedium(u"/"_s) && !isMedium(u"/home"_s) && !isMedium(u"/boot"_s) && !isMedium(QString()));
        const auto places = filePlaces();
        QVERIFY(!places.empty());
        QStringList paths;
        for (const FilePlace& p : places) {
            QVERIFY(QFileInfo(p.path).isDir());
            QVERIFY(p.kind != FilePlace::Kind::Medium || !p.name.isEmpty());
            paths << p.path;
        }
        QCOMPARE(paths.removeDuplicates(), 0);
        QVERIFY(paths.contains(QFileInfo(QDir::homePath()).canonicalFilePath()));
    }

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString m_folder;
};

QTEST_GUILESS_MAIN(FolderContentsTest)
#include "tst_foldercontents.moc"
