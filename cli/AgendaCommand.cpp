// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Safety.h"
#include "cli/VaultAccess.h"
#include "core/services/Agenda.h"
#include "report/Save.h"
#include "report/VisitAgenda.h"

#include <QFileInfo>

namespace unknot::cli {

using namespace Qt::StringLiterals;

int agenda(const QStringList& args)
{
    const QString name = u"agenda"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Writes one page for the next visit to a clinician: questions, what "
                  "changed since the last visit, and what was "
                  "tried. The file is not encrypted."));
    addVaultOptions(parser);
    parser.addOption(
        {u"out"_s, Words::tr("Where to write it: FILE.pdf, or FILE.txt for plain text."), u"FILE"_s});
    parser.addOption({u"force"_s, Words::tr("Overwrite an existing file.")});
    int code = Ok;
    if (!parse(parser, name, args, 0, 0, &code))
        return code;
    const QString file = parser.value(u"out"_s);
    if (file.isEmpty()) {
        say(Words::tr("unknot-cli agenda: --out FILE.pdf or --out FILE.txt is missing."));
        return Usage;
    }
    const auto format = report::formatOf(file);
    if (!format) {
        say(Words::tr("unknot-cli agenda: --out must end with .pdf or .txt: “%1”.").arg(file));
        return Usage;
    }
    // Check before asking for the passphrase; save() checks again.
    if (QFileInfo::exists(file) && !parser.isSet(u"force"_s)) {
        say(Words::tr("%1:0: already exists; use --force to overwrite it").arg(file));
        return Refused;
    }
    const Library library = loadLibrary();
    const SafetyRules rules = loadSafetyRules(library);
    auto vault = openJournal(parser, name, &code);
    if (!vault)
        return code;
    const auto page = readAgenda(vault->journal(), rules, *library.catalogue, Moment::now());
    if (!page)
        return tell(page.error());
    const auto saved =
        report::save(visitAgenda(page.value(), *library.catalogue), *format, file, parser.isSet(u"force"_s));
    return saved ? int(Ok) : tell(saved.error());
}

} // namespace unknot::cli
