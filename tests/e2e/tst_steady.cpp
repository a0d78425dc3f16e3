// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// House rule: what was touched stays where it is. Touches every control of a page and looks whether it moved.
#include "tests/e2e/JournalSteps.h"

#include "core/services/SafetyService.h"
#include "tests/support/Answers.h"

#include <QAccessible>
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

bool toCautions(Stage& stage)
{
    return stage.click(u"guideMe"_s) && stage.click(u"noneOfThese"_s) && stage.click(u"Arms and hands"_s) &&
           stage.click(u"next"_s);
}

bool toReady(Stage& stage)
{
    return toCautions(stage) && stage.passAbout() && stage.click(u"clinicianYes"_s) &&
           stage.page() == u"ready";
}

bool player(Stage& stage)
{
    if (!toReady(stage) || !stage.click(u"start"_s))
        return false;
    stage.play(20000);
    return stage.page() == u"player";
}

/// Pages and sheets of a person without a journal, each from the start of the app.
const Tour visits[] = {
    {"welcome", [](Stage& stage) { return stage.page() == u"welcome"; }},
    {"screen", [](Stage& stage) { return stage.click(u"guideMe"_s); }},
    {"screen, answering",
     [](Stage& stage) { return stage.click(u"guideMe"_s) && stage.click(u"something"_s); }},
    {"where", [](Stage& stage) { return stage.click(u"guideMe"_s) && stage.click(u"noneOfThese"_s); }},
    {"cautions", [](Stage& stage) { return toCautions(stage) && stage.page() == u"aboutAsk"; }},
    {"consent",
     [](Stage& stage) { return toCautions(stage) && stage.passAbout() && stage.page() == u"consent"; }},
    {"ready", toReady},
    {"player", player},
    {"sound", [](Stage& stage) { return player(stage) && stage.click(u"sound"_s); }},
    {"text", [](Stage& stage) { return player(stage) && stage.click(u"Text size"_s); }},
    {"how to", [](Stage& stage) { return player(stage) && stage.click(u"How to do it"_s); }},
    {"stop", [](Stage& stage) { return player(stage) && stage.click(u"stop"_s) && stage.page() == u"stop"; }},
    {"done",
     [](Stage& stage) { return player(stage) && stage.click(u"stop"_s) && stage.click(u"stopDone"_s); }},
};

QString nameOf(const QQuickItem* item)
{
    return item->objectName().isEmpty() ? item->property("text").toString() : item->objectName();
}

/// The open sheet, or else the page.
QQuickItem* topOf(Stage& stage)
{
    for (QQuickItem* item : stage.window()->contentItem()->childItems()) {
        if (QLatin1StringView(item->metaObject()->className()) != "QQuickOverlay"_L1 || !item->isVisible())
            continue;
        for (QQuickItem* popup : item->childItems()) {
            if (popup->inherits("QQuickPopupItem") && popup->isVisible())
                return popup;
        }
    }
    return stage.pageItem();
}

QList<QQuickItem*> controlsOf(Stage& stage)
{
    QList<QQuickItem*> list;
    eachVisible(topOf(stage), [&list](QQuickItem* item) {
        if (item->metaObject()->indexOfSignal("clicked()") >= 0 && item->isEnabled())
            list << item;
    });
    return list;
}

/// What tells of trouble: warm notices, advice.
QList<QQuickItem*> warningsOf(Stage& stage)
{
    QList<QQuickItem*> list;
    eachVisible(stage.window()->contentItem(), [&list](QQuickItem* item) {
        if (item->property("actionText").isValid() && item->property("warm").toBool())
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
    void withoutAJournal_data();
    void withoutAJournal();
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

void SteadyTest::withoutAJournal_data()
{
    QTest::addColumn<int>("visit");
    for (size_t i = 0; i < std::size(visits); ++i)
        QTest::newRow(visits[i].name) << int(i);
}

// Also that trouble which a touch causes is in view, and has the role that a screen reader announces.
void SteadyTest::withoutAJournal()
{
    QFETCH(const int, visit);
    QAccessible::setActive(true);
    std::unique_ptr<Stage> stage;
    const auto open = [&] {
        stage.reset();
        stage = std::make_unique<Stage>();
        stage->window()->resize(412, 915);
        const bool opened = visits[visit].open(*stage);
        stage->settle();
        return opened;
    };
    QVERIFY(open());
    QStringList wrong;
    QQuickItem* top = topOf(*stage);
    const qsizetype count = controlsOf(*stage).size();
    for (qsizetype i = 0; i < count; ++i) {
        const QList<QQuickItem*> controls = controlsOf(*stage);
        if (i >= controls.size())
            break;
        const QString name = nameOf(controls[i]);
        const QList<QQuickItem*> before = warningsOf(*stage);
        if (const auto shift = stage->touchAndFollow(controls[i])) {
            if (*shift > mostShift)
                wrong << u"%1 moved by %2"_s.arg(name).arg(*shift);
            for (QQuickItem* warning : warningsOf(*stage)) {
                if (before.contains(warning))
                    continue;
                const qreal y = warning->mapToScene({}).y();
                if (y < 0 || y + std::min(warning->height(), 80.0) > stage->window()->height())
                    wrong << u"%1 causes a warning at %2"_s.arg(name).arg(y);
                const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(warning);
                if (!heard || heard->role() != QAccessible::AlertMessage)
                    wrong << u"%1 causes a warning that is not announced"_s.arg(name);
            }
        }
        if (topOf(*stage) != top) {
            QVERIFY2(open(), qPrintable(name));
            top = topOf(*stage);
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"; "_s)));
    QVERIFY(count > 0);
}

QTEST_MAIN(SteadyTest)
#include "tst_steady.moc"
