// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/cli/VaultRoom.h"

#include "core/journal/PainEntry.h"

#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString fresh = u"--new-passphrase-file"_s;

bool isOneLine(const QByteArray& out, const char* form)
{
    return QRegularExpression(u"^(?:%1)\\n$"_s.arg(QString::fromLatin1(form)))
        .match(QString::fromUtf8(out))
        .hasMatch();
}

} // namespace

class tst_VaultCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    // --- usage
    void helps_data();
    void helps();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    // --- secrets
    void readsPassphrases_data();
    void readsPassphrases();
    void readsAPassphraseFromStandardInput();
    void refusesBadSecretFiles_data();
    void refusesBadSecretFiles();
    // --- init and check
    void initPrintsTheCodeAlone();
    void initRefusesAndCannotWrite();
    void saysWhenOutputIsLost();
    void checkTellsDamage();
    void checkTellsABadHeaderCopy();
    void checkTellsEachOtherTrouble();
    // --- passwd and recover
    void passwdChangesOnlyThePassphrase();
    void renewChangesEverything_data();
    void renewChangesEverything();
    void recoverOpensWithTheCode();
    void refusesBadCodes();
    // --- backup and restore
    void backsUpIntoOneFile();
    void restoresIntoANewFolder();
    void previewsAndChangesNothing();
    void restoresOverAVaultOnlyWhenTold();
    void refusesBadCopies();
    // --- the disk
    void sayNoSpaceAndLeaveNothingHalf();
    void readsWhatCannotBeWritten();
    void leavesNothingReadable();

private:
    std::unique_ptr<VaultRoom> m_room;
};

void tst_VaultCli::init()
{
    m_room = std::make_unique<VaultRoom>();
}

void tst_VaultCli::helps_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<QStringList>("words");
    const QString vault = u"--vault"_s, pass = u"--passphrase-file"_s, code = u"--recovery-file"_s;
    QTest::newRow("vault") << u"vault"_s << QStringList{u"init"_s,    u"check"_s,  u"passwd"_s, u"renew"_s,
                                                        u"recover"_s, u"backup"_s, u"restore"_s};
    QTest::newRow("init") << u"vault init"_s << QStringList{vault, pass};
    QTest::newRow("check") << u"vault check"_s << QStringList{vault, pass};
    QTest::newRow("passwd") << u"vault passwd"_s << QStringList{vault, pass, fresh};
    QTest::newRow("renew") << u"vault renew"_s << QStringList{vault, pass, code, fresh};
    QTest::newRow("recover") << u"vault recover"_s << QStringList{vault, code, fresh};
    QTest::newRow("backup") << u"vault backup"_s << QStringList{vault, pass, u"--out"_s};
    QTest::newRow("restore") << u"vault restore"_s
                             << QStringList{vault, pass, code, u"--from"_s, u"--preview"_s};
}

void tst_VaultCli::helps()
{
    QFETCH(QString, command);
    QFETCH(QStringList, words);
    checkHelp(*m_room, command, words);
}

void tst_VaultCli::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("args");
    QTest::addColumn<QString>("said");
    const auto row = [](const QString& line, const QString& said) {
        QTest::newRow(qPrintable(line)) << line.split(u' ') << said;
    };
    row(u"vault"_s, u"Usage"_s);
    row(u"vault open"_s, u"open"_s);
    for (const QString& command :
         {u"init"_s, u"check"_s, u"passwd"_s, u"recover"_s, u"backup"_s, u"restore"_s}) {
        const QString line = u"vault "_s + command;
        QTest::newRow(qPrintable(line + u" without its vault"_s))
            << QStringList{u"vault"_s, command, u"--new-passphrase-file"_s, u"pass"_s, u"--out"_s, u"o"_s}
                   .mid(0, command == u"passwd" ? 4 : 2)
            << u"is missing"_s;
        row(line + u" --vault v --wrong"_s, u"wrong"_s);
        row(line + u" v"_s, u"“v”"_s);
        row(line + u" --vault"_s, u"vault"_s);
    }
    row(u"vault init --vault n"_s, u"--passphrase-file"_s);
    row(u"vault check --vault v"_s, u"--passphrase-file"_s);
    row(u"vault passwd --vault v --passphrase-file pass"_s, u"--new-passphrase-file"_s);
    row(u"vault passwd --vault v --new-passphrase-file pass"_s, u"--passphrase-file"_s);
    row(u"vault passwd --vault v --passphrase-file - --new-passphrase-file -"_s, u"only one"_s);
    row(u"vault renew --vault v --new-passphrase-file pass"_s, u"--passphrase-file"_s);
    row(u"vault renew --vault v --passphrase-file pass"_s, u"--new-passphrase-file"_s);
    row(u"vault renew --vault v --passphrase-file - --new-passphrase-file -"_s, u"only one"_s);
    row(u"vault recover --vault v --new-passphrase-file pass"_s, u"--recovery-file"_s);
    row(u"vault recover --vault v --recovery-file code"_s, u"--new-passphrase-file"_s);
    row(u"vault recover --vault v --recovery-file - --new-passphrase-file -"_s, u"only one"_s);
    row(u"vault recover --vault v --recovery-file code --passphrase-file pass"_s, u"passphrase-file"_s);
    row(u"vault backup --vault v --passphrase-file pass"_s, u"--out"_s);
    row(u"vault restore --vault n --passphrase-file pass"_s, u"--from"_s);
    row(u"vault restore --vault n --from b"_s, u"--passphrase-file"_s);
    row(u"vault restore --vault n --from b --passphrase-file - --recovery-file -"_s, u"only one"_s);
    // Secrets are never accepted as arguments.
    row(u"vault check --vault v --passphrase stone"_s, u"passphrase"_s);
}

void tst_VaultCli::refusesWrongUsage()
{
    QFETCH(QStringList, args);
    QFETCH(QString, said);
    const QStringList before = m_room->names();
    const Ran r = m_room->raw(args);
    COMPARE_CODE(r, 2);
    QCOMPARE(r.out, QByteArray());
    QVERIFY2(r.err.contains(said), qPrintable(r.err));
    QCOMPARE(m_room->names(), before);
}

void tst_VaultCli::readsPassphrases_data()
{
    QTest::addColumn<QString>("real");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("code");
    const QString plain = VaultRoom::phrase(), accents = u"caf\u00E9 fi 12"_s;
    QTest::newRow("as it is") << plain << "stone river"_ba << 0;
    QTest::newRow("one newline") << plain << "stone river\n"_ba << 0;
    QTest::newRow("one newline of another system") << plain << "stone river\r\n"_ba << 0;
    QTest::newRow("two newlines") << plain << "stone river\n\n"_ba << 3;
    QTest::newRow("a return that belongs to it") << plain << "stone river\r"_ba << 3;
    QTest::newRow("a space more") << plain << "stone river \n"_ba << 3;
    QTest::newRow("a space before") << plain << " stone river\n"_ba << 3;
    QTest::newRow("a capital") << plain << "Stone river\n"_ba << 3;
    QTest::newRow("composed") << accents << "caf\xC3\xA9 fi 12\n"_ba << 0;
    QTest::newRow("taken apart") << accents << "cafe\xCC\x81 \xEF\xAC\x81 \xEF\xBC\x91\xEF\xBC\x92\n"_ba << 0;
    QTest::newRow("without the accent") << accents << "cafe fi 12\n"_ba << 3;
    QTest::newRow("1024 bytes") << QString(1024, u'p') << QByteArray(1024, 'p') + '\n' << 0;
    QTest::newRow("another of 1024") << QString(1024, u'p') << QByteArray(1023, 'p') + "q\r\n" << 3;
}

void tst_VaultCli::readsPassphrases()
{
    QFETCH(QString, real);
    QFETCH(QByteArray, file);
    QFETCH(int, code);
    m_room->open().vault().setSlot(SlotType::Passphrase, words(real), cheap()).value();
    m_room->write(u"pass"_s, file);
    COMPARE_CODE(m_room->run(u"vault check"_s), code);
}

void tst_VaultCli::readsAPassphraseFromStandardInput()
{
    const QStringList args{u"vault"_s, u"check"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"-"_s};
    COMPARE_CODE(m_room->raw(args, "stone river"), 0);
    COMPARE_CODE(m_room->raw(args, "stone river\n"), 0);
    COMPARE_CODE(m_room->raw(args, "stone river\r\n"), 0);
    COMPARE_CODE(m_room->raw(args, "stone rover\n"), 3);
    COMPARE_CODE(m_room->raw(args, {}), 9);
}

void tst_VaultCli::refusesBadSecretFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("said");
    QTest::newRow("empty") << ""_ba << u"empty"_s;
    QTest::newRow("only a newline") << "\n"_ba << u"empty"_s;
    QTest::newRow("not UTF-8") << "stone \xff river\n"_ba << u"UTF-8"_s;
    QTest::newRow("cut UTF-8") << "caf\xC3"_ba << u"UTF-8"_s;
    QTest::newRow("too long") << QByteArray(1025, 'p') << u"1024"_s;
    QTest::newRow("much too long") << QByteArray(1 << 20, 'p') << u"1024"_s;
}

void tst_VaultCli::refusesBadSecretFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, said);
    m_room->write(u"pass"_s, file);
    for (const Ran& r :
         {m_room->run(u"vault check"_s), m_room->run(u"vault passwd"_s, {fresh, m_room->path(u"pass"_s)})}) {
        COMPARE_CODE(r, 9);
        QVERIFY2(r.err.contains(m_room->path(u"pass"_s) + u":0: "_s) && r.err.contains(said),
                 qPrintable(r.err));
    }
    // A missing file, and a folder.
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"none"_s}), 5);
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"tmp"_s}), 5);
}

void tst_VaultCli::initPrintsTheCodeAlone()
{
    const Ran r = m_room->raw(
        {u"vault"_s, u"init"_s, u"--vault"_s, u"deep/new"_s, u"--passphrase-file"_s, u"-"_s}, "moss\n");
    COMPARE_CODE(r, 0);
    QVERIFY2(isOneLine(r.out, "([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}"), r.out.constData());
    QCOMPARE(r.err, QString());

    const QString vault = m_room->path(u"deep/new"_s);
    QCOMPARE(QFile::permissions(vault) & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    const auto header = readHeader({vault});
    QVERIFY(header.ok());
    QVERIFY(!header->header.provisional);
    for (const KeySlot& slot : header->header.slots) {
        if (slot.type == SlotType::Passphrase)
            QVERIFY(slot.memoryKiB >= KdfCost().memoryKiB && slot.passes >= KdfCost().passes);
    }
    // Both secrets work, and nothing else does.
    QVERIFY(OpenVault::open(vault, SlotType::Passphrase, words(u"moss"_s)).ok());
    const auto code = RecoveryCode::fromText(QString::fromUtf8(r.out));
    QVERIFY(code.ok());
    QVERIFY(OpenVault::open(vault, SlotType::Recovery, code->secret()).ok());
    const Ran checked = m_room->raw(
        {u"vault"_s, u"check"_s, u"--vault"_s, u"deep/new/"_s, u"--passphrase-file"_s, u"-"_s}, "moss");
    COMPARE_CODE(checked, 0);
    QVERIFY2(isOneLine(checked.out, "ok: 0 entries, 0 sessions, 0 others"), checked.out.constData());
}

void tst_VaultCli::initRefusesAndCannotWrite()
{
    const QByteArray header = bytesOf(m_room->path(u"v/header.a"_s));
    COMPARE_CODE(m_room->run(u"vault init"_s), 9);
    QCOMPARE(bytesOf(m_room->path(u"v/header.a"_s)), header);
    const QStringList before = m_room->names();
    for (const QString& where : {u"pass"_s, u"pass/under a file"_s, u"/proc/here"_s})
        COMPARE_CODE(
            m_room->raw({u"vault"_s, u"init"_s, u"--vault"_s, where, u"--passphrase-file"_s, u"pass"_s}), 10);
    QCOMPARE(m_room->names(), before);
}

/// Otherwise a script would see success although the only output of the recovery code was lost.
void tst_VaultCli::saysWhenOutputIsLost()
{
    const auto lost = [this](const QStringList& args, const char* closed) {
        QProcess p;
        p.setWorkingDirectory(m_room->path());
        p.start(u"sh"_s, QStringList{u"-c"_s, u"\"$@\" "_s + QString::fromLatin1(closed), u"sh"_s,
                                     QStringLiteral(UNKNOT_CLI)} +
                             args);
        p.waitForFinished(60000);
        return std::pair(p.exitCode(), QString::fromUtf8(p.readAllStandardError()));
    };
    const QStringList init{u"vault"_s, u"init"_s, u"--vault"_s, u"lost"_s, u"--passphrase-file"_s, u"pass"_s};
    for (const auto& [closed, code] : {std::pair{">/dev/full", 6}, {">&-", 10}}) {
        const auto [said, why] = lost(init, closed);
        QCOMPARE(said, code);
        QVERIFY2(why.contains(u"The output could not be written"), qPrintable(why));
        QVERIFY(!QFileInfo::exists(m_room->path(u"lost/header.a"_s)));
        QCOMPARE(lost({u"routines"_s}, closed).first, code);
    }
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s}), 0);
    QCOMPARE(lost({u"journal"_s, u"export"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"pass"_s,
                   u"--out"_s, u"-"_s},
                  ">/dev/full")
                 .first,
             6);
    // Only regular files are replaced.
    COMPARE_CODE(m_room->run(u"journal export"_s, {u"--out"_s, u"/dev/null"_s, u"--force"_s}), 10);
}

void tst_VaultCli::checkTellsDamage()
{
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--note"_s, QString(20000, u'n')}), 0);
    COMPARE_CODE(m_room->run(u"journal drop"_s, {u"--pain"_s, u"3"_s}), 2); // it takes no passphrase
    COMPARE_CODE(m_room->raw({u"journal"_s, u"drop"_s, u"--vault"_s, u"v"_s, u"--pain"_s, u"3"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault check"_s), 0);
    const QString inbox = u"v/inbox/"_s + QDir(m_room->path(u"v/inbox"_s)).entryList(QDir::Files).first();
    for (const QString& name : {u"v/journal.db"_s, inbox}) {
        const QString file = m_room->path(name);
        const QByteArray right = bytesOf(file);
        QList<qsizetype> places{0, 9, 20, right.size() / 3, right.size() / 2, right.size() - 1};
        for (const qsizetype at : places) {
            setBytes(file, flipped(right, at));
            const Ran r = m_room->run(u"vault check"_s);
            QVERIFY2(r.code == 4, qPrintable(u"%1 at %2: %3 %4"_s.arg(name).arg(at).arg(r.code).arg(r.err)));
            QCOMPARE(r.out, QByteArray());
        }
        for (const QByteArray& bytes :
             {QByteArray(), right.left(10), right.chopped(1), right + 'x', right.left(right.size() / 2)}) {
            setBytes(file, bytes);
            QVERIFY2(m_room->run(u"vault check"_s).code == 4,
                     qPrintable(u"%1 with %2"_s.arg(name).arg(bytes.size())));
        }
        setBytes(file, right);
    }
    COMPARE_CODE(m_room->run(u"vault check"_s), 0);
    QVERIFY(QFile::remove(m_room->path(u"v/journal.db"_s)));
    const Ran lost = m_room->run(u"vault check"_s);
    COMPARE_CODE(lost, 4);
    QVERIFY(lost.err.contains(u"missing"));
    QVERIFY(!QFile::exists(m_room->path(u"v/journal.db"_s))); // never silently creates a new one
}

void tst_VaultCli::checkTellsABadHeaderCopy()
{
    for (const QString& name : {u"v/header.a"_s, u"v/header.b"_s}) {
        const QString file = m_room->path(name);
        const QByteArray right = bytesOf(file);
        for (const qsizetype at : {0, 13, 200, 1000, 1990, 2047}) {
            setBytes(file, flipped(right, at));
            const Ran r = m_room->run(u"vault check"_s);
            COMPARE_CODE(r, 4);
            QVERIFY2(r.err.contains(file), qPrintable(r.err));
        }
        QVERIFY(QFile::remove(file));
        COMPARE_CODE(m_room->run(u"vault check"_s), 4);
        // The journal works with the other copy and repairs this one.
        setBytes(file, flipped(right, 13));
        COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s}), 0);
        COMPARE_CODE(m_room->run(u"vault check"_s), 0);
    }
}

void tst_VaultCli::checkTellsEachOtherTrouble()
{
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"wrong"_s}), 3);
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"tmp"_s, u"--passphrase-file"_s, u"pass"_s}), 5);
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"none"_s, u"--passphrase-file"_s, u"pass"_s}), 5);
    {
        const OpenVault held = m_room->open();
        for (const QString& command : {u"check"_s, u"passwd"_s, u"backup"_s}) {
            const QStringList more = command == u"passwd"   ? QStringList{fresh, u"pass"_s}
                                     : command == u"backup" ? QStringList{u"--out"_s, u"b"_s}
                                                            : QStringList();
            const Ran r = m_room->run(u"vault "_s + command, more);
            COMPARE_CODE(r, 7);
            QVERIFY(r.err.contains(u"open elsewhere"));
        }
        COMPARE_CODE(m_room->raw({u"vault"_s, u"recover"_s, u"--vault"_s, u"v"_s, u"--recovery-file"_s,
                                  u"code"_s, fresh, u"pass"_s}),
                     7);
    }
    // Restore an older journal.
    const QByteArray old = bytesOf(m_room->path(u"v/journal.db"_s));
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s}), 0);
    setBytes(m_room->path(u"v/journal.db"_s), old);
    const Ran older = m_room->run(u"vault check"_s);
    COMPARE_CODE(older, 4);
    QVERIFY(older.err.contains(u"older"));

    makeNewer(m_room->path(u"v"_s));
    COMPARE_CODE(m_room->run(u"vault check"_s), 8);
    COMPARE_CODE(m_room->run(u"vault passwd"_s, {fresh, u"pass"_s}), 8);
    damageHeaders(m_room->path(u"v"_s));
    COMPARE_CODE(m_room->run(u"vault check"_s), 4);
}

void tst_VaultCli::passwdChangesOnlyThePassphrase()
{
    m_room->write(u"new"_s, "moss and fern\n");
    COMPARE_CODE(m_room->raw({u"vault"_s, u"passwd"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s,
                              u"wrong"_s, fresh, u"new"_s}),
                 3);
    COMPARE_CODE(m_room->run(u"vault check"_s), 0);
    const Ran r = m_room->run(u"vault passwd"_s, {fresh, u"-"_s}, "moss and fern\n");
    COMPARE_CODE(r, 0);
    QCOMPARE(r.out, QByteArray());
    COMPARE_CODE(m_room->run(u"vault check"_s), 3);
    // The old passphrase opens neither copy; the recovery code opens both.
    for (const QString& name : {u"v/header.a"_s, u"v/header.b"_s}) {
        const QByteArray kept = bytesOf(m_room->path(name));
        QVERIFY(QFile::remove(m_room->path(name)));
        QCOMPARE(OpenVault::open(m_room->path(u"v"_s), SlotType::Passphrase, words(VaultRoom::phrase()))
                     .error()
                     .code,
                 ErrorCode::WrongPassphrase);
        const auto code = RecoveryCode::fromText(QString::fromUtf8(bytesOf(m_room->path(u"code"_s))));
        QVERIFY(Vault::unlock(m_room->path(u"v"_s), SlotType::Recovery, code->secret()).ok());
        setBytes(m_room->path(name), kept);
    }
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"new"_s}), 0);
}

void tst_VaultCli::renewChangesEverything_data()
{
    QTest::addColumn<QStringList>("way");
    QTest::newRow("passphrase") << QStringList{u"--passphrase-file"_s, u"pass"_s};
    QTest::newRow("recovery code") << QStringList{u"--recovery-file"_s, u"code"_s};
}

void tst_VaultCli::renewChangesEverything()
{
    QFETCH(QStringList, way);
    const QStringList renew{u"vault"_s, u"renew"_s, u"--vault"_s, u"v"_s};
    m_room->write(u"new"_s, "moss and fern\n");
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--note"_s, u"stays"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    COMPARE_CODE(m_room->raw(renew + QStringList{u"--passphrase-file"_s, u"wrong"_s, fresh, u"new"_s}), 3);
    COMPARE_CODE(m_room->run(u"vault check"_s), 0);
    const Ran r = m_room->raw(renew + way + QStringList{fresh, u"new"_s});
    COMPARE_CODE(r, 0);
    QVERIFY(isOneLine(r.out, "([0-9A-Z]{4}-){6}[0-9A-Z]{4}"));
    m_room->write(u"newcode"_s, r.out);
    COMPARE_CODE(m_room->run(u"vault check"_s), 3);
    COMPARE_CODE(m_room->raw({u"vault"_s, u"recover"_s, u"--vault"_s, u"v"_s, u"--recovery-file"_s, u"code"_s,
                              fresh, u"new"_s}),
                 3);
    COMPARE_CODE(m_room->raw({u"vault"_s, u"recover"_s, u"--vault"_s, u"v"_s, u"--recovery-file"_s,
                              u"newcode"_s, fresh, u"new"_s}),
                 0);
    const Ran list =
        m_room->raw({u"journal"_s, u"list"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"new"_s});
    COMPARE_CODE(list, 0);
    QVERIFY(list.out.contains("stays"));
    // The old copy opens only itself.
    COMPARE_CODE(m_room->raw({u"vault"_s, u"restore"_s, u"--vault"_s, u"w"_s, u"--from"_s, u"copy"_s,
                              u"--passphrase-file"_s, u"new"_s}),
                 3);
    COMPARE_CODE(m_room->raw({u"vault"_s, u"restore"_s, u"--vault"_s, u"w"_s, u"--from"_s, u"copy"_s,
                              u"--passphrase-file"_s, u"pass"_s}),
                 0);
    QCOMPARE(m_room->names(), (QStringList{u"code"_s, u"copy"_s, u"new"_s, u"newcode"_s, u"pass"_s, u"tmp"_s,
                                           u"v"_s, u"w"_s, u"wrong"_s}));
}

void tst_VaultCli::recoverOpensWithTheCode()
{
    const QByteArray typed = bytesOf(m_room->path(u"code"_s)).toLower().replace('-', ' ');
    const Ran r = m_room->raw(
        {u"vault"_s, u"recover"_s, u"--vault"_s, u"v"_s, u"--recovery-file"_s, u"-"_s, fresh, u"wrong"_s},
        typed);
    COMPARE_CODE(r, 0);
    QCOMPARE(r.out, QByteArray());
    COMPARE_CODE(m_room->run(u"vault check"_s), 3);
    COMPARE_CODE(
        m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s, u"wrong"_s}), 0);
    const auto code = RecoveryCode::fromText(QString::fromUtf8(typed));
    QVERIFY(OpenVault::open(m_room->path(u"v"_s), SlotType::Recovery, code->secret()).ok()); // stays valid
}

void tst_VaultCli::refusesBadCodes()
{
    const QStringList args{u"vault"_s,           u"recover"_s, u"--vault"_s, u"v"_s,
                           u"--recovery-file"_s, u"-"_s,       fresh,        u"pass"_s};
    const QByteArray right = bytesOf(m_room->path(u"code"_s));
    COMPARE_CODE(m_room->raw(args, RecoveryCode::random().text().toUtf8()), 3);
    QByteArray mistyped = right;
    mistyped[0] = right[0] == '7' ? '8' : '7';
    for (const QByteArray& typed :
         {mistyped, right.left(20), "U" + right.mid(1), "stone river"_ba, "\n"_ba}) {
        const Ran r = m_room->raw(args, typed);
        COMPARE_CODE(r, 9);
        // reveals nothing about the correct code
        QVERIFY(!r.err.contains(QString::fromUtf8(right.mid(5, 9))));
    }
    COMPARE_CODE(m_room->raw({u"vault"_s, u"recover"_s, u"--vault"_s, u"v"_s, u"--recovery-file"_s, u"none"_s,
                              fresh, u"pass"_s}),
                 5);
    COMPARE_CODE(m_room->run(u"vault check"_s), 0);
}

void tst_VaultCli::backsUpIntoOneFile()
{
    const QStringList before = m_room->names();
    const Ran r = m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s});
    COMPARE_CODE(r, 0);
    QCOMPARE(r.out, QByteArray());
    QCOMPARE(m_room->names().size(), before.size() + 1);
    const QByteArray copy = bytesOf(m_room->path(u"copy"_s));
    QVERIFY(copy.size() > 10000);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 10);
    QCOMPARE(bytesOf(m_room->path(u"copy"_s)), copy);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s, u"--force"_s}), 0);
    QVERIFY(bytesOf(m_room->path(u"copy"_s)) != copy);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"none/copy"_s}), 10);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"tmp"_s, u"--force"_s}), 10); // a folder
    COMPARE_CODE(m_room->raw({u"vault"_s, u"backup"_s, u"--vault"_s, u"v"_s, u"--passphrase-file"_s,
                              u"wrong"_s, u"--out"_s, u"c"_s}),
                 3);
    QCOMPARE(m_room->names().size(), before.size() + 1);
}

void tst_VaultCli::restoresIntoANewFolder()
{
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--note"_s, u"before the copy"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    QVERIFY(QDir().mkpath(m_room->path(u"empty"_s)));
    const auto restore = [this](const QString& vault, const QStringList& way) {
        return m_room->raw(
            QStringList{u"vault"_s, u"restore"_s, u"--from"_s, u"copy"_s, u"--vault"_s, vault} + way);
    };
    COMPARE_CODE(restore(u"deep/one"_s, {u"--passphrase-file"_s, u"pass"_s}), 0);
    // trailing slash of shell completion
    COMPARE_CODE(restore(u"two/"_s, {u"--recovery-file"_s, u"code"_s}), 0);
    COMPARE_CODE(restore(u"empty"_s, {u"--passphrase-file"_s, u"pass"_s}), 0);
    for (const QString& vault : {u"deep/one"_s, u"two"_s, u"empty"_s}) {
        COMPARE_CODE(
            m_room->raw({u"vault"_s, u"check"_s, u"--vault"_s, vault, u"--passphrase-file"_s, u"pass"_s}), 0);
        const Ran list =
            m_room->raw({u"journal"_s, u"list"_s, u"--vault"_s, vault, u"--passphrase-file"_s, u"pass"_s});
        COMPARE_CODE(list, 0);
        QVERIFY(list.out.contains("before the copy"));
    }
    QCOMPARE(m_room->names().filter(u"restore"_s), QStringList());
}

void tst_VaultCli::previewsAndChangesNothing()
{
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--at"_s, u"2026-05-31T10:00"_s}), 0);
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--at"_s, u"2024-02-29T10:00"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    const QStringList before = m_room->names();
    for (const QString& vault : {u"v"_s, u"not/yet"_s}) {
        const Ran r = m_room->raw({u"vault"_s, u"restore"_s, u"--preview"_s, u"--from"_s, u"copy"_s,
                                   u"--vault"_s, vault, u"--passphrase-file"_s, u"pass"_s});
        COMPARE_CODE(r, 0);
        QVERIFY(r.out.contains("entries  2\n"));
        QVERIFY(r.out.contains("first    2024-02-29\n") && r.out.contains("last     2026-05-31\n"));
    }
    QCOMPARE(m_room->names(), before);
}

void tst_VaultCli::restoresOverAVaultOnlyWhenTold()
{
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"9"_s, u"--note"_s, u"after the copy"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault restore"_s, {u"--from"_s, u"copy"_s}), 10);
    {
        const OpenVault held = m_room->open();
        COMPARE_CODE(m_room->run(u"vault restore"_s, {u"--from"_s, u"copy"_s, u"--force"_s}), 7);
    }
    QVERIFY(m_room->run(u"journal list"_s).out.contains("after the copy"));
    const Ran r = m_room->run(u"vault restore"_s, {u"--from"_s, u"copy"_s, u"--force"_s});
    COMPARE_CODE(r, 0);
    const QStringList aside = m_room->names().filter(u"v.before-restore-"_s);
    QCOMPARE(aside.size(), 1);
    QVERIFY2(r.err.contains(aside.first()), qPrintable(r.err));
    QCOMPARE(m_room->run(u"journal list"_s).out, QByteArray());
    COMPARE_CODE(m_room->run(u"vault check"_s), 0);
    const Ran old = m_room->raw(
        {u"journal"_s, u"list"_s, u"--vault"_s, aside.first(), u"--passphrase-file"_s, u"pass"_s});
    QVERIFY(old.out.contains("after the copy"));
}

void tst_VaultCli::refusesBadCopies()
{
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    const QByteArray right = bytesOf(m_room->path(u"copy"_s));
    const QByteArray header = bytesOf(m_room->path(u"v/header.a"_s));
    const QStringList before = m_room->names();
    const auto codes = [this] {
        QList<int> all;
        for (const QStringList& more : {QStringList{u"--preview"_s}, QStringList{u"--force"_s}})
            all << m_room->run(u"vault restore"_s, QStringList{u"--from"_s, u"copy"_s} + more).code;
        return all;
    };
    for (const QByteArray& bytes :
         {QByteArray(), right.left(100), right.chopped(1), flipped(right, 5000), "no copy"_ba}) {
        m_room->write(u"copy"_s, bytes);
        QCOMPARE(codes(), (QList<int>{4, 4}));
    }
    QByteArray newer = right.chopped(32);
    newer[8] = 2; // the format version, with a valid checksum as a newer program would write it
    newer += QCryptographicHash::hash(newer, QCryptographicHash::Blake2b_256);
    m_room->write(u"copy"_s, newer);
    QCOMPARE(codes(), (QList<int>{8, 8}));
    m_room->write(u"copy"_s, right);
    COMPARE_CODE(m_room->raw({u"vault"_s, u"restore"_s, u"--vault"_s, u"n"_s, u"--from"_s, u"copy"_s,
                              u"--passphrase-file"_s, u"wrong"_s}),
                 3);
    COMPARE_CODE(m_room->run(u"vault restore"_s, {u"--from"_s, u"none"_s, u"--force"_s}), 5);
    QCOMPARE(m_room->names(), before);
    QCOMPARE(bytesOf(m_room->path(u"v/header.a"_s)), header);
}

void tst_VaultCli::sayNoSpaceAndLeaveNothingHalf()
{
    if (!m_room->canMount())
        QSKIP("a small disk cannot be mounted here (needs root and unshare)");
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    // A disk with enough space for the vault, then with 0 and 16 KiB left.
    const Ran r = m_room->mounted(uR"(
cli=$1; room=$2; mkdir "$room/disk"; mount -t tmpfs -o size=400k none "$room/disk" || exit 99
cp -r "$room/v" "$room/disk/v"; cd "$room/disk"
free=$(df --output=avail -k . | tail -1)
try() { "$cli" "$@" --passphrase-file "$room/pass" >/dev/null 2>"$room/err"; printf '%s ' $?; }
for left in 0 16; do
  rm -f fill; fallocate -l $(( (free - left) * 1024 )) fill || exit 98
  head -c 60000 /dev/urandom | base64 | "$cli" journal add --vault v --passphrase-file "$room/pass" --pain 3 --note-file - \
    2>"$room/err"; printf '%s ' $?
  try vault init --vault n
  try vault backup --vault v --out b
  try vault restore --vault w --from "$room/copy"
  ls -A | tr '\n' ' '
  echo
done
grep -c 'disk is full' "$room/err"
try vault backup --vault "$room/v" --out b
grep -c 'where the file should go' "$room/err"
rm fill
try vault check --vault v
)"_s);
    COMPARE_CODE(r, 0);
    const QByteArrayList lines = r.out.split('\n');
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines[0], "6 6 6 6 fill v "_ba);
    QCOMPARE(lines[1], "6 6 6 6 fill v "_ba);
    QCOMPARE(lines[2], "1"_ba);
    QCOMPARE(lines[3], "6 1"_ba); // the journal's own disk is not full
    QCOMPARE(lines[4], "0 "_ba);
}

/// A stick that is locked, a disk that became read-only after errors.
void tst_VaultCli::readsWhatCannotBeWritten()
{
    if (!m_room->canMount())
        QSKIP("a disk that cannot be written to cannot be mounted here (needs root and unshare)");
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--note"_s, u"stored"_s}), 0);
    COMPARE_CODE(m_room->raw({u"journal"_s, u"drop"_s, u"--vault"_s, u"v"_s, u"--pain"_s, u"4"_s}), 0);
    {
        // As after a crash: with an entry that is only in the log.
        OpenVault open = m_room->open();
        PainEntry e;
        e.at = Moment::now();
        e.pain = 5;
        e.note = u"in the log"_s;
        QVERIFY(open.journal().put(toRecord(e)).ok());
        QCOMPARE(QProcess::execute(u"cp"_s, {u"-r"_s, m_room->path(u"v"_s), m_room->path(u"w"_s)}), 0);
    }
    QVERIFY(QFileInfo(m_room->path(u"w/journal.db-wal"_s)).size() > 0);
    const Ran r = m_room->mounted(uR"(
cli=$1; room=$2; mount --bind "$room/w" "$room/w" && mount -o remount,bind,ro "$room/w" || exit 99
try() { "$cli" "$@" --vault "$room/w" >>"$room/out" 2>>"$room/err"; printf '%s ' $?; }
pass="--passphrase-file $room/pass"
try vault check $pass
try journal list $pass
try journal export --out - $pass
try vault backup --out "$room/copy" $pass
"$cli" vault restore --vault "$room/x" --from "$room/copy" $pass --preview >>"$room/out" 2>>"$room/err"; echo $?
try vault passwd $pass --new-passphrase-file "$room/wrong"
try journal add $pass --pain 3
try journal drop --pain 3
)"_s);
    COMPARE_CODE(r, 0);
    QCOMPARE(r.out, "0 0 0 0 0\n10 10 10 "_ba);
    const QByteArray out = bytesOf(m_room->path(u"out"_s)), err = bytesOf(m_room->path(u"err"_s));
    QCOMPARE(out.count("in the log"), 2);
    QCOMPARE(out.count("stored"), 2);
    QVERIFY(out.contains("entries  2"));
    QCOMPARE(err.count("cannot be written to; opened for reading only"), 6);
    QCOMPARE(err.count("It could not be saved there. Check"), 3);
    QCOMPARE(QDir(m_room->path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

void tst_VaultCli::leavesNothingReadable()
{
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--note"_s, u"heliotrope in May"_s}),
                 0);
    COMPARE_CODE(m_room->run(u"journal add"_s, {u"--pain"_s, u"3"_s, u"--note-file"_s, u"-"_s},
                             QByteArray("heliotrope ").repeated(20000)),
                 0);
    COMPARE_CODE(m_room->raw({u"journal"_s, u"drop"_s, u"--vault"_s, u"v"_s, u"--pain"_s, u"3"_s, u"--note"_s,
                              u"heliotrope"_s}),
                 0);
    COMPARE_CODE(m_room->run(u"vault backup"_s, {u"--out"_s, u"copy"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault restore"_s, {u"--from"_s, u"copy"_s, u"--preview"_s}), 0);
    COMPARE_CODE(m_room->run(u"vault restore"_s, {u"--from"_s, u"copy"_s, u"--force"_s}), 0);
    COMPARE_CODE(m_room->run(u"journal list"_s, {u"--text"_s, u"HELIOTROPE"_s}), 0);
    QCOMPARE(filesWith(m_room->path(), u"heliotrope"_s), QStringList());
    QCOMPARE(filesWith(m_room->path(), u"lower_back"_s), QStringList());
    QCOMPARE(filesWith(m_room->path(), VaultRoom::phrase()), QStringList{m_room->path(u"pass"_s)});
    QVERIFY(QDir(m_room->path(u"tmp"_s)).isEmpty());
}

QTEST_GUILESS_MAIN(tst_VaultCli)
#include "tst_vaultcli.moc"
