// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// A real desktop keychain, GNOME's, on a private bus and with temporary files.
#include "platform/linux/SystemKeychain.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class KeychainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void keepsWhatItIsGiven();
    void knowsNothingOfOtherNames();
    void forgets();

private:
    Result<SecretBytes> read(const QString& name)
    {
        std::optional<Result<SecretBytes>> answer;
        m_keychain.read(name, this, [&](Result<SecretBytes> a) { answer.emplace(std::move(a)); });
        return QTest::qWaitFor([&] { return answer.has_value(); }, 10000)
                   ? std::move(*answer)
                   : Error{ErrorCode::Unexpected, u"late"_s, {}};
    }
    bool write(const QString& name, const SecretBytes& secret)
    {
        std::optional<bool> well;
        m_keychain.write(name, secret.copy(), this, [&](const Result<Done>& r) { well = r.ok(); });
        return QTest::qWaitFor([&] { return well.has_value(); }, 10000) && *well;
    }

    QTemporaryDir m_home;
    QProcess m_daemon;
    SystemKeychain m_keychain;
};

void KeychainTest::initTestCase()
{
    const QString program = QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s);
    if (program.isEmpty())
        QSKIP("gnome-keyring-daemon is not installed");
    QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        env.insert(QString::fromLatin1(name), m_home.path());
    m_daemon.setProcessEnvironment(env);
    m_daemon.start(program, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.write("a login password");
    m_daemon.closeWriteChannel();
    const auto bus = QDBusConnection::sessionBus();
    const auto there = [&] {
        return bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value();
    };
    if (!QTest::qWaitFor(there, 10000))
        QSKIP("gnome-keyring-daemon does not start here");
    std::optional<bool> usable;
    m_keychain.probe(this, [&](bool yes) { usable = yes; });
    QTRY_VERIFY(usable.has_value());
    QVERIFY(*usable);
}

void KeychainTest::cleanupTestCase()
{
    m_daemon.kill();
    m_daemon.waitForFinished();
}

void KeychainTest::keepsWhatItIsGiven()
{
    const SecretBytes secret = SecretBytes::random(32), other = SecretBytes::random(32);
    QVERIFY(write(u"journal-1"_s, secret));
    auto back = read(u"journal-1"_s);
    QVERIFY(back.ok() && back->equals(secret.data(), secret.size()));
    QVERIFY(write(u"journal-1"_s, other)); // replaces the secret
    back = read(u"journal-1"_s);
    QVERIFY(back.ok() && back->equals(other.data(), other.size()));
}

void KeychainTest::knowsNothingOfOtherNames()
{
    QCOMPARE(read(u"journal-2"_s).error().code, ErrorCode::NotFound);
}

void KeychainTest::forgets()
{
    QVERIFY(write(u"journal-3"_s, SecretBytes::random(32)));
    QVERIFY(read(u"journal-3"_s).ok());
    m_keychain.remove(u"journal-3"_s);
    QTRY_VERIFY(!read(u"journal-3"_s).ok());
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
