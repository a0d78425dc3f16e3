// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "tests/e2e/Stage.h"

#include "qml/Shell/App.h"
#include "tests/e2e/Pseudo.h"
#include "tests/support/Answers.h"

#include <QCoreApplication>
#include <QDir>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSettings>
#include <QTest>
#include <QTimer>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// An in-memory keychain that outlives the app. It answers asynchronously, like a real one.
class StageKeychain final : public Keychain
{
public:
    explicit StageKeychain(std::map<QString, QByteArray>& secrets) : m_secrets(secrets) {}
    void probe(QObject* context, std::function<void(bool)> then) override
    {
        QTimer::singleShot(0, context, [then = std::move(then)] { then(true); });
    }
    void read(const QString& name, QObject* context, std::function<void(Result<SecretBytes>)> then) override
    {
        QTimer::singleShot(0, context, [this, name, then = std::move(then)] {
            const auto it = m_secrets.find(name);
            if (it == m_secrets.end())
                return then(Error{ErrorCode::NotFound, name, u"keychain"_s});
            then(SecretBytes::copyOf(it->second.constData(), it->second.size()));
        });
    }
    void write(const QString& name, SecretBytes secret, QObject* context,
               std::function<void(Result<Done>)> then) override
    {
        m_secrets[name] = QByteArray(reinterpret_cast<const char*>(secret.data()), secret.size());
        QTimer::singleShot(0, context, [then = std::move(then)] { then(Done()); });
    }
    void remove(const QString& name) override { m_secrets.erase(name); }

private:
    std::map<QString, QByteArray>& m_secrets;
};

class NoTheme final : public SystemTheme
{
public:
    void watch(std::function<void(bool)>) override {}
};

/// The topmost visible item for which `fits` holds: later children are on top of earlier ones.
template <class Fits>
QQuickItem* visibleChild(QQuickItem* parent, const Fits& fits)
{
    if (!parent->isVisible())
        return nullptr;
    if (fits(parent))
        return parent;
    const auto children = parent->childItems();
    for (auto it = children.rbegin(); it != children.rend(); ++it) {
        if (QQuickItem* found = visibleChild(*it, fits))
            return found;
    }
    return nullptr;
}

bool isButton(QQuickItem* item)
{
    return item->metaObject()->indexOfSignal("clicked()") >= 0;
}

QPointF middleOf(QQuickItem* item)
{
    return item->mapToScene(QPointF(item->width() / 2, item->height() / 2));
}

QPointingDevice* finger()
{
    static QPointingDevice* device = QTest::createTouchDevice();
    return device;
}

} // namespace

Stage::Stage(const StageSetup& setup)
{
    Parts parts;
    auto clock = std::make_unique<StageClock>();
    m_clock = clock.get();
    parts.clock = std::move(clock);
    parts.wall = std::make_unique<WallClock>();
    auto sound = std::make_unique<RecordingSound>();
    m_sound = sound.get();
    parts.sound = std::move(sound);
    auto awake = std::make_unique<RecordingAwake>();
    m_awake = awake.get();
    parts.awake = std::move(awake);
    parts.theme = std::make_unique<NoTheme>();
    parts.keychain = setup.keychain ? std::make_unique<StageKeychain>(*setup.keychain)
                                    : std::unique_ptr<Keychain>(std::make_unique<NoKeychain>());
    auto lockWatch = std::make_unique<StageLockWatch>();
    m_lockWatch = lockWatch.get();
    parts.lockWatch = std::move(lockWatch);
    parts.kdfCost = [] { return KdfCost(); }; // the minimum, to be fast
    const QString home = QDir(m_folder.path()).canonicalPath() + u"/home"_s;
    for (const char* name : {"Documents", "Downloads"})
        QDir().mkpath(home + u'/' + QLatin1String(name));
    parts.filePlaces = [home] {
        using Kind = FilePlace::Kind;
        return std::vector<FilePlace>{{Kind::Documents, home + u"/Documents"_s, {}},
                                      {Kind::Downloads, home + u"/Downloads"_s, {}},
                                      {Kind::Home, home, {}}};
    };
    parts.vaultsFolder = setup.vaultsFolder.isEmpty() ? m_folder.filePath(u"vaults"_s) : setup.vaultsFolder;
    parts.settingsFile =
        setup.settingsFile.isEmpty() ? m_folder.filePath(u"settings.ini"_s) : setup.settingsFile;
    parts.contentFolder =
        setup.contentFolder.isEmpty() ? QStringLiteral(UNKNOT_SOURCE_DIR "/content") : setup.contentFolder;
    if (qEnvironmentVariable("UNKNOT_STAGE_LANGUAGE") == u"xx" && setup.contentFolder.isEmpty()) {
        const QString content = m_folder.filePath(u"content"_s);
        if (!writePseudoContent(parts.contentFolder, content))
            qFatal("the words of xx could not be written");
        parts.contentFolder = content;
        QSettings(parts.settingsFile, QSettings::IniFormat).setValue(u"language"_s, u"xx"_s);
        m_pseudo = std::make_unique<PseudoTranslator>();
    }
    m_app = std::make_unique<Application>(std::move(parts));
    if (m_pseudo)
        QCoreApplication::installTranslator(m_pseudo.get());
    if (setup.calm)
        settings().setReducedMotion(true);
    m_window = m_app->show();
    if (!m_window)
        return;
    if (setup.phone)
        m_window->resize(412, 915); // whatever the screen of the platform
    QObject::connect(m_window, &QQuickWindow::frameSwapped, m_window, [this] { ++m_frames; });
    settle();
}

Stage::~Stage() = default;

SessionStartModel& Stage::guide() const
{
    return *m_window->property("app").value<App*>()->sessionStart();
}

QString Stage::page() const
{
    const auto* flow = m_window->findChild<QQuickItem*>(u"flow"_s);
    return flow ? flow->property("page").toString() : QString();
}

QQuickItem* Stage::pageItem() const
{
    return find(page());
}

QQuickItem* Stage::find(const QString& objectName) const
{
    return visibleChild(m_window->contentItem(),
                        [&](QQuickItem* item) { return item->objectName() == objectName; });
}

QQuickItem* Stage::control(const QString& what, QQuickItem* within) const
{
    QQuickItem* top = within ? within : m_window->contentItem();
    // Groups are addressed by their label: "group-Legs".
    const QString translated =
        m_pseudo ? what.section(u'-', 0, 0) + u'-' + pseudo(what.section(u'-', 1)) : QString();
    const auto named = [&](QQuickItem* item) {
        return item->objectName() == what || (m_pseudo && item->objectName() == translated);
    };
    const auto worded = [&](QQuickItem* item) {
        const QString text = item->property("text").toString();
        return isButton(item) && (text == what || (m_pseudo && text == pseudo(what)));
    };
    QQuickItem* found = visibleChild(top, named);
    return found ? found : visibleChild(top, worded);
}

QQuickItem* Stage::group(const QString& label) const
{
    return visibleChild(m_window->contentItem(), [&](QQuickItem* item) {
        const QString text = item->property("label").toString();
        return item->property("options").isValid() && (text == label || (m_pseudo && text == pseudo(label)));
    });
}

bool Stage::reads(const QString& text) const
{
    return visibleChild(m_window->contentItem(), [&](QQuickItem* item) {
        const QString words = item->property("text").toString();
        return item->inherits("QQuickText") && (words == text || (m_pseudo && words == pseudo(text)));
    });
}

QString Stage::words(const QString& objectName) const
{
    const QQuickItem* item = find(objectName);
    return item ? item->property("text").toString() : QString();
}

/// Where to press the item, after scrolling all lists around it. Outside the window if impossible.
QPointF Stage::place(QQuickItem* item) const
{
    for (QQuickItem* up = item->parentItem(); up; up = up->parentItem()) {
        if (!up->inherits("QQuickFlickable"))
            continue;
        const qreal middle = item->mapToItem(up, QPointF(0, item->height() / 2)).y();
        const qreal room = up->property("contentHeight").toReal() - up->height();
        if (middle < 30 || middle > up->height() - 30) {
            const qreal wanted = up->property("contentY").toReal() + middle - up->height() / 2;
            up->setProperty("contentY", std::clamp(wanted, 0.0, std::max(0.0, room)));
        }
    }
    return middleOf(item);
}

bool Stage::click(const QString& what, QQuickItem* within)
{
    QQuickItem* item = control(what, within);
    if (!item || !item->isEnabled())
        return false;
    const QPointF at = place(item);
    if (!QRectF(QPointF(), m_window->size()).contains(at))
        return false;
    awaitReady();
    clickAt(at);
    return true;
}

std::optional<qreal> Stage::touchAndFollow(QQuickItem* item)
{
    const QPointF at = place(item);
    awaitReady();
    const QPointer<QQuickItem> there(item);
    const QString here = page();
    const QPointF before = item->mapToScene({});
    touchAt(at);
    settle();
    if (!there || !there->isVisible() || page() != here)
        return {};
    return (there->mapToScene({}) - before).manhattanLength();
}

bool Stage::touchTwice(const QString& what)
{
    QQuickItem* item = control(what);
    if (!item || !item->isEnabled())
        return false;
    const QPoint at = place(item).toPoint();
    awaitReady();
    ++m_presses;
    for (int i = 0; i < 2; ++i) {
        QTest::touchEvent(m_window, finger()).press(1, at, m_window);
        QTest::qWait(20);
        QTest::touchEvent(m_window, finger()).release(1, at, m_window);
        QTest::qWait(80);
    }
    settle();
    return true;
}

void Stage::awaitReady()
{
    if (QQuickItem* page = pageItem(); page && page->property("unsettled").toBool())
        page->setProperty("unsettled", false);
}

bool Stage::touch(const QString& what, QQuickItem* within)
{
    QQuickItem* item = control(what, within);
    if (!item || !item->isEnabled())
        return false;
    const QPointF at = place(item);
    if (!QRectF(QPointF(), m_window->size()).contains(at))
        return false;
    awaitReady();
    touchAt(at);
    return true;
}

void Stage::clickAt(QPointF scenePosition)
{
    ++m_presses;
    QTest::mouseClick(m_window, Qt::LeftButton, {}, scenePosition.toPoint());
    settle();
}

void Stage::touchAt(QPointF scenePosition)
{
    ++m_presses;
    QTest::touchEvent(m_window, finger()).press(1, scenePosition.toPoint(), m_window);
    QTest::qWait(5);
    QTest::touchEvent(m_window, finger()).release(1, scenePosition.toPoint(), m_window);
    settle();
}

void Stage::key(int key)
{
    if (key >= Qt::Key_Back && key <= Qt::Key_MediaLast) { // Qt Test does not support these
        for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(type, key, Qt::NoModifier);
            QCoreApplication::sendEvent(m_window, &event);
        }
    } else {
        QTest::keyClick(m_window, Qt::Key(key));
    }
    settle();
}

bool Stage::type(const QString& field, const QString& text)
{
    QQuickItem* box =
        visibleChild(m_window->contentItem(), [&](QQuickItem* item) { return item->objectName() == field; });
    box = box ? visibleChild(box, [](QQuickItem* item) { return item->objectName() == u"input"; }) : nullptr;
    if (!box || !box->isEnabled())
        return false;
    clickAt(place(box));
    --m_presses; // exclude the click on the field; only typing counts
    QTest::keyClick(m_window, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(m_window, Qt::Key_Delete);
    for (const QChar c : text)
        QTest::sendKeyEvent(QTest::Click, m_window, Qt::Key_unknown, QString(c), Qt::NoModifier);
    settle();
    return box->property("text").toString() == text;
}

bool Stage::tabTo(const QString& what)
{
    for (int i = 0; i < 60; ++i) {
        const QQuickItem* focused = m_window->activeFocusItem();
        if (focused && focused == control(what))
            return true;
        QTest::keyClick(m_window, Qt::Key_Tab);
    }
    return false;
}

SafetyService& Stage::safety() const
{
    return m_window->property("app").value<App*>()->safety()->service();
}

bool Stage::passAbout()
{
    // Press it several times to reveal the rest, then once to answer no.
    for (int i = 0; i < 9 && page() == u"aboutAsk"; ++i) {
        if (!click(u"aboutDone"_s))
            return false;
    }
    return page() != u"aboutAsk";
}

bool Stage::start(const QString& routineId)
{
    if (!guide().want(routineId))
        return false;
    answerEverything(safety());
    guide().clinicianSaidYes();
    auto* flow = m_window->findChild<QQuickItem*>(u"flow"_s);
    const bool asked =
        QMetaObject::invokeMethod(flow, "startRoutine", Q_ARG(QString, routineId), Q_ARG(bool, false));
    settle();
    return asked && page() == u"player";
}

bool Stage::start(const Routine& routine, const Prescription& prescription)
{
    // Start any routine to get to the player's page, then replace it.
    if (page() != u"player" && !start(u"desk_neck_shoulder_6"_s))
        return false;
    player().load(routine, routine.words.name, prescription);
    player().start();
    return player().run() == PlayerModel::Run::Playing;
}

void Stage::play(qint64 ms)
{
    run(ms);
    settle();
}

void Stage::run(qint64 ms, qint64 stepMs)
{
    for (qint64 done = 0; done < ms; done += stepMs) {
        m_clock->advance(std::min(stepMs, ms - done));
        player().tick();
    }
}

/// Whether a page transition is running.
bool Stage::turning() const
{
    const auto* router = m_window->findChild<QQuickItem*>(u"router"_s);
    return router && router->property("turning").toBool();
}

bool Stage::waitFor(const std::function<bool()>& so)
{
    constexpr int mostMs = 20000;
    const bool was = QTest::qWaitFor(so, mostMs);
    settle();
    return was;
}

void Stage::settle(int ms)
{
    if (ms >= 0) {
        QTest::qWait(ms);
        return;
    }
    // Count event loop iterations, not time: on a busy machine time may pass without progress.
    constexpr int quietRounds = 4, mostRounds = 400;
    int frames = m_frames;
    for (int round = 0, quiet = 0; round < mostRounds && quiet < quietRounds; ++round) {
        QTest::qWait(5);
        quiet = frames == m_frames && !turning() ? quiet + 1 : 0;
        frames = m_frames;
    }
}

const Catalogue& catalogueOnStage()
{
    static const Catalogue catalogue = [] {
        Problems problems;
        return Catalogue::load(QStringLiteral(UNKNOT_SOURCE_DIR "/content"), u"en"_s, &problems);
    }();
    return catalogue;
}

void eachVisible(QQuickItem* top, const std::function<void(QQuickItem*)>& what)
{
    if (!top || !top->isVisible())
        return;
    what(top);
    const auto children = top->childItems();
    for (QQuickItem* child : children)
        eachVisible(child, what);
}

namespace {

QStringList heard;
QtMessageHandler before = nullptr;

void listen(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type != QtDebugMsg && type != QtInfoMsg)
        heard << message;
    else if (before)
        before(type, context, message);
}

} // namespace

Listener::Listener()
{
    heard.clear();
    before = qInstallMessageHandler(listen);
}

Listener::~Listener()
{
    qInstallMessageHandler(before);
}

QStringList Listener::warnings() const
{
    return heard;
}

} // namespace unknot
