// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Changing the language at run time: every screen follows, and nothing in progress is lost.
#include "tests/e2e/JournalSteps.h"
#include "tests/e2e/Pseudo.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class LanguagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void oneLanguageIsNoChoice();
    void everyScreenFollows();
    void theJournalStaysOpenAndTheEntryBegun();
    void onADesktopToo();
    void anUnknownChoiceIsEnglish();

private:
    /// A stage with content in two languages.
    StageSetup setup() const { return {.contentFolder = m_folder.filePath(u"content"_s)}; }

    QTemporaryDir m_folder;
};

void LanguagesTest::initTestCase()
{
    QVERIFY(
        writePseudoContent(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), m_folder.filePath(u"content"_s)));
}

void LanguagesTest::oneLanguageIsNoChoice()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s) && openPage(stage, "Settings"));
    QVERIFY(!stage.find(u"language"_s));
}

void LanguagesTest::everyScreenFollows()
{
    Listener listener;
    Stage stage(setup());
    QVERIFY(stage.click(u"browse"_s) && openPage(stage, "Settings"));
    QVERIFY(stage.find(u"language"_s));
    QVERIFY(stage.click(pseudo(u"English"_s))); // the language's own name
    QVERIFY(stage.waitFor([&] { return stage.settings().language() == u"xx"; }));
    stage.settle();
    // Stays where the language was chosen; the places behind it were recreated.
    QCOMPARE(stage.page(), u"settings"_s);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.click(u"tab-routines"_s) && stage.click(u"routinesView-1"_s));
    QVERIFY(stage.reads(pseudo(u"Desk break: neck and shoulders"_s, 32)) ||
            stage.find(u"routine-desk_neck_shoulder_6"_s));
    QVERIFY(stage.click(u"routine-desk_neck_shoulder_6"_s));
    bool english = false, other = false;
    eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
        const QString text = item->inherits("QQuickText") ? item->property("text").toString() : QString();
        other = other || text.startsWith(u'[');
        english = english || text.contains(u"shoulder"_s);
    });
    QVERIFY(other);
    QVERIFY(!english);
    // And back again.
    stage.settings().setLanguage(u"en"_s);
    stage.settle();
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.click(u"tab-routines"_s) && stage.click(u"routinesView-1"_s) &&
            stage.click(u"routine-desk_neck_shoulder_6"_s));
    other = false;
    eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
        other = other || (item->inherits("QQuickText") && item->property("text").toString().startsWith(u'['));
    });
    QVERIFY(!other);
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void LanguagesTest::theJournalStaysOpenAndTheEntryBegun()
{
    Listener listener;
    Stage stage(setup());
    QVERIFY(stage.click(u"browse"_s) && makeJournal(stage));
    QVERIFY(openPage(stage, "QuickEntry", {{u"pain"_s, 6}}));
    QVERIFY(stage.find(u"unfinished"_s) == nullptr);
    stage.settings().setLanguage(u"xx"_s);
    stage.settle();
    QVERIFY(stage.vault().session().keeper().isOpen());
    QCOMPARE(stage.page(), u"settings"_s);
    stage.key(Qt::Key_Escape);
    QVERIFY(openPage(stage, "QuickEntry"));
    QVERIFY(stage.waitFor([&] { return stage.find(u"unfinished"_s) != nullptr; }));
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void LanguagesTest::onADesktopToo()
{
    Listener listener;
    Stage stage(setup());
    stage.window()->resize(1280, 800);
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"rail-settings"_s));
    stage.settings().setLanguage(u"xx"_s);
    stage.settle();
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.find(u"language"_s)); // still there
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void LanguagesTest::anUnknownChoiceIsEnglish()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"settings.ini"_s);
    QSettings(file, QSettings::IniFormat).setValue(u"language"_s, u"tlh"_s);
    Listener listener;
    Stage stage({.settingsFile = file});
    QVERIFY(stage.click(u"Look around first"_s) || stage.click(u"browse"_s));
    QVERIFY(stage.reads(u"Today"_s));
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

QTEST_MAIN(LanguagesTest)
#include "tst_languages.moc"
