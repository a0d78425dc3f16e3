// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/DocumentFile.h"

#include "tests/support/SmallDisk.h"
#include "tests/support/VaultKit.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class TstDocumentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void replacesOnlyIfAllowed()
    {
        const QString sheet = file(u"sheet.pdf"_s);
        QVERIFY(saveDocument(sheet, "the code"));
        QCOMPARE(bytesOf(sheet), QByteArray("the code"));
        QVERIFY(isRefused(saveDocument(sheet, "another")));
        QCOMPARE(bytesOf(sheet), QByteArray("the code"));
        QVERIFY(saveDocument(sheet, "another", true));
        QCOMPARE(bytesOf(sheet), QByteArray("another"));
        QCOMPARE(all(), QStringList{u"sheet.pdf"_s});
    }

    void onlyTheOwnerCanReadIt()
    {
        DocumentFile document(file(u"sheet.pdf"_s));
        QVERIFY(document.open() && document.write("the code"));
        for (const QString& name : all()) // while it is written
            QVERIFY(isPrivate(name));
        QVERIFY(document.finish(false));
        QVERIFY(isPrivate(u"sheet.pdf"_s));
    }

    /// Bug: a file of the person's that was named like the document plus ".new" was removed.
    void touchesNoOtherFile()
    {
        setBytes(file(u"sheet.pdf.new"_s), "mine");
        QVERIFY(saveDocument(file(u"sheet.pdf"_s), "the code"));
        QVERIFY(saveDocument(file(u"sheet.pdf"_s), "the code", true));
        QCOMPARE(bytesOf(file(u"sheet.pdf.new"_s)), QByteArray("mine"));
        QCOMPARE(all(), (QStringList{u"sheet.pdf"_s, u"sheet.pdf.new"_s}));
    }

    /// Bug: a file that appeared between the question and the end of writing was replaced.
    void doesNotReplaceWhatCameMeanwhile()
    {
        DocumentFile document(file(u"sheet.pdf"_s));
        QVERIFY(document.open() && document.write("the code"));
        setBytes(file(u"sheet.pdf"_s), "came first");
        QVERIFY(isRefused(document.finish(false)));
        QCOMPARE(bytesOf(file(u"sheet.pdf"_s)), QByteArray("came first"));
    }

    void followsNoSymbolicLink()
    {
        setBytes(file(u"precious"_s), "precious");
        QVERIFY(QFile::link(file(u"precious"_s), file(u"link.pdf"_s)));
        QVERIFY(QFile::link(file(u"nowhere"_s), file(u"dangling.pdf"_s)));
        for (const QString& name : {u"link.pdf"_s, u"dangling.pdf"_s}) {
            QVERIFY(isRefused(saveDocument(file(name), "the code")));
            QVERIFY(saveDocument(file(name), "the code", true));
            QVERIFY(!QFileInfo(file(name)).isSymLink());
            QCOMPARE(bytesOf(file(name)), QByteArray("the code"));
        }
        QCOMPARE(bytesOf(file(u"precious"_s)), QByteArray("precious"));
        QVERIFY(!QFileInfo::exists(file(u"nowhere"_s)));
    }

    void staysOutOfVaultsOnly()
    {
        const QString vault = m_dir->filePath(u"vault"_s), home = m_dir->filePath(u"home"_s);
        for (const QString& folder : {vault + u"/backups"_s, home + u"/backups"_s})
            QVERIFY(QDir().mkpath(folder));
        setBytes(vault + u"/header.a"_s, "x");
        setBytes(home + u"/backups/mine.unknot-vault"_s, "x"); // anybody may keep copies in such a folder
        for (const QString& file : {vault + u"/sheet.pdf"_s, vault + u"/backups/sheet.pdf"_s})
            QCOMPARE(saveDocument(file, "x", false).error().part, u"vault"_s);
        for (const QString& file : {home + u"/sheet.pdf"_s, home + u"/backups/sheet.pdf"_s})
            QVERIFY(saveDocument(file, "x", false).ok());
    }

    void saysWhyItCannotWrite()
    {
        QCOMPARE(saveDocument(file(u"no/folder/sheet.pdf"_s), "x").error().code, ErrorCode::CannotWrite);
        QVERIFY(QDir().mkpath(file(u"folder"_s)));
        const auto special = saveDocument(file(u"folder"_s), "x", true);
        QVERIFY(special.error().code == ErrorCode::CannotWrite && special.error().part == u"special"_s);
        QCOMPARE(all(), QStringList{u"folder"_s});
    }

    void saysWhenThereIsNoRoom()
    {
        const SmallDisk disk(m_dir->path());
        if (!disk.missing().isEmpty())
            QSKIP(qPrintable(disk.missing()));
        setBytes(file(u"other"_s), QByteArray(1000 * 1024, 'x'));
        QCOMPARE(saveDocument(file(u"sheet.pdf"_s), QByteArray(100 * 1024, 'c')).error().code,
                 ErrorCode::NoSpace);
        QCOMPARE(all(), QStringList{u"other"_s});
    }

    void anUnfinishedOneIsRemoved()
    {
        {
            DocumentFile document(file(u"sheet.pdf"_s));
            QVERIFY(document.open() && document.write("half"));
        }
        QCOMPARE(all(), QStringList());
    }

private:
    QString file(const QString& name) const { return m_dir->filePath(name); }
    QStringList all() const
    {
        return QDir(m_dir->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden | QDir::System, QDir::Name);
    }
    bool isPrivate(const QString& name) const
    {
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        return !(QFile::permissions(file(name)) & others);
    }
    static bool isRefused(const Result<Done>& result)
    {
        return !result && result.error().code == ErrorCode::Refused && result.error().part == u"exists"_s;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TstDocumentFile)
#include "tst_documentfile.moc"
