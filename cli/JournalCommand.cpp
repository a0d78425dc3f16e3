// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/EntryOptions.h"
#include "cli/JournalFiles.h"
#include "cli/VaultAccess.h"
#include "core/journal/JournalText.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const Record& r)
{
    QJsonObject o = toJson(r);
    o[u"revision"_s] = r.revision;
    if (r.state != RecordState::Current)
        o[u"state"_s] = r.state == RecordState::Withdrawn ? u"withdrawn"_s : u"superseded"_s;
    return o;
}

QString asLine(const Record& r)
{
    const PainEntry e = toEntry(r);
    QStringList places;
    for (const RegionLevel& region : e.regions)
        places << (region.level ? u"%1:%2"_s.arg(region.id).arg(*region.level) : region.id);
    QString line = u"%1  %2  %3/10"_s.arg(r.id, e.at.local().toString(u"yyyy-MM-dd HH:mm"_s)).arg(e.pain, 2);
    for (const QString& part : {places.join(u' '), e.words.join(u' '), e.note.section(u'\n', 0, 0)}) {
        if (!part.isEmpty())
            line += u"  "_s + part;
    }
    return line;
}

int add(const QStringList& args)
{
    const QString name = u"journal add"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Writes an entry and prints its id."));
    addVaultOptions(parser);
    addEntryOptions(parser);
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {u"passphrase-file"_s, u"note-file"_s}, name, &code))
        return code;
    if (!parser.isSet(u"pain"_s)) {
        say(Words::tr("unknot-cli journal add: --pain N is missing."));
        return Usage;
    }
    Library library = loadLibrary();
    PainEntry entry;
    entry.at = Moment::now();
    if (!applyEntryOptions(parser, name, loadVocabulary(&library), &entry, &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto stored = vault->journal().put(toRecord(entry));
    if (!stored)
        return tell(stored.error());
    out(stored->id);
    return Ok;
}

int list(const QStringList& args)
{
    const QString name = u"journal list"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Lists entries, oldest first."));
    addVaultOptions(parser);
    parser.addOption({u"from"_s,
                      Words::tr("From this time; a date means that local day at the place of the entry."),
                      u"ISO8601"_s});
    parser.addOption({u"to"_s, Words::tr("Up to this time; a date includes that day."), u"ISO8601"_s});
    parser.addOption({u"region"_s, Words::tr("Only with this place; without a side, both sides."), u"ID"_s});
    parser.addOption({u"word"_s, Words::tr("Only with this word."), u"ID"_s});
    parser.addOption({u"text"_s, Words::tr("Only with this text in the note, ignoring case."), u"TEXT"_s});
    parser.addOption(
        {u"text-file"_s, Words::tr("The same, read from a file; - is standard input."), u"FILE"_s});
    parser.addOption({u"least"_s, Words::tr("Only with at least this pain."), u"N"_s});
    parser.addOption({u"most"_s, Words::tr("Only with at most this pain."), u"N"_s});
    parser.addOption({u"limit"_s, Words::tr("The maximum number of entries."), u"N"_s});
    parser.addOption({u"json"_s, Words::tr("As a JSON array of objects.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {u"passphrase-file"_s, u"text-file"_s}, name, &code))
        return code;
    RecordQuery query;
    query.newestFirst = false;
    for (const QString& option : {u"from"_s, u"to"_s}) {
        if (parser.isSet(option) && !readBound(parser.value(option), option == u"from", &query)) {
            say(Words::tr("unknot-cli %1: --%2 must be a date or time like 2026-05-31T18:30, not “%3”.")
                    .arg(name, option, parser.value(option)));
            return Refused;
        }
    }
    for (const auto& [option, value, most] : {std::tuple{u"least"_s, &query.leastLevel, 10},
                                              {u"most"_s, &query.mostLevel, 10},
                                              {u"limit"_s, &query.limit, 1 << 30}}) {
        if (!parser.isSet(option))
            continue;
        bool whole = false;
        *value = parser.value(option).toInt(&whole);
        if (!whole || *value < 0 || *value > most) {
            say(Words::tr("unknot-cli %1: --%2 must be a whole number from 0 to %3.")
                    .arg(name, option)
                    .arg(most));
            return Refused;
        }
    }
    query.region = parser.value(u"region"_s);
    query.word = parser.value(u"word"_s);
    if (!readTextOption(parser, name, u"text"_s, &query.text, &code))
        return code;
    Library library = loadLibrary();
    const Vocabulary vocabulary = loadVocabulary(&library);
    if (!query.region.isEmpty() && !vocabulary.knowsRegion(query.region) &&
        !vocabulary.knowsRegion(query.region + u"_left"_s)) {
        say(Words::tr("unknot-cli %1: “%2” is not a place of the body map.").arg(name, query.region));
        return Refused;
    }
    if (!query.word.isEmpty() && !vocabulary.knowsWord(query.word)) {
        say(Words::tr("unknot-cli %1: unknown word “%2”.").arg(name, query.word));
        return Refused;
    }
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto found = vault->journal().find(query);
    if (!found)
        return tell(found.error());
    if (!parser.isSet(u"json"_s)) {
        for (const Record& r : found.value())
            out(asLine(r));
        return Ok;
    }
    QJsonArray array;
    for (const Record& r : found.value())
        array.append(asJson(r));
    outJson(QJsonDocument(array));
    return Ok;
}

int show(const QStringList& args)
{
    const QString name = u"journal show"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Shows one entry as JSON."));
    parser.addPositionalArgument(u"ID"_s, Words::tr("The entry's id."));
    addVaultOptions(parser);
    parser.addOption({u"history"_s, Words::tr("All revisions, oldest first, as a JSON array.")});
    parser.addOption({u"json"_s, Words::tr("Has no effect; the output is always JSON.")});
    int code = Ok;
    if (!parse(parser, name, args, 1, 1, &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto all = vault->journal().history(parser.positionalArguments().first());
    if (!all)
        return tell(all.error());
    QJsonArray array;
    for (const Record& r : all.value())
        array.append(asJson(r));
    const QJsonDocument json =
        parser.isSet(u"history"_s) ? QJsonDocument(array) : QJsonDocument(asJson(all->back()));
    outJson(json);
    return Ok;
}

int edit(const QStringList& args)
{
    const QString name = u"journal edit"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Corrects an entry: changes the given fields (lists are replaced). Earlier revisions are kept."));
    parser.addPositionalArgument(u"ID"_s, Words::tr("The entry's id."));
    addVaultOptions(parser);
    addEntryOptions(parser);
    int code = Ok;
    if (!parse(parser, name, args, 1, 1, &code) ||
        !oneStandardInput(parser, {u"passphrase-file"_s, u"note-file"_s}, name, &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto found = vault->journal().record(parser.positionalArguments().first());
    if (!found)
        return tell(found.error());
    if (found->kind != Kind::Entry) {
        say(Words::tr("unknot-cli journal edit: this id is not a pain entry."));
        return Refused;
    }
    PainEntry entry = toEntry(found.value());
    Library library = loadLibrary();
    if (!applyEntryOptions(parser, name, loadVocabulary(&library), &entry, &code))
        return code;
    Record record = toRecord(entry);
    record.state = found->state;
    const auto stored = vault->journal().put(record);
    return stored ? int(Ok) : tell(stored.error());
}

int remove(const QStringList& args)
{
    const QString name = u"journal remove"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Removes an entry: it no longer counts, but its history stays."));
    parser.addPositionalArgument(u"ID"_s, Words::tr("The entry's id."));
    addVaultOptions(parser);
    parser.addOption({u"erase"_s, Words::tr("Delete it permanently, with its history.")});
    int code = Ok;
    if (!parse(parser, name, args, 1, 1, &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const QString id = parser.positionalArguments().first();
    if (const auto found = vault->journal().record(id); !found)
        return tell(found.error());
    const auto done = parser.isSet(u"erase"_s) ? vault->journal().erase({id}) : vault->journal().withdraw(id);
    return done ? int(Ok) : tell(done.error());
}

int drop(const QStringList& args)
{
    const QString name = u"journal drop"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Seals an entry for a locked vault, without its passphrase, and prints its id. It is filed "
                  "when the vault is next opened. Also works while the app has the vault open."));
    addVaultOptions(parser, false);
    addEntryOptions(parser);
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    const auto path = vaultPath(parser, name, &code);
    if (!path)
        return code;
    if (!parser.isSet(u"pain"_s)) {
        say(Words::tr("unknot-cli journal drop: --pain N is missing."));
        return Usage;
    }
    sayZone();
    Library library = loadLibrary();
    PainEntry entry;
    entry.at = Moment::now();
    if (!applyEntryOptions(parser, name, loadVocabulary(&library), &entry, &code))
        return code;
    entry.id = newRecordId();
    if (auto sealed = Inbox(VaultFolder{*path}).drop(inboxTextOf(toRecord(entry))); !sealed)
        return tell(sealed.error());
    out(entry.id);
    return Ok;
}

int import(const QStringList& args)
{
    const QString name = u"journal import"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Imports what export wrote, all or nothing."));
    parser.addPositionalArgument(u"FILE"_s, Words::tr("JSON lines; - is standard input."));
    addVaultOptions(parser);
    int code = Ok;
    if (!parse(parser, name, args, 1, 1, &code))
        return code;
    const QString file = parser.positionalArguments().first();
    if (file == u"-" && parser.value(u"passphrase-file"_s) == u"-") {
        say(Words::tr("unknot-cli journal import: only one option may be - (standard input)."));
        return Usage;
    }
    Library library = loadLibrary();
    const auto lines = readJournalLines(file, loadVocabulary(&library), &code);
    if (!lines)
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    return importRecords(vault->journal(), *lines, file);
}

int exportAll(const QStringList& args)
{
    const QString name = u"journal export"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Writes all current records as JSON lines, unencrypted."));
    addVaultOptions(parser);
    parser.addOption({u"out"_s, Words::tr("The file; - is standard output."), u"FILE"_s});
    parser.addOption({u"force"_s, Words::tr("Overwrite an existing file.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    if (!parser.isSet(u"out"_s)) {
        say(Words::tr("unknot-cli journal export: --out FILE is missing."));
        return Usage;
    }
    if (!mayWrite(parser.value(u"out"_s), parser.isSet(u"force"_s), &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    return exportRecords(vault->journal(), parser.value(u"out"_s), parser.isSet(u"force"_s));
}

struct Part
{
    const char* name;
    int (*run)(const QStringList&);
    const char* what;
};

constexpr Part parts[] = {
    {"add", add, "write an entry"},
    {"list", list, "list entries"},
    {"show", show, "show one entry, with its history if wished"},
    {"edit", edit, "correct an entry"},
    {"remove", remove, "take an entry back"},
    {"import", import, "take in JSON lines, all or nothing"},
    {"export", exportAll, "write JSON lines"},
    {"drop", drop, "seal an entry for a locked vault, without passphrase"},
};

} // namespace

int journal(const QStringList& args)
{
    const QString name = args.value(0);
    for (const Part& part : parts) {
        if (name == QLatin1StringView(part.name))
            return part.run(args.mid(1));
    }
    QString text =
        Words::tr("Usage: unknot-cli journal COMMAND --vault DIR --passphrase-file FILE [options]\n\nThe "
                  "pain journal in a "
                  "vault.\n\nCommands:\n");
    for (const Part& part : parts)
        text += u"  %1 %2\n"_s.arg(QString::fromLatin1(part.name), -10).arg(QString::fromLatin1(part.what));
    text = text.trimmed();
    if (name == u"--help" || name == u"-h") {
        out(text);
        return Ok;
    }
    say(name.isEmpty() ? text
                       : Words::tr("unknot-cli journal: unknown command “%1”. See unknot-cli journal --help.")
                             .arg(name));
    return Usage;
}

} // namespace unknot::cli
