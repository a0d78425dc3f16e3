// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/DurableFile.h"
#include "tests/support/VaultKit.h"

#include <QTemporaryDir>
#include <QTest>
#include <cerrno>
#include <sys/stat.h>

using namespace unknot;
using namespace Qt::StringLiterals;

class tst_DurableFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesAndReplaces();
    void keepsToTheOwner();
    void clearsWhatACrashLeft();
    void leavesTheOldFileWhenItFails();
    void movesWhatOthersWrote();
    void replacesNothingButFiles();
    void readsNoMoreThanAllowed();
    void makesPrivateFolders();
    void tellsFullFromForbidden();
    void wipesOnlyWhatHasNoOtherName();

private:
    QString file(const QString& name) const { return m_dir->filePath(name); }
    QStringList all() const
    {
        return QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    }
    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_DurableFile::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_DurableFile::writesAndReplaces()
{
    for (const QByteArray& bytes :
         {QByteArray("one"), QByteArray(), QByteArray(1 << 20, '\0'), QByteArray("two")}) {
        QVERIFY(writeDurably(file(u"f"_s), bytes).ok());
        QCOMPARE(bytesOf(file(u"f"_s)), bytes);
        QCOMPARE(all(), QStringList{u"f"_s});
    }
}

void tst_DurableFile::keepsToTheOwner()
{
    QVERIFY(writeDurably(file(u"f"_s), "x").ok());
    QCOMPARE(QFile::permissions(file(u"f"_s)) &
                 (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
             QFile::Permissions());
}

void tst_DurableFile::clearsWhatACrashLeft()
{
    setBytes(file(u"f.new"_s), "half of someth");
    QVERIFY(writeDurably(file(u"f"_s), "whole").ok());
    QCOMPARE(bytesOf(file(u"f"_s)), QByteArray("whole"));
    QCOMPARE(all(), QStringList{u"f"_s});
}

void tst_DurableFile::leavesTheOldFileWhenItFails()
{
    // A folder of that name makes the last step, the rename, fail.
    QVERIFY(QDir().mkpath(file(u"f/inside"_s)));
    QCOMPARE(writeDurably(file(u"f"_s), "x").error().code, ErrorCode::CannotWrite);
    QCOMPARE(all(), QStringList{u"f"_s});
    QVERIFY(QFileInfo::exists(file(u"f/inside"_s)));
    // The first step fails: there is no such folder.
    const auto nowhere = writeDurably(file(u"none/f"_s), "x");
    QCOMPARE(nowhere.error().code, ErrorCode::CannotWrite);
    QVERIFY(nowhere.error().detail.contains(file(u"none/f"_s)));
    QVERIFY(!QFile::exists(file(u"none"_s)));
}

void tst_DurableFile::movesWhatOthersWrote()
{
    setBytes(file(u"old"_s), "old");
    setBytes(file(u"temporary"_s), "new");
    QVERIFY(moveDurably(file(u"temporary"_s), file(u"old"_s)).ok());
    QCOMPARE(bytesOf(file(u"old"_s)), QByteArray("new"));
    QCOMPARE(all(), QStringList{u"old"_s});
    setBytes(file(u"temporary"_s), "new");
    QVERIFY(QDir().mkpath(file(u"folder/inside"_s)));
    QVERIFY(!moveDurably(file(u"temporary"_s), file(u"folder"_s)).ok());
    QVERIFY(!QFile::exists(file(u"temporary"_s)));
}

// A rename would have made a file of /dev/null.
void tst_DurableFile::replacesNothingButFiles()
{
    const QString pipe = file(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QVERIFY(QDir().mkpath(file(u"folder"_s)));
    for (const QString& path : {pipe, file(u"folder"_s)}) {
        const auto written = writeDurably(path, "text");
        QVERIFY(!written && written.error().code == ErrorCode::CannotWrite);
        QCOMPARE(written.error().part, u"special"_s);
        QVERIFY(!QFile::exists(path + u".new"_s));
    }
    struct ::stat what
    {
    };
    QVERIFY(::stat(QFile::encodeName(pipe).constData(), &what) == 0 && S_ISFIFO(what.st_mode));
}

void tst_DurableFile::readsNoMoreThanAllowed()
{
    setBytes(file(u"f"_s), "12345");
    QCOMPARE(readWhole(file(u"f"_s), 5).value(), QByteArray("12345"));
    QCOMPARE(readWhole(file(u"f"_s), 4).error().code, ErrorCode::Refused);
    QCOMPARE(readWhole(file(u"none"_s), 5).error().code, ErrorCode::NotFound);
    QCOMPARE(readWhole(m_dir->path(), 5).error().code, ErrorCode::Refused);
    const QString pipe = file(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QCOMPARE(readWhole(pipe, 5).error().code, ErrorCode::Refused);           // nobody ever writes into it
    QCOMPARE(readWhole(u"/dev/zero"_s, 5).error().code, ErrorCode::Refused); // endless
}

void tst_DurableFile::makesPrivateFolders()
{
    QVERIFY(makePrivateFolder(file(u"a/b"_s)).ok());
    QVERIFY(makePrivateFolder(file(u"a/b"_s)).ok()); // again
    // Bug: a folder that was there became private, even the root of the system.
    const auto shared = QFile::permissions(file(u"a"_s)) | QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(file(u"a"_s), shared));
    QVERIFY(makePrivateFolder(file(u"a"_s)).ok());
    QCOMPARE(QFile::permissions(file(u"a"_s)), shared);
    QCOMPARE(QFile::permissions(file(u"a/b"_s)) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(QFile::link(file(u"a"_s), file(u"link"_s)));
    QVERIFY(makePrivateFolder(file(u"link"_s)).ok() && makeInnerFolder(file(u"a/b"_s)).ok());
    QCOMPARE(makeInnerFolder(file(u"link"_s)).error().code, ErrorCode::CannotWrite);
    setBytes(file(u"f"_s), "x");
    QCOMPARE(makePrivateFolder(file(u"f/c"_s)).error().code, ErrorCode::CannotWrite);
}

void tst_DurableFile::tellsFullFromForbidden()
{
    QCOMPARE(fileError(u"f"_s, ENOSPC).code, ErrorCode::NoSpace);
    QCOMPARE(fileError(u"f"_s, EDQUOT).code, ErrorCode::NoSpace);
    for (const int error : {EACCES, EROFS, EIO, ENOENT, 0})
        QCOMPARE(fileError(u"f"_s, error).code, ErrorCode::CannotWrite);
}

/// Bug B9, and the one after it: another file was silently overwritten, and a full disk was reported as
/// "Saved."
/// A copy that a restore carried over belongs to the vault that was set aside, too.
void tst_DurableFile::wipesOnlyWhatHasNoOtherName()
{
    setBytes(file(u"a"_s), "0123456789");
    QVERIFY(linkOrCopy(file(u"a"_s), file(u"b"_s)).ok());
    wipeFile(file(u"a"_s), 4);
    QCOMPARE(all(), QStringList{u"b"_s});
    QCOMPARE(bytesOf(file(u"b"_s)), "0123456789"_ba);
    QFile open(file(u"b"_s));
    QVERIFY(open.open(QIODevice::ReadOnly | QIODevice::Unbuffered));
    wipeFile(file(u"b"_s), 4);
    QCOMPARE(all(), QStringList());
    QCOMPARE(open.readAll(), QByteArray(4, '\0') + "456789");
}

QTEST_GUILESS_MAIN(tst_DurableFile)
#include "tst_durablefile.moc"
