// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"

#include "core/base/DataFolder.h"
#include "media/Renderer.h"
#include "media/Sounds.h"
#include "media/Speech.h"

#include <cmath>

namespace unknot::cli {

using namespace Qt::StringLiterals;

bool checkAmbience(const QCommandLineParser& parser, int* code)
{
    const QString name = parser.value(u"ambience"_s);
    if (name.isEmpty() || media::ambienceNames().contains(name))
        return true;
    say(u"unknot-cli: there is no background sound “%1”; there are: %2."_s.arg(
        name, media::ambienceNames().join(u", "_s)));
    *code = Usage;
    return false;
}

int render(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Writes the sound of a whole session to a file, through the same mixer that plays it."_s);
    parser.addPositionalArgument(u"ROUTINE|FILE"_s, u"A routine's id, or the path of a routine file."_s);
    parser.addOption(
        {u"out"_s, u"The file; its ending says the format: wav, flac, ogg, opus or mp3."_s, u"FILE"_s});
    parser.addOption({u"no-voice"_s, u"Chimes and ticks only."_s});
    parser.addOption({u"ambience"_s, u"Sound in the background: rain or ocean."_s, u"NAME"_s});
    parser.addOption({u"force"_s, u"Overwrite a file that is there."_s});
    addTimelineOptions(parser);
    int code = Ok;
    if (!parse(parser, u"render"_s, args, 1, 1, &code))
        return code;
    media::RenderOptions options;
    options.path = parser.value(u"out"_s);
    if (options.path.isEmpty()) {
        say(u"unknot-cli render: --out FILE is missing."_s);
        return Usage;
    }
    if (!checkAmbience(parser, &code))
        return code;
    const auto prepared = prepare(parser, &code);
    if (!prepared)
        return code;
    options.ambience = parser.value(u"ambience"_s);
    options.voice = !parser.isSet(u"no-voice"_s) && prepared->options.voice != Voice::Off;
    options.overwrite = parser.isSet(u"force"_s);

    interrupted(); // installs the handler
    const auto voice = media::makeVoice(dataFolder(u"voices"_s));
    const Timeline timeline = prepared->timeline();
    const auto report = media::render(timeline, *voice, options, [](double) { return !interrupted(); });
    if (interrupted())
        return Interrupted;
    if (!report) {
        say(report.error().detail);
        return int(report.error().code);
    }
    if (options.voice && report->missingPhrases > 0)
        say(u"%1 of %2 sentences have no voice and are missing."_s.arg(report->missingPhrases)
                .arg(report->phrases));
    out(options.path);
    return Ok;
}

} // namespace unknot::cli
