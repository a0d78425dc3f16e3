// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// The session in the UI: every control by every input method, and what is shown, heard and logged.
#include "core/services/SafetyService.h"
#include "tests/e2e/Stage.h"

#include <QAccessible>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRandomGenerator>
#include <QTest>
#include <cmath>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

enum class By { Mouse, Touch, Key, MediaKey };

/// A hold on each side, then six shoulder rolls.
Routine twoMoves(bool waits = false)
{
    Routine r;
    r.id = u"two"_s;
    r.minutes = 2;
    r.words.name = u"Two moves"_s;
    r.words.closing = u"That was it."_s;
    RoutineStep tilt{u"tilt"_s, u"st_upper_trap"_s, {}};
    tilt.dose.sets = 1;
    tilt.dose.holdMs = 30000;
    if (waits)
        tilt.dose.waits = true;
    RoutineStep rolls{u"rolls"_s, u"jm_shoulder_rolls"_s, {}};
    rolls.dose.sets = 1;
    rolls.dose.reps = 6;
    r.steps = {tilt, rolls};
    return r;
}

/// Start of the lead-in to a block.
qint64 leadOf(const Timeline& t, int block)
{
    for (const Segment& s : t.segments) {
        if (s.block == block)
            return s.startMs;
    }
    return -1;
}

QQuickItem* figureOf(Stage& stage)
{
    QQuickItem* found = nullptr;
    eachVisible(stage.control(u"figure"_s), [&](QQuickItem* item) {
        if (item->inherits("unknot::FigureItem"))
            found = item;
    });
    return found;
}

int paintsOf(Stage& stage)
{
    return figureOf(stage)->property("paints").toInt();
}

/// The ring with the clock.
QQuickItem* ringOf(Stage& stage)
{
    QQuickItem* found = nullptr;
    eachVisible(stage.pageItem(), [&](QQuickItem* item) {
        if (item->property("label").toString() == u"Time left")
            found = item;
    });
    return found;
}

/// The large digits, assembled from their glyphs.
QString clockOf(QQuickItem* ring)
{
    std::vector<std::pair<int, QString>> glyphs;
    eachVisible(ring, [&](QQuickItem* item) {
        if (item->property("glyph").isValid())
            glyphs.emplace_back(item->property("index").toInt(), item->property("text").toString());
    });
    std::sort(glyphs.begin(), glyphs.end());
    QString text;
    for (const auto& [index, glyph] : glyphs)
        text += glyph;
    return text;
}

QString logSides(const SessionLog& log)
{
    QStringList sides;
    for (const LogEntry& e : log.entries)
        sides << u"%1 %2 %3"_s.arg(e.step, sideName(e.side)).arg(e.doneMs / 1000);
    return sides.join(u", "_s);
}

/// The side that a sentence announces; "" if it announces none.
QString sideAnnounced(const QString& sentence)
{
    for (const QString& side : {u"left"_s, u"right"_s}) {
        const QString rest = sentence.toLower();
        const QStringList said{side + u'.', side + u", last one."_s, u"now your "_s + side + u" side."_s};
        if (said.contains(rest) || rest.startsWith(side + u" side."_s))
            return side;
    }
    return {};
}

/// The rows of the done page: "name: detail".
QStringList doneRows(Stage& stage)
{
    QStringList rows;
    eachVisible(stage.pageItem(), [&](QQuickItem* item) {
        if (item->property("outcome").isValid() && item->property("subtitle").isValid())
            rows << item->property("title").toString() + u": "_s + item->property("subtitle").toString();
    });
    return rows;
}

QString moveName(qsizetype index, const QString& routine = u"desk_neck_shoulder_6"_s)
{
    const RoutineStep& step = catalogueOnStage().routine(routine)->steps[size_t(index)];
    return catalogueOnStage().technique(step.technique)->words.name;
}

} // namespace

class PlayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void controls_data();
    void controls();
    void spaceStaysPause_data();
    void spaceStaysPause();
    void pauseAnywhereOnTheFigure();
    void otherSideFirst_data();
    void otherSideFirst();
    void thatWasMyOtherSide_data();
    void thatWasMyOtherSide();
    void levelsReachTheSound();
    void voiceFullAndOff();
    void textSize();
    void howToPauses();
    void sheetsAreNamed();
    void waits();
    void suspend();
    void suspendThenGoOn();
    void noSoundDevice();
    void screenAwake();
    void stopGivesRestFirst();
    void stopForUrgentReason();
    void anotherReasonTakesNothingBack();
    void stopQuestionDecides();
    void stopAdviceIsSeenAtOnce_data();
    void stopAdviceIsSeenAtOnce();
    void aDoubleTouchAnswersOnce();
    void stopSkipsAndSoftens();
    void stopTakenBack();
    void wholeRoutine();
    void partsAreNamedAsParts();
    void ringAndClock();
    void sidesAgree_data();
    void sidesAgree();
    void stillWithReducedMotion();
    void holdMovesOtherwise();
    void pausedDrawsNothing();
    void cleanupTestCase() { m_shared.reset(); }

private:
    static bool press(Stage& stage, By by, const QString& what, int key, int mediaKey = 0);
    static int indexOfSide(const Timeline& t, Side side);

    std::unique_ptr<Stage> m_shared;
};

bool PlayerTest::press(Stage& stage, By by, const QString& what, int key, int mediaKey)
{
    if (by == By::Mouse)
        return stage.click(what);
    if (by == By::Touch)
        return stage.touch(what);
    stage.key(by == By::MediaKey && mediaKey ? mediaKey : key);
    return true;
}

void PlayerTest::controls_data()
{
    QTest::addColumn<int>("by");
    QTest::newRow("mouse") << int(By::Mouse);
    QTest::newRow("touch") << int(By::Touch);
    QTest::newRow("keys") << int(By::Key);
    QTest::newRow("media keys") << int(By::MediaKey);
}

void PlayerTest::controls()
{
    QFETCH(int, by);
    const By way = By(by);
    Stage stage;
    PlayerModel& player = stage.player();
    RecordingSound& sound = stage.sound();
    QVERIFY(stage.start(twoMoves()));
    const Timeline planned = sound.loaded;
    QCOMPARE(planned.blocks.size(), size_t(3));
    stage.run(2000);

    // Pause and resume.
    QVERIFY(press(stage, way, u"pause"_s, Qt::Key_Space, Qt::Key_MediaTogglePlayPause));
    QCOMPARE(player.run(), PlayerModel::Run::Paused);
    QVERIFY(!sound.playing);
    QVERIFY(stage.reads(u"Paused"_s));
    stage.run(5000);
    QVERIFY(press(stage, way, u"pause"_s, Qt::Key_Space, Qt::Key_MediaTogglePlayPause));
    QCOMPARE(player.run(), PlayerModel::Run::Playing);
    QVERIFY(sound.playing);

    // Skip: first to the work; during work to what follows.
    QVERIFY(press(stage, way, u"skip"_s, Qt::Key_Right, Qt::Key_MediaNext));
    QCOMPARE(sound.from, planned.blocks[0].startMs);
    QCOMPARE(player.kind(), PlayerModel::Kind::Work);
    QVERIFY(press(stage, way, u"skip"_s, Qt::Key_Right, Qt::Key_MediaNext));
    QCOMPARE(sound.from, planned.blocks[0].endMs);
    QCOMPARE(player.kind(), PlayerModel::Kind::SwitchSide);
    QVERIFY(player.side() == PlayerModel::Side::Right);

    // Back: pressed immediately, to the previous block; later, to the start of this one.
    QVERIFY(press(stage, way, u"back"_s, Qt::Key_Left, Qt::Key_MediaPrevious));
    QCOMPARE(sound.from, leadOf(planned, 0));
    QVERIFY(press(stage, way, u"skip"_s, Qt::Key_Right, Qt::Key_MediaNext));
    stage.run(10000);
    QVERIFY(press(stage, way, u"back"_s, Qt::Key_Left, Qt::Key_MediaPrevious));
    QCOMPARE(sound.from, leadOf(planned, 0));
    QVERIFY(press(stage, way, u"skip"_s, Qt::Key_Right, Qt::Key_MediaNext));

    // Ten seconds more for this hold only.
    stage.run(5000);
    QCOMPARE(player.clock(), u"0:25"_s);
    QVERIFY(press(stage, way, u"plusTen"_s, Qt::Key_Plus));
    QCOMPARE(player.clock(), u"0:35"_s);
    QCOMPARE(sound.loaded.totalMs, planned.totalMs + 10000);
    QCOMPARE(sound.from, planned.blocks[0].startMs + 5000);

    // Ease off: the easier dosage; used again in the next hold of the same move, a breathing break.
    QVERIFY(press(stage, way, u"easeOff"_s, Qt::Key_E));
    QVERIFY(player.eased());
    QVERIFY(stage.reads(u"%1, easier"_s.arg(catalogueOnStage().technique(player.technique())->words.name)));
    QCOMPARE(player.range(), easedRange);
    // There is a way back.
    QVERIFY(stage.click(u"undoEase"_s) && !player.eased());
    QCOMPARE(player.range(), 1.0);
    QCOMPARE(sound.loaded.totalMs, planned.totalMs);
    QVERIFY(!stage.control(u"undoEase"_s));
    QVERIFY(press(stage, way, u"easeOff"_s, Qt::Key_E) && player.eased());
    const qint64 left = sound.loaded.blocks[0].endMs - sound.from;
    QVERIFY2(left <= 15000, qPrintable(QString::number(left)));
    QVERIFY(sound.loaded.totalMs < planned.totalMs);
    QCOMPARE(player.kind(), PlayerModel::Kind::Work);
    QVERIFY(press(stage, way, u"easeOff"_s, Qt::Key_E));
    QVERIFY(player.kind() != PlayerModel::Kind::Work);
    QVERIFY(stage.reads(u"Rest"_s));

    // Stop: by the button, S or the media key.
    QVERIFY(press(stage, way, u"stop"_s, Qt::Key_S, Qt::Key_MediaStop));
    QCOMPARE(stage.page(), u"stop"_s);
    QCOMPARE(player.run(), PlayerModel::Run::Stopped);

    // Also by Escape and the close button.
    QVERIFY(stage.click(u"goOn"_s));
    QVERIFY(press(stage, way, u"close"_s, Qt::Key_Escape));
    QCOMPARE(stage.page(), u"stop"_s);
}

void PlayerTest::spaceStaysPause_data()
{
    QTest::addColumn<QString>("clicked");
    for (const char* what : {"skip", "back", "plusTen", "easeOff", "pause", "figure"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

// Space still pauses after other items were clicked with the mouse.
void PlayerTest::spaceStaysPause()
{
    QFETCH(QString, clicked);
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.run(stage.sound().loaded.blocks[0].startMs + 5000);
    QVERIFY(stage.click(clicked));
    const bool playing = stage.player().run() == PlayerModel::Run::Playing;
    const int loads = stage.sound().loads;
    stage.key(Qt::Key_Space);
    QCOMPARE(stage.player().run(), playing ? PlayerModel::Run::Paused : PlayerModel::Run::Playing);
    QCOMPARE(stage.sound().loads, loads);
}

void PlayerTest::pauseAnywhereOnTheFigure()
{
    Stage stage;
    QVERIFY(stage.start(u"desk_neck_shoulder_6"_s));
    stage.play(1000);
    const QQuickItem* figure = stage.control(u"figure"_s);
    const QRectF area = figure->mapRectToScene(QRectF(0, 0, figure->width(), figure->height()));
    QVERIFY2(area.width() > 350 && area.height() > 200,
             qPrintable(u"%1 x %2"_s.arg(area.width()).arg(area.height())));
    bool byTouch = false;
    for (const qreal x : {0.02, 0.3, 0.5, 0.98}) {
        for (const qreal y : {0.03, 0.5, 0.97}) {
            const QPointF at(area.x() + x * area.width(), area.y() + y * area.height());
            for (const PlayerModel::Run expected : {PlayerModel::Run::Paused, PlayerModel::Run::Playing}) {
                byTouch ? stage.touchAt(at) : stage.clickAt(at);
                QVERIFY2(stage.player().run() == expected,
                         qPrintable(u"%1 at %2, %3"_s.arg(int(expected)).arg(x).arg(y)));
            }
            byTouch = !byTouch;
        }
    }
}

int PlayerTest::indexOfSide(const Timeline& t, Side side)
{
    for (size_t i = 0; i < t.blocks.size(); ++i) {
        if (t.blocks[i].side == side)
            return int(i);
    }
    return -1;
}

void PlayerTest::otherSideFirst_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("phone") << QSize(412, 915);
    QTest::newRow("small phone") << QSize(360, 640);
    QTest::newRow("phone on its side") << QSize(915, 412);
    QTest::newRow("desktop") << QSize(1280, 800);
}

void PlayerTest::otherSideFirst()
{
    QFETCH(QSize, size);
    Stage stage;
    stage.window()->resize(size);
    QVERIFY(stage.start(twoMoves()));
    while (stage.player().kind() != PlayerModel::Kind::Prepare)
        stage.run(500);
    stage.play(500);
    QCOMPARE(stage.words(u"side"_s), u"Your left side"_s);
    QVERIFY(stage.click(u"Other side first"_s));
    while (stage.player().kind() != PlayerModel::Kind::Prepare)
        stage.run(500);
    stage.settle();
    QCOMPARE(stage.words(u"side"_s), u"Your right side"_s);
    QCOMPARE(figureOf(stage)->property("side").toInt(), int(Side::Right));
    QCOMPARE(indexOfSide(stage.sound().loaded, Side::Right), 0);
    QCOMPARE(indexOfSide(stage.sound().loaded, Side::Left), 1);
    stage.key(Qt::Key_Right);
    stage.play(1000);
    QVERIFY(!stage.control(u"Other side first"_s)); // not possible once work has begun
}

void PlayerTest::thatWasMyOtherSide_data()
{
    otherSideFirst_data();
}

void PlayerTest::thatWasMyOtherSide()
{
    QFETCH(QSize, size);
    Stage stage;
    stage.window()->resize(size);
    QVERIFY(stage.start(twoMoves()));
    const qint64 work = stage.sound().loaded.blocks[0].startMs;
    stage.run(work);
    stage.play(12000);
    QCOMPARE(stage.words(u"side"_s), u"Your left side"_s);
    QVERIFY2(stage.click(u"That was my other side"_s),
             "PRODUCT.md 3.10: offered during a side, in every window");
    QCOMPARE(stage.words(u"side"_s), u"Your right side"_s);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    QCOMPARE(logSides(stage.player().log()), u"tilt right 12, tilt left 0, rolls none 0"_s.replace(
                                                 u"none"_s, sideName(stage.sound().loaded.blocks[2].side)));
    stage.run(stage.sound().loaded.blocks[0].endMs - stage.sound().from + 1000);
    stage.settle();
    QCOMPARE(stage.words(u"side"_s), u"Your left side"_s); // the next side too
}

void PlayerTest::levelsReachTheSound()
{
    Stage stage;
    QVERIFY(stage.start(u"desk_neck_shoulder_6"_s));
    stage.play(1000);
    QVERIFY(stage.click(u"sound"_s));
    QVERIFY(stage.click(u"Voice volume: less"_s));
    QCOMPARE(stage.sound().levels.voice, 0.9);
    QVERIFY(stage.click(u"Chimes and ticks: less"_s));
    QVERIFY(stage.click(u"Chimes and ticks: less"_s));
    QCOMPARE(stage.sound().levels.cues, 0.8);
    QCOMPARE(stage.sound().ambience, QString());
    QVERIFY(!stage.control(u"Background: more"_s)); // nothing to adjust without a background sound
    QVERIFY(stage.click(u"Rain"_s));
    QCOMPARE(stage.sound().ambience, u"rain"_s);
    QVERIFY(stage.click(u"Background: more"_s));
    QCOMPARE(stage.sound().levels.ambience, 0.7);
    QVERIFY(stage.click(u"Ocean"_s));
    QCOMPARE(stage.sound().ambience, u"ocean"_s);
    QVERIFY(stage.click(u"None"_s));
    QCOMPARE(stage.sound().ambience, QString());
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    stage.key(Qt::Key_Escape); // closes only the sheet
    QCOMPARE(stage.page(), u"player"_s);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    QVERIFY(!stage.control(u"Voice volume: less"_s));
    // Kept for the next session.
    QCOMPARE(stage.settings().cueLevel(), 0.8);
}

void PlayerTest::voiceFullAndOff()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    const Timeline quieter = stage.sound().loaded;
    stage.run(quieter.blocks[0].startMs);
    stage.play(8000);
    const QString said = stage.words(u"caption"_s);
    QVERIFY(!said.isEmpty());
    QVERIFY(stage.click(u"sound"_s) && stage.click(u"Off"_s));
    QCOMPARE(stage.sound().levels.voice, 0.0);
    QCOMPARE(stage.sound().levels.cues, 1.0);
    QVERIFY(stage.click(u"Close"_s));
    QCOMPARE(stage.words(u"caption"_s), said); // silent sentences can still be read
    stage.play(60000);
    QVERIFY(!stage.words(u"caption"_s).isEmpty());

    QVERIFY(stage.click(u"sound"_s) && stage.click(u"Full"_s));
    QCOMPARE(stage.sound().levels.voice, 1.0);
    const Timeline full = stage.sound().loaded;
    QCOMPARE(full.totalMs, quieter.totalMs);
    QCOMPARE(full.segments.size(), quieter.segments.size());
    const auto spoken = [](const Timeline& t) {
        return std::count_if(t.cues.begin(), t.cues.end(),
                             [](const Cue& c) { return c.kind == CueKind::Speak; });
    };
    QVERIFY(spoken(full) > spoken(quieter));
    QVERIFY(full.cues.size() == quieter.cues.size()); // what is not said is shown
}

void PlayerTest::textSize()
{
    Stage stage;
    QVERIFY(stage.start(u"desk_neck_shoulder_6"_s));
    stage.play(1000);
    const int before = stage.find(u"caption"_s)->property("font").value<QFont>().pixelSize();
    QVERIFY(stage.click(u"Text size"_s));
    for (int i = 0; i < 10; ++i)
        QVERIFY(stage.click(u"Text size: more"_s));
    QVERIFY(!stage.click(u"Text size: more"_s)); // double size is the maximum
    QCOMPARE(stage.settings().textScale(), 2.0);
    stage.key(Qt::Key_Escape);
    QVERIFY(stage.find(u"caption"_s)->property("font").value<QFont>().pixelSize() > before * 1.4);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    QCOMPARE(stage.page(), u"player"_s);
}

// A screen reader announces a sheet by its title.
void PlayerTest::sheetsAreNamed()
{
    QAccessible::setActive(true);
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.play(20000);
    QVERIFY(stage.click(u"sound"_s));
    stage.settle();
    QQuickItem* focused = stage.window()->activeFocusItem();
    QVERIFY(focused);
    QAccessibleInterface* up = QAccessible::queryAccessibleInterface(focused);
    while (up && up->role() != QAccessible::Dialog)
        up = up->parent();
    QVERIFY(up);
    QCOMPARE(up->text(QAccessible::Name), u"Sound and voice"_s);
}

void PlayerTest::howToPauses()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.play(1000);
    QVERIFY(stage.click(u"How to do it"_s));
    QCOMPARE(stage.player().run(), PlayerModel::Run::Paused);
    QVERIFY(stage.reads(stage.player().description()));
    QVERIFY(stage.player().description().size() > 40);
    stage.key(Qt::Key_Escape);
    QVERIFY(!stage.reads(stage.player().description()));
    QCOMPARE(stage.player().run(), PlayerModel::Run::Paused); // resumes only on request
    stage.key(Qt::Key_Space);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
}

void PlayerTest::waits()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves(true)));
    const Block first = stage.sound().loaded.blocks[0];
    for (const Cue& c : stage.sound().loaded.cues)
        QVERIFY(c.atMs < first.endMs); // nothing may sound after the wait
    stage.run(first.endMs);
    stage.play(60000);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Waiting);
    QCOMPARE(stage.player().kind(), PlayerModel::Kind::Work);
    QCOMPARE(stage.player().clock(), u"0:00"_s);
    QVERIFY(stage.reads(u"Tap when you are ready"_s));
    QVERIFY(stage.control(u"Continue"_s));
    QVERIFY(!stage.sound().playing);
    QVERIFY(stage.awake().on); // the person is active, at their own pace
    QCOMPARE(stage.player().log().entries[0].doneMs, qint64(30000));
    const QQuickItem* figure = stage.control(u"figure"_s);
    stage.touchAt(figure->mapToScene(QPointF(30, 30)));
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    QCOMPARE(stage.player().kind(), PlayerModel::Kind::SwitchSide);
    QVERIFY(stage.sound().playing);
}

void PlayerTest::suspend()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    const Timeline t = stage.sound().loaded;
    stage.run(t.blocks[1].startMs + 10000);
    stage.clock().sleep(60000);
    stage.play(500);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Paused);
    QVERIFY(stage.player().interrupted());
    QVERIFY(!stage.sound().playing);
    QVERIFY(!stage.awake().on);
    QVERIFY(stage.reads(u"The session was interrupted."_s));
    stage.play(5000);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Paused); // never automatically
    QVERIFY(stage.click(u"Restart this move"_s));
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    QCOMPARE(stage.sound().from, leadOf(t, 1)); // with its preparation, but not from the first side
    QVERIFY(!stage.reads(u"The session was interrupted."_s));
    QVERIFY(stage.awake().on);
}

void PlayerTest::suspendThenGoOn()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    const Timeline t = stage.sound().loaded;
    stage.run(t.blocks[0].startMs + 10000);
    stage.clock().sleep(3600000);
    stage.play(100);
    QVERIFY(stage.click(u"pause"_s));
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing);
    QCOMPARE(stage.player().clock(), u"0:20"_s); // time spent suspended does not count as work
    QVERIFY(stage.click(u"skip"_s) && stage.click(u"stop"_s));
    QCOMPARE(stage.player().log().entries[0].doneMs, qint64(10000));
    QVERIFY(stage.player().log().entries[0].outcome == Outcome::Partial);
}

void PlayerTest::noSoundDevice()
{
    Stage stage;
    QVERIFY(stage.start(u"desk_neck_shoulder_6"_s));
    stage.play(1000);
    QVERIFY(!stage.find(u"soundTrouble"_s));
    const QQuickItem* caption = stage.find(u"caption"_s);
    const QPointF before = caption->mapToScene({});
    const auto says = [&](SoundModel::Fault fault, const QString& brief, const QString& full) {
        stage.player().sound()->setFault(fault);
        stage.settle();
        // One line in the bar, and nothing moves; the rest where the sound is set.
        if (stage.words(u"soundTrouble"_s) != brief || caption->mapToScene({}) != before || stage.reads(full))
            return false;
        return stage.click(u"sound"_s) && stage.reads(full) && stage.click(u"Close"_s);
    };
    QVERIFY(says(SoundModel::Fault::NoDevice, u"No sound"_s,
                 u"No sound device found. Text and clock continue. Connect a device to hear sound."_s));
    QVERIFY(says(SoundModel::Fault::NeedsRestart, u"No sound"_s,
                 u"No sound system found. Restart the app to get sound."_s));
    QVERIFY(says(
        SoundModel::Fault::Missing, u"No sound"_s,
        u"The app's sound is not installed. Text and clock continue. Install the app again to get sound."_s));
    QVERIFY(says(SoundModel::Fault::Failing, u"The sound stopped"_s,
                 u"The sound does not work right now. Text and clock continue. The app keeps trying."_s));
    stage.player().sound()->setFault(SoundModel::Fault::NoFault);
    stage.settle();
    QVERIFY(!stage.find(u"soundTrouble"_s));
    QCOMPARE(stage.player().run(), PlayerModel::Run::Playing); // the clock was never stopped
}

void PlayerTest::screenAwake()
{
    Stage stage;
    QVERIFY(!stage.awake().on);
    QVERIFY(stage.start(twoMoves()));
    QVERIFY(stage.awake().on);
    stage.key(Qt::Key_Space);
    QVERIFY(!stage.awake().on);
    stage.key(Qt::Key_Space);
    QVERIFY(stage.awake().on);
    stage.key(Qt::Key_S);
    QVERIFY(!stage.awake().on);
    QVERIFY(stage.click(u"goOn"_s));
    QVERIFY(!stage.awake().on); // undone, but still paused
    stage.key(Qt::Key_Space);
    QVERIFY(stage.awake().on);
    stage.run(stage.sound().loaded.totalMs + 1000);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Finished);
    QVERIFY(!stage.awake().on);
}

void PlayerTest::stopGivesRestFirst()
{
    Stage stage;
    QVERIFY(stage.start(u"low_back_morning_10"_s));
    stage.run(60000);
    stage.settle();
    QCOMPARE(stage.player().position(), u"lying"_s);
    QVERIFY(stage.click(u"stop"_s));
    QCOMPARE(stage.page(), u"stop"_s);
    // Shown above the question, and spoken.
    const QString rest = stage.words(u"rest"_s);
    QVERIFY2(rest.contains(u"roll onto your side"_s), qPrintable(rest));
    const qreal restY = stage.find(u"rest"_s)->mapToScene(QPointF()).y();
    QVERIFY(restY < stage.control(u"No time"_s)->mapToScene(QPointF()).y());
    QVERIFY(stage.sound().playing);
    QCOMPARE(stage.sound().loaded.cues.back().text, rest);
    QVERIFY(stage.player().log().stopped == StopReason::NotSaid);

    QVERIFY(stage.click(u"No time"_s));
    QVERIFY(stage.player().log().stopped == StopReason::NoTime);
    QVERIFY(stage.click(u"Sharp or electric pain"_s)); // one reason, the latest
    QVERIFY(stage.player().log().stopped == StopReason::Pain);
    QVERIFY(stage.reads(u"Stay still until it settles, and leave that move out for now."_s));
    // What decides whether it is urgent is answered before leaving.
    QVERIFY(!stage.find(u"answerFirst"_s));
    QVERIFY(stage.click(u"stopDone"_s) && stage.find(u"answerFirst"_s));
    QCOMPARE(stage.page(), u"stop"_s);
    QVERIFY(stage.click(u"stopQuestion-no"_s) && stage.click(u"stopDone"_s));
    QCOMPARE(stage.page(), u"done"_s);
    QVERIFY(!stage.find(u"careful"_s));
    QVERIFY(stage.reads(u"You stopped there"_s));
    QVERIFY(stage.click(u"Worse"_s));
    QVERIFY(stage.click(u"finish"_s));
    QCOMPARE(stage.page(), u"keep"_s); // "Keep this private?"
    QVERIFY(stage.click(u"keepLater"_s));
    QCOMPARE(stage.page(), u"home"_s);
}

void PlayerTest::stopForUrgentReason()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.play(20000);
    QVERIFY(stage.click(u"stop"_s));
    const auto emergency = [&stage] { return stage.find(u"emergencyNumber"_s) != nullptr; };
    QVERIFY(!emergency());
    QVERIFY(stage.click(u"Chest pain or short of breath"_s));
    QVERIFY(emergency());
    QVERIFY(!stage.safety().openFlags().empty()); // and nothing starts until it was checked
    QVERIFY(!stage.control(u"goOn"_s) && !stage.control(u"goOnWithoutMove"_s));
    // Nothing else is left on the page but the ways out.
    QVERIFY(!stage.find(u"rest"_s) && !stage.control(u"moreReasons"_s) && !stage.control(u"No time"_s));
    QVERIFY(!stage.control(u"reasonSpoken"_s));
    QVERIFY(stage.control(u"reasonMistake"_s) && stage.control(u"stopDone"_s));
    QVERIFY(stage.click(u"reasonMistake"_s));
    QVERIFY(stage.click(u"moreReasons"_s) && stage.click(u"Cramp"_s));
    QVERIFY(!emergency() && stage.safety().openFlags().empty());
    QVERIFY(stage.click(u"Sudden bad headache"_s));
    QVERIFY(emergency());
    QVERIFY(stage.click(u"reasonMistake"_s)); // undone with one touch
    QVERIFY(!emergency() && stage.safety().openFlags().empty());
    QVERIFY(stage.player().log().stopped == StopReason::NotSaid);
    QVERIFY(!stage.control(u"Sudden bad headache"_s)->property("checked").toBool());
    QVERIFY(stage.click(u"New weakness"_s) && stage.click(u"reasonSpoken"_s));
    QVERIFY(!emergency());
    QVERIFY(stage.player().log().stopped == StopReason::Weak); // unchanged
    QVERIFY(stage.safety().openFlags().empty());
}

// The stricter of two reasons counts; only "by mistake" takes back what was raised.
void PlayerTest::anotherReasonTakesNothingBack()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.play(20000);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"New weakness"_s) && stage.click(u"stopQuestion-no"_s));
    QCOMPARE(stage.safety().openFlags().size(), size_t(1));
    QVERIFY(stage.click(u"No time"_s));
    QCOMPARE(stage.safety().openFlags().size(), size_t(1));
    QVERIFY(!stage.control(u"goOn"_s) && stage.reads(u"Talk to someone today"_s));
    QVERIFY(stage.click(u"reasonMistake"_s));
    QVERIFY(stage.safety().openFlags().empty() && stage.control(u"goOn"_s));
    // After a stop that needs a clinician today, the page does not ask how it felt.
    QVERIFY(stage.click(u"New weakness"_s) && stage.click(u"stopQuestion-no"_s) &&
            stage.click(u"stopDone"_s));
    QCOMPARE(stage.page(), u"done"_s);
    QVERIFY(stage.find(u"careful"_s) && !stage.control(u"Worse"_s));
}

void PlayerTest::stopQuestionDecides()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.play(20000);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"Dizzy, faint or sick"_s));
    QVERIFY(!stage.control(u"emergencyNumber"_s) && !stage.control(u"goOn"_s));
    QVERIFY(stage.click(u"stopQuestion-yes"_s));
    QVERIFY(stage.control(u"emergencyNumber"_s));
    QCOMPARE(stage.safety().openFlags().size(), size_t(1));
    QVERIFY(stage.click(u"reasonMistake"_s));
    QVERIFY(stage.safety().openFlags().empty());
    // The yes takes the place of what the reason alone has raised.
    QVERIFY(stage.click(u"New weakness"_s) && stage.reads(u"Talk to someone today"_s));
    QVERIFY(stage.safety().openFlags().at(0).urgency == Urgency::SameDay);
    QVERIFY(stage.click(u"stopQuestion-yes"_s) && stage.control(u"emergencyNumber"_s));
    QCOMPARE(stage.safety().openFlags().size(), size_t(1));
    QVERIFY(stage.safety().openFlags().at(0).urgency == Urgency::Emergency);
    QVERIFY(stage.click(u"stopDone"_s)); // not asked how it felt
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.click(u"startToday"_s));
    QCOMPARE(stage.page(), u"refused"_s);
}

// What to do is on top and has the focus, so that a screen reader says it, from wherever the reason was
// tapped.
void PlayerTest::stopAdviceIsSeenAtOnce_data()
{
    QTest::addColumn<QString>("reason");
    for (const char* reason :
         {"No time", "Too strong", "Sharp or electric pain", "Numb or tingling", "New weakness",
          "Dizzy, faint or sick", "Cramp", "Something else", "Chest pain or short of breath"})
        QTest::newRow(reason) << QString::fromLatin1(reason);
}

void PlayerTest::stopAdviceIsSeenAtOnce()
{
    QFETCH(QString, reason);
    Stage stage;
    stage.window()->resize(360, 480); // the reasons are far below the top
    QVERIFY(stage.start(twoMoves()));
    stage.play(20000);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"moreReasons"_s));
    for (int again = 0; again < 2; ++again) { // the second time the card had the focus already
        QVERIFY(stage.click(reason));
        QQuickItem* focused = stage.window()->activeFocusItem();
        QVERIFY(focused);
        const QPointF at = focused->mapToScene(QPointF());
        QAccessible::setActive(true);
        QAccessibleInterface* heard = QAccessible::queryAccessibleInterface(focused);
        QVERIFY(heard && heard->role() == QAccessible::AlertMessage);
        const QString said = heard->text(QAccessible::Name);
        const QQuickItem* advice = stage.find(u"advice"_s);
        const QString advised = advice ? advice->property("text").toString() : u"Stop, and sit down."_s;
        QVERIFY2(said.contains(advised), qPrintable(said));
        QVERIFY2(at.y() >= 0 && at.y() < 200, qPrintable(QString::number(at.y())));
        if (!advice)
            return;
        // Another reason in between: the card has the focus already.
        QVERIFY(stage.click(reason == u"No time" ? u"Too strong"_s : u"No time"_s));
        QVERIFY(stage.words(u"advice"_s) != advised);
    }
}

// The second tap of a double one answers nothing that was not there to be read.
void PlayerTest::aDoubleTouchAnswersOnce()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    stage.play(20000);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"Numb or tingling"_s));
    const QString first = stage.find(u"stopQuestion"_s)->property("label").toString();
    QVERIFY(stage.touchTwice(u"stopQuestion-no"_s));
    const QString second = stage.find(u"stopQuestion"_s)->property("label").toString();
    QVERIFY(!second.isEmpty() && second != first);
    QVERIFY(stage.click(u"answerAgain"_s)); // a slip is mended
    QCOMPARE(stage.find(u"stopQuestion"_s)->property("label").toString(), first);
    QVERIFY(!stage.control(u"answerAgain"_s) && stage.click(u"stopQuestion-no"_s));
    QVERIFY(stage.click(u"stopQuestion-yes"_s) && stage.reads(u"Talk to someone today"_s));
    QCOMPARE(stage.safety().openFlags().size(), size_t(1));
}

// The painful move is skipped, the following ones are softer, and the log records both.
void PlayerTest::stopSkipsAndSoftens()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    const Timeline before = stage.sound().loaded;
    const QString first = before.blocks.front().step, second = before.blocks.back().step;
    QVERIFY(first != second);
    stage.run(before.blocks.front().startMs + 5000);
    QVERIFY(stage.click(u"stop"_s) && stage.click(u"Sharp or electric pain"_s));
    QVERIFY(!stage.control(u"goOnWithoutMove"_s)); // not before the question is answered
    QVERIFY(stage.click(u"stopQuestion-no"_s) && stage.control(u"goOnWithoutMove"_s));
    QVERIFY(stage.click(u"2"_s)); // intensity: the light is green
    QVERIFY(stage.control(u"goOn"_s) && !stage.control(u"goOnWithoutMove"_s));
    QVERIFY(stage.click(u"5"_s));
    QVERIFY(!stage.control(u"goOnEasier"_s) &&
            stage.control(u"goOnWithoutMove"_s)); // the painful move is not offered again
    QVERIFY(stage.click(u"Too strong"_s) && stage.click(u"5"_s) && stage.control(u"goOnEasier"_s));
    QVERIFY(stage.click(u"Sharp or electric pain"_s) && stage.click(u"stopQuestion-no"_s) &&
            stage.click(u"7"_s));
    QVERIFY(stage.click(u"goOnWithoutMove"_s));
    QCOMPARE(stage.page(), u"player"_s);
    stage.key(Qt::Key_Space);
    stage.run(1000);
    QVERIFY(stage.sound().loaded.totalMs < before.totalMs);
    const SessionLog log = stage.player().log();
    QVERIFY(log.stopped == StopReason::None);
    QCOMPARE(log.halts.size(), size_t(1));
    QCOMPARE(log.halts[0].step, first);
    QVERIFY(log.halts[0].reason == StopReason::Pain);
    QCOMPARE(log.halts[0].pain, std::optional(7));
}

void PlayerTest::stopTakenBack()
{
    Stage stage;
    QVERIFY(stage.start(twoMoves()));
    const qint64 work = stage.sound().loaded.blocks[0].startMs;
    stage.run(work + 7000);
    QVERIFY(stage.click(u"stop"_s));
    QVERIFY(stage.click(u"goOn"_s));
    QCOMPARE(stage.page(), u"player"_s);
    QCOMPARE(stage.player().run(), PlayerModel::Run::Paused);
    QCOMPARE(stage.player().clock(), u"0:23"_s);
    QVERIFY(!stage.sound().playing);
    QCOMPARE(stage.sound().from, work + 7000); // the session again, not the sentence spoken at the stop
    stage.key(Qt::Key_Space);
    stage.run(3000);
    QCOMPARE(stage.player().clock(), u"0:20"_s);
    QVERIFY(stage.player().log().stopped == StopReason::None);
}

void PlayerTest::wholeRoutine()
{
    Stage stage;
    QVERIFY(stage.start(u"desk_neck_shoulder_6"_s));
    const qint64 total = stage.sound().loaded.totalMs;
    QVERIFY(total > 300000 && total < 420000);
    stage.run(total - 200);
    QCOMPARE(stage.page(), u"player"_s);
    stage.play(400);
    QCOMPARE(stage.page(), u"done"_s);
    QVERIFY(stage.reads(u"That's it for now"_s));
    QVERIFY(stage.reads(u"of 5 moves"_s));
    const QStringList done{u"30 s"_s, u"6 times"_s, u"6 times"_s, u"Your left 60 s, your right 60 s"_s,
                           u"60 s"_s};
    QStringList expected;
    for (qsizetype i = 0; i < done.size(); ++i)
        expected << moveName(i) + u": "_s + done[i];
    QCOMPARE(doneRows(stage).join(u'\n'), expected.join(u'\n'));
    QVERIFY(stage.reads(QString::number(qRound(double(total) / 60000))));
    QVERIFY(stage.click(u"Easier"_s));
    QVERIFY(stage.click(u"finish"_s));
    QCOMPARE(stage.page(), u"keep"_s); // "Keep this private?"
    QVERIFY(stage.click(u"keepLater"_s));
    QCOMPARE(stage.page(), u"home"_s);
    QVERIFY(stage.reads(u"One session done since you opened the app."_s));
}

// Skipped, eased off, extended, stopped half way, not reached: each is reported accurately.
void PlayerTest::partsAreNamedAsParts()
{
    Stage stage;
    const QString routine = u"chair_only_gentle_9"_s;
    QVERIFY(stage.start(routine));
    const auto toWork = [&stage] {
        while (stage.player().kind() != PlayerModel::Kind::Work)
            stage.key(Qt::Key_Right);
    };
    stage.run(1000);
    toWork();
    stage.key(Qt::Key_Right); // breathing: skipped immediately
    toWork();
    stage.run(15000);
    stage.key(Qt::Key_Right); // rolls: partly done
    toWork();
    stage.key(Qt::Key_E); // turns: fewer
    while (stage.player().technique() == u"jm_neck_turns")
        stage.run(1000);
    toWork();
    stage.key(Qt::Key_Plus); // side reach: ten more seconds on the left
    while (stage.player().technique() == u"st_side_reach")
        stage.run(1000);
    toWork();
    stage.run(12000);
    stage.key(Qt::Key_S);
    QVERIFY(stage.click(u"stopDone"_s));
    const QStringList rows = doneRows(stage);
    QCOMPARE(rows.size(), 6);
    QCOMPARE(rows[0], moveName(0, routine) + u": Left out"_s);
    QVERIFY2(rows[1].endsWith(u"partly"_s), qPrintable(rows[1]));
    QVERIFY2(rows[2].endsWith(u"eased off"_s), qPrintable(rows[2]));
    QCOMPARE(rows[3], moveName(3, routine) + u": Your left 70 s, your right 60 s, a little longer"_s);
    QCOMPARE(rows[4], moveName(4, routine) + u": Your left 12 s, partly"_s);
    QVERIFY2(rows[5].endsWith(u": Not reached"_s), qPrintable(rows[5]));
    QVERIFY(stage.reads(u"4"_s)); // started, of 6
}

void PlayerTest::ringAndClock()
{
    Stage stage;
    QVERIFY(stage.start(u"runner_calves_10"_s));
    const Timeline t = stage.sound().loaded;
    QRandomGenerator dice(7);
    std::vector<qint64> instants;
    for (int i = 0; i < 50; ++i)
        instants.push_back(dice.bounded(int(t.totalMs - 1000)));
    std::sort(instants.begin(), instants.end());
    qint64 at = 0;
    for (const qint64 ms : instants) {
        stage.run(ms - at, 1000);
        at = ms;
        // Computed here from the timeline: the block during work, else the segment.
        const auto segment = std::find_if(t.segments.begin(), t.segments.end(),
                                          [&](const Segment& s) { return ms < s.startMs + s.durationMs; });
        qint64 from = segment->startMs, to = segment->startMs + segment->durationMs;
        if (segment->kind == SegmentKind::Work) {
            from = t.blocks[size_t(segment->block)].startMs;
            to = t.blocks[size_t(segment->block)].endMs;
        }
        const qint64 seconds = qint64(std::ceil(double(to - ms) / 1000));
        const QString clock = seconds < 60
                                  ? QString::number(seconds)
                                  : u"%1:%2"_s.arg(seconds / 60).arg(seconds % 60, 2, 10, QChar(u'0'));
        QQuickItem* ring = ringOf(stage);
        // Repetitions and strokes are counted in large digits; then only the ring shows the time.
        QCOMPARE(clockOf(ring), segment->kind == SegmentKind::Work && segment->rep > 0
                                    ? QString::number(segment->rep)
                                    : clock);
        const double part = double(to - ms) / double(to - from);
        const double shown = ring->property("part").toDouble();
        QVERIFY2(std::abs(shown - part) < 0.002,
                 qPrintable(u"at %1: %2, not %3"_s.arg(ms).arg(shown).arg(part)));
    }
}

void PlayerTest::sidesAgree_data()
{
    QTest::addColumn<QString>("technique");
    QTest::addColumn<QString>("first");
    for (const auto& [id, technique] : catalogueOnStage().techniques()) {
        QTest::addRow("%s, left first", qPrintable(id)) << id << u"left"_s;
        QTest::addRow("%s, right first", qPrintable(id)) << id << u"right"_s;
    }
}

// The text, the spoken sentence, the figure and the log name the same side at every moment.
void PlayerTest::sidesAgree()
{
    QFETCH(QString, technique);
    QFETCH(QString, first);
    if (!m_shared) // shared by all rows, as its setup is slow
        m_shared = std::make_unique<Stage>();
    Stage& stage = *m_shared;
    const Technique& t = *catalogueOnStage().technique(technique);
    Routine r;
    r.id = u"one"_s;
    r.words.name = t.words.name;
    RoutineStep step{u"only"_s, technique, {}};
    step.dose.sets = 1;
    r.steps = {step};
    Prescription p;
    p.firstSide = first == u"left" ? Side::Left : Side::Right;
    QVERIFY(stage.start(r, p));
    const Timeline timeline = stage.sound().loaded;

    QString announced; // the side last announced by voice or caption
    QStringList worked;
    for (const Segment& s : timeline.segments) {
        if (s.kind == SegmentKind::Closing)
            break;
        for (const Cue& c : timeline.cues) {
            if (c.text.isEmpty() || c.atMs < s.startMs || c.atMs >= s.endMs())
                continue;
            const QString side = sideAnnounced(c.text);
            if (!side.isEmpty())
                announced = side;
        }
        // At the start, middle and end of the segment.
        qint64 done = 0;
        for (const qint64 upTo : {qint64(1), s.durationMs / 2, s.durationMs - 1}) {
            stage.run(upTo - done, 5000);
            done = upTo;
            const QString side = sideName(Side(figureOf(stage)->property("side").toInt()));
            const QString word = stage.words(u"side"_s);
            const bool sided = side == u"left" || side == u"right";
            QCOMPARE(side, sideName(s.side));
            if (sided)
                QCOMPARE(word, side == u"left" ? u"Your left side"_s : u"Your right side"_s);
            else
                QVERIFY2(!word.contains(u"left"_s) && !word.contains(u"right"_s), qPrintable(word));
        }
        stage.run(1);
        if (s.kind == SegmentKind::Work && t.sides != Sides::Both && s.side != Side::None) {
            QCOMPARE(announced, sideName(s.side)); // announced before or when it begins
            if (worked.isEmpty() || worked.last() != sideName(s.side))
                worked << sideName(s.side);
        }
    }
    QStringList logged;
    for (const LogEntry& e : stage.player().log().entries) {
        QVERIFY(e.outcome == Outcome::Done);
        logged << sideName(e.side);
    }
    if (t.sides == Sides::Each) {
        const QStringList order{first, first == u"left" ? u"right"_s : u"left"_s};
        QCOMPARE(worked, order);
        QCOMPARE(logged, order);
    } else if (t.sides == Sides::Alternate) {
        QCOMPARE(worked.first(), first);
        QVERIFY(worked.size() >= 2);
        QCOMPARE(logged, QStringList{u"both"_s});
    } else {
        QCOMPARE(worked, QStringList());
        QVERIFY(!logged.contains(u"left"_s) && !logged.contains(u"right"_s));
    }
}

void PlayerTest::stillWithReducedMotion()
{
    Stage stage; // with reduced motion
    QVERIFY(stage.start(twoMoves()));
    stage.run(stage.sound().loaded.blocks[0].startMs);
    stage.play(500);
    const int before = paintsOf(stage);
    for (int i = 0; i < 25; ++i)
        stage.play(1000);
    QCOMPARE(stage.player().kind(), PlayerModel::Kind::Work);
    QCOMPARE(paintsOf(stage), before);
}

// Ensures that the test above does not pass because nothing ever moves.
void PlayerTest::holdMovesOtherwise()
{
    Stage stage({.calm = false});
    QVERIFY(stage.start(twoMoves()));
    const qint64 work = stage.sound().loaded.blocks[0].startMs;
    stage.run(work - 6000);
    stage.settle();
    const int before = paintsOf(stage);
    for (int i = 0; i < 12; ++i)
        stage.play(700);
    QVERIFY2(paintsOf(stage) >= before + 4, qPrintable(QString::number(paintsOf(stage) - before)));
}

void PlayerTest::pausedDrawsNothing()
{
    Stage stage({.calm = false});
    QVERIFY(stage.start(twoMoves()));
    stage.run(stage.sound().loaded.blocks[0].startMs);
    stage.play(2000);
    int frames = stage.frames();
    stage.play(2000);
    QVERIFY(stage.frames() > frames); // the ring moves while playing
    QVERIFY(stage.click(u"pause"_s));
    stage.settle(400); // waits for the button's animation
    frames = stage.frames();
    const int paints = paintsOf(stage);
    stage.clock().advance(5000);
    stage.settle(500);
    QCOMPARE(stage.frames(), frames);
    QCOMPARE(paintsOf(stage), paints);
}

QTEST_MAIN(PlayerTest)
#include "tst_player.moc"
