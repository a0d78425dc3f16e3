// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "platform/OneInstance.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <future>

using namespace unknot;
using namespace Qt::StringLiterals;

class TstOneInstance : public QObject
{
    Q_OBJECT

    QTemporaryDir m_runtime, m_appRuntime, m_home;

    std::unique_ptr<QProcess> startApp(const QStringList& arguments = {},
                                       const QString& platform = u"offscreen"_s)
    {
        auto app = std::make_unique<QProcess>();
        QProcessEnvironment env = QProcessEnvironment::systemEnvironment();
        for (const QString& name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s})
            env.remove(name);
        env.insert(u"HOME"_s, m_home.path());
        env.insert(u"XDG_RUNTIME_DIR"_s, m_appRuntime.path());
        env.insert(u"QT_QPA_PLATFORM"_s, platform);
        env.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
        app->setProcessEnvironment(env);
        app->start(QStringLiteral(UNKNOT_APP), arguments);
        return app;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_runtime.isValid() && m_appRuntime.isValid() && m_home.isValid());
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    }

    void helpNeedsNoDisplay_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("version") << u"--version"_s << QByteArray("unknot ");
        QTest::newRow("help") << u"--help"_s << QByteArray("usage: unknot ");
        QTest::newRow("h") << u"-h"_s << QByteArray("usage: unknot ");
    }

    void helpNeedsNoDisplay()
    {
        QFETCH(QString, option);
        QFETCH(QByteArray, start);
        const auto app = startApp({option}, u"no such platform"_s);
        QVERIFY(app->waitForFinished(20000));
        QCOMPARE(app->exitStatus(), QProcess::NormalExit);
        QCOMPARE(app->exitCode(), 0);
        QVERIFY(app->readAllStandardOutput().startsWith(start));
        QCOMPARE(app->readAllStandardError(), QByteArray());
    }

    void theSecondAsksTheFirst()
    {
        OneInstance first(u"/data/one"_s);
        QVERIFY(!first.hasAskedAnother());
        int shown = 0;
        first.watch([&shown] { ++shown; });
        for (int start = 1; start <= 2; ++start) {
            auto second =
                std::async(std::launch::async, [] { return OneInstance(u"/data/one"_s).hasAskedAnother(); });
            QVERIFY(QTest::qWaitFor([&] { return shown == start; }, 20000));
            QVERIFY(second.get());
        }
    }

    void anotherFolderIsAnotherApp()
    {
        const OneInstance first(u"/data/one"_s), other(u"/data/two"_s);
        QVERIFY(!first.hasAskedAnother() && !other.hasAskedAnother());
    }

    void theNextIsTheFirstAgain()
    {
        int shown = 0;
        {
            const OneInstance gone(u"/data/one"_s);
            QVERIFY(!gone.hasAskedAnother());
        }
        OneInstance first(u"/data/one"_s);
        QVERIFY(!first.hasAskedAnother());
        first.watch([&shown] { ++shown; });
        auto second =
            std::async(std::launch::async, [] { return OneInstance(u"/data/one"_s).hasAskedAnother(); });
        QVERIFY(QTest::qWaitFor([&] { return shown == 1; }, 20000));
        QVERIFY(second.get());
    }

    void whereNothingCanBeMadeEveryStartIsTheFirst()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path() + u'/' + QString(120, u'x')));
        QDir().mkpath(qEnvironmentVariable("XDG_RUNTIME_DIR")); // too long for the address of a socket
        QFile::setPermissions(qEnvironmentVariable("XDG_RUNTIME_DIR"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        {
            OneInstance first(u"/data/one"_s), second(u"/data/one"_s);
            second.watch([] {});
            QVERIFY(!first.hasAskedAnother() && !second.hasAskedAnother());
        }
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_runtime.path()));
    }

    void theAppStartsOnce()
    {
        const auto first = startApp();
        QVERIFY(first->waitForStarted());
        const auto isReady = [this] {
            return !QDir(m_appRuntime.path()).entryList({u"unknot-*.show"_s}, QDir::System).isEmpty();
        };
        QVERIFY(QTest::qWaitFor(isReady, 30000));
        const auto second = startApp();
        QVERIFY(second->waitForFinished(30000));
        QCOMPARE(second->exitStatus(), QProcess::NormalExit);
        QCOMPARE(second->exitCode(), 0);
        QCOMPARE(first->state(), QProcess::Running);
        first->kill(); // leaves its socket behind
        QVERIFY(first->waitForFinished(30000));
        const auto third = startApp();
        QVERIFY(third->waitForStarted());
        QVERIFY(!third->waitForFinished(1500)); // it is the first again
        third->kill();
        QVERIFY(third->waitForFinished(30000));
    }
};

QTEST_GUILESS_MAIN(TstOneInstance)
#include "tst_oneinstance.moc"
