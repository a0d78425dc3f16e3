// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The home page's places, on phone and desktop, and what is kept when the app closes.
#include "qml/Shell/App.h"
#include "tests/e2e/Stage.h"

#include <QDirIterator>
#include <QQuickItem>
#include <QQuickWindow>
#include <QScreen>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace unknot;
using namespace Qt::StringLiterals;

class PlacesTest : public QObject
{
    Q_OBJECT

public:
    /// Before the application is created: redirects everything a program may write to a temporary folder.
    static void initMain()
    {
        static QTemporaryDir home;
        root = home.path();
        const std::pair<const char*, const char*> places[] = {{"HOME", ""},
                                                              {"XDG_CONFIG_HOME", "/config"},
                                                              {"XDG_DATA_HOME", "/data"},
                                                              {"XDG_CACHE_HOME", "/cache"},
                                                              {"XDG_STATE_HOME", "/state"},
                                                              {"TMPDIR", "/tmp"}};
        for (const auto& [name, folder] : places) {
            QDir().mkpath(root + QLatin1String(folder));
            qputenv(name, (root + QLatin1String(folder)).toLocal8Bit());
        }
    }

private Q_SLOTS:
    void initTestCase();
    void today();
    void todayInThreeSmallerWays_data();
    void todayInThreeSmallerWays();
    void tabsByKeys();
    void search_data();
    void search();
    void filters_data();
    void filters();
    void filtersTogether();
    void nothingFits();
    void detailUnfolds();
    void backWithEscape();
    void desktop();
    void desktopSettings();
    void resizeKeepsThePlace();
    void settingsReachTheScreen();
    void settingsAreKept();
    void nothingElseIsWritten();
    void settingsDoNotResizeTheWindow();
    void theWindowFitsTheScreen();

private:
    static QStringList routinesShown(Stage& stage);
    static bool toRoutines(Stage& stage)
    {
        return stage.click(u"browse"_s) && stage.click(u"tab-routines"_s) && stage.click(u"All routines"_s);
    }
    static QStringList filesUnderRoot();

    inline static QString root;
};

namespace {

const QString allRoutines = u"desk_neck_shoulder_6 chair_only_gentle_9 low_back_morning_10 runner_calves_10 "
                            "evening_wind_down_12"_s;

bool has(Stage& stage, const QString& name, bool checked)
{
    const QQuickItem* item = stage.control(name);
    return item && item->property("checked").toBool() == checked;
}

} // namespace

void PlacesTest::initTestCase()
{
    setIdentity();
}

QStringList PlacesTest::routinesShown(Stage& stage)
{
    std::vector<std::pair<qreal, QString>> found;
    eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
        if (item->objectName().startsWith(u"routine-"))
            found.emplace_back(item->mapToScene(QPointF()).y(), item->objectName().mid(8));
    });
    std::sort(found.begin(), found.end());
    QStringList ids;
    for (const auto& [y, id] : found)
        ids << id;
    return ids;
}

void PlacesTest::today()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(has(stage, u"tab-today"_s, true));
    // One large start button; required questions come first, then it starts.
    QVERIFY(stage.click(u"startToday"_s));
    QCOMPARE(stage.page(), u"screen"_s);
    QVERIFY(stage.click(u"noneOfThese"_s) && stage.passAbout() && stage.click(u"clinicianYes"_s));
    QCOMPARE(stage.page(), u"player"_s);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"stopDone"_s) && stage.click(u"finish"_s));
    QCOMPARE(stage.page(), u"keep"_s);
    QVERIFY(stage.click(u"keepLater"_s));
    QCOMPARE(stage.page(), u"home"_s);
    // They are not asked again.
    QVERIFY(stage.click(u"startToday"_s));
    QCOMPARE(stage.page(), u"player"_s);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"stopDone"_s) && stage.click(u"finish"_s));
    QVERIFY(stage.click(u"See the moves"_s));
    QCOMPARE(stage.page(), u"detail"_s);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.click(u"Choose a routine"_s));
    QVERIFY(has(stage, u"tab-routines"_s, true));
}

void PlacesTest::todayInThreeSmallerWays_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<qint64>("least");
    QTest::addColumn<qint64>("most");
    QTest::addColumn<bool>("chair");
    QTest::newRow("shorter") << u"Shorter"_s << qint64(150) << qint64(330) << true;
    QTest::newRow("chair") << u"Chair"_s << qint64(420) << qint64(640) << true;
    QTest::newRow("bad day") << u"Bad day"_s << qint64(60) << qint64(400) << false;
}

void PlacesTest::todayInThreeSmallerWays()
{
    QFETCH(QString, button);
    QFETCH(qint64, least);
    QFETCH(qint64, most);
    QFETCH(bool, chair);
    Stage stage;
    QVERIFY(stage.click(u"browse"_s));
    // Another time of day would suggest something else.
    auto* flow = stage.window()->findChild<QQuickItem*>(u"flow"_s);
    auto* suggestion = flow->property("app").value<App*>()->suggestion();
    QVERIFY(QMetaObject::invokeMethod(suggestion, "showById", Q_ARG(QString, u"desk_neck_shoulder_6"_s)));
    QVERIFY(stage.click(button));
    QVERIFY(stage.click(u"noneOfThese"_s) && stage.passAbout() && stage.click(u"clinicianYes"_s));
    QCOMPARE(stage.page(), u"player"_s);
    const Timeline t = stage.sound().loaded;
    QVERIFY2(t.totalMs >= least * 1000 && t.totalMs <= most * 1000, qPrintable(QString::number(t.totalMs)));
    for (const Block& b : t.blocks) {
        if (chair)
            QCOMPARE(catalogueOnStage().technique(b.technique)->position, u"seated"_s);
    }
    if (button == u"Bad day") {
        QStringList planned, played;
        for (const RoutineStep& step : catalogueOnStage().routine(u"desk_neck_shoulder_6"_s)->steps)
            planned << step.id;
        for (const Block& b : t.blocks)
            played << b.step;
        played.removeDuplicates();
        QCOMPARE(played, planned); // the same moves with an easier dosage
    }
}

void PlacesTest::tabsByKeys()
{
    Stage stage;
    QVERIFY(stage.click(u"browse"_s));
    QVERIFY(stage.tabTo(u"tab-today"_s));
    stage.key(Qt::Key_Right);
    QVERIFY(has(stage, u"tab-routines"_s, true));
    QCOMPARE(routinesShown(stage).size(), 3); // those for you
    stage.key(Qt::Key_Left);
    QVERIFY(has(stage, u"tab-today"_s, true));
    QVERIFY(stage.control(u"startToday"_s));
}

void PlacesTest::search_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown");
    QTest::newRow("name") << u"desk"_s << u"desk_neck_shoulder_6"_s;
    QTest::newRow("capitals") << u"RUNNER"_s << u"runner_calves_10"_s;
    QTest::newRow("goal, two words") << u"neck shoulder"_s << u"desk_neck_shoulder_6 chair_only_gentle_9"_s;
    QTest::newRow("time") << u"evening"_s << u"evening_wind_down_12"_s;
    QTest::newRow("a move in it") << u"cat"_s << u"low_back_morning_10"_s;
    QTest::newRow("in no routine") << u"elephant"_s << QString();
}

void PlacesTest::search()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    Stage stage;
    QVERIFY(toRoutines(stage));
    QVERIFY(stage.click(u"input"_s));
    for (const QChar c : typed)
        QTest::keyClick(stage.window(), c.toLatin1());
    stage.settle();
    QStringList found = routinesShown(stage);
    for (const QString& id : shown.split(u' ', Qt::SkipEmptyParts))
        QVERIFY2(found.contains(id), qPrintable(found.join(u' ')));
    QVERIFY2(found.size() < 5, "searching must leave something out");
    if (shown.isEmpty())
        QCOMPARE(found, QStringList());
    stage.key(Qt::Key_Escape); // clears the field
    QCOMPARE(routinesShown(stage).join(u' '), allRoutines);
}

void PlacesTest::filters_data()
{
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("shown");
    QTest::newRow("6 min") << u"Up to 6 min"_s << u"desk_neck_shoulder_6"_s;
    QTest::newRow("10 min")
        << u"Up to 10 min"_s
        << u"desk_neck_shoulder_6 chair_only_gentle_9 low_back_morning_10 runner_calves_10"_s;
    for (const QString& place : {u"desk"_s, u"chair"_s, u"bed"_s, u"floor"_s, u"wall"_s}) {
        std::vector<const Routine*> there;
        for (const auto& [id, r] : catalogueOnStage().routines()) {
            if (r.place == place)
                there.push_back(&r);
        }
        std::stable_sort(there.begin(), there.end(),
                         [](auto* a, auto* b) { return a->minutes < b->minutes; });
        QStringList ids;
        for (const Routine* r : there)
            ids << r->id;
        QTest::newRow(qPrintable(place)) << place[0].toUpper() + place.mid(1) << ids.join(u' ');
    }
}

void PlacesTest::filters()
{
    QFETCH(QString, chip);
    QFETCH(QString, shown);
    Stage stage;
    QVERIFY(toRoutines(stage));
    QCOMPARE(routinesShown(stage).join(u' '), allRoutines);
    QVERIFY(stage.click(u"fold-filters"_s) && stage.click(chip));
    QCOMPARE(routinesShown(stage).join(u' '), shown);
    QVERIFY(stage.click(chip.startsWith(u"Up to") ? u"Any length"_s : chip));
    QCOMPARE(routinesShown(stage).join(u' '), allRoutines);
}

void PlacesTest::filtersTogether()
{
    Stage stage;
    QVERIFY(toRoutines(stage));
    QVERIFY(stage.click(u"fold-filters"_s) && stage.click(u"No equipment"_s));
    const QStringList nothing = routinesShown(stage);
    QVERIFY(!nothing.isEmpty() && nothing.size() < 5);
    static const QStringList fetched{u"ball"_s, u"roller"_s, u"strap"_s, u"towel"_s, u"lotion"_s};
    for (const QString& id : nothing) {
        for (const QString& kit : catalogueOnStage().kitOf(*catalogueOnStage().routine(id)))
            QVERIFY2(!fetched.contains(kit), qPrintable(id + u' ' + kit));
    }
    QVERIFY(stage.click(u"Up to 6 min"_s));
    for (const QString& id : routinesShown(stage))
        QVERIFY(nothing.contains(id) && catalogueOnStage().routine(id)->minutes <= 6);
    QVERIFY(has(stage, u"No equipment"_s, true) && has(stage, u"Up to 6 min"_s, true));
    QVERIFY(stage.click(u"Up to 10 min"_s)); // one length at a time
    QVERIFY(has(stage, u"Up to 6 min"_s, false));
}

void PlacesTest::nothingFits()
{
    Stage stage;
    QVERIFY(toRoutines(stage));
    QVERIFY(stage.click(u"fold-filters"_s) && stage.click(u"Up to 6 min"_s));
    QVERIFY(stage.click(u"input"_s));
    for (const char c : {'r', 'u', 'n', 'n', 'e', 'r'})
        QTest::keyClick(stage.window(), c);
    stage.settle();
    QCOMPARE(routinesShown(stage), QStringList());
    QVERIFY(stage.reads(u"No routine matches"_s));
    QVERIFY(stage.click(u"Show all routines"_s));
    QCOMPARE(routinesShown(stage).join(u' '), allRoutines);
    QVERIFY(has(stage, u"Up to 6 min"_s, false));
    // the search text is cleared too
    QCOMPARE(stage.control(u"input"_s)->property("text").toString(), QString());
}

void PlacesTest::detailUnfolds()
{
    Stage stage;
    QVERIFY(toRoutines(stage) && stage.click(u"routine-runner_calves_10"_s));
    QCOMPARE(stage.page(), u"detail"_s);
    const Routine& r = *catalogueOnStage().routine(u"runner_calves_10"_s);
    QVERIFY(stage.reads(r.words.name) && stage.reads(r.words.summary) && stage.reads(r.words.why));
    for (const RoutineStep& step : r.steps) {
        const TechniqueWords& words = catalogueOnStage().technique(step.technique)->words;
        QVERIFY2(stage.reads(words.name), qPrintable(step.id));
        QVERIFY(!stage.reads(u"What to feel: "_s + words.feel));
        QVERIFY(stage.click(words.name));
        QVERIFY2(stage.reads(u"What to feel: "_s + words.feel), qPrintable(step.id));
        QVERIFY(stage.reads(u"1. "_s + words.steps.first()));
        QVERIFY(stage.click(words.name));
        QVERIFY(!stage.reads(u"What to feel: "_s + words.feel));
    }
    QVERIFY(stage.click(u"start"_s));
    QCOMPARE(stage.page(), u"screen"_s);
}

void PlacesTest::backWithEscape()
{
    Stage stage;
    QVERIFY(toRoutines(stage) && stage.click(u"routine-low_back_morning_10"_s));
    QCOMPARE(stage.page(), u"detail"_s);
    QVERIFY(stage.click(u"start"_s));
    QCOMPARE(stage.page(), u"screen"_s);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"detail"_s);
    stage.key(Qt::Key_Escape);
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(has(stage, u"tab-routines"_s, true)); // the previous place
    QVERIFY(stage.click(u"tab-today"_s) && stage.click(u"Settings"_s));
    QCOMPARE(stage.page(), u"settings"_s);
    stage.key(Qt::Key_Back); // Android's key
    QCOMPARE(stage.page(), u"home"_s);
    stage.key(Qt::Key_Escape); // the start page
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.window()->isVisible());
}

void PlacesTest::desktop()
{
    Stage stage;
    stage.window()->resize(1280, 800);
    stage.settle();
    QVERIFY(stage.click(u"browse"_s));
    QVERIFY(stage.control(u"rail-today"_s) && !stage.control(u"tab-today"_s));
    QVERIFY(stage.click(u"rail-routines"_s) && stage.click(u"All routines"_s));
    // List and detail side by side; the list does not move.
    QVERIFY(stage.click(u"routine-evening_wind_down_12"_s));
    QCOMPARE(stage.page(), u"detail"_s);
    QCOMPARE(routinesShown(stage).join(u' '), allRoutines);
    QVERIFY(stage.reads(catalogueOnStage().routine(u"evening_wind_down_12"_s)->words.why));
    const QQuickItem* card = stage.control(u"routine-evening_wind_down_12"_s);
    const QQuickItem* start = stage.control(u"start"_s);
    QVERIFY(card->property("picked").toBool());
    QVERIFY(card->mapToScene(QPointF(card->width(), 0)).x() < start->mapToScene(QPointF()).x());
    QVERIFY(stage.click(u"routine-chair_only_gentle_9"_s));
    QVERIFY(stage.reads(catalogueOnStage().routine(u"chair_only_gentle_9"_s)->words.why));
    QVERIFY(!stage.reads(catalogueOnStage().routine(u"evening_wind_down_12"_s)->words.why));
    // Keyboard: up and down move between the places.
    QVERIFY(stage.tabTo(u"rail-routines"_s));
    stage.key(Qt::Key_Up);
    stage.key(Qt::Key_Return);
    QVERIFY(has(stage, u"rail-today"_s, true));
    QVERIFY(stage.control(u"startToday"_s));
}

void PlacesTest::desktopSettings()
{
    Stage stage;
    stage.window()->resize(1280, 800);
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"rail-settings"_s));
    QCOMPARE(stage.page(), u"home"_s); // next to the rail, not instead of it
    QVERIFY(stage.control(u"rail-today"_s));
    QVERIFY(stage.click(u"Dark"_s));
    QVERIFY(stage.settings().theme() == SettingsModel::Theme::Dark);
    QVERIFY(stage.click(u"rail-today"_s));
    QVERIFY(stage.control(u"startToday"_s));
}

void PlacesTest::resizeKeepsThePlace()
{
    Stage stage;
    QVERIFY(toRoutines(stage));
    stage.window()->resize(1280, 800);
    stage.settle();
    QVERIFY(has(stage, u"rail-routines"_s, true));
    QCOMPARE(routinesShown(stage).size(), 5);
    stage.window()->resize(412, 915);
    stage.settle();
    QVERIFY(has(stage, u"tab-routines"_s, true));
    QCOMPARE(routinesShown(stage).size(), 5);
}

void PlacesTest::settingsReachTheScreen()
{
    Stage stage({.calm = false});
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"Settings"_s));
    const auto background = [&stage] {
        stage.settle();
        return stage.window()->grabWindow().pixelColor(3, 400);
    };
    QVERIFY(stage.click(u"Light"_s));
    const QColor light = background();
    QVERIFY(stage.click(u"Dark"_s));
    const QColor dark = background();
    QVERIFY(light.lightness() > 200 && dark.lightness() < 60);
    QVERIFY(stage.click(u"High contrast"_s));
    QCOMPARE(background().lightness(), 255);
    QVERIFY(stage.click(u"Light"_s));

    const QQuickItem* label = stage.control(u"Text size: more"_s);
    QVERIFY(label);
    const auto height = [&stage] { return stage.control(u"Reduce motion"_s)->height(); };
    const qreal before = height();
    for (int i = 0; i < 10; ++i)
        QVERIFY(stage.click(u"Text size: more"_s));
    QVERIFY(height() > before * 1.3);
    QVERIFY(stage.click(u"Reduce motion"_s));
    QVERIFY(stage.settings().reducedMotion());
    QVERIFY(stage.player().still());
}

QStringList PlacesTest::filesUnderRoot()
{
    QStringList files;
    QDirIterator it(root, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << it.next().mid(root.size());
    files.sort();
    return files;
}

void PlacesTest::settingsAreKept()
{
    QTemporaryDir folder;
    const StageSetup setup{.settingsFile = folder.filePath(u"settings.ini"_s), .calm = false, .phone = false};
    {
        Stage stage(setup);
        QVERIFY(stage.click(u"browse"_s) && stage.click(u"Settings"_s));
        QVERIFY(stage.click(u"Dark"_s) && stage.click(u"Full"_s, stage.group(u"What the voice says"_s)) &&
                stage.click(u"Ocean"_s));
        QVERIFY(stage.click(u"Text size: more"_s) && stage.click(u"Text size: more"_s));
        QVERIFY(stage.click(u"Chimes and ticks: less"_s) && stage.click(u"4"_s, stage.group(u"Skin tone"_s)));
        QVERIFY(stage.click(u"Curly"_s) && stage.click(u"Faster"_s) && stage.click(u"More time"_s));
        stage.window()->resize(500, 700);
        stage.settle();
        stage.window()->close();
        stage.settle();
    }
    Stage again(setup);
    QCOMPARE(again.window()->size(), QSize(500, 700));
    QVERIFY(again.settings().theme() == SettingsModel::Theme::Dark);
    QVERIFY(qFuzzyCompare(again.settings().textScale(), 1.2));
    QCOMPARE(again.sound().ambience, u"ocean"_s);
    QCOMPARE(again.sound().levels.cues, 0.9);
    QVERIFY(again.window()->grabWindow().pixelColor(3, 400).lightness() < 60);
    QVERIFY(again.click(u"browse"_s) && again.click(u"Settings"_s));
    QVERIFY(has(again, u"Dark"_s, true) && has(again, u"Ocean"_s, true));
    QVERIFY(again.control(u"Full"_s, again.group(u"What the voice says"_s))->property("checked").toBool());
    QVERIFY(has(again, u"Faster"_s, true));
    // Personal settings are reset when the app closes.
    QVERIFY(has(again, u"Curly"_s, false) && has(again, u"More time"_s, false));
    QVERIFY(!again.control(u"4"_s, again.group(u"Skin tone"_s))->property("checked").toBool());
}

// Answers about health and sessions stay in memory: the file contains appearance and sound only.
void PlacesTest::nothingElseIsWritten()
{
    const QString file =
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    QVERIFY(file.startsWith(root));
    QCOMPARE(filesUnderRoot(), QStringList());
    {
        Stage stage({.settingsFile = file, .calm = false});
        QVERIFY(stage.click(u"guideMe"_s) && stage.click(u"something"_s));
        QVERIFY(stage.click(u"Already checked"_s, stage.find(u"line5"_s)));
        QVERIFY(stage.click(u"screenDone"_s) && stage.click(u"Lower back"_s) && stage.click(u"next"_s));
        QVERIFY(stage.passAbout() && stage.click(u"clinicianNotYet"_s) && stage.click(u"start"_s));
        stage.play(90000);
        QVERIFY(stage.click(u"stop"_s) && stage.click(u"Numb or tingling"_s));
        QVERIFY(stage.click(u"stopQuestion-no"_s) && stage.click(u"stopQuestion-no"_s) &&
                stage.click(u"stopDone"_s));
        QVERIFY(stage.click(u"Worse"_s) && stage.click(u"finish"_s) && stage.click(u"keepLater"_s));
        QVERIFY(stage.click(u"Settings"_s) && stage.click(u"Dark"_s));
        QVERIFY(stage.click(u"Text size: more"_s));
        for (const QString& less : {u"Voice volume"_s, u"Chimes and ticks"_s})
            QVERIFY(stage.click(less + u": less"_s));
        QVERIFY(stage.click(u"4"_s, stage.group(u"Skin tone"_s)));
        QVERIFY(stage.click(u"Slower"_s) && stage.click(u"Wait until I tap"_s));
        QVERIFY(stage.click(u"Reduce motion"_s) && stage.click(u"Rain"_s));
        QVERIFY(stage.click(u"Full"_s, stage.group(u"What the voice says"_s)));
        QVERIFY(stage.click(u"Background: more"_s) && stage.click(u"Bun"_s));
        stage.window()->close();
        stage.settle();
    }
    QCOMPARE(filesUnderRoot(), QStringList{file.mid(root.size())});
    QStringList keys = QSettings(file, QSettings::IniFormat).allKeys();
    keys.sort();
    const QString allowed = u"ambience ambience_level cue_level reduced_motion speech_pace "
                            "text_scale theme voice voice_level window"_s;
    QCOMPARE(keys.join(u' '), allowed);
}

void PlacesTest::settingsDoNotResizeTheWindow()
{
    Stage stage;
    stage.window()->resize(431, 877);
    stage.settle();
    QVERIFY(stage.click(u"browse"_s) && stage.click(u"Settings"_s));
    const QSize size = stage.window()->size();
    QCOMPARE(size, QSize(431, 877));
    QVERIFY(stage.click(u"Dark"_s) && stage.click(u"Text size: more"_s));
    QVERIFY(stage.click(u"Reduce motion"_s) && stage.click(u"Rain"_s) && stage.click(u"Faster"_s));
    QCOMPARE(stage.window()->size(), size);
}

// Also a size that was stored on a larger screen.
void PlacesTest::theWindowFitsTheScreen()
{
    QTemporaryDir folder;
    const StageSetup setup{.settingsFile = folder.filePath(u"settings.ini"_s), .phone = false};
    const QSize screen = QGuiApplication::primaryScreen()->availableSize();
    {
        Stage stage(setup);
        QVERIFY(stage.window()->height() < screen.height()); // there is room for a title bar
        QVERIFY(stage.window()->width() <= screen.width());
        stage.settings().setWindowSize(QSize(5000, 4000));
    }
    Stage again(setup);
    QVERIFY(again.window()->height() < screen.height());
    QCOMPARE(again.window()->width(), screen.width());
}

QTEST_MAIN(PlacesTest)
#include "tst_places.moc"
