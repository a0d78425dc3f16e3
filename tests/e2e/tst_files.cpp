// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Choosing files and places in the UI, by touch and keyboard, with everything that can go wrong.
#include "tests/e2e/JournalSteps.h"

#include <QDir>
#include <QFile>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class FilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { setIdentity(); }
    void init() { m_listener.emplace(); }
    void cleanup()
    {
        const QStringList warnings = m_listener->warnings();
        m_listener.reset();
        QCOMPARE(warnings.join(u'\n'), QString());
    }
    void threeTouches();
    void byKeysAlone();
    void namesOfAllSorts();
    void manyFiles();
    void aNewFolder();
    void aFolderThatGoes();
    void lockingEndsTheQuestion();
    void nothingOfItIsKept();
    void aCopyElsewhereWhenNoneIsHere();

private:
    std::optional<Listener> m_listener;
};

namespace {

QString documents(Stage& stage, const QString& name = {})
{
    return QDir(stage.home()).canonicalPath() + u"/Documents/"_s + name;
}

void make(const QString& path, const QByteArray& text = "x")
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

/// Opens the page for saving the recovery sheet and waits for its folder.
bool askForPlace(Stage& stage)
{
    return openPage(stage, "Recovery") && stage.click(u"saveSheet"_s) && stage.page() == u"chooseFile" &&
           stage.waitFor([&] { return stage.find(u"folderUp"_s) != nullptr; });
}

bool waitForFolder(Stage& stage, const QString& name)
{
    return stage.waitFor([&] { return stage.words(u"folderName"_s) == name && stage.find(u"folderUp"_s); });
}

const QQuickItem* focused(Stage& stage)
{
    return stage.window()->activeFocusItem();
}

} // namespace

void FilesTest::threeTouches()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && askForPlace(stage));
    QCOMPARE(stage.words(u"folderName"_s), u"Documents"_s);
    QVERIFY(stage.reads(u"It will be saved as “Unknot recovery sheet.pdf” in “Documents”."_s));
    QVERIFY(!stage.click(u"haveSheet"_s)); // items below the page cannot be pressed
    QVERIFY(stage.touch(u"place1"_s) && waitForFolder(stage, u"Downloads"_s));
    QVERIFY(stage.touch(u"saveHere"_s));
    QCOMPARE(stage.page(), u"recovery"_s);
    QVERIFY(QFile::exists(QDir(stage.home()).canonicalPath() + u"/Downloads/Unknot recovery sheet.pdf"_s));
    // Starts there the next time.
    QVERIFY(stage.touch(u"saveSheet"_s) && waitForFolder(stage, u"Downloads"_s));
    QVERIFY(stage.touch(u"Back"_s));
    QCOMPARE(stage.page(), u"recovery"_s);
}

void FilesTest::byKeysAlone()
{
    Stage stage;
    QVERIFY(QDir(documents(stage)).mkpath(u"Visits/Old"_s) && QDir(documents(stage)).mkdir(u"Art"_s));
    QVERIFY(makeJournal(stage) && openPage(stage, "Recovery") && stage.tabTo(u"saveSheet"_s));
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.page(), u"chooseFile"_s);
    QVERIFY(waitForFolder(stage, u"Documents"_s));
    QVERIFY(stage.find(u"fileName"_s)->hasActiveFocus()); // the name has the initial focus
    stage.key(Qt::Key_Down);
    QCOMPARE(focused(stage), stage.control(u"entry0"_s));
    stage.key(Qt::Key_Down);
    QCOMPARE(focused(stage), stage.control(u"entry1"_s));
    stage.key(Qt::Key_Return);
    QVERIFY(waitForFolder(stage, u"Visits"_s));
    QCOMPARE(focused(stage), stage.control(u"entry0"_s));
    stage.key(Qt::Key_Return);
    QVERIFY(waitForFolder(stage, u"Old"_s));
    QCOMPARE(focused(stage), stage.control(u"folderUp"_s)); // there is nothing else
    stage.key(Qt::Key_Backspace);
    QVERIFY(waitForFolder(stage, u"Visits"_s));
    stage.key(Qt::Key_Backspace);
    QVERIFY(waitForFolder(stage, u"Documents"_s));
    QCOMPARE(focused(stage), stage.control(u"entry1"_s)); // the folder just left
    QVERIFY(focused(stage)->property("visualFocus").toBool());
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Up);
    QCOMPARE(focused(stage), stage.control(u"folderUp"_s));
    // In the name field Backspace edits as usual.
    QVERIFY(stage.type(u"fileName"_s, u"ab"_s));
    stage.key(Qt::Key_Backspace);
    stage.key(Qt::Key_Backspace);
    stage.key(Qt::Key_Backspace);
    QCOMPARE(stage.words(u"folderName"_s), u"Documents"_s);
    QVERIFY(stage.reads(u"Give the file a name."_s));
    QVERIFY(stage.type(u"fileName"_s, u"Sheet"_s));
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.page(), u"recovery"_s);
    QVERIFY(QFile::exists(documents(stage, u"Sheet.pdf"_s)));
    QCOMPARE(focused(stage), stage.control(u"saveSheet"_s)); // back to the previous position
    // Escape closes first the question, then the page.
    stage.key(Qt::Key_Return);
    QVERIFY(waitForFolder(stage, u"Documents"_s) && stage.type(u"fileName"_s, u"Sheet"_s));
    stage.key(Qt::Key_Return);
    QVERIFY(stage.find(u"replaceQuestion"_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(!stage.find(u"replaceQuestion"_s));
    QCOMPARE(stage.page(), u"chooseFile"_s);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"recovery"_s);
    QCOMPARE(focused(stage), stage.control(u"saveSheet"_s));
    // When opening a file, the list has the initial focus.
    make(documents(stage, u"a.unknot-vault"_s));
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.click(u"sheetLater"_s) && openPage(stage, "Privacy") && stage.tabTo(u"otherCopy"_s));
    stage.key(Qt::Key_Return);
    QVERIFY(waitForFolder(stage, u"Documents"_s));
    QCOMPARE(focused(stage), stage.control(u"entry0"_s)); // "Art"
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.page(), u"privacy"_s);
    QVERIFY(stage.reads(u"Chosen: "_s + documents(stage, u"a.unknot-vault"_s)));
    QCOMPARE(focused(stage), stage.control(u"otherCopy"_s));
}

void FilesTest::namesOfAllSorts()
{
    Stage stage;
    const QString odd = u"one\n\"two\" \u05d3\u05d5\u05d7"_s;
    QVERIFY(QDir(documents(stage)).mkdir(odd));
    make(documents(stage, u"\u202efdp.<b>x.pdf"_s));
    make(documents(stage, u".hidden.pdf"_s));
    QVERIFY(QFile::link(documents(stage, u"round"_s), documents(stage, u"round"_s)));
    QVERIFY(QFile::link(documents(stage), documents(stage, u"self"_s)));
    QVERIFY(makeJournal(stage) && askForPlace(stage));
    QVERIFY(stage.waitFor([&] { return stage.find(u"entry2"_s) != nullptr; }));
    QVERIFY(!stage.find(u"entry3"_s));
    QCOMPARE(stage.find(u"entry0"_s)->property("title").toString(),
             u"\u2068one \"two\" \u05d3\u05d5\u05d7\u2069"_s);
    QVERIFY(stage.reads(u"fdp.<b>x.pdf"_s)); // shown literally: neither reordered nor bold
    QVERIFY(stage.click(u"entry1"_s) && waitForFolder(stage, u"Documents"_s)); // a link to the folder itself
    QVERIFY(stage.waitFor([&] { return stage.find(u"entry0"_s) != nullptr; }));
    QVERIFY(stage.click(u"entry0"_s) &&
            waitForFolder(stage, u"\u2068one \"two\" \u05d3\u05d5\u05d7\u2069"_s));
    QVERIFY(stage.click(u"saveHere"_s));
    QVERIFY(QFile::exists(documents(stage, odd + u"/Unknot recovery sheet.pdf"_s)));
}

void FilesTest::manyFiles()
{
    Stage stage;
    for (int i = 0; i < 3000; ++i)
        make(documents(stage, u"%1.pdf"_s.arg(i)));
    QVERIFY(makeJournal(stage) && askForPlace(stage));
    QVERIFY(stage.waitFor([&] { return stage.find(u"entry39"_s) != nullptr; }));
    QVERIFY(!stage.find(u"entry40"_s));
    QVERIFY(stage.click(u"moreFiles"_s) && stage.find(u"entry79"_s));
    QVERIFY(stage.type(u"findFile"_s, u"2999"_s));
    QVERIFY(stage.find(u"entry0"_s) && !stage.find(u"entry1"_s) && !stage.find(u"moreFiles"_s));
    QVERIFY(stage.click(u"2999.pdf"_s));
    QVERIFY(stage.reads(u"“2999.pdf” already exists in “Documents”. We ask before replacing it."_s));
    QVERIFY(stage.type(u"findFile"_s, u"not here"_s));
    QCOMPARE(stage.words(u"nothing"_s), u"No file or folder here matches. Try another name."_s);
}

void FilesTest::aNewFolder()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && askForPlace(stage) && stage.click(u"newFolder"_s));
    QVERIFY(stage.find(u"newFolderName"_s)->hasActiveFocus());
    stage.key(Qt::Key_Return);
    QVERIFY(stage.reads(u"Give the folder a name."_s));
    QVERIFY(stage.type(u"newFolderName"_s, u"Letters"_s));
    QVERIFY(!stage.reads(u"Give the folder a name."_s));
    stage.key(Qt::Key_Return);
    QVERIFY(waitForFolder(stage, u"Letters"_s) && !stage.find(u"newFolderName"_s));
    QCOMPARE(stage.words(u"trail"_s), u"Documents › Letters"_s);
    QVERIFY(stage.click(u"saveHere"_s));
    QVERIFY(QFile::exists(documents(stage, u"Letters/Unknot recovery sheet.pdf"_s)));
}

void FilesTest::aFolderThatGoes()
{
    Stage stage;
    QVERIFY(QDir(documents(stage)).mkdir(u"Stick"_s));
    QVERIFY(makeJournal(stage) && askForPlace(stage) && stage.click(u"entry0"_s));
    QVERIFY(waitForFolder(stage, u"Stick"_s) && QDir(documents(stage)).rmdir(u"Stick"_s));
    QVERIFY(stage.click(u"saveHere"_s));
    QVERIFY(stage.waitFor([&] { return stage.find(u"folderTrouble"_s) != nullptr; }));
    QVERIFY(stage.reads(
        u"This folder is gone. If it is on a USB stick, plug it back in. Or choose another place."_s));
    QVERIFY(!stage.click(u"saveHere"_s));
    QVERIFY(stage.click(u"folderUp"_s) && waitForFolder(stage, u"Documents"_s));
    QVERIFY(stage.click(u"saveHere"_s) && stage.page() == u"recovery");
}

/// The page for the next visit is private: its open question is closed with it.
void FilesTest::lockingEndsTheQuestion()
{
    Stage stage;
    QVERIFY(makeJournal(stage) && goTo(stage, u"care"_s) && stage.click(u"agenda"_s));
    QVERIFY(stage.click(u"savePdf"_s) && stage.page() == u"chooseFile");
    stage.lockDevice();
    QVERIFY(stage.waitFor([&] { return stage.page() == u"home"; }));
    QVERIFY(!stage.find(u"saveHere"_s));
    QVERIFY(stage.window()->activeFocusItem());
    QCOMPARE(QDir(documents(stage)).entryList(QDir::Files | QDir::Hidden), QStringList());
    // Choosing a copy is requested by a page that survives the lock.
    QVERIFY(openPage(stage, "Privacy") && stage.click(u"otherCopy"_s) && stage.page() == u"chooseFile");
    stage.lockDevice();
    stage.settle();
    QCOMPARE(stage.page(), u"chooseFile"_s);
}

/// The last folder is remembered in memory, and only until the journal is locked.
void FilesTest::nothingOfItIsKept()
{
    Stage stage;
    const QString secret = u"Zwiebelfisch"_s;
    QVERIFY(QDir(documents(stage)).mkdir(secret));
    QVERIFY(makeJournal(stage) && askForPlace(stage) && stage.click(u"entry0"_s) &&
            waitForFolder(stage, secret));
    QVERIFY(stage.click(u"saveHere"_s) && stage.page() == u"recovery");
    stage.vault().lock();
    QVERIFY(stage.waitFor([&] { return stage.page() == u"home"; }));
    QCOMPARE(placesOf(stage, secret), QStringList());
    QFile settings(stage.folder() + u"/settings.ini"_s);
    QVERIFY(!settings.open(QIODevice::ReadOnly) || !settings.readAll().contains(secret.toUtf8()));
    QVERIFY(openPage(stage, "Privacy") && stage.click(u"otherCopy"_s) &&
            waitForFolder(stage, u"Documents"_s));
}

/// An external copy can be restored when there are no local ones.
void FilesTest::aCopyElsewhereWhenNoneIsHere()
{
    Stage stage;
    QVERIFY(makeJournal(stage));
    stage.vault().lock();
    QVERIFY(stage.waitFor([&] { return stage.vault().state() == VaultModel::State::Locked; }));
    QVERIFY(QDir(stage.vault().session().keeper().path() + u"/backups"_s).removeRecursively());
    QVERIFY(openPage(stage, "Lost") && !stage.find(u"copy0"_s));
    QVERIFY(stage.click(u"otherCopy"_s) && stage.page() == u"chooseFile");
}

QTEST_MAIN(FilesTest)
#include "tst_files.moc"
