// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/Application.h"

#include "app/ClipboardGuard.h"
#include "app/Fonts.h"
#include "app/PersonalSettings.h"
#include "core/base/DataFolder.h"
#include "core/services/IdleLock.h"
#include "core/vault/WordList.h"
#include "media/LazySound.h"
#include "platform/SystemClock.h"
#include "qml/Shell/App.h"
#include "qml/Today/MoveChanges.h"
#include "wording/LanguageService.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QQmlApplicationEngine>
#include <QQmlComponent>
#include <QQuickWindow>
#include <QStandardPaths>
#include <QTimer>
#include <QtQml/qqmlextensionplugin.h>
#include <future>

Q_IMPORT_QML_PLUGIN(Unknot_ShellPlugin)

namespace unknot {

using namespace Qt::StringLiterals;

void setIdentity()
{
    QCoreApplication::setOrganizationName(u"unknot"_s);
    QCoreApplication::setApplicationName(u"unknot"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(UNKNOT_VERSION));
    QGuiApplication::setDesktopFileName(u"unknot"_s);
}

Parts realParts()
{
    Parts p;
    p.clock = std::make_unique<SystemClock>();
    p.wall = std::make_unique<WallClock>();
    p.sound = std::make_unique<media::LazySound>([] { return media::loadSound(dataFolder(u"voices"_s)); });
    p.awake = makeScreenAwake();
    p.theme = makeSystemTheme();
    p.keychain = makeKeychain();
    p.lockWatch = makeLockWatch();
    p.kdfCost = KdfCost::calibrated;
    p.filePlaces = filePlaces;
    p.settingsFile = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + u"/settings.ini"_s;
    p.contentFolder = defaultContentFolder();
    p.vaultsFolder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/vaults"_s;
    return p;
}

namespace {

/// Reports to standard error; the app works without the affected content.
void tell(const Problems& problems)
{
    for (const Problem& p : problems)
        qWarning("%s", qUtf8Printable(p.toString()));
}

constexpr int sweepAgainMs = 100; // a locked journal must be cleared within 300 ms

QString suggestPassphrase(const LanguageService& language)
{
    constexpr int words = 5;
    // reported by "unknot-cli content check"; here it only means that no passphrase is suggested
    Problems problems;
    return WordList::load(language.contentFolder(), language.language(), &problems).suggest(words);
}

} // namespace

/// The QML engine, with the types of the main window already loaded.
struct Application::Screens
{
    Screens()
    {
        engine.addImportPath(u":/qt/qml"_s);
        mainWindow.loadUrl(mainWindowUrl);
    }

    /// Since Qt 6.8 garbage is collected step by step, and collectGarbage() may end before what was on the
    /// screen is released; it has to be complete after a lock. Read by the engine when it is made.
    const bool collectsAtOnce = qputenv("QV4_GC_TIMELIMIT", "0");
    const QUrl mainWindowUrl{u"qrc:/qt/qml/Unknot/Shell/Main.qml"_s};
    QQmlApplicationEngine engine;
    QQmlComponent mainWindow{&engine}; ///< keeps the types until the window is made
};

/// Declared in construction order. Reading the content, finding the system's fonts and loading QML types take
/// longest before the first frame and do not depend on each other, so they are started first and run at the
/// same time.
struct Application::House
{
    explicit House(Parts given) : parts(std::move(given)) {}
    ~House()
    {
        screens.reset(); // they use the models
        parts.sound->watch({});
    }

    /// Loaded lazily, so that the first frame does not wait for them.
    SafetyRules loadRules()
    {
        Problems found;
        SafetyRules rules =
            SafetyRules::load(parts.contentFolder, language.language(), *language.catalogue(), &found);
        tell(found);
        return rules;
    }

    /// What the rules do to the moves of a routine, for the pages that describe it.
    MovesSaid judge(const Routine& routine) const
    {
        if (!safetyService.isKnown() || safetyService.isBlank())
            return {}; // nothing to consider, so do not load the rules
        return movesSaid(safetyService.gate().adapted(routine, *language.catalogue()), safetyService.rules());
    }

    Parts parts;
    SettingsModel settings{parts.settingsFile};
    LanguageService language{parts.contentFolder, settings.language()};
    std::future<void> fonts = std::async(std::launch::async, findFonts);
    std::unique_ptr<Screens> screens = std::make_unique<Screens>();
    SoundModel sound{*parts.sound, language.wording()};
    PlayerModel player{language.catalogue(), language.wording(), *parts.clock, *parts.wall, sound,
                       *parts.awake};
    DoneList done{language.catalogue()};
    RoutineList routines{language.catalogue(), language.wording()};
    MoveList moves{language.catalogue(), language.wording()};
    RoutineDetail detail{language.catalogue(), language.wording()};
    RoutineDetail suggestion{language.catalogue(), language.wording()};
    AsyncVault keeper{parts.kdfCost, *parts.wall};
    VaultSession session{keeper, *parts.keychain, People(parts.vaultsFolder), *parts.wall};
    FileChooser files{parts.filePlaces};
    ChooserModel chooser{files};
    VaultModel vault{session, files, [this] { return suggestPassphrase(language); }};
    VaultMaintenance maintenance{session, *parts.wall};
    MaintenanceModel maintenanceModel{maintenance, files};
    SessionRecorder recorder{session, *parts.wall, *parts.clock};
    PersonalHistory history{session, recorder, *parts.wall};
    PreferencesService preferences{session};
    PreferencesModel preferencesModel{preferences, language.catalogue()};
    SessionDiary diary{recorder};
    CutOffModel cutOff{recorder, language.catalogue()};
    SafetyService safetyService{session, language.catalogue(), [this] { return loadRules(); }, *parts.wall};
    JournalAccess access{keeper, language.vocabulary(), language.catalogue(), language.wording(),
                         *parts.wall};
    SafetyModel safety{safetyService};
    HelpModel help{safety, session};
    SuggestionModel suggested{{preferences, history, safetyService, *parts.wall},
                              language.catalogue(),
                              language.wording(),
                              suggestion};
    SessionStartModel sessionStart{
        language.catalogue(), language.wording(), safety, player, done, settings, recorder, history,
        preferences};
    PersonalSettings personal{keeper, settings};
    IdleLock idle{*parts.clock, [this] { session.lock(); }};
    App app{{sessionStart, player, done, routines, moves, detail, suggestion, suggested, preferencesModel,
             settings, vault, maintenanceModel, access, diary, cutOff, safety, help, chooser}};
    ClipboardGuard clipboard{*QGuiApplication::clipboard()};
};

namespace {

SoundModel::Fault faultOf(SoundState state)
{
    switch (state) {
    case SoundState::Ready:
        return SoundModel::Fault::NoFault;
    case SoundState::NoServer:
        return SoundModel::Fault::NoSystem;
    case SoundState::Fault:
        return SoundModel::Fault::Failing;
    case SoundState::NoServerAtStart:
        return SoundModel::Fault::NeedsRestart;
    case SoundState::Missing:
        return SoundModel::Fault::Missing;
    case SoundState::NoDevice:
        break;
    }
    return SoundModel::Fault::NoDevice;
}

/// Call before the first window is created. All renderers look the same; an explicit Qt setting takes
/// precedence.
void chooseRenderer()
{
    const bool asked =
        qEnvironmentVariableIsSet("QT_QUICK_BACKEND") || qEnvironmentVariableIsSet("QSG_RHI_BACKEND");
    if (!asked && !hasGraphicsDevice())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace

Application::Application(Parts parts) : m_house(std::make_unique<House>(std::move(parts)))
{
    const QStringList codes = m_house->language.available();
    QStringList names;
    for (const QString& code : codes)
        names << (codes.size() > 1 ? languageName(m_house->language.contentFolder(), code) : code);
    m_house->settings.setLanguages(codes, names);
    m_house->parts.sound->watch([this](SoundState state) { m_house->sound.setFault(faultOf(state)); });
    tell(m_house->language.problems());
    m_house->routines.setJudge([this](const Routine& r) { return m_house->judge(r); });
    QObject::connect(&m_house->safety, &SafetyModel::changed, &m_house->routines, &RoutineList::judgeAgain);
    m_house->moves.setJudge([this](const Routine& r) { return m_house->judge(r); });
    QObject::connect(&m_house->safety, &SafetyModel::changed, &m_house->moves, &MoveList::judgeAgain);
    for (RoutineDetail* detail : {&m_house->detail, &m_house->suggestion}) {
        detail->setJudge([this](const Routine& r) { return m_house->judge(r); });
        QObject::connect(&m_house->safety, &SafetyModel::changed, detail, &RoutineDetail::judgeAgain);
    }
    m_house->recorder.follow(m_house->player.player());
    guardJournal();
    followLanguage();
}

/// Objects that outlive a page get the new texts; pages are recreated.
void Application::followLanguage()
{
    House& h = *m_house;
    QObject::connect(&h.settings, &SettingsModel::languageChanged, &h.language, [&h] {
        h.language.change(h.settings.language());
        tell(h.language.problems());
    });
    QObject::connect(&h.language, &LanguageService::changed, &h.screens->engine, [&h] {
        const auto catalogue = h.language.catalogue();
        const auto wording = h.language.wording();
        h.sound.setPhrases(wording);
        h.player.player().setLanguage(catalogue, wording);
        h.done.setCatalogue(catalogue);
        h.cutOff.setCatalogue(catalogue);
        h.routines.setLanguage(catalogue, wording);
        h.moves.setLanguage(catalogue, wording);
        h.detail.setLanguage(catalogue, wording);
        h.suggestion.setLanguage(catalogue, wording);
        h.safetyService.setCatalogue(catalogue);
        h.preferencesModel.setCatalogue(catalogue);
        h.suggested.setLanguage(catalogue, wording);
        h.sessionStart.setLanguage(catalogue, wording);
        Q_EMIT h.access.closing(); // save an unfinished entry before its page is destroyed
        h.access.setLanguage(h.language.vocabulary(), catalogue, wording);
        h.screens->engine.retranslate();
    });
}

/// Connects everything that locks the journal, and what happens then.
void Application::guardJournal()
{
    House& h = *m_house;
    const auto watchIdle = [&h] { h.idle.watch(h.keeper.isOpen() ? h.session.idleMinutes() : 0); };
    QObject::connect(&h.session, &VaultSession::changed, &h.idle, watchIdle);
    QObject::connect(&h.player, &PlayerModel::changed, &h.idle,
                     [&h] { h.idle.setPlaying(h.player.run() == PlayerModel::Run::Playing); });
    // Destroys the screens with private data and releases their memory.
    const auto sweep = [&h] {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        h.screens->engine.collectGarbage();
        wipeStack();
    };
    QObject::connect(&h.keeper, &AsyncVault::stateChanged, &h.screens->engine, [&h, sweep] {
        h.personal.follow();
        if (!h.keeper.isOpen())
            sweep();
    });
    // Again for screens that had to finish their own work first, and for secrets typed while locked.
    QObject::connect(&h.session, &VaultSession::lockRequested, &h.screens->engine,
                     [&h, sweep] { QTimer::singleShot(sweepAgainMs, &h.screens->engine, sweep); });
    QObject::connect(&h.session, &VaultSession::aboutToLock, &h.access, &JournalAccess::closing);
    QObject::connect(&h.session, &VaultSession::lockRequested, &h.access, &JournalAccess::lockRequested);
    QObject::connect(&h.session, &VaultSession::aboutToLock, &h.files, &FileChooser::forget);
    QObject::connect(&h.session, &VaultSession::lockRequested, &h.clipboard, &ClipboardGuard::forget);
    h.parts.lockWatch->watch([&h] { h.session.lock(); });
    h.session.begin();
}

/// Locks first, so that unfinished input is saved while its page still exists. That also keeps a
/// running session, even if the journal is locked already.
Application::~Application()
{
    m_house->session.lock();
}

PlayerModel& Application::player()
{
    return m_house->player;
}

SettingsModel& Application::settings()
{
    return m_house->settings;
}

VaultModel& Application::vault()
{
    return m_house->vault;
}

QQuickWindow* Application::show()
{
    House& h = *m_house;
    chooseRenderer();
    loadFonts();
    h.suggested.choose();
    h.detail.show(h.suggestion.routine());
    h.screens->engine.setInitialProperties({{u"app"_s, QVariant::fromValue(&h.app)}});
    h.screens->engine.load(h.screens->mainWindowUrl);
    auto* window = h.screens->engine.rootObjects().isEmpty()
                       ? nullptr
                       : qobject_cast<QQuickWindow*>(h.screens->engine.rootObjects().first());
    if (window)
        h.parts.theme->watch([window](bool dark) { window->setProperty("systemDark", dark); });
    QTimer::singleShot(0, &h.session, [&h] { h.session.tryKeychain(); });
    return window;
}

int Application::run()
{
    return show() ? QGuiApplication::exec() : 1;
}

} // namespace unknot
