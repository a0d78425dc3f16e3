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

/// The terminal's rooms: one function a command. Each takes the words after its name and returns the exit
/// code. Standard output carries only the result; everything said about it goes to standard error.
namespace unknot::cli {

/// One table for all commands.
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
/// Whether the command draws text, and so needs a QGuiApplication and its fonts.
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

/// The terminal's own sentences, for translators.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

void out(const QString& line);
/// The same for bytes as they are; false when they could not be written. Either way run() tells of it at the
/// end.
bool outBytes(const QByteArray& bytes);
/// False, with a message, where the content has no words in that language.
bool hasLanguage(const QString& language, int* code);
void outJson(const QJsonDocument& json);
void say(const QString& line); ///< to standard error
void say(const Problems& problems);

/// A parser that answers --help itself and turns a mistake into exit code 2. False when the command is over;
/// `*code` is then its exit code.
bool parse(QCommandLineParser& parser, const QString& command, const QStringList& args, int least, int most,
           int* code);

/// Content and words, loaded together. Mistakes in them are said on standard error; the rest is usable.
struct Library
{
    std::shared_ptr<const Catalogue> catalogue;
    std::shared_ptr<const Wording> wording;
    Problems problems;
};
Library loadLibrary(const QString& language = QStringLiteral("en"), const QString& folder = {});

/// The routine called by id or by the path of a file. Nothing: said why; `*code` is the exit code.
std::optional<Routine> findRoutine(const QString& idOrFile, const Library& library, int* code);

/// Adds --lang, --voice and --prescription; reads them back.
struct TimelineOptions
{
    QString language = QStringLiteral("en");
    Voice voice = Voice::Full;
    QString prescription;
};
void addTimelineOptions(QCommandLineParser& parser);
bool readTimelineOptions(const QCommandLineParser& parser, TimelineOptions* options, int* code);

/// Routine, prescription and timeline in one go, as timeline, play and render need them.
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

/// False (and said why) when --ambience names a sound that does not exist.
bool checkAmbience(const QCommandLineParser& parser, int* code);

/// True once the person pressed Ctrl-C. Installs the handler at the first call.
bool interrupted();

} // namespace unknot::cli
