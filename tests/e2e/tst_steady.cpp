// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// House rule: what was touched stays where it is. Touches every control of a page and looks whether it moved.
#include "tests/e2e/JournalSteps.h"

#include "core/services/SafetyService.h"
#include "tests/support/Answers.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>
#include <functional>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

constexpr qreal mostShift = 4;

/// A page, and how to get there from the home page.
struct Tour
{
    const char* name;
    std::function<bool(Stage&)> open;
};

std::function<bool(Stage&)> place(const QString& name)
{
    return [name](Stage& stage) { return goTo(stage, name); };
}

std::function<bool(Stage&)> page(const char* name)
{
    return [name](Stage& stage) { return openPage(stage, name); };
}

const Tour tours[] = {
    {"today", place(u"today"_s)},
    {"routines", place(u"routines"_s)},
    {"journal", place(u"journal"_s)},
    {"care", place(u"care"_s)},
    {"settings", [](Stage& stage) { return goTo(stage, u"settings"_s) || openPage(stage, "Settings"); }},
    {"help", page("Help")},
    {"about", page("About")},
    {"notices", page("Notices")},
    {"consults", page("Consults")},
    {"consult", page("Consult")},
    {"agenda", page("Agenda")},
    {"clinicians", page("Clinicians")},
    {"clinician", page("Clinician")},
    {"more", page("More")},
    {"peg", page("Peg")},
    {"catch up", page("CatchUp")},
    {"visits", page("Visits")},
    {"visit", page("Visit")},
    {"activities", page("Activities")},
    {"search", page("Search")},
};

QString nameOf(const QQuickItem* item)
{
    return item->objectName().isEmpty() ? item->property("text").toString() : item->objectName();
}

QList<QQuickItem*> controlsOf(Stage& stage)
{
    QList<QQuickItem*> list;
    eachVisible(stage.pageItem(), [&list](QQuickItem* item) {
        if (item->metaObject()->indexOfSignal("clicked()") >= 0 && item->isEnabled())
            list << item;
    });
    return list;
}

} // namespace

class SteadyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTouchedStays_data();
    void whatWasTouchedStays();
};

void SteadyTest::whatWasTouchedStays_data()
{
    QTest::addColumn<int>("tour");
    QTest::addColumn<QSize>("size");
    for (size_t i = 0; i < std::size(tours); ++i)
        QTest::newRow(tours[i].name) << int(i) << QSize(412, 915);
    for (size_t i = 0; i < 5; ++i) // the places, with list and detail
        QTest::addRow("%s, wide", tours[i].name) << int(i) << QSize(1280, 800);
}

void SteadyTest::whatWasTouchedStays()
{
    QFETCH(const int, tour);
    QFETCH(const QSize, size);
    Stage stage;
    stage.window()->resize(size);
    QVERIFY(makeJournal(stage) && stage.waitFor([&] { return stage.safety().isKnown(); }));
    answerEverything(stage.safety());
    for (const int ago : {9, 3, 2, 1})
        put(stage, entryOf(ago, 7, {u"knee_front_left"_s}, u"after the stairs"_s));
    const auto open = [&] {
        for (int i = 0; i < 6 && stage.page() != u"home"; ++i) {
            if (!stage.click(u"stopDone"_s) && !stage.click(u"finish"_s) && !stage.click(u"sheetLater"_s))
                stage.key(Qt::Key_Escape);
        }
        return tours[tour].open(stage);
    };
    QVERIFY(open());
    stage.settle(300); // the journal is read
    QStringList moved;
    int touched = 0;
    const qsizetype count = controlsOf(stage).size();
    const QString here = stage.page();
    for (qsizetype i = 0; i < count; ++i) {
        const QList<QQuickItem*> controls = controlsOf(stage);
        if (i >= controls.size())
            break;
        const QString name = nameOf(controls[i]);
        if (const auto shift = stage.touchAndFollow(controls[i])) {
            ++touched;
            if (*shift > mostShift)
                moved << u"%1 moved by %2"_s.arg(name).arg(*shift);
        }
        if (stage.page() != here)
            QVERIFY2(open(), qPrintable(name + u" leads to "_s + stage.page()));
    }
    QVERIFY2(moved.isEmpty(), qPrintable(moved.join(u"; "_s)));
    QVERIFY(count > 0);
    Q_UNUSED(touched)
}

QTEST_MAIN(SteadyTest)
#include "tst_steady.moc"
