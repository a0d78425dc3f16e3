// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/catalogue/Catalogue.h"
#include "core/timeline/Compile.h"
#include "wording/Wording.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringList>
#include <memory>
#include <optional>

/// The commands of unknot-cli, one function each. They take the arguments after the command's name and return
/// the exit code. Standard output carries only the result; messages go to standard error.
namespace unknot::cli {

/// Exit codes, shared by all commands.
enum Exit {
    Ok = 0,
    Unexpected = 1,
    Usage = 2,
    WrongPassphrase = 3,
    Damaged = 4,
    NotFound = 5,
    NoSpace = 6,
    InUse = 7,
    NewerFormat = 8,
    Refused = 9,
    CannotWrite = 10,
    Interrupted = 130,
};

int run(const QStringList& arguments);
/// Whether the command draws text and therefore needs a QGuiApplication with fonts.
bool needsFonts(const QStringList& arguments);

int techniques(const QStringList& args);
int routines(const QStringList& args);
int timeline(const QStringList& args);
int play(const QStringList& args);
int render(const QStringList& args);
int draw(const QStringList& args);
int vault(const QStringList& args);
int journal(const QStringList& args);
int safety(const QStringList& args);
int consult(const QStringList& args);
int agenda(const QStringList& args);
int content(const QStringList& args);
int phrases(const QStringList& args);

/// Translation context of the terminal's messages.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

void out(const QString& line);
/// As out(), for raw bytes; false when they could not be written. In both cases run() reports a failure at
/// the end.
bool outBytes(const QByteArray& bytes);
/// False, with a message, if the content has no texts in that language.
bool hasLanguage(const QString& language, int* code);
void outJson(const QJsonDocument& json);
void say(const QString& line); ///< to standard error
void say(const Problems& problems);

/// Parses the arguments; answers --help itself and turns mistakes into Exit::Usage. False if the command is
/// done, with its exit code in `*code`.
bool parse(QCommandLineParser& parser, const QString& command, const QStringList& args, int least, int most,
           int* code);

/// Content and texts. Mistakes in them are reported on standard error; the rest is usable.
struct Library
{
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Wording> wording;
    Problems problems;
};
Library loadLibrary(const QString& language = QStringLiteral("en"), const QString& folder = {});

/// Finds a routine by id or file path. Nothing on failure, with a message and the exit code in `*code`.
std::optional<Routine> findRoutine(const QString& idOrFile, const Library& library, int* code);

/// The options --lang, --voice, --familiar and --prescription.
struct TimelineOptions
{
    QString language = QStringLiteral("en");
    Voice voice = Voice::Full;
    QString prescription;
    QSet<QString> familiar;
};
void addTimelineOptions(QCommandLineParser& parser);
bool readTimelineOptions(const QCommandLineParser& parser, TimelineOptions* options, int* code);

/// Routine, prescription and timeline, for the commands timeline, play and render.
struct Prepared
{
    Library library;
    Routine routine;
    Prescription prescription;
    TimelineOptions options;
    Timeline timeline() const
    {
        return compile(routine, *library.catalogue, *library.wording, prescription, options.voice);
    }
};
std::optional<Prepared> prepare(const QCommandLineParser& parser, int* code);

/// False, with a message, if --ambience names an unknown sound.
bool checkAmbience(const QCommandLineParser& parser, int* code);

/// True once Ctrl-C was pressed. Installs the handler on the first call.
bool interrupted();

} // namespace unknot::cli
