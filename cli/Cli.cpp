// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"

#include "cli/Escape.h"
#include "wording/LanguageService.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

struct Command
{
    const char* name;
    int (*run)(const QStringList&);
    const char* what;
};

constexpr Command commands[] = {
    {"routines", routines, QT_TRANSLATE_NOOP("Terminal", "list the routines")},
    {"techniques", techniques, QT_TRANSLATE_NOOP("Terminal", "list the techniques")},
    {"timeline", timeline, QT_TRANSLATE_NOOP("Terminal", "show the timeline of a routine")},
    {"play", play, QT_TRANSLATE_NOOP("Terminal", "play a routine in the terminal")},
    {"render", render, QT_TRANSLATE_NOOP("Terminal", "write a routine's sound to a file")},
    {"draw", draw, QT_TRANSLATE_NOOP("Terminal", "draw a routine's moves as pictures")},
    {"vault", vault, QT_TRANSLATE_NOOP("Terminal", "create, check, copy and restore the vault of a journal")},
    {"journal", journal, QT_TRANSLATE_NOOP("Terminal", "write, read and correct a pain journal")},
    {"safety", safety, QT_TRANSLATE_NOOP("Terminal", "apply the safety rules")},
    {"consult", consult, QT_TRANSLATE_NOOP("Terminal", "reminders to ask a clinician")},
    {"agenda", agenda, QT_TRANSLATE_NOOP("Terminal", "write a page for the next visit to a clinician")},
    {"content", content, QT_TRANSLATE_NOOP("Terminal", "check the content files")},
    {"phrases", phrases, QT_TRANSLATE_NOOP("Terminal", "list every sentence the voice says")},
};

QString helpText()
{
    QString text = Words::tr(
        "Usage: unknot-cli COMMAND [options]\n\n"
        "Guided stretching and self-massage: the same core as the app, for terminals and scripts.\n\n"
        "Commands:\n");
    for (const Command& c : commands)
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(c.name), -12).arg(Words::tr(c.what));
    return text + Words::tr("\nSee unknot-cli COMMAND --help for details.\n\nExit codes: 0 ok, 1 unexpected, "
                            "2 usage, 3 wrong passphrase, 4 damaged, 5 not found, 6 no space,\n7 in use, 8 "
                            "newer format, 9 refused input, 10 cannot write or no device, 130 interrupted.");
}

std::atomic<bool> g_interrupted = false;
int g_unwritten = Ok; ///< error from writing to standard output

} // namespace

bool needsFonts(const QStringList& arguments)
{
    return arguments.value(0) == u"agenda";
}

void out(const QString& line)
{
    outBytes(shown(line).toUtf8() + '\n');
}

bool outBytes(const QByteArray& bytes)
{
    errno = 0;
    const bool written =
        std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size()) &&
        std::fflush(stdout) == 0;
    if (!written && g_unwritten == Ok)
        g_unwritten = errno == ENOSPC || errno == EDQUOT ? NoSpace : CannotWrite;
    return written;
}

void outJson(const QJsonDocument& json)
{
    outBytes(shownJson(json.toJson(QJsonDocument::Indented).trimmed()) + '\n');
}

void say(const QString& line)
{
    std::fputs(qUtf8Printable(shown(line) + u'\n'), stderr);
}

void say(const Problems& problems)
{
    for (const Problem& p : problems)
        say(p.toString());
}

namespace {

int runCommand(const QStringList& arguments)
{
    const QString name = arguments.value(0);
    if (name.isEmpty() || name == u"--help" || name == u"-h" || name == u"help") {
        name.isEmpty() ? say(helpText()) : out(helpText());
        return name.isEmpty() ? Usage : Ok;
    }
    if (name == u"--version") {
        out(u"unknot-cli %1"_s.arg(QCoreApplication::applicationVersion()));
        return Ok;
    }
    for (const Command& c : commands) {
        if (name == QLatin1StringView(c.name))
            return c.run(arguments.mid(1));
    }
    say(Words::tr("unknot-cli: unknown command “%1”. See unknot-cli --help.").arg(name));
    return Usage;
}

/// The value of --lang, read before the command parses it; else the system's languages.
QStringList wantedLanguages(const QStringList& arguments)
{
    const qsizetype option = arguments.indexOf(u"--lang"_s);
    return option < 0 ? QLocale::system().uiLanguages() : arguments.mid(option + 1, 1);
}

} // namespace

int run(const QStringList& arguments)
{
    QTranslator translator;
    speak(bestLanguage(wantedLanguages(arguments), contentLanguages(defaultContentFolder())), translator);
    const int code = runCommand(arguments);
    if (code != Ok || g_unwritten == Ok)
        return code;
    say(g_unwritten == NoSpace ? Words::tr("The output could not be written: there is no space left.")
                               : Words::tr("The output could not be written."));
    return g_unwritten;
}

bool parse(QCommandLineParser& parser, const QString& command, const QStringList& args, int least, int most,
           int* code)
{
    const QCommandLineOption help({u"h"_s, u"help"_s}, Words::tr("Show this help."));
    parser.addOption(help);
    *code = Usage;
    if (!parser.parse(QStringList(u"unknot-cli "_s + command) + args)) {
        say(u"unknot-cli %1: %2"_s.arg(command, parser.errorText()));
        return false;
    }
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        // The parser's help contains the program's name only, not the command.
        const QString program = QFileInfo(QCoreApplication::applicationFilePath()).fileName();
        text.replace(QCoreApplication::arguments().value(0), program);
        text.replace(u"Usage: %1 "_s.arg(program), u"Usage: %1 %2 "_s.arg(program, command));
        out(text.trimmed());
        *code = Ok;
        return false;
    }
    const qsizetype given = parser.positionalArguments().size();
    if (given < least || given > most) {
        say(given < least
                ? Words::tr("unknot-cli %1: an argument is missing. See unknot-cli %1 --help.").arg(command)
                : Words::tr("unknot-cli %1: unexpected argument “%2”.")
                      .arg(command, parser.positionalArguments().last()));
        return false;
    }
    *code = Ok;
    return true;
}

Library loadLibrary(const QString& language, const QString& folder)
{
    Library library;
    const QString from = folder.isEmpty() ? defaultContentFolder() : folder;
    library.catalogue = std::make_shared<Catalogue>(Catalogue::load(from, language, &library.problems));
    library.wording = std::make_shared<Wording>(Wording::load(from, language, &library.problems));
    return library;
}

std::optional<Routine> findRoutine(const QString& idOrFile, const Library& library, int* code)
{
    if (const Routine* r = library.catalogue->routine(idOrFile))
        return *r;
    if (idOrFile.contains(u'/') || idOrFile.endsWith(".toml"_L1)) {
        if (!QFileInfo::exists(idOrFile)) {
            say(Words::tr("%1:0: file not found").arg(idOrFile));
            *code = NotFound;
            return {};
        }
        Problems problems;
        const auto r = library.catalogue->readRoutine(idOrFile, &problems);
        say(problems);
        if (r)
            return r.value();
        *code = Refused;
        return {};
    }
    // A routine that exists but was left out is refused, not unknown.
    const bool leftOut = QFileInfo::exists(u"%1/routines/%2.toml"_s.arg(defaultContentFolder(), idOrFile));
    say(leftOut ? Words::tr("unknot-cli: the routine “%1” has mistakes and was left out.").arg(idOrFile)
                : Words::tr("unknot-cli: unknown routine “%1”. See unknot-cli routines.").arg(idOrFile));
    *code = leftOut ? Refused : NotFound;
    return {};
}

void addTimelineOptions(QCommandLineParser& parser)
{
    parser.addOption({u"prescription"_s, Words::tr("One person's dosage (a TOML file)."), u"FILE"_s});
    parser.addOption({u"lang"_s, Words::tr("Language of the texts (default: en)."), u"LANG"_s, u"en"_s});
    parser.addOption({u"voice"_s,
                      Words::tr("How much the voice says: full, short, learning or off (default: full)."),
                      u"HOW"_s, u"full"_s});
    parser.addOption(
        {u"familiar"_s,
         Words::tr("Moves the person knows, of which the learning voice says less: ids, separated by "
                   "commas."),
         u"IDS"_s});
}

bool readTimelineOptions(const QCommandLineParser& parser, TimelineOptions* options, int* code)
{
    options->language = parser.value(u"lang"_s);
    options->prescription = parser.value(u"prescription"_s);
    for (const QString& id : parser.value(u"familiar"_s).split(u',', Qt::SkipEmptyParts))
        options->familiar << id.trimmed();
    const QString voice = parser.value(u"voice"_s);
    if (voice == u"full")
        options->voice = Voice::Full;
    else if (voice == u"short")
        options->voice = Voice::Short;
    else if (voice == u"learning")
        options->voice = Voice::Learning;
    else if (voice == u"off")
        options->voice = Voice::Off;
    else {
        say(Words::tr("unknot-cli: --voice must be full, short, learning or off, not “%1”.").arg(voice));
        *code = Usage;
        return false;
    }
    return hasLanguage(options->language, code);
}

bool hasLanguage(const QString& language, int* code)
{
    if (QFileInfo::exists(u"%1/phrases.%2.toml"_s.arg(defaultContentFolder(), language)))
        return true;
    say(Words::tr("unknot-cli: no content for the language “%1”.").arg(language));
    *code = NotFound;
    return false;
}

std::optional<Prepared> prepare(const QCommandLineParser& parser, int* code)
{
    Prepared p;
    if (!readTimelineOptions(parser, &p.options, code))
        return {};
    p.library = loadLibrary(p.options.language);
    say(p.library.problems);
    auto routine = findRoutine(parser.positionalArguments().value(0), p.library, code);
    if (!routine)
        return {};
    p.routine = std::move(*routine);
    if (!p.options.prescription.isEmpty()) {
        if (!QFileInfo::exists(p.options.prescription)) {
            say(Words::tr("%1:0: file not found").arg(p.options.prescription));
            *code = NotFound;
            return {};
        }
        Problems problems;
        const auto own = readPrescription(p.options.prescription, p.routine, *p.library.catalogue, &problems);
        say(problems);
        if (!own) {
            *code = Refused;
            return {};
        }
        p.prescription = own.value();
    }
    for (const QString& id : p.options.familiar) {
        if (p.library.catalogue->technique(id))
            continue;
        say(Words::tr("unknot-cli: unknown technique “%1”. See unknot-cli techniques.").arg(id));
        *code = NotFound;
        return {};
    }
    p.prescription.familiar = p.options.familiar;
    return p;
}

bool interrupted()
{
    static const bool installed = [] {
        std::signal(SIGINT, [](int) { g_interrupted = true; });
        std::signal(SIGTERM, [](int) { g_interrupted = true; });
        return true;
    }();
    return installed && g_interrupted;
}

} // namespace unknot::cli
