// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/vault/WordList.h"

#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString language = u"en"_s;

WordList shipped(Problems* problems)
{
    return WordList::load(QStringLiteral(UNKNOT_SOURCE_DIR) + u"/content"_s, language, problems);
}

/// The required number of distinct words.
QStringList enough()
{
    QStringList words;
    for (int i = 0; i < WordList::size; ++i) {
        QString word(4, u'a');
        for (int n = i, at = 3; at >= 0; n /= 26, --at)
            word[at] = QChar(u'a' + n % 26);
        words << word;
    }
    return words;
}

QByteArray asFile(const QStringList& words)
{
    return "# our words\nwords = [\n  \"" + words.join(u"\",\n  \""_s).toUtf8() + "\",\n]\n";
}

} // namespace

class TstWordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    // --- the bundled list

    void shippedListIsWhole()
    {
        Problems problems;
        const WordList list = shipped(&problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qUtf8Printable(problems.front().toString()));
        QCOMPARE(list.words().size(), 2048);
        QCOMPARE(QSet<QString>(list.words().begin(), list.words().end()).size(), 2048);
    }

    void shippedWordsAreFourToSevenPlainLettersInOrder()
    {
        Problems problems;
        const QStringList words = shipped(&problems).words();
        QVERIFY(!words.isEmpty());
        for (const QString& word : words) {
            QVERIFY2(word.size() >= 4 && word.size() <= 7, qUtf8Printable(word));
            for (const QChar c : word)
                QVERIFY2(c >= u'a' && c <= u'z', qUtf8Printable(word));
        }
        QStringList sorted = words;
        sorted.sort();
        QCOMPARE(words, sorted);
    }

    /// Otherwise "car" and "carpet", or a plural and its singular, would be confusable.
    void noShippedWordBeginsWithAnother()
    {
        Problems problems;
        const QStringList words = shipped(&problems).words();
        QVERIFY(!words.isEmpty());
        for (qsizetype i = 1; i < words.size(); ++i) // sorted: common prefixes are adjacent
            QVERIFY2(!words[i].startsWith(words[i - 1]), qUtf8Printable(words[i]));
    }

    // --- suggestions

    void aSuggestionIsMadeOfWordsOfTheList()
    {
        Problems problems;
        const WordList list = shipped(&problems);
        for (const int count : {1, 5, 7}) {
            const QStringList words = list.suggest(count).split(u' ');
            QCOMPARE(words.size(), count);
            for (const QString& word : words)
                QVERIFY2(list.words().contains(word), qUtf8Printable(word));
        }
        QCOMPARE(list.suggest(0), QString());
    }

    void twoSuggestionsDiffer()
    {
        Problems problems;
        const WordList list = shipped(&problems); // the probability of seven equal words is 2^-77
        QVERIFY(list.suggest(7) != list.suggest(7));
    }

    void everyWordCanBePicked()
    {
        write(asFile(enough()));
        Problems problems;
        const WordList list = load(&problems);
        const QStringList picked =
            list.suggest(WordList::size * 40).split(u' '); // one left out: about e^-40 each
        QCOMPARE(QSet<QString>(picked.begin(), picked.end()).size(), WordList::size);
    }

    void nothingIsSuggestedFromAnEmptyList() { QCOMPARE(WordList().suggest(5), QString()); }

    // --- lists with mistakes

    void aGoodListIsTaken()
    {
        write(asFile(enough()));
        Problems problems;
        QCOMPARE(load(&problems).words(), enough());
        QVERIFY(problems.empty());
    }

    void aListWithAMistakeIsEmptyAndNamed_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("line");
        const auto with = [](const QString& word) {
            QStringList words = enough();
            words[100] = word;
            return asFile(words);
        };
        QTest::newRow("capital") << with(u"Anchor"_s) << 2;
        QTest::newRow("digit") << with(u"anch0r"_s) << 2;
        QTest::newRow("two words") << with(u"blue boat"_s) << 2;
        QTest::newRow("dash") << with(u"x-ray"_s) << 2;
        QTest::newRow("twice") << with(enough().first()) << 2;
        QTest::newRow("one too few") << asFile(enough().mid(1)) << 2;
        QTest::newRow("one too many") << asFile(enough() << u"anchor"_s) << 2;
        QTest::newRow("empty word") << with(QString()) << 103;
        QTest::newRow("none") << QByteArray("# our words\nwords = []\n") << 2;
        QTest::newRow("no list") << QByteArray("words = \"anchor\"\n") << 1;
        QTest::newRow("other key") << QByteArray("\nworts = []\n") << 2;
        QTest::newRow("empty file") << QByteArray() << 1;
        QTest::newRow("not TOML") << QByteArray("# our words\nwords = [\n\"anchor\n]\n") << 3;
        QTest::newRow("not text") << QByteArray("words = [\"\xff\"]\n") << 0;
    }

    void aListWithAMistakeIsEmptyAndNamed()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, line);
        write(file);
        Problems problems;
        const WordList list = load(&problems);
        QVERIFY(list.words().isEmpty());
        QCOMPARE(list.suggest(5), QString());
        QVERIFY(!problems.empty());
        QCOMPARE(problems.front().file, path());
        QCOMPARE(problems.front().line, line);
        QVERIFY(!problems.front().reason.isEmpty());
    }

    void aMissingListIsNamed()
    {
        Problems problems;
        QVERIFY(load(&problems).words().isEmpty());
        QCOMPARE(problems.size(), size_t(1));
        QCOMPARE(problems.front().file, path());
    }

private:
    QString path() const { return m_dir->filePath(u"words.en.toml"_s); }
    void write(const QByteArray& text)
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    WordList load(Problems* problems) const { return WordList::load(m_dir->path(), language, problems); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(TstWordList)
#include "tst_wordlist.moc"
