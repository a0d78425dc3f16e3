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
    say(Words::tr("unknot-cli: unknown background sound “%1”. Available: %2.")
            .arg(name, media::ambienceNames().join(u", "_s)));
    *code = Usage;
    return false;
}

int render(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Writes the sound of a whole session to a file, through the same mixer that plays it."));
    parser.addPositionalArgument(u"ROUTINE|FILE"_s,
                                 Words::tr("A routine's id, or the path of a routine file."));
    parser.addOption(
        {u"out"_s, Words::tr("The output file; its extension sets the format: wav, flac, ogg, opus or mp3."),
         u"FILE"_s});
    parser.addOption({u"no-voice"_s, Words::tr("Chimes and ticks only.")});
    parser.addOption({u"ambience"_s, Words::tr("Background sound: rain or ocean."), u"NAME"_s});
    parser.addOption({u"force"_s, Words::tr("Overwrite an existing file.")});
    addTimelineOptions(parser);
    int code = Ok;
    if (!parse(parser, u"render"_s, args, 1, 1, &code))
        return code;
    media::RenderOptions options;
    options.path = parser.value(u"out"_s);
    if (options.path.isEmpty()) {
        say(Words::tr("unknot-cli render: --out FILE is missing."));
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
        say(Words::tr("%1 of %2 sentences have no voice and are missing.")
                .arg(report->missingPhrases)
                .arg(report->phrases));
    out(options.path);
    return Ok;
}

} // namespace unknot::cli
