// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// A tour of every screen: at every size, text size and theme, all text is legible and all controls are large
// enough, named and reachable. No warnings are printed.
#include "core/journal/Care.h"
#include "qml/Safety/UrgencyType.h"
#include "tests/e2e/JournalSteps.h"
#include "tests/e2e/Pseudo.h"
#include "tests/support/Answers.h"

#include <QAccessible>
#include <QDir>
#include <QFile>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QMap>
#include <QQuickItem>
#include <QQuickWindow>
#include <QRegularExpression>
#include <QTest>
#include <cstdio>

using namespace unknot;
using namespace Qt::StringLiterals;
using Theme = SettingsModel::Theme;

namespace {

constexpr qreal touch = 48, tolerance = 1;
constexpr qreal leastBody = 100; // of a scrolling page: two lines and a bit at double text size

/// Texts written by the person, or names, which are not translated.
const QStringList written{
    u"English"_s,
    u"Willow bark, one cup"_s,
    u"After carrying wood up all the stairs"_s,
    u"a_word_from_elsewhere"_s,
    u"xx"_s,
    u"Dana"_s,
    u"Dr Maximiliane Oberhofer-Zimmermann"_s,
    u"Physical and rehabilitation medicine"_s,
    u"extension"_s,
    u"Climb the stairs to the attic"_s,
    u"Ueberweisung_an_die_Abteilung_fuer_physikalische_Medizin_neu.pdf"_s,
    u"Rehabilitationsunterlagen der Krankenversicherung 2025 und 2026"_s,
    u"Your left lower back has been at 7 or more on three days running. It may be worth asking a doctor or a "
    "physiotherapist about it."_s,
    u"May I go on with the stretches on the days on which it hurts, or should I rest?"_s,
};

bool pressable(const QQuickItem* item)
{
    const bool button = item->metaObject()->indexOfSignal("clicked()") >= 0;
    return item->activeFocusOnTab() || (button && item->property("focusPolicy").toInt() != Qt::NoFocus);
}

bool holds(const QQuickItem* outer, const QQuickItem* inner)
{
    for (const QQuickItem* up = inner; up; up = up->parentItem()) {
        if (up == outer)
            return true;
    }
    return false;
}

QRectF sceneRect(const QQuickItem* item)
{
    return item->mapRectToScene(QRectF(0, 0, item->width(), item->height()));
}

/// Without the space that a field reserves for an embedded button.
QRectF pressRect(const QQuickItem* item)
{
    const qreal inside = item->inherits("QQuickTextInput") ? item->property("rightPadding").toReal() : 0;
    return item->mapRectToScene(QRectF(0, 0, item->width() - inside, item->height()));
}

/// The part not clipped by a list around it.
QRectF seenOf(const QQuickItem* item, QRectF scene)
{
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (up->clip())
            scene = scene.intersected(sceneRect(up));
    }
    return scene;
}

/// A toast appears briefly above the page and may cover scrolling content.
bool isOnToast(const QQuickItem* item)
{
    for (const QQuickItem* up = item; up; up = up->parentItem()) {
        if (QByteArray(up->metaObject()->className()).contains("Toast"))
            return true;
    }
    return false;
}

const QQuickItem* scrollerOf(const QQuickItem* item)
{
    for (const QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (up->inherits("QQuickFlickable") || up->property("scrolls").toBool())
            return up;
    }
    return nullptr;
}

/// The painted area of the text, which may exceed the item.
QRectF inkOf(const QQuickItem* text)
{
    const qreal width = text->property("contentWidth").toReal(),
                height = text->property("contentHeight").toReal();
    const int align = text->property("effectiveHorizontalAlignment").toInt();
    const int vertical = text->property("verticalAlignment").toInt();
    const qreal x = align & Qt::AlignRight     ? text->width() - width
                    : align & Qt::AlignHCenter ? (text->width() - width) / 2
                                               : 0;
    const qreal y = vertical & Qt::AlignVCenter  ? (text->height() - height) / 2
                    : vertical & Qt::AlignBottom ? text->height() - height
                                                 : 0;
    if (text->property("glyph").isValid()) { // clock digits, without ascenders or descenders
        const QRectF ink = QFontMetricsF(text->property("font").value<QFont>()).tightBoundingRect(u"0"_s);
        return text->mapRectToScene(QRectF(x, text->baselineOffset() + ink.top(), width, ink.height()));
    }
    return text->mapRectToScene(QRectF(x, y, width, height));
}

bool within(const QRectF& inner, const QRectF& outer)
{
    return outer.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(inner);
}

bool meet(const QRectF& a, const QRectF& b)
{
    const QRectF both = a.intersected(b);
    return both.width() > 2 * tolerance && both.height() > 2 * tolerance;
}

QString say(const QRectF& r)
{
    return u"%1,%2 %3x%4"_s.arg(qRound(r.x()))
        .arg(qRound(r.y()))
        .arg(qRound(r.width()))
        .arg(qRound(r.height()));
}

QString nameOf(const QQuickItem* item)
{
    const QString text = item->property("text").toString();
    const QString label = item->property("label").toString();
    const QString kind = QString::fromLatin1(item->metaObject()->className()).section(u"_QML"_s, 0, 0);
    return kind + u" \""_s +
           (!text.isEmpty()    ? text
            : !label.isEmpty() ? label
                               : item->objectName())
               .left(50) +
           u'"';
}

/// Outside the brackets of "xx" only numbers, dates, names of languages and the person's own texts are
/// allowed.
bool isTranslated(const QString& text)
{
    static const QRegularExpression dates(
        u"\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|\\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\\b|"
        "\\b(January|February|March|April|May|June|July|August|September|October|November|December)\\b|"
        "\\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{2,}"_s), code(u"^[0-9A-Z]{4}$"_s);
    QString rest = outsidePseudo(text);
    if (code.match(rest).hasMatch())
        return true; // groups of four of a recovery code
    for (const QString& own : written)
        rest.remove(own);
    return !rest.remove(dates).contains(word);
}

/// Collects everything wrong with the current screen.
class Look
{
public:
    explicit Look(Stage& stage) : m_window(QPointF(), stage.window()->size()), m_pseudo(stage.speaksPseudo())
    {
        QQuickItem* top = stage.window()->contentItem();
        // If a sheet covers the page, check only the sheet.
        eachVisible(stage.window()->contentItem(), [&](QQuickItem* item) {
            if (item->inherits("QQuickPopupItem"))
                top = item;
            else if (item->property("modal").toBool())
                top = item->property("sheet").value<QQuickItem*>();
        });
        eachVisible(top, [&](QQuickItem* item) {
            if (item->inherits("QQuickText") && !item->property("text").toString().isEmpty())
                m_texts << item;
            else if (item->inherits("QQuickFlickable"))
                m_scrollers << item;
            if (pressable(item))
                m_buttons << item;
        });
        for (const QQuickItem* text : std::as_const(m_texts))
            lookAtText(text);
        for (QQuickItem* button : std::as_const(m_buttons))
            lookAtButton(button);
        for (const QQuickItem* view : std::as_const(m_scrollers)) {
            if (view->property("contentHeight").toReal() > view->height() && view->height() < leastBody)
                wrong << u"only %1 px to read in"_s.arg(view->height());
        }
        lookAtPairs();
    }

    QStringList wrong;
    qsizetype looked() const { return m_texts.size() + m_buttons.size(); }

private:
    void lookAtText(const QQuickItem* text)
    {
        const QRectF ink = inkOf(text);
        if (m_pseudo && !isTranslated(text->property("text").toString()))
            wrong << nameOf(text) + u" was not translated"_s;
        // Texts that may be truncated: placeholders of empty fields, and previews of notes in lists.
        const bool beginning = text->objectName() == u"example" || text->objectName() == u"beginning";
        if (text->property("truncated").toBool() && !beginning)
            wrong << nameOf(text) + u" is cut short"_s;
        if (text->property("contentWidth").toReal() > text->width() + tolerance ||
            text->property("contentHeight").toReal() > text->height() + tolerance)
            wrong << nameOf(text) + u" is larger than its place: "_s + say(ink) + u" in "_s +
                         say(sceneRect(text));
        const QQuickItem* scroller = scrollerOf(text);
        const QRectF room = scroller ? sceneRect(scroller) : m_window;
        if (ink.left() < room.left() - tolerance || ink.right() > room.right() + tolerance)
            wrong << nameOf(text) + u" leaves the page sideways: "_s + say(ink);
        if (!scroller && !within(ink, m_window))
            wrong << nameOf(text) + u" leaves the window: "_s + say(ink);
    }

    void lookAtButton(QQuickItem* button)
    {
        const QRectF area = sceneRect(button);
        if (area.width() < touch || area.height() < touch)
            wrong << nameOf(button) + u" is too small: "_s + say(area);
        const QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(button);
        // Qt hides the name of password fields; the description starts with it.
        const auto said =
            spoken && spoken->state().passwordEdit ? QAccessible::Description : QAccessible::Name;
        if (spoken && m_pseudo && !isTranslated(spoken->text(said)))
            wrong << nameOf(button) + u" is called in English: "_s + spoken->text(said);
        if (!spoken || spoken->text(said).trimmed().isEmpty())
            wrong << nameOf(button) + u" has no name for a screen reader"_s;
        const QQuickItem* scroller = scrollerOf(button);
        const QRectF room = scroller ? sceneRect(scroller) : m_window;
        if (area.left() < room.left() - tolerance || area.right() > room.right() + tolerance)
            wrong << nameOf(button) + u" leaves the page sideways: "_s + say(area);
        if (!scroller && !within(area, m_window))
            wrong << nameOf(button) + u" leaves the window: "_s + say(area);
    }

    static bool mayCover(const QQuickItem* a, const QQuickItem* b)
    {
        return (isOnToast(a) && !isOnToast(b) && scrollerOf(b)) ||
               (isOnToast(b) && !isOnToast(a) && scrollerOf(a));
    }

    void lookAtPairs()
    {
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            const QQuickItem* a = m_buttons[i];
            const QRectF area = seenOf(a, pressRect(a));
            for (qsizetype j = i + 1; j < m_buttons.size(); ++j) {
                const QQuickItem* b = m_buttons[j];
                if (!holds(a, b) && !holds(b, a) && !mayCover(a, b) && meet(area, seenOf(b, pressRect(b))))
                    wrong << nameOf(a) + u" and "_s + nameOf(b) + u" overlap"_s;
            }
            for (const QQuickItem* text : std::as_const(m_texts)) {
                const QRectF ink = seenOf(text, inkOf(text));
                if (holds(a, text) ? !within(inkOf(text), sceneRect(a))
                                   : !mayCover(a, text) && meet(area, ink))
                    wrong << nameOf(text) + (holds(a, text) ? u" sticks out of "_s : u" lies under "_s) +
                                 nameOf(a);
            }
        }
        for (qsizetype i = 0; i < m_texts.size(); ++i) {
            const QRectF ink = seenOf(m_texts[i], inkOf(m_texts[i]));
            for (qsizetype j = i + 1; j < m_texts.size(); ++j) {
                if (!mayCover(m_texts[i], m_texts[j]) && meet(ink, seenOf(m_texts[j], inkOf(m_texts[j]))))
                    wrong << nameOf(m_texts[i]) + u" and "_s + nameOf(m_texts[j]) + u" lie on each other"_s;
            }
        }
    }

    QRectF m_window;
    bool m_pseudo;
    QList<QQuickItem*> m_texts, m_buttons, m_scrollers;
};

} // namespace

class FitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void seesWhatIsWrong();
    void firstRun();
    void refused();
    void player();
    void longestWords();
    void afterwards();
    void places();
    void desktopFromTheStart();
    void journal();
    void entry();
    void lock();
    void before();
    void cautions();
    void care();
    void files();

private:
    static void layOut(Stage& stage);
    void look(Stage& stage, const QString& where);
    void finish();

    QMap<QString, QStringList> m_wrong; ///< problem -> places
    qsizetype m_looked = 0;
};

#define WALK(step) QVERIFY2(step, qPrintable(stage.page()))

/// Completes the layout immediately instead of waiting for the next frame, in several passes if necessary.
void FitsTest::layOut(Stage& stage)
{
    for (int round = 0; round < 2; ++round) {
        QCoreApplication::processEvents();
        stage.window()->grabWindow();
    }
}

/// At every size, text size and theme.
void FitsTest::look(Stage& stage, const QString& where)
{
    const QSize before = stage.window()->size();
    const bool player = stage.page() == u"player";
    for (const QSize size : {QSize(412, 915), QSize(360, 640), QSize(1280, 800), QSize(915, 412)}) {
        stage.window()->resize(size);
        // High contrast has thicker borders, which matter most where space is tight; the pseudo-language
        // needs no extra themes.
        const bool pseudo = stage.speaksPseudo();
        for (const qreal text : pseudo ? QList<qreal>{1, 2} : QList<qreal>{1, 1.5, 2}) {
            stage.settings().setTextScale(text);
            for (const Theme theme :
                 pseudo || text < 2 ? QList{Theme::Light} : QList{Theme::Light, Theme::HighContrast}) {
                stage.settings().setTheme(theme);
                layOut(stage);
                Look now(stage);
                m_looked += now.looked();
                if (player) {
                    for (const QString& always : {u"pause"_s, u"easeOff"_s, u"stop"_s}) {
                        const QQuickItem* button = stage.control(always);
                        if (!button || !within(sceneRect(button), QRectF(QPointF(), size)))
                            now.wrong << always + u" is not in sight"_s;
                    }
                }
                const QString at = u"%1x%2 %3 % %4"_s.arg(size.width())
                                       .arg(size.height())
                                       .arg(text * 100)
                                       .arg(theme == Theme::Light ? u"light"_s : u"high contrast"_s);
                for (const QString& what : std::as_const(now.wrong))
                    m_wrong[where + u": "_s + what] << at;
            }
        }
    }
    stage.settings().setTextScale(1);
    stage.settings().setTheme(Theme::Light);
    stage.window()->resize(before);
    stage.settle();
}

void FitsTest::finish()
{
    // Qt Test truncates long messages.
    for (auto it = m_wrong.constBegin(); it != m_wrong.constEnd(); ++it)
        std::fprintf(stderr, "%s\n    at %s\n", qPrintable(it.key()), qPrintable(it->join(u", ")));
    const auto wrong = m_wrong.size();
    m_wrong.clear();
    QCOMPARE(wrong, 0);
    QVERIFY(m_looked > 100);
    m_looked = 0;
}

void FitsTest::initTestCase()
{
    Stage stage;                                                 // loads the fonts
    QCOMPARE(QFontInfo(QFont(u"Inter"_s)).family(), u"Inter"_s); // other fonts have different widths
}

// Proves that the checks detect problems.
void FitsTest::seesWhatIsWrong()
{
    Stage stage;
    QCOMPARE(Look(stage).wrong, QStringList());
    QQuickItem* button = stage.control(u"browse"_s);
    const auto finds = [&](const char* what) {
        return Look(stage).wrong.join(u'\n').contains(QLatin1String(what));
    };
    const qreal x = button->x(), y = button->y(), height = button->height();
    button->setX(200);
    QVERIFY(finds("leaves the page sideways"));
    button->setX(x);
    button->setY(y + 30);
    QVERIFY(finds("overlap"));
    button->setY(y);
    button->setHeight(40);
    QVERIFY(finds("too small"));
    button->setHeight(height);
    QQuickItem* words = nullptr;
    eachVisible(button, [&](QQuickItem* item) { words = item->inherits("QQuickText") ? item : words; });
    QVERIFY(words);
    const qreal width = words->width();
    words->setProperty("elide", 1);
    words->setProperty("wrapMode", 0);
    words->setWidth(40);
    QVERIFY(finds("cut short"));
    words->setProperty("elide", 3);
    QVERIFY(finds("larger than its place"));
    words->setWidth(width);
    QCOMPARE(Look(stage).wrong, QStringList());
}

void FitsTest::firstRun()
{
    Listener listener;
    Stage stage;
    look(stage, u"welcome"_s);
    WALK(stage.click(u"Text size"_s));
    look(stage, u"welcome, text size"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"guideMe"_s));
    look(stage, u"six lines"_s);
    WALK(stage.click(u"something"_s));
    look(stage, u"six lines, answers"_s);
    WALK(stage.click(u"Already checked"_s, stage.find(u"line4"_s)) && stage.click(u"screenDone"_s));
    look(stage, u"where"_s);
    WALK(stage.click(u"Lower back"_s));
    look(stage, u"where, chosen"_s);
    WALK(stage.click(u"next"_s));
    look(stage, u"first conditions"_s);
    WALK(stage.passAbout());
    look(stage, u"consent"_s);
    WALK(stage.click(u"clinicianNotYet"_s));
    look(stage, u"ready, gentle"_s);
    WALK(stage.click(u"A clinician has said yes"_s));
    look(stage, u"ready"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::refused()
{
    Listener listener;
    Stage stage;
    WALK(stage.click(u"guideMe"_s));
    for (const QString& line : {u"line2"_s, u"line3"_s, u"line5"_s}) {
        WALK(stage.click(u"something"_s) && stage.click(u"Yes"_s, stage.find(line)) &&
             stage.click(u"screenDone"_s));
        const QString flag = line == u"line3"   ? u"flag-rf_unhealed_break"_s
                             : line == u"line5" ? u"flag-rf_surgery_not_cleared"_s
                                                : QString();
        if (!flag.isEmpty()) {
            WALK(stage.click(flag));
            look(stage, u"which of "_s + line);
            WALK(stage.click(u"screenDone"_s));
        }
        look(stage, u"refused for "_s + line);
        WALK(stage.click(u"mistake"_s));
    }
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::player()
{
    Listener listener;
    Stage stage;
    Routine r; // each kind of work that the test stops at
    r.id = u"calves"_s;
    r.words.name = u"Calves"_s;
    for (const QString& technique : {u"jm_knee_to_wall"_s, u"st_calf_straight"_s, u"dt_calf_thumbs"_s})
        r.steps.push_back({technique, technique, {}});
    WALK(stage.start(r));
    using Kind = PlayerModel::Kind;
    using Effort = PlayerModel::Effort;
    const auto runTo = [&stage](Kind kind, Effort effort, std::optional<PlayerModel::Side> side = {}) {
        for (int i = 0; i < 3000; ++i) {
            if (stage.player().kind() == kind && stage.player().effort() == effort &&
                (!side || stage.player().side() == *side)) {
                stage.play(1500);
                return true;
            }
            stage.run(500);
        }
        return false;
    };
    stage.play(1000);
    look(stage, u"player, taking place"_s);
    WALK(runTo(Kind::Prepare, Effort::Hold, PlayerModel::Side::Left));
    look(stage, u"player, get ready"_s);
    WALK(runTo(Kind::Work, Effort::Hold, PlayerModel::Side::Left));
    look(stage, u"player, hold"_s);
    stage.key(Qt::Key_Space);
    look(stage, u"player, paused"_s);
    stage.key(Qt::Key_Space);
    WALK(stage.click(u"sound"_s) && stage.click(u"Rain"_s));
    look(stage, u"player, sound"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"Text size"_s));
    look(stage, u"player, text size"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"How to do it"_s));
    look(stage, u"player, how to"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Space);
    WALK(stage.click(u"easeOff"_s));
    look(stage, u"player, eased off"_s);
    stage.clock().sleep(60000);
    stage.play(200);
    look(stage, u"player, interrupted"_s);
    stage.key(Qt::Key_Space);
    stage.player().sound()->setFault(SoundModel::Fault::NoDevice);
    look(stage, u"player, no sound"_s);
    stage.player().sound()->setFault(SoundModel::Fault::NoFault);
    WALK(runTo(Kind::SwitchSide, Effort::Hold));
    look(stage, u"player, change of sides"_s);
    WALK(runTo(Kind::Work, Effort::Strokes));
    look(stage, u"player, strokes"_s);
    WALK(stage.start(u"desk_neck_shoulder_6"_s) || stage.page() == u"player");
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

// The longest name and texts: if these fit, the others do.
void FitsTest::longestWords()
{
    Listener listener;
    const Technique *name = nullptr, *setup = nullptr, *easier = nullptr;
    for (const auto& [id, t] : catalogueOnStage().techniques()) {
        const auto longer = [&t](const Technique*& most, QString TechniqueWords::*words) {
            if (!most || (t.words.*words).size() > (most->words.*words).size())
                most = &t;
        };
        longer(name, &TechniqueWords::name);
        longer(setup, &TechniqueWords::setup);
        longer(easier, &TechniqueWords::easier);
    }
    Stage stage;
    for (const Technique* t : {name, setup, easier}) {
        Routine r;
        r.id = u"longest"_s;
        r.words.name = t->words.name;
        r.steps = {{t->id, t->id, {}}};
        WALK(stage.start(r));
        while (stage.player().kind() != PlayerModel::Kind::Prepare)
            stage.run(500);
        stage.play(6000);
        look(stage, u"player, "_s + t->id);
        while (stage.player().kind() != PlayerModel::Kind::Work)
            stage.run(500);
        stage.play(3000);
        stage.key(Qt::Key_E);
        look(stage, u"player, "_s + t->id + u", eased off"_s);
    }
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::afterwards()
{
    Listener listener;
    Stage stage;
    WALK(stage.start(u"low_back_morning_10"_s));
    stage.run(150000);
    WALK(stage.click(u"stop"_s));
    look(stage, u"stopped"_s);
    WALK(stage.click(u"Dizzy, faint or sick"_s));
    look(stage, u"stopped, dizzy"_s);
    WALK(stage.click(u"Chest pain or short of breath"_s));
    look(stage, u"stopped, chest"_s);
    WALK(stage.click(u"reasonMistake"_s) && stage.click(u"New weakness"_s) && stage.click(u"stopDone"_s));
    look(stage, u"stopped, answer first"_s);
    WALK(stage.click(u"reasonMistake"_s) && stage.click(u"stopDone"_s));
    look(stage, u"done"_s);
    WALK(stage.click(u"Worse"_s));
    look(stage, u"done, worse"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::places()
{
    Listener listener;
    Stage stage;
    WALK(stage.start(u"desk_neck_shoulder_6"_s));
    stage.guide(); // the same questions were answered
    stage.run(100000);
    WALK(stage.click(u"stop"_s) && stage.click(u"stopDone"_s) && stage.click(u"finish"_s));
    look(stage, u"keep"_s);
    WALK(stage.click(u"keepLater"_s));
    look(stage, u"today"_s);
    WALK(stage.click(u"tab-routines"_s));
    look(stage, u"routines for you"_s);
    WALK(stage.click(u"changePreferences"_s));
    look(stage, u"what suits me"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"routinesView-2"_s));
    look(stage, u"all moves"_s);
    WALK(stage.click(u"routinesView-1"_s));
    look(stage, u"routines"_s);
    WALK(stage.click(u"fold-filters"_s) && stage.click(u"Up to 6 min"_s) && stage.click(u"Wall"_s));
    look(stage, u"routines, none fits"_s);
    WALK(stage.click(u"Show all routines"_s));
    stage.window()->resize(1280, 800);
    stage.settle();
    QCOMPARE(Look(stage).wrong.join(u'\n'), QString());
    stage.window()->resize(412, 915);
    stage.settle();
    WALK(stage.click(u"routine-evening_wind_down_12"_s));
    look(stage, u"detail"_s);
    const Routine& r = *catalogueOnStage().routine(u"evening_wind_down_12"_s);
    WALK(stage.click(catalogueOnStage().technique(r.steps[1].technique)->words.name));
    look(stage, u"detail, unfolded"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"tab-today"_s) && stage.click(u"Settings"_s) && stage.click(u"Ocean"_s));
    look(stage, u"settings"_s);
    stage.key(Qt::Key_Escape);
    stage.window()->resize(1280, 800);
    stage.settle();
    WALK(stage.click(u"rail-settings"_s));
    look(stage, u"settings beside the rail"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

// A window that was never narrow: pages not shown so far get their layout when they appear.
void FitsTest::desktopFromTheStart()
{
    Listener listener;
    Stage stage;
    stage.window()->resize(1280, 800);
    stage.settle();
    WALK(stage.click(u"browse"_s));
    for (const QString& place :
         {u"rail-today"_s, u"rail-routines"_s, u"routinesView-1"_s, u"routine-evening_wind_down_12"_s,
          u"rail-settings"_s, u"rail-routines"_s, u"routinesView-1"_s, u"routine-runner_calves_10"_s}) {
        WALK(stage.click(place));
        QCOMPARE(Look(stage).wrong.join(u'\n'), QString());
    }
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::journal()
{
    Listener listener;
    Stage stage;
    WALK(makeJournal(stage) && goTo(stage, u"journal"_s));
    look(stage, u"journal, empty"_s);
    WALK(stage.click(u"showSample"_s));
    WALK(stage.waitFor([&] { return stage.find(u"record0"_s) && stage.find(u"sampleNotice"_s); }));
    look(stage, u"journal, made up"_s);
    WALK(stage.click(u"Patterns"_s) && stage.waitFor([&] { return stage.find(u"curve"_s) != nullptr; }));
    look(stage, u"journal, patterns"_s);
    WALK(goTo(stage, u"today"_s) && stage.waitFor([&] { return stage.find(u"week"_s) != nullptr; }));
    look(stage, u"today, with a journal"_s);
    WALK(goTo(stage, u"journal"_s) && stage.click(u"search"_s) && stage.click(u"filters"_s));
    WALK(stage.waitFor([&] { return stage.find(u"record0"_s) != nullptr; }));
    look(stage, u"search"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"Days"_s) && stage.click(u"noticeAction"_s, stage.find(u"sampleNotice"_s)));
    WALK(waitForEntries(stage, 0));
    put(stage, entryOf(6, 3));
    put(stage, entryOf(1, 7, {u"lower_back_left"_s}, u"After carrying wood up all the stairs"_s));
    WALK(openPage(stage, "More"));
    look(stage, u"more"_s);
    WALK(stage.click(u"peg"_s) && stage.click(u"3"_s, stage.find(u"pegPain"_s)));
    look(stage, u"peg"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"catchUp"_s));
    look(stage, u"catch up"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"activities"_s) && stage.type(u"activityName"_s, u"Climb the stairs to the attic"_s));
    WALK(stage.click(u"addActivity"_s));
    look(stage, u"activities"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"visits"_s) && stage.click(u"addVisit"_s));
    look(stage, u"visit"_s);
    WALK(stage.type(u"visitWho"_s, u"Dana"_s) && stage.click(u"saveVisit"_s));
    WALK(stage.waitFor([&] { return stage.page() == u"visits" && stage.find(u"visit0"_s); }));
    look(stage, u"visits"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::entry()
{
    Listener listener;
    Stage stage;
    WALK(makeJournal(stage));
    PainEntry full =
        entryOf(1, 7, {u"lower_back_left"_s, u"abdomen"_s}, u"After carrying wood up all the stairs"_s);
    full.words = {u"burning"_s, u"electric"_s};
    full.medicine = u"Willow bark, one cup"_s;
    full.medicineEffect = u"some"_s;
    full.episode = Episode::Open;
    put(stage, full);
    WALK(stage.click(u"logPain"_s) && stage.click(u"6"_s));
    WALK(stage.waitFor([&] { return stage.find(u"recent"_s) != nullptr; }));
    look(stage, u"quick entry"_s);
    WALK(stage.click(u"showBody"_s) && stage.waitFor([&] { return stage.find(u"drawing"_s) != nullptr; }));
    look(stage, u"quick entry, body"_s);
    WALK(stage.click(u"asList-1"_s) && stage.click(u"group-Legs"_s) && stage.click(u"list-calf-both"_s));
    look(stage, u"quick entry, list"_s);
    WALK(stage.click(u"showBody"_s));
    for (const QString& fold : {u"when"_s, u"feel"_s, u"help"_s, u"today"_s, u"note"_s})
        WALK(stage.click(u"fold-"_s + fold));
    WALK(stage.click(u"entryDayText"_s));
    look(stage, u"quick entry, details"_s);
    WALK(stage.click(u"saveEntry"_s) && waitForEntries(stage, 2));
    const QString id = entries(stage).back().id;
    WALK(openPage(stage, "Entry", {{u"entryId"_s, id}}));
    WALK(stage.waitFor([&] { return stage.find(u"endEpisode"_s) != nullptr; }));
    WALK(stage.click(u"endEpisode"_s) && stage.waitFor([&] { return stage.reads(u"Earlier versions"_s); }));
    look(stage, u"entry"_s);
    WALK(stage.click(u"withdraw"_s) && stage.waitFor([&] { return stage.find(u"withdrawn"_s) != nullptr; }));
    look(stage, u"entry, taken back"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::lock()
{
    Listener listener;
    Stage stage;
    WALK(stage.click(u"browse"_s) && goTo(stage, u"journal"_s));
    look(stage, u"keep, in its place"_s);
    WALK(stage.click(u"keepWithPassphrase"_s) && stage.click(u"usePassphrase"_s));
    look(stage, u"passphrase, too short"_s);
    stage.key(Qt::Key_Escape);
    WALK(makeJournal(stage) && openPage(stage, "Recovery"));
    look(stage, u"recovery"_s);
    WALK(stage.click(u"haveSheet"_s) && stage.type(u"firstGroup"_s, u"0000"_s));
    look(stage, u"recovery, typed wrongly"_s);
    WALK(stage.click(u"sheetLater"_s) && openPage(stage, "Privacy"));
    look(stage, u"privacy"_s);
    WALK(stage.click(u"people"_s));
    look(stage, u"people"_s);
    WALK(stage.click(u"addPerson"_s) && stage.type(u"newName"_s, u"Maximiliane"_s));
    look(stage, u"people, a new one"_s);
    stage.key(Qt::Key_Escape); // back to the list
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"lockNow"_s));
    look(stage, u"privacy, locked"_s);
    stage.key(Qt::Key_Escape);
    WALK(goTo(stage, u"journal"_s) && stage.type(u"unlockField"_s, u"not this one"_s) &&
         stage.click(u"unlock"_s));
    WALK(stage.waitFor([&] { return !stage.vault().unlockError().isEmpty(); }));
    look(stage, u"locked"_s);
    WALK(stage.click(u"lost"_s));
    look(stage, u"lost"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"dropPain"_s));
    look(stage, u"drop"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::before()
{
    Listener listener;
    Stage stage;
    WALK(makeJournal(stage) && !stage.start(u"desk_neck_shoulder_6"_s) && stage.page() == u"before");
    look(stage, u"before"_s);
    WALK(stage.click(u"5"_s));
    stage.run(60000);
    WALK(stage.click(u"stop"_s) && stage.click(u"stopDone"_s));
    look(stage, u"done, with a number before"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::cautions()
{
    Listener listener;
    Stage stage;
    WALK(makeJournal(stage) && stage.waitFor([&] { return stage.safety().isKnown(); }));
    Clinician doctor;
    doctor.at = Moment::now();
    doctor.name = u"Dr Maximiliane Oberhofer-Zimmermann"_s;
    doctor.phone = u"+49 30 1234 5678, extension 44"_s;
    put(stage, toRecord(doctor));
    stage.safety().addScreening(stage.safety().rules().redFlags().start().id, {}, {});
    const auto wants = [&stage](const QString& routine) {
        QMetaObject::invokeMethod(stage.window()->findChild<QQuickItem*>(u"flow"_s), "startRoutine",
                                  Q_ARG(QString, routine), Q_ARG(bool, false));
        stage.settle();
    };
    wants(u"low_back_morning_10"_s);
    WALK(stage.page() == u"aboutAsk");
    look(stage, u"about, asked"_s);
    WALK(stage.click(u"group-bones"_s));
    look(stage, u"about, unfolded"_s);
    WALK(stage.click(u"condition-acute_injury"_s) && stage.click(u"where-acute_injury"_s));
    WALK(stage.click(u"group-Legs"_s) && stage.click(u"list-calf-both"_s));
    look(stage, u"where"_s);
    stage.key(Qt::Key_Escape);
    look(stage, u"about, ticked"_s);
    stage.key(Qt::Key_Escape);
    answerEverything(stage.safety());
    SafetyProfile profile = stage.safety().state().profile;
    for (const Family& f : catalogueOnStage().families())
        profile.setConsent(f.id, ConsentAnswer::Yes, QDate::currentDate());
    for (const QString& tag :
         {u"neck_gate"_s, u"osteoarthritis"_s, u"bleeding"_s, u"a_word_from_elsewhere"_s})
        profile.add(tag, QDate::currentDate());
    stage.safety().setProfile(profile);
    WALK(openPage(stage, "About") && stage.click(u"group-nerves"_s));
    look(stage, u"about me"_s);
    stage.key(Qt::Key_Escape);
    wants(u"desk_neck_shoulder_6"_s);
    WALK(stage.page() == u"ready");
    look(stage, u"ready, moves left out"_s);
    stage.key(Qt::Key_Escape);
    WALK(openPage(stage, "PlaceScreen",
                  {{u"regions"_s, QStringList{u"calf_left"_s}}, {u"placeName"_s, u"your left calf"_s}}));
    look(stage, u"place screen"_s);
    WALK(stage.click(u"something"_s));
    look(stage, u"place screen, answers"_s);
    stage.key(Qt::Key_Escape);
    stage.safety().addScreening(u"hip_leg"_s, {u"calf_left"_s}, {{u"rf_dvt"_s, u"yes"_s}});
    WALK(openPage(stage, "Paused", {{u"urgency"_s, int(UrgencyType::SameDay)}}));
    look(stage, u"paused, same day"_s);
    stage.key(Qt::Key_Escape);
    WALK(openPage(stage, "About"));
    look(stage, u"about me, a flag"_s);
    stage.key(Qt::Key_Escape);
    for (const int ago : {3, 2, 1})
        put(stage, entryOf(ago, 8, {u"knee_front_left"_s}));
    WALK(openPage(stage, "Notices") &&
         stage.waitFor([&] { return stage.find(u"notice-severe_three_days"_s) != nullptr; }));
    look(stage, u"notices"_s);
    WALK(stage.click(u"notice-severe_three_days"_s) &&
         stage.waitFor([&] { return stage.find(u"noticeText"_s) != nullptr; }));
    WALK(stage.click(u"dismiss-other"_s));
    look(stage, u"notice"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    WALK(openPage(stage, "Help") && stage.click(u"changeNumbers"_s) && stage.type(u"findCountry"_s, u"un"_s));
    look(stage, u"help"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::care()
{
    Listener listener;
    Stage stage;
    WALK(stage.click(u"browse"_s) && goTo(stage, u"care"_s));
    look(stage, u"care, no journal"_s);
    WALK(makeJournal(stage));
    look(stage, u"care, empty"_s);
    Clinician doctor;
    doctor.at = Moment::now();
    doctor.name = u"Dr Maximiliane Oberhofer-Zimmermann"_s;
    doctor.role = u"Physical and rehabilitation medicine"_s;
    doctor.phone = u"+49 30 1234 5678, extension 44"_s;
    doctor.id = put(stage, toRecord(doctor));
    Consult due;
    due.at = Moment::now();
    due.why = u"notice"_s;
    due.about =
        u"Your left lower back has been at 7 or more on three days running. It may be worth asking a doctor "
        "or a physiotherapist about it."_s;
    due.due = QDate::currentDate();
    due.clinician = doctor.id;
    due.questions = {u"May I go on with the stretches on the days on which it hurts, or should I rest?"_s};
    put(stage, toRecord(due));
    put(stage, entryOf(1, 7, {u"lower_back_left"_s}));
    WALK(stage.waitFor([&] { return stage.find(u"nextCard"_s) != nullptr; }));
    look(stage, u"care, due"_s);
    WALK(stage.click(u"nextLater"_s));
    look(stage, u"care, later"_s);
    WALK(stage.click(u"agenda"_s) && stage.waitFor([&] { return stage.find(u"section0"_s) != nullptr; }));
    look(stage, u"agenda"_s);
    WALK(stage.click(u"changeQuestion0"_s));
    look(stage, u"agenda, changing"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"consults"_s) &&
         stage.waitFor([&] { return stage.find(u"consult-due0"_s) != nullptr; }));
    look(stage, u"reminders"_s);
    WALK(stage.click(u"consult-due0"_s) && stage.click(u"hasAppointment"_s));
    look(stage, u"reminder, appointment"_s);
    WALK(stage.click(u"hasAppointment"_s));
    look(stage, u"reminder"_s);
    WALK(stage.click(u"consultDone"_s));
    look(stage, u"asked"_s);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"clinicians"_s) &&
         stage.waitFor([&] { return stage.find(u"clinician0"_s) != nullptr; }));
    look(stage, u"clinicians"_s);
    WALK(stage.click(u"clinician0"_s));
    look(stage, u"clinician"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

void FitsTest::files()
{
    Listener listener;
    Stage stage;
    const QDir documents(stage.home() + u"/Documents"_s);
    QVERIFY(documents.mkdir(u"Rehabilitationsunterlagen der Krankenversicherung 2025 und 2026"_s));
    QFile file(documents.filePath(u"Ueberweisung_an_die_Abteilung_fuer_physikalische_Medizin_neu.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    WALK(makeJournal(stage) && openPage(stage, "Recovery") && stage.click(u"saveSheet"_s));
    WALK(stage.waitFor([&] { return stage.find(u"entry1"_s) != nullptr; }));
    look(stage, u"choosing a place"_s);
    WALK(stage.type(u"fileName"_s, u"a name with a ?"_s));
    look(stage, u"choosing a place, wrong name"_s);
    WALK(stage.click(u"newFolder"_s) && stage.type(u"newFolderName"_s, u"/"_s) &&
         stage.click(u"makeFolder"_s));
    look(stage, u"new folder"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"entry1"_s) && stage.click(u"saveHere"_s) && stage.find(u"replaceQuestion"_s));
    look(stage, u"replacing a file"_s);
    WALK(stage.click(u"keepOld"_s) && stage.click(u"entry0"_s));
    WALK(stage.waitFor([&] { return stage.find(u"nothing"_s) != nullptr; }));
    QVERIFY(documents.rmdir(u"Rehabilitationsunterlagen der Krankenversicherung 2025 und 2026"_s));
    WALK(stage.type(u"fileName"_s, u"sheet"_s) && !stage.click(u"saveHere"_s));
    look(stage, u"choosing a place, gone"_s);
    stage.key(Qt::Key_Escape);
    WALK(stage.click(u"sheetLater"_s) && openPage(stage, "Privacy") && stage.click(u"otherCopy"_s));
    WALK(stage.waitFor([&] { return stage.find(u"nothing"_s) != nullptr; }));
    look(stage, u"choosing a file"_s);
    finish();
    QCOMPARE(listener.warnings().join(u'\n'), QString());
}

QTEST_MAIN(FitsTest)
#include "tst_fits.moc"
