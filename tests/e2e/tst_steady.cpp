// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// House rule: what was touched stays where it is, and a warning that a touch causes is in view and announced.
// Touches every control of a page.
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

/// The visible warnings.
QList<QQuickItem*> warningsOf(Stage& stage)
{
    QList<QQuickItem*> list;
    eachVisible(stage.window()->contentItem(), [&list](QQuickItem* item) {
        if (item->property("actionText").isValid() && item->property("warm").toBool())
            list << item;
    });
    return list;
}

/// The place of the app, on its start page.
QVariant placeOf(const Stage& stage)
{
    return stage.pageItem()->property("place");
}

/// Touches the control and returns what is wrong afterwards: it moved, or a warning that appeared is out of
/// view or is not announced by screen readers. A place to which it led has warnings of its own.
QStringList faultsOfTouching(Stage& stage, QQuickItem* control)
{
    const QString name = nameOf(control);
    const QList<QQuickItem*> before = warningsOf(stage);
    const QVariant place = placeOf(stage);
    const std::optional<qreal> shift = stage.touchAndFollow(control);
    if (!shift)
        return {};
    QStringList faults;
    if (*shift > mostShift)
        faults << u"%1 moved by %2"_s.arg(name).arg(*shift);
    if (placeOf(stage) != place)
        return faults;
    for (QQuickItem* warning : warningsOf(stage)) {
        if (before.contains(warning))
            continue;
        const qreal y = warning->mapToScene({}).y();
        if (y < 0 || y + std::min(warning->height(), 80.0) > stage.window()->height())
            faults << u"%1 causes a warning at %2"_s.arg(name).arg(y);
        const QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(warning);
        if (!heard || heard->role() != QAccessible::AlertMessage)
            faults << u"%1 causes a warning that is not announced"_s.arg(name);
    }
    return faults;
}

/// Touches every control of the page or sheet that `open` shows; `open` is called again when a touch has led
/// elsewhere. Returns what is wrong.
QStringList faultsOf(const std::function<Stage*()>& open)
{
    Stage* stage = open();
    if (!stage)
        return {u"the page does not open"_s};
    QQuickItem* top = topOf(*stage);
    const QVariant place = placeOf(*stage);
    const qsizetype count = controlsOf(*stage).size();
    QStringList faults;
    if (count == 0)
        faults << u"there is nothing to touch"_s;
    for (qsizetype i = 0; i < count; ++i) {
        const QList<QQuickItem*> controls = controlsOf(*stage);
        if (i >= controls.size())
            break;
        const QString name = nameOf(controls[i]);
        faults << faultsOfTouching(*stage, controls[i]);
        if (topOf(*stage) == top && placeOf(*stage) == place)
            continue;
        stage = open();
        if (!stage)
            return faults << name + u" leads where there is no way back"_s;
        top = topOf(*stage);
    }
    return faults;
}

} // namespace

class SteadyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QAccessible::setActive(true); }
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
    const auto open = [&]() -> Stage* {
        for (int i = 0; i < 6 && stage.page() != u"home"; ++i) {
            if (!stage.click(u"stopDone"_s) && !stage.click(u"finish"_s) && !stage.click(u"sheetLater"_s))
                stage.key(Qt::Key_Escape);
        }
        if (!tours[tour].open(stage))
            return nullptr;
        stage.settle(300); // the journal is read
        return &stage;
    };
    const QStringList faults = faultsOf(open);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

void SteadyTest::withoutAJournal_data()
{
    QTest::addColumn<int>("visit");
    for (size_t i = 0; i < std::size(visits); ++i)
        QTest::newRow(visits[i].name) << int(i);
}

void SteadyTest::withoutAJournal()
{
    QFETCH(const int, visit);
    std::unique_ptr<Stage> stage;
    const auto open = [&]() -> Stage* {
        stage.reset();
        stage = std::make_unique<Stage>();
        stage->window()->resize(412, 915);
        const bool opened = visits[visit].open(*stage);
        stage->settle();
        return opened ? stage.get() : nullptr;
    };
    const QStringList faults = faultsOf(open);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u"; "_s)));
}

QTEST_MAIN(SteadyTest)
#include "tst_steady.moc"
