// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/journal/JournalText.h"
#include "core/journal/RecordKinds.h"
#include "core/journal/Vocabulary.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QString source = QStringLiteral(UNKNOT_SOURCE_DIR);
const QString page = source + u"/docs/JOURNAL_FORMAT.md"_s;

/// The lines of all ```json blocks, with all other lines blank to preserve line numbers.
QByteArray examples()
{
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QByteArray lines;
    bool inside = false;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("```"))
            inside = line == "```json";
        else if (inside)
            lines += line;
        lines += '\n';
    }
    return lines;
}

} // namespace

/// The program accepts all examples in docs/JOURNAL_FORMAT.md.
class TstJournalFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyExampleIsTakenAndComesBackTheSame()
    {
        Problems problems;
        const Catalogue catalogue = Catalogue::load(source + u"/content"_s, u"en"_s, &problems);
        const Vocabulary vocabulary = Vocabulary::load(source + u"/content"_s, u"en"_s, catalogue, &problems);
        const auto records = recordsFromLines(examples(), page, vocabulary, &problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qUtf8Printable(problems.front().toString()));
        QList<Kind> kinds;
        QByteArray again;
        for (const auto& [number, r, unknown, derivedId] : records) {
            if (!kinds.contains(r.kind))
                kinds << r.kind;
            again += QJsonDocument(toJson(r)).toJson(QJsonDocument::Compact) + '\n';
        }
        QList<Kind> all;
        for (const RecordKind& kind : recordKinds())
            all << kind.kind;
        QCOMPARE(kinds, all);
        const auto reread = recordsFromLines(again, page, vocabulary, &problems);
        QVERIFY2(problems.empty(), problems.empty() ? "" : qUtf8Printable(problems.front().toString()));
        QCOMPARE(reread.size(), records.size());
        for (size_t i = 0; i < records.size(); ++i)
            QCOMPARE(toJson(reread[i].record), toJson(records[i].record));
    }

    /// Every field of the long examples survives a round trip.
    void noFieldOfAnExampleIsLost()
    {
        int fields = 0;
        for (const QByteArray& line : examples().split('\n')) {
            const QJsonObject shown = QJsonDocument::fromJson(line).object();
            if (shown.isEmpty())
                continue;
            const auto record = recordFromJson(shown, nullptr);
            QVERIFY(record);
            const QJsonObject written = toJson(record.value());
            for (auto it = shown.begin(); it != shown.end(); ++it, ++fields)
                QVERIFY2(written.value(it.key()) == it.value(), qUtf8Printable(it.key()));
        }
        QVERIFY(fields > 40);
    }
};

QTEST_GUILESS_MAIN(TstJournalFormat)
#include "tst_journalformat.moc"
