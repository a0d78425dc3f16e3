// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/FileChooser.h"
#include "tests/support/NobodyElse.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;
using NameState = FileChooser::NameState;
using FolderState = FileChooser::FolderState;
using Step = FileChooser::Step;

namespace {

FileWish save(const QString& name = u"Mine"_s)
{
    return {FileWish::Purpose::Save, {FileKind::Pdf, FileKind::Text}, name};
}

const FileWish openCopy{FileWish::Purpose::Open, {FileKind::JournalCopy}, {}};

void make(const QString& path)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
}

} // namespace

/// A chooser in a temporary folder: home and Documents, with a folder "Visits" in it.
class FileChooserTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_temporary = std::make_unique<QTemporaryDir>();
        m_home = QFileInfo(m_temporary->path()).canonicalFilePath();
        m_documents = m_home + u"/Documents"_s;
        QVERIFY(QDir(m_home).mkpath(u"Documents/Visits"_s));
        QFile::setPermissions(m_home, QFile::Permissions(0x7755)); // world-readable
        m_chooser = std::make_unique<FileChooser>([home = m_home, documents = m_documents] {
            return std::vector<FilePlace>{{FilePlace::Kind::Documents, documents, {}},
                                          {FilePlace::Kind::Home, home, {}}};
        });
        m_answers.clear();
    }

    void savesUnderTheSuggestedName()
    {
        QCOMPARE(m_chooser->step(), Step::Idle);
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->folder(), m_documents);
        QCOMPARE(m_chooser->places().size(), size_t(2));
        QCOMPARE(m_chooser->name(), u"Mine"_s);
        QCOMPARE(m_chooser->nameState(), NameState::Free);
        m_chooser->save();
        QCOMPARE(m_chooser->step(), Step::Idle);
        QCOMPARE(m_answers.size(), size_t(1));
        QCOMPARE(m_answers[0]->path, m_documents + u"/Mine.pdf"_s);
        QCOMPARE(m_answers[0]->kind, FileKind::Pdf);
        QVERIFY(!m_answers[0]->replace);
        QVERIFY(!QFile::exists(m_documents + u"/Mine.pdf"_s)); // it only chooses
    }

    void kindIsChosenOrTyped()
    {
        QVERIFY(ask(save()));
        m_chooser->setKind(FileKind::Text);
        QCOMPARE(m_chooser->target(), m_documents + u"/Mine.txt"_s);
        m_chooser->setName(u"Other.pdf"_s);
        QCOMPARE(m_chooser->kind(), FileKind::Pdf);
        QCOMPARE(m_chooser->target(), m_documents + u"/Other.pdf"_s);
        m_chooser->setKind(FileKind::Text);
        QCOMPARE(m_chooser->target(), m_documents + u"/Other.txt"_s);
        m_chooser->setName(u"v1.2"_s); // not an extension
        QCOMPARE(m_chooser->target(), m_documents + u"/v1.2.txt"_s);
        m_chooser->save();
        QCOMPARE(m_answers[0]->kind, FileKind::Text);
    }

    void asksBeforeAFileIsReplaced()
    {
        make(m_documents + u"/Mine.pdf"_s);
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->nameState(), NameState::Taken);
        m_chooser->replace(); // no question is open
        m_chooser->save();
        QCOMPARE(m_chooser->step(), Step::Replacing);
        QVERIFY(m_answers.empty());
        m_chooser->keepOld();
        QCOMPARE(m_chooser->step(), Step::Choosing);
        m_chooser->save();
        m_chooser->replace();
        QCOMPARE(m_answers.size(), size_t(1));
        QVERIFY(m_answers[0]->replace);
    }

    /// Choosing an existing file uses its exact name.
    void aFileLendsItsName()
    {
        make(m_documents + u"/OLD.PDF"_s);
        make(m_documents + u"/what \"now\"?.txt"_s);
        QVERIFY(ask(save()));
        m_chooser->choose(1);
        QCOMPARE(m_chooser->target(), m_documents + u"/OLD.PDF"_s);
        QCOMPARE(m_chooser->nameState(), NameState::Taken);
        m_chooser->choose(2);
        QCOMPARE(m_chooser->name(), u"what \"now\"?"_s);
        QCOMPARE(m_chooser->kind(), FileKind::Text);
        QCOMPARE(m_chooser->nameState(), NameState::Taken); // not allowed in new names
        QVERIFY(m_answers.empty());
    }

    void namesAreJudged()
    {
        QVERIFY(QDir(m_documents).mkdir(u"Folder.pdf"_s));
        QVERIFY(ask(save()));
        for (const auto& [name, state] : {std::pair{u" "_s, NameState::Empty},
                                          {u".pdf"_s, NameState::Empty},
                                          {u"../out"_s, NameState::Signs},
                                          {u"a:b"_s, NameState::Signs},
                                          {u":/unknot"_s, NameState::Signs},
                                          {QString(240, u'a'), NameState::Long},
                                          {u"Folder.pdf"_s, NameState::Folder},
                                          {m_home, NameState::Folder},
                                          {m_home + u"/no/file"_s, NameState::Nowhere},
                                          {m_home + u"/Typed"_s, NameState::Free}}) {
            m_chooser->setName(name);
            QVERIFY2(m_chooser->nameState() == state, qPrintable(name));
            QCOMPARE(m_chooser->canSave(),
                     state == NameState::Free || state == NameState::Taken || state == NameState::Folder);
            if (state != NameState::Free && state != NameState::Folder) {
                m_chooser->save();
                QCOMPARE(m_chooser->step(), Step::Choosing);
            }
        }
        m_chooser->save();
        QCOMPARE(m_answers.size(), size_t(1));
        QCOMPARE(m_answers[0]->path, m_home + u"/Typed.pdf"_s);
    }

    /// Typing a folder's path opens it and keeps the suggested name.
    void aTypedFolderIsGoneTo()
    {
        QVERIFY(ask(save()));
        m_chooser->setName(m_documents + u"/Visits"_s);
        QVERIFY(shows([&] { m_chooser->save(); }));
        QCOMPARE(m_chooser->folder(), m_documents + u"/Visits"_s);
        QCOMPARE(m_chooser->target(), m_documents + u"/Visits/Mine.pdf"_s);
    }

    void walksDownAndUp()
    {
        QVERIFY(ask(save()));
        QVERIFY(shows([&] { m_chooser->choose(0); }));
        QCOMPARE(m_chooser->folder(), m_documents + u"/Visits"_s);
        QCOMPARE(m_chooser->parentFolder(), m_documents);
        QVERIFY(shows([&] { m_chooser->goUp(); }));
        QCOMPARE(m_chooser->folder(), m_documents);
        QCOMPARE(m_chooser->cameFromRow(), 0);
        QVERIFY(shows([&] { m_chooser->goTo(u"/"_s); }));
        QCOMPARE(m_chooser->cameFromRow(), -1);
        QCOMPARE(m_chooser->parentFolder(), QString());
        m_chooser->goUp();
        QCOMPARE(m_chooser->folderState(), FolderState::Ready); // nothing above can be read
        QCOMPARE(m_chooser->folder(), u"/"_s);
    }

    void rememberedUntilForgotten()
    {
        QVERIFY(ask(save()) && shows([&] { m_chooser->choose(0); }));
        m_chooser->cancel();
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->folder(), m_documents); // cancelling is not a result
        QVERIFY(shows([&] { m_chooser->choose(0); }));
        m_chooser->save();
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->folder(), m_documents + u"/Visits"_s);
        m_chooser->save();
        QVERIFY(QDir(m_documents).rmdir(u"Visits"_s));
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->folder(), m_documents); // removed: falls back to the first place
        m_chooser->goTo(m_home);
        m_chooser->cancel();
        m_chooser->forget();
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->folder(), m_documents);
    }

    void folderTakenAwayMeanwhile()
    {
        QVERIFY(ask(save()) && shows([&] { m_chooser->choose(0); }));
        QVERIFY(QDir(m_documents).rmdir(u"Visits"_s));
        QCOMPARE(m_chooser->nameState(), NameState::Nowhere);
        QVERIFY(shows([&] { m_chooser->save(); }));
        QVERIFY(m_answers.empty());
        QCOMPARE(m_chooser->folderState(), FolderState::Gone);
        QVERIFY(!m_chooser->makeFolder(u"New"_s));
        QDir(m_documents).removeRecursively();
        QVERIFY(shows([&] { m_chooser->goUp(); })); // up to the nearest existing folder
        QCOMPARE(m_chooser->folder(), m_home);
        QCOMPARE(m_chooser->folderState(), FolderState::Ready);
    }

    void folderThatTakesNoFiles()
    {
        QFile::setPermissions(m_documents, QFile::Permissions(0x5555));
        {
            NobodyElse nobody;
            QVERIFY(ask(save()));
            QVERIFY(!m_chooser->isWritable());
            QCOMPARE(m_chooser->nameState(), NameState::ReadOnly);
            m_chooser->save();
            QVERIFY(m_answers.empty());
            const auto made = m_chooser->makeFolder(u"New"_s);
            QVERIFY(!made && made.error().code == ErrorCode::CannotWrite);
        }
        QFile::setPermissions(m_documents, QFile::Permissions(0x7755));
    }

    void makesFolders()
    {
        QVERIFY(ask(save()));
        QCOMPARE(m_chooser->makeFolder(u"a/b"_s).error().part, u"name"_s);
        QCOMPARE(m_chooser->makeFolder(u" "_s).error().part, u"name"_s);
        QCOMPARE(m_chooser->makeFolder(u"Visits"_s).error().part, u"exists"_s);
        QVERIFY(shows([&] { QVERIFY(m_chooser->makeFolder(u" Letters "_s)); }));
        QCOMPARE(m_chooser->folder(), m_documents + u"/Letters"_s);
        QVERIFY(QFileInfo(m_documents + u"/Letters"_s).isDir());
    }

    void opensWhatIsThere()
    {
        const QString copy = m_documents + u"/mine.unknot-vault"_s;
        make(copy);
        make(m_documents + u"/other.pdf"_s);
        make(m_home + u"/renamed.bak"_s);
        QVERIFY(ask(openCopy));
        QCOMPARE(m_chooser->entries().rowCount(), 2); // the folder and the copy
        m_chooser->save();                            // nothing to save
        QVERIFY(m_answers.empty());
        m_chooser->choose(1);
        QCOMPARE(m_answers[0]->path, copy);
        QCOMPARE(m_answers[0]->kind, FileKind::JournalCopy);
        QVERIFY(ask(openCopy));
        QVERIFY(!m_chooser->openPath(u"mine"_s) && !m_chooser->openPath(m_home + u"/not there"_s));
        QVERIFY(shows([&] { QVERIFY(m_chooser->openPath(m_home)); }));
        QVERIFY(m_chooser->openPath(m_home + u"/renamed.bak"_s)); // a typed path may have any extension
        QCOMPARE(m_answers[1]->path, m_home + u"/renamed.bak"_s);
    }

    void givingUpAndAskingAgain()
    {
        QVERIFY(ask(save()));
        m_chooser->cancel();
        QVERIFY(m_answers.size() == 1 && !m_answers[0]);
        m_chooser->cancel();
        QCOMPARE(m_answers.size(), size_t(1));
        QVERIFY(ask(save()) && ask(openCopy)); // the second request ends the first
        QVERIFY(m_answers.size() == 2 && !m_answers[1]);
        QCOMPARE(m_chooser->step(), Step::Choosing);
        m_chooser->choose(-1);
        m_chooser->choose(99);
        QCOMPARE(m_chooser->step(), Step::Choosing);
    }

    /// As when the journal is locked and its pages are destroyed.
    void whoAskedHasDied()
    {
        auto context = std::make_unique<QObject>();
        m_chooser->pick(save(), context.get(), [this](const auto& answer) { m_answers.push_back(answer); });
        context.reset();
        QCOMPARE(m_chooser->step(), Step::Idle);
        QVERIFY(m_answers.empty());
        QCOMPARE(m_chooser->entries().rowCount(), 0);
    }

    /// Late results of a slow disk for a folder already left are dropped.
    void lateAnswersAreDropped()
    {
        QVERIFY(ask(save()));
        m_chooser->goTo(m_home);
        QVERIFY(shows([&] { m_chooser->goTo(m_documents + u"/Visits"_s); }));
        QCOMPARE(m_chooser->folder(), m_documents + u"/Visits"_s);
        m_chooser->goTo(m_home);
        m_chooser.reset(); // results after destruction are harmless
        QCoreApplication::processEvents();
    }

private:
    /// Whether another folder is shown after that.
    bool shows(const std::function<void()>& after)
    {
        QSignalSpy shown(m_chooser.get(), &FileChooser::folderShown);
        after();
        return !shown.isEmpty() || shown.wait();
    }

    bool ask(const FileWish& wish)
    {
        return shows([&] {
            m_chooser->pick(wish, this, [this](const auto& answer) { m_answers.push_back(answer); });
        });
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    std::unique_ptr<FileChooser> m_chooser;
    QString m_home, m_documents;
    std::vector<std::optional<PickedFile>> m_answers;
};

QTEST_GUILESS_MAIN(FileChooserTest)
#include "tst_filechooser.moc"
