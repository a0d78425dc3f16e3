// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/e2e/JournalSteps.h"

#include <QQmlContext>
#include <QQmlExpression>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

QVariant inRouter(Stage& stage, const QString& expression)
{
    auto* router = stage.window()->findChild<QQuickItem*>(u"router"_s);
    QQmlExpression e(qmlContext(router), router, expression);
    const QVariant value = e.evaluate();
    return e.hasError() ? QVariant() : value;
}

} // namespace

class RouterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The last value of Router.Page is Privacy.
    void everyPageIsDeclaredOnceByItsArea()
    {
        Stage stage;
        const int last = inRouter(stage, u"Router.Privacy"_s).toInt();
        QVERIFY(last > 30);
        QSet<QObject*> entries;
        for (int page = 0; page <= last; ++page) {
            auto* entry = inRouter(stage, u"entryOf(%1)"_s.arg(page)).value<QObject*>();
            QVERIFY2(entry, qPrintable(u"page %1 is missing in area %2"_s.arg(page).arg(
                                inRouter(stage, u"areaOf(%1)"_s.arg(page)).toInt())));
            QCOMPARE(entry->property("page").toInt(), page);
            entries << entry;
        }
        QCOMPARE(entries.size(), last + 1);
        const QString count =
            u"(() => { let n = 0; for (const a in areas) n += areas[a].pages.length; return n })()"_s;
        QCOMPARE(inRouter(stage, count).toInt(), last + 1);
    }

    void aPrivatePageNeedsAnOpenJournal()
    {
        Stage stage;
        QVERIFY(stage.click(u"browse"_s));
        openPage(stage, "More");
        QCOMPARE(stage.page(), u"home"_s);
        QVERIFY(makeJournal(stage) && openPage(stage, "More"));
        QCOMPARE(stage.page(), u"journalMore"_s);
        stage.vault().lock();
        stage.settle();
        QCOMPARE(stage.page(), u"home"_s);
    }

    void aPublicPageLeavesThePrivateOnes()
    {
        Stage stage;
        QVERIFY(makeJournal(stage) && openPage(stage, "More") && openPage(stage, "Peg"));
        QVERIFY(openPage(stage, "Privacy"));
        QCOMPARE(stage.page(), u"privacy"_s);
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.page(), u"home"_s);
    }

    /// The keyboard goes on working below what the lock took away.
    void theFocusFollowsALock()
    {
        Stage stage;
        QVERIFY(makeJournal(stage) && openPage(stage, "Privacy") && openPage(stage, "Recovery"));
        stage.vault().lock();
        stage.settle();
        QCOMPARE(stage.page(), u"privacy"_s);
        stage.key(Qt::Key_Escape);
        QCOMPARE(stage.page(), u"home"_s);
    }

    void aTypedPassphraseGoesWithTheLock()
    {
        Stage stage;
        QVERIFY(makeJournal(stage) && openPage(stage, "Privacy") && openPage(stage, "Passphrase"));
        QVERIFY(stage.type(u"newPassphrase"_s, u"another stone river"_s));
        stage.vault().lock();
        stage.settle();
        QCOMPARE(stage.page(), u"privacy"_s);
        QVERIFY(!stage.find(u"newPassphrase"_s));
    }

    void aPageThatMayBeEitherLocksWithTheJournal()
    {
        Stage stage;
        QVERIFY(makeJournal(stage) && openPage(stage, "About"));
        QCOMPARE(stage.page(), u"about"_s);
        stage.vault().lock();
        stage.settle();
        QCOMPARE(stage.page(), u"home"_s);
    }
};

QTEST_MAIN(RouterTest)
#include "tst_router.moc"
