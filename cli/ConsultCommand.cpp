// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"
#include "cli/EntryOptions.h"
#include "cli/VaultAccess.h"
#include "core/services/FollowUps.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonObject asJson(const Consult& c, const Moment& now)
{
    QJsonObject o{{u"id"_s, c.id},
                  {u"status"_s, statusName(statusOf(c, now))},
                  {u"why"_s, c.why},
                  {u"about"_s, c.about},
                  {u"due"_s, c.snoozed.value_or(c.due).toString(Qt::ISODate)}};
    if (!c.rule.isEmpty())
        o[u"rule"_s] = c.rule;
    if (c.appointment)
        o[u"appointment"_s] = c.appointment->toText();
    if (c.done) {
        o[u"done"_s] = c.done->toText();
        o[u"who"_s] = c.who;
        o[u"said"_s] = c.said;
    }
    return o;
}

int listConsults(const QStringList& args)
{
    const QString name = u"consult list"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr(
        "Lists reminders and appointments: open ones by due day, then completed ones, newest first."));
    addVaultOptions(parser);
    parser.addOption({u"open"_s, Words::tr("Only open ones.")});
    parser.addOption(
        {u"json"_s,
         Words::tr("As a JSON array of objects: id, status (soon, due, coming, done), why, about, due; where "
                   "there is one: rule, appointment, done, who, said.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const Moment now = Moment::now();
    const auto all = readFollowUps(vault->journal(), now);
    if (!all)
        return tell(all.error());
    QJsonArray array;
    for (const Consult& c : all.value()) {
        if (c.done && parser.isSet(u"open"_s))
            continue;
        if (parser.isSet(u"json"_s))
            array.append(asJson(c, now));
        else
            out(u"%1  %2  %3  %4"_s.arg(c.id, statusName(statusOf(c, now)).leftJustified(6),
                                        (c.done ? c.done->day() : dayOf(c, now)).toString(Qt::ISODate),
                                        c.about.section(u'\n', 0, 0)));
    }
    if (parser.isSet(u"json"_s))
        outJson(QJsonDocument(array));
    return Ok;
}

int addConsult(const QStringList& args)
{
    const QString name = u"consult add"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(Words::tr("Adds a reminder to ask a clinician, and prints its id."));
    addVaultOptions(parser);
    parser.addOption({u"about"_s, Words::tr("The question."), u"TEXT"_s});
    parser.addOption(
        {u"about-file"_s, Words::tr("The question, read from a file; - is standard input."), u"FILE"_s});
    parser.addOption({u"due"_s,
                      Words::tr("Remind on this day. Default: the appointment's day, else this week."),
                      u"DATE"_s});
    parser.addOption({u"at"_s, Words::tr("The time of an appointment."), u"ISO8601"_s});
    parser.addOption({u"review"_s, Words::tr("A reminder to review a plan.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code) ||
        !oneStandardInput(parser, {u"passphrase-file"_s, u"about-file"_s}, name, &code))
        return code;
    FollowUpText text;
    if (!readTextOption(parser, name, u"about"_s, &text.about, &code))
        return code;
    text.review = parser.isSet(u"review"_s);
    if (text.about.trimmed().isEmpty() && !text.review && !parser.isSet(u"at"_s)) {
        say(Words::tr("unknot-cli consult add: --about TEXT is missing."));
        return Usage;
    }
    if (parser.isSet(u"due"_s)) {
        text.due = QDate::fromString(parser.value(u"due"_s), Qt::ISODate);
        if (!text.due.isValid() || !Moment::fromText(text.due.toString(Qt::ISODate))) {
            say(Words::tr(
                    "unknot-cli consult add: --due must be a date like 2026-05-31 (1900 to 2200), not “%1”.")
                    .arg(parser.value(u"due"_s)));
            return Refused;
        }
    }
    std::optional<Moment> appointment;
    if (parser.isSet(u"at"_s)) {
        appointment = Moment::fromText(parser.value(u"at"_s));
        if (!appointment || parser.value(u"at"_s).size() == 10) {
            say(Words::tr("unknot-cli consult add: --at must be a time like 2026-05-31T18:30, not “%1”.")
                    .arg(parser.value(u"at"_s)));
            return Refused;
        }
        text.due = text.due.isValid() ? text.due : appointment->day();
    }
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    Consult consult = withText({}, text, Moment::now());
    consult.appointment = appointment; // keep the given UTC offset
    const auto stored = vault->journal().put(toRecord(consult));
    if (!stored)
        return tell(stored.error());
    out(stored->id);
    return Ok;
}

int markDone(const QStringList& args)
{
    const QString name = u"consult done"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Marks a reminder as done. Record what the clinician cleared in the app."));
    parser.addPositionalArgument(u"ID"_s, Words::tr("The reminder's id (see: consult list)."));
    addVaultOptions(parser);
    parser.addOption({u"who"_s, Words::tr("Who was asked."), u"NAME"_s});
    parser.addOption({u"said"_s, Words::tr("What was said."), u"TEXT"_s});
    parser.addOption(
        {u"said-file"_s, Words::tr("The same, read from a file; - is standard input."), u"FILE"_s});
    int code = Ok;
    if (!parse(parser, name, args, 1, 1, &code) ||
        !oneStandardInput(parser, {u"passphrase-file"_s, u"said-file"_s}, name, &code))
        return code;
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto record = vault->journal().record(parser.positionalArguments().first());
    if (!record)
        return tell(record.error());
    if (record->kind != Kind::Consult || record->state != RecordState::Current) {
        say(Words::tr("unknot-cli consult done: this id is not a reminder."));
        return Refused;
    }
    const Consult old = toConsult(record.value());
    QString said = old.said;
    if (!readTextOption(parser, name, u"said"_s, &said, &code))
        return code;
    const QString who = parser.isSet(u"who"_s) ? parser.value(u"who"_s) : old.who;
    const Consult now = finished(old, {who, said, old.cleared, old.refused}, Moment::now());
    const auto stored = vault->journal().put(toRecord(now));
    return stored ? int(Ok) : tell(stored.error());
}

struct ConsultPart
{
    QString name;
    int (*run)(const QStringList&);
    QString what;
};

} // namespace

int consult(const QStringList& args)
{
    static const std::vector<ConsultPart> parts{
        {u"list"_s, listConsults, Words::tr("list reminders and appointments")},
        {u"add"_s, addConsult, Words::tr("add one")},
        {u"done"_s, markDone, Words::tr("mark one as done")}};
    for (const ConsultPart& part : parts) {
        if (args.value(0) == part.name)
            return part.run(args.mid(1));
    }
    QString text = Words::tr(
        "Usage: unknot-cli consult COMMAND --vault DIR --passphrase-file FILE [options]\n\nReminders to ask "
        "a clinician.\n\nCommands:");
    for (const ConsultPart& part : parts)
        text += u"\n  %1 %2"_s.arg(part.name, -10).arg(part.what);
    if (args.value(0) == u"--help" || args.value(0) == u"-h") {
        out(text);
        return Ok;
    }
    say(args.isEmpty() ? text
                       : Words::tr("unknot-cli consult: unknown command “%1”. See unknot-cli consult --help.")
                             .arg(args[0]));
    return Usage;
}

} // namespace unknot::cli
