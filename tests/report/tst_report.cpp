// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/BodyPicture.h"
#include "report/PdfWriter.h"
#include "report/RecoverySheet.h"
#include "report/Save.h"
#include "report/TextWriter.h"
#include "report/VisitAgenda.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace unknot;
using namespace unknot::report;
using namespace Qt::StringLiterals;

namespace {

QByteArray png()
{
    QImage image(40, 20, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

int pagesOf(const QByteArray& pdf)
{
    const qsizetype at = pdf.indexOf("/Count ");
    return at < 0 ? 0 : pdf.mid(at + 7, 6).trimmed().split('\n').first().toInt();
}

Document everything()
{
    Document d;
    d.title = u"A report"_s;
    d.blocks = {Heading{u"First"_s},
                Paragraph{u"One paragraph."_s},
                List{{u"a"_s, u"b"_s}, false},
                List{{u"c"_s, u"d"_s}, true},
                Table{{u"Day"_s, u"Pain"_s}, {{u"Monday"_s, u"4"_s}, {u"Tuesday"_s}}},
                Chart{u"Pain by day."_s, QDate(2026, 6, 1), {3.0, std::nullopt, 4.5, 5.0}},
                Picture{png(), u"A red field."_s, 40},
                Code{{u"1:  ABCD"_s, u"2:  EFGH"_s}},
                Paragraph{u"A foot."_s, true}};
    return d;
}

} // namespace

class tst_Report : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plainTextHoldsEveryBlock()
    {
        QCOMPARE(toText(everything()), u"A report\n"
                                       "========\n\n"
                                       "First\n"
                                       "-----\n\n"
                                       "One paragraph.\n\n"
                                       "- a\n"
                                       "- b\n\n"
                                       "1. c\n"
                                       "2. d\n\n"
                                       "Day      Pain\n"
                                       "Monday   4\n"
                                       "Tuesday\n\n"
                                       "Pain by day.\n\n"
                                       "A red field.\n\n"
                                       "1:  ABCD\n"
                                       "2:  EFGH\n\n"
                                       "A foot.\n"_s);
    }

    void plainTextBreaksAtSpaces()
    {
        Document d;
        d.title = u"T"_s;
        const QString word = u"word"_s, endless(100, u'x');
        d.blocks = {Paragraph{QStringList(40, word).join(u' ')},
                    List{{QStringList(40, word).join(u' ')}, true},
                    Paragraph{u"short "_s + endless + u" end"_s}, Paragraph{u"two\nlines"_s}};
        const QStringList lines = toText(d).split(u'\n');
        for (const QString& line : lines)
            QVERIFY2(line.size() <= 78 || line == endless, qPrintable(line));
        QVERIFY(lines.contains(
            u"   word word word word word word word word word word word word word word word"_s));
        QVERIFY(lines.contains(u"two"_s) && lines.contains(u"lines"_s));
        QCOMPARE(toText(d).count(word), 80); // nothing is lost
    }

    void pdfHoldsEveryBlock()
    {
        const QByteArray all = toPdf(everything());
        QVERIFY(all.startsWith("%PDF-1.") && all.trimmed().endsWith("%%EOF"));
        QCOMPARE(pagesOf(all), 1);
        // Chart and picture are rendered as images; without them there are none.
        QVERIFY(all.count("/Subtype /Image") >= 2);
        Document d = everything();
        std::erase_if(d.blocks, [](const Block& b) {
            return std::holds_alternative<Chart>(b) || std::holds_alternative<Picture>(b);
        });
        const QByteArray without = toPdf(d);
        QCOMPARE(without.count("/Subtype /Image"), 0);
        QVERIFY(without.size() < all.size());
    }

    void whatCannotBeDrawnLeavesTheRest()
    {
        Document d = everything();
        d.blocks = {Picture{QByteArray("no picture"), {}, 40},
                    Chart{u"Nothing yet."_s, QDate(2026, 6, 1), {}},
                    Table{},
                    List{},
                    Code{},
                    Paragraph{u"The rest."_s}};
        QVERIFY(toPdf(d).startsWith("%PDF"));
        QVERIFY(toText(d).endsWith(u"The rest.\n"_s));
    }

    /// With the maximum number of lines in each section.
    void aFullAgendaIsOnePage()
    {
        Document d;
        d.title = u"For the next visit"_s;
        const QString line = u"Your left lower back (new): lately 4.9 (3 to 7), at first 6.9 (5 to 8)."_s;
        d.blocks = {bodyPicture({{u"lower_back_left"_s, 5}}),
                    Paragraph{u"Next appointment: Tuesday, 10 November 2026, 10:15, Dr Okafor"_s},
                    Paragraph{u"Since the last visit (27 October 2026): 31 days, 19 days with an entry"_s},
                    Heading{u"What I want to ask"_s}, List{{line, line, line, line}, true}};
        for (const int lines : {5, 3, 3, 3, 5}) {
            d.blocks.push_back(Heading{u"Where"_s});
            d.blocks.push_back(List{QStringList(lines, line)});
        }
        Chart chart{u"Pain, from 0 to 10: the average of each day with an entry."_s, QDate(2026, 6, 1), {}};
        for (int day = 0; day < 90; ++day)
            chart.values.push_back(day % 11);
        d.blocks.push_back(chart);
        d.blocks.push_back(Paragraph{u"From my own notes in Unknot. This is not a diagnosis."_s, true});
        QCOMPARE(pagesOf(toPdf(d)), 1);
    }

    void aLongReportGoesOn()
    {
        Document d;
        d.title = u"Long"_s;
        for (int i = 0; i < 80; ++i)
            d.blocks.push_back(Paragraph{
                u"Paragraph %1, which is longer than one line of the page can be, so that it goes on on the next line"_s
                    .arg(i)});
        QVERIFY(pagesOf(toPdf(d)) > 1);
    }

    void theRecoverySheetHasTheWholeCode()
    {
        QStringList groups;
        for (const char c : {'A', 'B', 'C', 'D', 'E', 'F', 'G'})
            groups << QString(4, QLatin1Char(c));
        const Document d = recoverySheet(groups, QDate(2026, 6, 1));
        const QString text = toText(d);
        for (int i = 0; i < 7; ++i)
            QVERIFY(text.contains(u"%1:  %2"_s.arg(i + 1).arg(groups[i])));
        QVERIFY(text.contains(u"Use the recovery code"_s));
        QCOMPARE(pagesOf(toPdf(d)), 1);
    }

    void theAgendaSaysWhatIsThere()
    {
        const Catalogue catalogue;
        Agenda a;
        a.period = {QDate(2026, 6, 1), QDate(2026, 6, 28), {}};
        QVERIFY(toText(visitAgenda(a, catalogue)).contains(u"The last 28 days, no entry yet"_s));
        QVERIFY(!toText(visitAgenda(a, catalogue)).contains(u"What I want to ask"_s));
        a.questions = {u"May I swim?"_s};
        a.cautions = {u"Blood thinners"_s};
        a.appointment.emplace().appointment =
            Moment::of(QDateTime(QDate(2026, 7, 9), QTime(10, 15), QTimeZone(2 * 3600)));
        a.clinician = u"Dr Okafor"_s;
        a.flags = {u"Numb between the legs"_s};
        std::map<QDate, DaySummary> days;
        for (int i = 0; i < 4; ++i) {
            DaySummary day;
            day.day = a.period.from.addDays(i);
            day.entries = 1;
            day.mean = i;
            days[day.day] = day;
        }
        a.course = courseOf(days, a.period.from, a.period.to);
        const QString text = toText(visitAgenda(a, catalogue));
        QVERIFY(text.contains(u"1. May I swim?"_s));
        QVERIFY(text.contains(u"- Cautions in force: Blood thinners."_s));
        QVERIFY2(text.contains(u"Next appointment: "_s) && text.contains(u"Dr Okafor"_s), qPrintable(text));
        QVERIFY(text.indexOf(u"Next appointment"_s) < text.indexOf(u"May I swim?"_s));
        QVERIFY(text.indexOf(u"May I swim?"_s) < text.indexOf(u"Numb between the legs"_s));
        QVERIFY(text.contains(u"- Numb between the legs"_s));
        QVERIFY2(text.contains(u"Pain by day"_s) && text.contains(u"between 0.0 and 3.0."_s),
                 qPrintable(text));
        days.erase(days.begin());
        a.course = courseOf(days, a.period.from, a.period.to); // three days: no curve
        QVERIFY(!toText(visitAgenda(a, catalogue)).contains(u"Pain by day"_s));
    }

    void theAgendaShowsThePlacesOnTheBody()
    {
        Agenda a;
        a.period = {QDate(2026, 6, 1), QDate(2026, 6, 28), {}};
        const auto bodies = [](const Document& d) {
            return std::count_if(d.blocks.begin(), d.blocks.end(),
                                 [](const Block& b) { return std::holds_alternative<Picture>(b); });
        };
        const Catalogue catalogue;
        QCOMPARE(bodies(visitAgenda(a, catalogue)), 0);
        ThenAndNow back;
        back.region = u"lower_back_left"_s;
        back.now.days = 5;
        back.now.mean = 4.2;
        a.places = {back};
        const Document with = visitAgenda(a, catalogue);
        QCOMPARE(bodies(with), 1);
        const auto& picture = std::get<Picture>(with.blocks.front());
        const QImage marked = QImage::fromData(picture.png);
        QVERIFY(!marked.isNull() && picture.beside && picture.text.isEmpty());
        const QImage plain = QImage::fromData(bodyPicture({}).png);
        QCOMPARE(marked.size(), plain.size());
        QVERIFY(marked != plain);
        // On the back, left of the middle as the person sees it.
        const int half = plain.width() / 2;
        QVERIFY(marked.copy(0, 0, half, plain.height()) == plain.copy(0, 0, half, plain.height()));
        QVERIFY(marked.copy(half + half / 2 + half / 20, 0, half / 2, plain.height()) ==
                plain.copy(half + half / 2 + half / 20, 0, half / 2, plain.height()));
        QVERIFY(!toText(with).contains(u"\n\n\n"_s)); // no gap where the picture is
    }

    void theNameOfTheFileSaysTheFormat()
    {
        QCOMPARE(formatOf(u"a.pdf"_s), std::optional(Format::Pdf));
        QCOMPARE(formatOf(u"a.PDF"_s), std::optional(Format::Pdf));
        QCOMPARE(formatOf(u"/x.pdf/a.txt"_s), std::optional(Format::Text));
        QVERIFY(!formatOf(u"a.doc"_s) && !formatOf(u""_s) && !formatOf(u"pdf"_s));
    }

    void savesOverNothing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.txt"_s);
        QVERIFY(save(everything(), Format::Text, path).ok());
        QFile file(path);
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        const auto again = save(everything(), Format::Pdf, path);
        QVERIFY(!again.ok());
        QCOMPARE(again.error().code, ErrorCode::Refused);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("A report"));
        file.close();
        QVERIFY(save(everything(), Format::Pdf, path, true).ok());
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll().startsWith("%PDF"));
        const auto nowhere = save(everything(), Format::Text, folder.filePath(u"no/a.txt"_s));
        QVERIFY(!nowhere.ok() && nowhere.error().code == ErrorCode::CannotWrite);
    }
};

QTEST_MAIN(tst_Report)
#include "tst_report.moc"
