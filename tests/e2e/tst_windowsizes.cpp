// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// Wide windows: two columns, list and detail side by side, side sheets, and the rail beside every page; and
// what happens when such a window becomes narrow.
#include "core/services/SafetyService.h"
#include "qml/Player/SoundModel.h"
#include "tests/e2e/JournalSteps.h"
#include "tests/support/Answers.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize desktop(1280, 800), large(1920, 1080), phone(412, 915), landscape(915, 412);

QRectF areaOf(const QQuickItem* item)
{
    return item ? item->mapRectToScene(QRectF(0, 0, item->width(), item->height())) : QRectF();
}

void resize(Stage& stage, QSize size)
{
    stage.window()->resize(size);
    stage.settle();
}

/// With an open journal, on the home page.
bool openJournal(Stage& stage, QSize size = desktop)
{
    resize(stage, size);
    if (!makeJournal(stage) || !stage.waitFor([&] { return stage.safety().isKnown(); }))
        return false;
    answerEverything(stage.safety());
    return true;
}

/// Rows whose page is marked as the open one.
QStringList chosenRows(Stage& stage)
{
    QStringList names;
    eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
        if (item->property("chosen").toBool() && !item->objectName().startsWith(u"rail-") &&
            !item->objectName().startsWith(u"day-") && item->metaObject()->indexOfSignal("clicked()") >= 0 &&
            item->property("checkable") == false)
            names << item->objectName();
    });
    return names;
}

bool hasFocus(Stage& stage, const QString& name)
{
    const QQuickItem* item = stage.window()->activeFocusItem();
    return item && item->objectName() == name;
}

/// The page lies beside the list, to its right, and both are in sight.
bool besideOf(const QQuickItem* list, const QQuickItem* page)
{
    return list && page && list->isVisible() && page->isVisible() &&
           areaOf(list).right() <= areaOf(page).left() + 1 && areaOf(page).width() > 300;
}

} // namespace

class WindowSizesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void todayHasTwoColumns();
    void aPhoneHasOne();
    void listAndDetail_data();
    void listAndDetail();
    void journalShowsTheChosenEntry();
    void settingsShowOneSection();
    void keysMoveThroughTheList();
    void escapeGoesBackToTheList();
    void anotherRowReplacesThePage();
    void narrowAndWideAgainKeepsWhatWasTyped();
    void leavingByTheRailKeepsWhatWasTyped();
    void subPagesKeepTheRail();
    void theRailLeavesAPage();
    void aSessionTakesTheWholeWindow();
    void logIsASideSheet();
    void theSheetKeepsTheKeyboard();
    void aTouchBesideTheSheetClosesIt();
    void aNarrowWindowMakesTheSheetAPage();
    void lockingTakesSheetAndPages();
    void theRailShowsIcons_data();
    void theRailShowsIcons();
    void helpIsNoFartherAway();
    void playerInView_data();
    void playerInView();
    void aDesktopPlayerHasAColumnOfWords();
    void adviceAfterStoppingIsBesideTheReasons();
    void linesStayReadable_data();
    void linesStayReadable();
};

void WindowSizesTest::todayHasTwoColumns()
{
    for (const QSize size : {desktop, large, QSize(1100, 800)}) {
        Stage stage;
        QVERIFY(openJournal(stage, size));
        const QRectF start = areaOf(stage.find(u"startToday"_s));
        QVERIFY(stage.waitFor([&] { return stage.find(u"week"_s) != nullptr; }));
        for (const QString& name : {u"nowScale"_s, u"week"_s}) {
            const QRectF area = areaOf(stage.find(name));
            QVERIFY2(area.left() > start.right(), qPrintable(name));
        }
        QVERIFY(areaOf(stage.find(u"nowScale"_s)).top() < start.top()); // beside, not below
        // Tab goes through the left column before the right one.
        QVERIFY(stage.tabTo(u"startToday"_s) && stage.tabTo(u"Bad day"_s));
        stage.key(Qt::Key_Tab);
        QVERIFY(areaOf(stage.window()->activeFocusItem()).left() > start.right());
    }
}

void WindowSizesTest::aPhoneHasOne()
{
    Stage stage;
    QVERIFY(openJournal(stage, phone));
    QVERIFY(stage.waitFor([&] { return stage.find(u"week"_s) != nullptr; }));
    QVERIFY(areaOf(stage.find(u"nowScale"_s)).top() > areaOf(stage.find(u"startToday"_s)).bottom());
    QVERIFY(stage.find(u"tab-today"_s) && !stage.find(u"rail-today"_s));
}

void WindowSizesTest::listAndDetail_data()
{
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("row");
    QTest::addColumn<QString>("page");
    QTest::newRow("routine") << u"routines"_s << u"routine-runner_calves_10"_s << u"detail"_s;
    for (const char* row : {"consults", "agenda", "clinicians", "visits", "help"})
        QTest::newRow(row) << u"care"_s << QString::fromLatin1(row) << QString::fromLatin1(row);
    QTest::newRow("about me") << u"care"_s << u"aboutMe"_s << u"about"_s;
    QTest::newRow("noticed") << u"care"_s << u"noticed"_s << u"notices"_s;
    QTest::newRow("privacy") << u"settings"_s << u"privacy"_s << u"privacy"_s;
}

void WindowSizesTest::listAndDetail()
{
    QFETCH(const QString, place);
    QFETCH(const QString, row);
    QFETCH(const QString, page);
    Listener listener;
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, place));
    QVERIFY(place != u"routines" || stage.click(u"All routines"_s));
    const QPointF before = stage.control(row)->mapToScene({});
    QVERIFY(stage.click(row, stage.find(u"home"_s)));
    QCOMPARE(stage.page(), page);
    const QQuickItem* list = stage.control(row, stage.find(u"home"_s));
    QVERIFY(besideOf(list, stage.pageItem()));
    QCOMPARE(list->mapToScene({}).x(), before.x()); // what was pressed stays in its place
    QCOMPARE(chosenRows(stage), QStringList{row});
    auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(list));
    QVERIFY(spoken && spoken->state().selected);
    QVERIFY(stage.find(u"rail-"_s + place));

    // A narrow window has the page on top, without a trace of the list.
    resize(stage, phone);
    QCOMPARE(stage.page(), page);
    QCOMPARE(areaOf(stage.pageItem()), QRectF(QPointF(), QSizeF(phone)));
    QVERIFY(!stage.find(u"home"_s));
    resize(stage, desktop);
    QCOMPARE(stage.page(), page);
    QVERIFY(besideOf(stage.control(row, stage.find(u"home"_s)), stage.pageItem()));
    resize(stage, phone);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(chosenRows(stage).isEmpty());
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void WindowSizesTest::journalShowsTheChosenEntry()
{
    Listener listener;
    Stage stage;
    QVERIFY(openJournal(stage));
    PainEntry morning = entryOf(0, 3, {u"neck_left"_s}, u"First of two"_s);
    put(stage, morning);
    put(stage, entryOf(0, 6, {u"lower_back_left"_s}, u"Second of two"_s));
    QVERIFY(goTo(stage, u"journal"_s) && stage.waitFor([&] { return stage.find(u"record1"_s) != nullptr; }));
    // Without a choice, the day's first entry is shown and marked.
    QVERIFY(stage.waitFor([&] { return stage.find(u"withdraw"_s) != nullptr; }));
    QCOMPARE(chosenRows(stage), QStringList{u"record0"_s});
    QVERIFY(stage.click(u"record1"_s));
    QCOMPARE(stage.page(), u"entry"_s);
    QCOMPARE(chosenRows(stage), QStringList{u"record1"_s});
    QVERIFY(besideOf(stage.find(u"record1"_s), stage.pageItem()));
    resize(stage, phone);
    QCOMPARE(stage.page(), u"entry"_s);
    stage.key(Qt::Key_Escape);
    // What was not chosen is not on top in a narrow window.
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(!stage.find(u"withdraw"_s) && stage.find(u"record0"_s));
    QVERIFY(chosenRows(stage).isEmpty());
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void WindowSizesTest::settingsShowOneSection()
{
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, u"settings"_s));
    QVERIFY(stage.find(u"theme"_s) && !stage.find(u"speechPace"_s));
    QVERIFY(stage.click(u"Sound"_s));
    QVERIFY(!stage.find(u"theme"_s) && besideOf(stage.control(u"Sound"_s), stage.find(u"speechPace"_s)));
    QCOMPARE(chosenRows(stage).size(), 1);
    QVERIFY(stage.click(u"privacy"_s) && stage.page() == u"privacy");
    QCOMPARE(chosenRows(stage), QStringList{u"privacy"_s});
    QVERIFY(stage.click(u"Reading"_s) && stage.page() == u"home" && stage.find(u"theme"_s));
    resize(stage, phone); // all sections on one page
    QVERIFY(stage.find(u"theme"_s) && stage.find(u"speechPace"_s) && stage.find(u"privacy"_s));
    // From a phone, where Settings are a page, to a place of the rail.
    QVERIFY(goTo(stage, u"today"_s) && stage.click(u"Settings"_s) && stage.page() == u"settings");
    resize(stage, desktop);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.control(u"rail-settings"_s)->property("checked").toBool());
}

void WindowSizesTest::keysMoveThroughTheList()
{
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, u"care"_s) && stage.tabTo(u"consults"_s));
    stage.key(Qt::Key_Down);
    QVERIFY(hasFocus(stage, u"agenda"_s));
    stage.key(Qt::Key_Down);
    QVERIFY(hasFocus(stage, u"clinicians"_s));
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Up);
    QVERIFY(hasFocus(stage, u"consults"_s));
    stage.key(Qt::Key_Up); // the first one
    QVERIFY(hasFocus(stage, u"consults"_s));
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.page(), u"agenda"_s);
    QVERIFY(goTo(stage, u"routines"_s) && stage.click(u"All routines"_s) &&
            stage.tabTo(u"routine-desk_neck_shoulder_6"_s));
    stage.key(Qt::Key_Down);
    QVERIFY(hasFocus(stage, u"routine-chair_only_gentle_9"_s));
    QVERIFY(goTo(stage, u"settings"_s) && stage.tabTo(u"Reading"_s));
    stage.key(Qt::Key_Down);
    stage.key(Qt::Key_Space);
    QVERIFY(stage.find(u"speechPace"_s));
}

void WindowSizesTest::escapeGoesBackToTheList()
{
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, u"care"_s) && stage.tabTo(u"clinicians"_s));
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.page(), u"clinicians"_s);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(hasFocus(stage, u"clinicians"_s));
    QVERIFY(stage.find(u"clinicians"_s)->property("visualFocus").toBool()); // a ring shows it
    // Also while the focus is in the list.
    stage.key(Qt::Key_Return);
    QVERIFY(stage.tabTo(u"agenda"_s) && stage.page() == u"clinicians");
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.find(u"care"_s));
}

void WindowSizesTest::anotherRowReplacesThePage()
{
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, u"care"_s));
    QVERIFY(stage.click(u"clinicians"_s) && stage.click(u"addClinician"_s));
    QCOMPARE(stage.page(), u"clinician"_s);
    QCOMPARE(chosenRows(stage), QStringList{u"clinicians"_s});
    QVERIFY(stage.click(u"visits"_s) && stage.page() == u"visits");
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
}

void WindowSizesTest::narrowAndWideAgainKeepsWhatWasTyped()
{
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, u"care"_s));
    QVERIFY(stage.click(u"clinicians"_s) && stage.click(u"addClinician"_s));
    QVERIFY(stage.type(u"clinicianName"_s, u"Dana"_s));
    const QQuickItem* form = stage.pageItem();
    for (const QSize size : {phone, desktop, landscape, QSize(800, 600), large}) {
        resize(stage, size);
        QCOMPARE(stage.pageItem(), form); // the same page, not a new one
        QCOMPARE(stage.find(u"clinicianName"_s)->property("text").toString(), u"Dana"_s);
    }
}

void WindowSizesTest::leavingByTheRailKeepsWhatWasTyped()
{
    Stage stage;
    QVERIFY(openJournal(stage) && goTo(stage, u"care"_s));
    QVERIFY(stage.click(u"clinicians"_s) && stage.click(u"addClinician"_s));
    QVERIFY(stage.type(u"clinicianName"_s, u"Dana"_s) && goTo(stage, u"today"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(goTo(stage, u"care"_s) && stage.click(u"clinicians"_s) && stage.click(u"addClinician"_s));
    QVERIFY(stage.waitFor(
        [&] { return stage.find(u"clinicianName"_s)->property("text").toString() == u"Dana"; }));
}

void WindowSizesTest::subPagesKeepTheRail()
{
    Stage stage;
    QVERIFY(openJournal(stage));
    const qreal rail = areaOf(stage.find(u"rail-today"_s)).right();
    for (const char* page : {"Consults", "Clinician", "Visit", "Peg", "CatchUp", "Search", "More", "Help",
                             "About", "Privacy", "People"}) {
        QVERIFY2(openPage(stage, page), page);
        QVERIFY2(stage.find(u"rail-today"_s) && areaOf(stage.pageItem()).left() > rail, page);
    }
    resize(stage, QSize(800, 600));
    QVERIFY(stage.find(u"rail-today"_s) && areaOf(stage.pageItem()).left() >= 48);
    resize(stage, phone);
    QVERIFY(!stage.find(u"rail-today"_s));
}

void WindowSizesTest::theRailLeavesAPage()
{
    Stage stage;
    QVERIFY(openJournal(stage) && openPage(stage, "More") && openPage(stage, "Peg"));
    QVERIFY(stage.click(u"rail-routines"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.find(u"routinesView"_s));
}

void WindowSizesTest::aSessionTakesTheWholeWindow()
{
    Stage stage;
    QVERIFY(openJournal(stage) && stage.click(u"startToday"_s));
    for (int i = 0; i < 5 && stage.page() != u"player"; ++i) {
        QVERIFY2(!stage.find(u"rail-today"_s), qPrintable(stage.page()));
        QVERIFY(stage.click(u"skipBefore"_s) || stage.click(u"clinicianYes"_s) || stage.click(u"start"_s));
    }
    QCOMPARE(stage.page(), u"player"_s);
    QCOMPARE(areaOf(stage.pageItem()).size(), QSizeF(desktop));
    QVERIFY(!stage.find(u"rail-today"_s));
    QVERIFY(stage.click(u"stop"_s) && !stage.find(u"rail-today"_s));
    QVERIFY(stage.click(u"stopDone"_s) && stage.click(u"finish"_s) && stage.find(u"rail-today"_s));
}

void WindowSizesTest::logIsASideSheet()
{
    for (const QSize size : {desktop, large}) {
        Stage stage;
        QVERIFY(openJournal(stage, size) && stage.click(u"logPain"_s));
        QCOMPARE(stage.page(), u"quickEntry"_s);
        const QRectF sheet = areaOf(stage.pageItem());
        QVERIFY(sheet.width() >= 440 && sheet.width() <= 520);
        QCOMPARE(sheet.right(), qreal(size.width()));
        QCOMPARE(sheet.height(), qreal(size.height()));
        // Below, Today stays in sight, darker than before.
        QVERIFY(stage.find(u"startToday"_s) && stage.find(u"rail-today"_s));
        const QColor shaded = stage.window()->grabWindow().pixelColor(230, size.height() - 20);
        QVERIFY(stage.click(u"4"_s, stage.find(u"pain"_s)) && stage.click(u"saveEntry"_s));
        QVERIFY(waitForEntries(stage, 1));
        stage.settle();
        QCOMPARE(stage.page(), u"home"_s);
        QVERIFY(shaded.lightness() <
                stage.window()->grabWindow().pixelColor(230, size.height() - 20).lightness());
    }
}

void WindowSizesTest::theSheetKeepsTheKeyboard()
{
    Stage stage;
    QVERIFY(openJournal(stage) && stage.tabTo(u"logPain"_s));
    stage.key(Qt::Key_Return);
    QCOMPARE(stage.page(), u"quickEntry"_s);
    const QRectF sheet = areaOf(stage.pageItem());
    for (const Qt::Key key : {Qt::Key_Tab, Qt::Key_Backtab}) {
        QSet<QQuickItem*> visited;
        for (int i = 0; i < 60; ++i) {
            stage.key(key);
            QQuickItem* item = stage.window()->activeFocusItem();
            QVERIFY2(areaOf(item).left() >= sheet.left() - 8, qPrintable(item->objectName()));
            visited << item;
        }
        QVERIFY(visited.size() > 5); // round and round, not stuck
    }
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(hasFocus(stage, u"logPain"_s));
}

void WindowSizesTest::aTouchBesideTheSheetClosesIt()
{
    Stage stage;
    QVERIFY(openJournal(stage) && stage.click(u"logPain"_s) && stage.click(u"4"_s, stage.find(u"pain"_s)));
    stage.clickAt(areaOf(stage.find(u"startToday"_s)).center()); // on the shade, not on the button
    QCOMPARE(stage.page(), u"home"_s);
    // What was chosen is kept.
    QVERIFY(stage.click(u"logPain"_s) &&
            stage.waitFor([&] { return stage.find(u"unfinished"_s) != nullptr; }));
}

void WindowSizesTest::aNarrowWindowMakesTheSheetAPage()
{
    Stage stage;
    QVERIFY(openJournal(stage) && stage.click(u"logPain"_s) && stage.click(u"4"_s, stage.find(u"pain"_s)));
    const QQuickItem* form = stage.pageItem();
    resize(stage, phone);
    QCOMPARE(stage.pageItem(), form);
    QCOMPARE(areaOf(form), QRectF(QPointF(), QSizeF(phone)));
    QVERIFY(!stage.find(u"startToday"_s));
    resize(stage, desktop);
    QVERIFY(stage.find(u"startToday"_s));
    QVERIFY(stage.click(u"saveEntry"_s) && waitForEntries(stage, 1));
    QCOMPARE(entries(stage).front().pain, 4);
}

void WindowSizesTest::lockingTakesSheetAndPages()
{
    Stage stage;
    const QString secret = u"heron"_s;
    QVERIFY(openJournal(stage));
    put(stage, entryOf(0, 5, {}, secret));
    QVERIFY(goTo(stage, u"journal"_s) && stage.waitFor([&] { return stage.find(u"record0"_s) != nullptr; }));
    QVERIFY(stage.click(u"record0"_s) && stage.click(u"logPain"_s));
    QCOMPARE(stage.page(), u"quickEntry"_s);
    QVERIFY(!placesOf(stage, secret).isEmpty());
    stage.vault().lock();
    stage.settle();
    QCOMPARE(stage.page(), u"home"_s);
    QCOMPARE(placesOf(stage, secret), QStringList());
    // Logged while locked: the same sheet.
    QVERIFY(stage.click(u"logPain"_s) && stage.page() == u"dropEntry");
    QVERIFY(areaOf(stage.pageItem()).width() <= 520);
}

void WindowSizesTest::theRailShowsIcons_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("labels");
    QTest::addColumn<bool>("rail");
    QTest::newRow("phone") << phone << false << false;
    QTest::newRow("just too narrow") << QSize(699, 900) << false << false;
    QTest::newRow("tablet") << QSize(700, 900) << false << true;
    QTest::newRow("narrow") << QSize(1099, 800) << false << true;
    QTest::newRow("wide") << QSize(1100, 800) << true << true;
    QTest::newRow("landscape") << landscape << false << true;
    QTest::newRow("small landscape") << QSize(640, 360) << false << true;
    QTest::newRow("wide and low") << QSize(1280, 470) << false << true;
}

void WindowSizesTest::theRailShowsIcons()
{
    QFETCH(const QSize, size);
    QFETCH(const bool, labels);
    QFETCH(const bool, rail);
    Stage stage;
    QVERIFY(openJournal(stage, size));
    QCOMPARE(stage.find(u"rail-today"_s) != nullptr, rail);
    QCOMPARE(stage.find(u"tab-today"_s) == nullptr, rail);
    if (!rail)
        return;
    QStringList names{u"logPain"_s,      u"rail-today"_s, u"rail-routines"_s,
                      u"rail-journal"_s, u"rail-care"_s,  u"rail-settings"_s};
    if (size.height() > 480)
        names << u"rail-progress"_s << u"rail-lock"_s;
    for (const QString& name : names) {
        const QQuickItem* item = stage.find(name);
        QVERIFY2(item, qPrintable(name));
        const QRectF area = areaOf(item);
        QVERIFY2(area.width() >= 48 && area.height() >= 48, qPrintable(name));
        QVERIFY2(QRectF(QPointF(), QSizeF(size)).contains(area), qPrintable(name));
        QCOMPARE(area.right() > 100, labels);
        const auto* spoken = QAccessible::queryAccessibleInterface(const_cast<QQuickItem*>(item));
        QVERIFY(spoken && !spoken->text(QAccessible::Name).isEmpty());
    }
    // The keyboard shows the label of an icon.
    QVERIFY(stage.tabTo(u"rail-today"_s));
    const QQuickItem* tip = stage.find(u"railTip"_s);
    QCOMPARE(tip != nullptr, !labels);
    if (tip)
        QCOMPARE(tip->property("text").toString(),
                 stage.control(u"rail-today"_s)->property("text").toString());
}

/// Never more touches than on a phone.
void WindowSizesTest::helpIsNoFartherAway()
{
    for (const QSize size : {phone, landscape, QSize(800, 600), desktop, large}) {
        Stage stage;
        QVERIFY(openJournal(stage, size));
        const int before = stage.presses();
        QVERIFY(goTo(stage, u"care"_s) && stage.click(u"help"_s));
        QCOMPARE(stage.page(), u"help"_s);
        QCOMPARE(stage.presses() - before, 2);
    }
}

void WindowSizesTest::playerInView_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<qreal>("text");
    for (const QSize size : {phone, QSize(360, 640), landscape, QSize(390, 844), QSize(640, 360)}) {
        for (const qreal text : {1.0, 1.5, 2.0})
            QTest::addRow("%dx%d, %d %%", size.width(), size.height(), int(text * 100)) << size << text;
    }
}

/// Without scrolling, in every state; the figure keeps its height, and with it what is below keeps its place.
void WindowSizesTest::playerInView()
{
    QFETCH(const QSize, size);
    QFETCH(const qreal, text);
    Listener listener;
    Stage stage;
    resize(stage, size);
    stage.settings().setTextScale(text);
    Routine r; // a counted move, then a hold on each side
    r.id = u"two"_s;
    r.words.name = u"Two"_s;
    for (const QString& technique : {u"jm_knee_to_wall"_s, u"st_calf_straight"_s})
        r.steps.push_back({technique, technique, {}});
    QVERIFY(stage.start(r));
    const QRectF window(0, 0, size.width(), size.height());
    std::optional<QRectF> figure;
    const auto check = [&](const char* state) {
        stage.settle();
        QStringList names{u"caption"_s, u"pause"_s, u"easeOff"_s, u"stop"_s, u"next"_s, u"moveName"_s};
        if (stage.player().side() == PlayerModel::Side::Left ||
            stage.player().side() == PlayerModel::Side::Right)
            names << u"side"_s;
        for (const QString& name : names) {
            const QQuickItem* item = stage.find(name);
            QVERIFY2(item && window.contains(areaOf(item)),
                     qPrintable(u"%1: %2"_s.arg(QLatin1StringView(state), name)));
            for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem())
                QVERIFY2(!up->inherits("QQuickFlickable"), qPrintable(name)); // nothing to scroll
            if (item->inherits("QQuickText")) {
                QVERIFY2(!item->property("truncated").toBool(),
                         qPrintable(u"%1: %2"_s.arg(QLatin1StringView(state), name)));
                QVERIFY2(
                    item->property("contentHeight").toReal() <= item->height() + 1,
                    qPrintable(u"%1: %2 in %3"_s.arg(QLatin1StringView(state), name).arg(item->height())));
            }
        }
        QVERIFY(!stage.words(u"next"_s).isEmpty());
        QQuickItem* ring = nullptr;
        eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
            if (item->property("trackThickness").isValid() && item->property("valueText").isValid())
                ring = item;
        });
        QVERIFY2(ring && window.contains(areaOf(ring)) && ring->height() >= 80, state);
        const QRectF now = areaOf(stage.find(u"figureCard"_s));
        if (figure)
            QCOMPARE(now, *figure);
        figure = now;
        const qreal share = now.height() / size.height();
        if (size.height() > size.width())
            QVERIFY2(share >= (text > 1.3 ? 0.33 : 0.4) && share <= 0.5, qPrintable(QString::number(share)));
    };
    const auto runTo = [&stage](PlayerModel::Kind kind) {
        for (int i = 0; i < 600 && stage.player().kind() != kind; ++i)
            stage.run(500);
        stage.play(1500);
        return stage.player().kind() == kind;
    };
    stage.play(1000);
    check("into position");
    QVERIFY(runTo(PlayerModel::Kind::Prepare));
    check("get ready");
    QVERIFY(runTo(PlayerModel::Kind::Work));
    check("work");
    stage.player().sound()->setFault(SoundModel::Fault::NoDevice);
    check("no sound");
    stage.key(Qt::Key_Space);
    check("paused");
    stage.key(Qt::Key_Space);
    stage.key(Qt::Key_E);
    check("eased off");
    stage.clock().sleep(60000);
    stage.play(200);
    QVERIFY(stage.player().interrupted());
    check("interrupted");
    QVERIFY(stage.click(u"Restart this move"_s));
    QVERIFY(runTo(PlayerModel::Kind::SwitchSide));
    check("change of sides");
    for (int i = 0; i < 600 && stage.player().technique() != u"st_calf_straight"; ++i)
        stage.run(500);
    QVERIFY(runTo(PlayerModel::Kind::Work));
    check("hold");
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void WindowSizesTest::aDesktopPlayerHasAColumnOfWords()
{
    for (const QSize size : {desktop, large}) {
        Stage stage;
        resize(stage, size);
        QVERIFY(stage.start(u"runner_calves_10"_s));
        stage.play(100000);
        const QRectF figure = areaOf(stage.find(u"figureCard"_s)), words = areaOf(stage.find(u"caption"_s));
        QVERIFY(words.width() > 400 && words.width() < 440);
        QVERIFY(figure.right() < words.left() && figure.width() > size.width() - 500);
        QVERIFY(figure.height() > 0.5 * size.height());
        QVERIFY(!stage.words(u"next"_s).isEmpty());
        // The figure fills its card: its height, or its width if it lies.
        QQuickItem* drawn = nullptr;
        eachVisible(stage.find(u"figureCard"_s), [&](QQuickItem* item) {
            if (item->inherits("unknot::FigureItem"))
                drawn = item;
        });
        QVERIFY(drawn && areaOf(drawn).height() > 0.85 * figure.height() &&
                areaOf(drawn).width() > 0.85 * figure.width());
    }
}

void WindowSizesTest::adviceAfterStoppingIsBesideTheReasons()
{
    for (const QSize size : {desktop, large}) {
        Stage stage;
        resize(stage, size);
        QVERIFY(stage.start(u"low_back_morning_10"_s));
        stage.run(150000);
        QVERIFY(stage.click(u"stop"_s) && stage.page() == u"stop");
        const QString reason = u"Dizzy, faint or sick"_s;
        const QRectF before = areaOf(stage.control(reason));
        QVERIFY(stage.click(reason));
        QCOMPARE(areaOf(stage.control(reason)), before); // what was touched stays
        QVERIFY(besideOf(stage.find(u"stopAdvice"_s), stage.control(reason)->parentItem()));
        QVERIFY(areaOf(stage.find(u"stopAdvice"_s)).top() < before.top());
        // The emergency card alone, and in sight.
        QVERIFY(stage.click(u"Chest pain or short of breath"_s));
        QVERIFY(!stage.control(reason));
        const QQuickItem* card = stage.window()->activeFocusItem();
        QVERIFY(card && QRectF(QPointF(), QSizeF(size)).contains(areaOf(card)));
    }
}

void WindowSizesTest::linesStayReadable_data()
{
    QTest::addColumn<QString>("place");
    for (const char* place : {"today", "routines", "journal", "progress", "care", "settings"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

/// About 75 characters at most, however wide the window; and a window of 1,920 px is used from edge to edge
/// or in columns.
void WindowSizesTest::linesStayReadable()
{
    QFETCH(const QString, place);
    Stage stage;
    QVERIFY(openJournal(stage, large));
    put(stage, entryOf(0, 5, {u"neck_left"_s}));
    QVERIFY(goTo(stage, place));
    stage.settle(200);
    QRectF used;
    eachVisible(stage.find(u"home"_s), [&](QQuickItem* item) {
        if (!item->inherits("QQuickText") || item->property("text").toString().isEmpty())
            return;
        used |= areaOf(item);
        const int lines = item->property("lineCount").toInt();
        const QFontMetricsF metrics(item->property("font").value<QFont>());
        const qreal characters = item->property("contentWidth").toReal() /
                                 (metrics.horizontalAdvance(u"The lazy dog jumps over it"_s) / 26);
        if (lines > 1)
            QVERIFY2(characters < 80, qPrintable(item->property("text").toString()));
    });
    QVERIFY2(used.width() > 1000, qPrintable(QString::number(used.width())));
}

QTEST_MAIN(WindowSizesTest)
#include "tst_windowsizes.moc"
