// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/EntryOptions.h"

#include "cli/VaultAccess.h"

#include <QFile>
#include <QStringDecoder>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

struct Option
{
    const char* name;
    const char* value; ///< "" for a switch
    const char* what;
};

constexpr Option options[] = {
    {"pain", "N", "Overall pain, 0 to 10."},
    {"region", "ID[:N]", "A place, optionally with its own level; may be repeated."},
    {"word", "W", "How it feels (aching, burning, ...); may be repeated."},
    {"eased", "ID", "What eased it; may be repeated."},
    {"spot", "ID",
     "A part of a hand, foot or knee with its side, such as \"kneecap_left\"; may be repeated."},
    {"worsened", "ID", "What made it worse; may be repeated."},
    {"note", "TEXT", "A note in your own words."},
    {"note-file", "FILE", "A note read from a file; - is standard input."},
    {"at", "ISO8601",
     "Time of the entry, at most a day from now; without an offset, local time. Default: now."},
    {"sleep", "1-5", "How the night was, 1 (very poor) to 5 (very good)."},
    {"mood", "1-5", "Mood, 1 to 5."},
    {"stress", "1-5", "Stress, 1 (very low) to 5 (very high)."},
    {"energy", "1-5", "Energy, 1 to 5."},
    {"medicine", "TEXT", "What you took."},
    {"medicine-for", "WHAT", "What you took it for: headache, pain or other."},
    {"medicine-effect", "HOW", "How it helped: none, some or much."},
    {"woke-by-pain", "yes|no", "Whether pain woke you."},
    {"stopped-activity", "yes|no", "Whether you had to stop something."},
    {"new-weakness", "yes|no", "Whether there is new weakness."},
    {"did", "TEXT", "What you managed to do that matters."},
    {"episode", "", "The pain started at this time and is still going on."},
    {"episode-end", "ISO8601", "When the pain ended; it started at the time of the entry."},
    {"recalled", "", "Recalled from memory, for a past day."},
};

} // namespace

bool readTextOption(const QCommandLineParser& parser, const QString& command, const QString& option,
                    QString* text, int* code)
{
    constexpr qint64 mostBytes = 1024 * 1024 + 1; // with the newline that is removed
    const QString fromFile = option + u"-file"_s;
    if (parser.isSet(option) && parser.isSet(fromFile)) {
        say(Words::tr("unknot-cli %1: use --%2 or --%2-file, not both.").arg(command, option));
        *code = Usage;
        return false;
    }
    if (parser.isSet(option))
        *text = parser.value(option);
    if (!parser.isSet(fromFile))
        return true;
    const QString name = parser.value(fromFile);
    QFile file;
    const auto read = openInput(&file, name) ? readUpTo(file, mostBytes + 1) : std::nullopt;
    if (!read) {
        say(Words::tr("%1:0: cannot be read").arg(name));
        *code = NotFound;
        return false;
    }
    QByteArray bytes = *read;
    if (bytes.endsWith('\n'))
        bytes.chop(1);
    if (bytes.size() >= mostBytes) {
        say(Words::tr("%1:0: longer than 1 MiB").arg(name));
        *code = Refused;
        return false;
    }
    QStringDecoder decoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless);
    *text = decoder.decode(bytes);
    if (decoder.hasError()) {
        say(Words::tr("%1:0: is not UTF-8 text").arg(name));
        *code = Refused;
        return false;
    }
    return true;
}

void addEntryOptions(QCommandLineParser& parser)
{
    for (const Option& o : options) {
        QCommandLineOption option(QString::fromLatin1(o.name), QString::fromLatin1(o.what));
        option.setValueName(QString::fromLatin1(o.value));
        parser.addOption(option);
    }
}

Vocabulary loadVocabulary(Library* library)
{
    Problems problems;
    Vocabulary v = Vocabulary::load(defaultContentFolder(), u"en"_s, *library->catalogue, &problems);
    say(problems);
    return v;
}

bool applyEntryOptions(const QCommandLineParser& parser, const QString& command, const Vocabulary& vocabulary,
                       PainEntry* e, int* code)
{
    const auto refuse = [&](const QString& why) {
        say(u"unknot-cli %1: %2"_s.arg(command, why));
        *code = Refused;
        return false;
    };
    const auto number = [&](const QString& name, int least, int most, int* value) {
        bool whole = false;
        *value = parser.value(name).toInt(&whole);
        return (whole && *value >= least && *value <= most) ||
               refuse(Words::tr("--%1 must be a whole number from %2 to %3, not “%4”.")
                          .arg(name)
                          .arg(least)
                          .arg(most)
                          .arg(parser.value(name)));
    };
    if (parser.isSet(u"pain"_s) && !number(u"pain"_s, 0, 10, &e->pain))
        return false;
    if (parser.isSet(u"region"_s)) {
        e->regions.clear();
        for (const QString& text : parser.values(u"region"_s)) {
            RegionLevel region{text.section(u':', 0, 0), {}};
            if (text.contains(u':')) {
                bool whole = false;
                region.level = text.section(u':', 1).toInt(&whole);
                if (!whole)
                    return refuse(
                        Words::tr("--region ID:N needs a whole number from 0 to 10, not “%1”.").arg(text));
            }
            e->regions.push_back(region);
        }
    }
    for (const auto& [name, list] : {std::pair{u"word"_s, &e->words},
                                     {u"eased"_s, &e->eased},
                                     {u"worsened"_s, &e->worsened},
                                     {u"spot"_s, &e->spots}}) {
        if (!parser.isSet(name))
            continue;
        *list = parser.values(name);
        list->removeDuplicates();
    }
    for (const auto& [name, field] : {std::pair{u"sleep"_s, &e->sleep},
                                      {u"mood"_s, &e->mood},
                                      {u"stress"_s, &e->stress},
                                      {u"energy"_s, &e->energy}}) {
        int value = 0;
        if (parser.isSet(name)) {
            if (!number(name, 1, 5, &value))
                return false;
            *field = value;
        }
    }
    for (const auto& [name, field] : {std::pair{u"woke-by-pain"_s, &e->wokeByPain},
                                      {u"stopped-activity"_s, &e->stoppedActivity},
                                      {u"new-weakness"_s, &e->newWeakness}}) {
        if (!parser.isSet(name))
            continue;
        const QString value = parser.value(name);
        if (value != u"yes" && value != u"no")
            return refuse(Words::tr("--%1 must be yes or no, not “%2”.").arg(name, value));
        *field = value == u"yes";
    }
    const auto choice = [&](const QString& name, const QStringList& choices, QString* field) {
        if (!parser.isSet(name))
            return true;
        *field = parser.value(name);
        return choices.contains(*field) ||
               refuse(u"--%1 is %2, not “%3”."_s.arg(name, choices.join(u", "), *field));
    };
    if (!choice(u"medicine-for"_s, {u"headache"_s, u"pain"_s, u"other"_s}, &e->medicineFor) ||
        !choice(u"medicine-effect"_s, {u"none"_s, u"some"_s, u"much"_s}, &e->medicineEffect))
        return false;
    if (parser.isSet(u"medicine"_s))
        e->medicine = parser.value(u"medicine"_s);
    if (parser.isSet(u"did"_s))
        e->did = parser.value(u"did"_s);
    const auto time = [&](const QString& name, Moment* moment) {
        const auto read = Moment::fromText(parser.value(name));
        if (!read)
            return refuse(Words::tr("--%1 must be a time like 2026-05-31T18:30, not “%2”.")
                              .arg(name, parser.value(name)));
        *moment = *read;
        return true;
    };
    if (parser.isSet(u"at"_s)) {
        if (!time(u"at"_s, &e->at))
            return false;
        if (e->at.utcMs > Moment::now().utcMs + mostAheadMs) {
            say(Words::tr("unknot-cli %1: --at %2 is more than a day from now. Give the time when it hurt.")
                    .arg(command, parser.value(u"at"_s)));
            *code = Usage;
            return false;
        }
    }
    if (parser.isSet(u"episode"_s)) {
        e->episode = Episode::Open;
        e->episodeEnd.reset();
    }
    if (parser.isSet(u"episode-end"_s)) {
        Moment end;
        if (!time(u"episode-end"_s, &end))
            return false;
        e->episode = Episode::Ended;
        e->episodeEnd = end;
    }
    if (parser.isSet(u"recalled"_s))
        e->source = Source::Recalled;
    if (!readTextOption(parser, command, u"note"_s, &e->note, code))
        return false;
    if (const auto fine = check(*e, &vocabulary); !fine)
        return refuse(fine.error().detail);
    return true;
}

bool readBound(const QString& iso, bool from, RecordQuery* query)
{
    if (iso.size() == 10) {
        const QDate day = QDate::fromString(iso, Qt::ISODate);
        (from ? query->fromDay : query->toDay) = day;
        return day.isValid();
    }
    const auto m = Moment::fromText(iso);
    if (!m)
        return false;
    if (from)
        query->fromMs = m->utcMs;
    else
        query->toMs = m->utcMs + 1;
    return true;
}

} // namespace unknot::cli
