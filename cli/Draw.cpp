// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "cli/Cli.h"

#include "figure/Follow.h"
#include "figure/Paint.h"

#include <QDir>
#include <QImage>
#include <QPainter>

namespace unknot::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize pictureSize(480, 400);
constexpr int stripLength = 8;
const QColor lightCard(0xFF, 0xFF, 0xFF), darkCard(0x20, 0x27, 0x2C);

struct Picture
{
    figure::Scene scene;
    figure::Moment moment;
};

bool save(const std::vector<Picture>& pictures, const figure::Look& look, const QString& path)
{
    QImage image(pictureSize.width() * int(pictures.size()), pictureSize.height(), QImage::Format_RGB32);
    image.fill(look.dark ? darkCard : lightCard);
    QPainter painter(&image);
    for (size_t i = 0; i < pictures.size(); ++i) {
        const QRectF place(pictureSize.width() * int(i), 0, pictureSize.width(), pictureSize.height());
        figure::paint(&painter, place.adjusted(12, 12, -12, -12), pictures[i].scene, pictures[i].moment,
                      look);
    }
    painter.end();
    if (!image.save(path)) {
        say(Words::tr("%1:0: cannot be written").arg(path));
        return false;
    }
    out(path);
    return true;
}

/// Evenly spaced moments of one move, from preparation to end.
std::vector<Picture> strip(const figure::Scene& scene, const Technique& technique, const Timeline& t,
                           const QString& step)
{
    qint64 from = -1, to = 0;
    for (const Segment& s : t.segments) {
        if (s.step != step || (s.kind != SegmentKind::Prepare && s.kind != SegmentKind::Work))
            continue;
        if (from < 0)
            from = s.startMs;
        to = s.endMs();
        if (s.kind == SegmentKind::Work)
            break;
    }
    std::vector<Picture> pictures;
    pictures.reserve(stripLength);
    for (int i = 0; i < stripLength; ++i)
        pictures.push_back(
            {scene, figure::momentAt(t, from + (to - from - 1) * i / (stripLength - 1), &technique, false)});
    return pictures;
}

} // namespace

int draw(const QStringList& args)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Words::tr("Draws the moves of a routine as PNG pictures, one file per move."));
    parser.addPositionalArgument(u"ROUTINE|FILE"_s,
                                 Words::tr("A routine's id, or the path of a routine file."));
    parser.addOption({u"out"_s, Words::tr("The folder for the pictures."), u"FOLDER"_s});
    parser.addOption({u"strip"_s, Words::tr("Several moments of each move, side by side.")});
    parser.addOption({u"dark"_s, Words::tr("For a dark page.")});
    addTimelineOptions(parser);
    int code = Ok;
    if (!parse(parser, u"draw"_s, args, 1, 1, &code))
        return code;
    const QString folder = parser.value(u"out"_s);
    if (folder.isEmpty()) {
        say(Words::tr("unknot-cli draw: --out FOLDER is missing."));
        return Usage;
    }
    const auto prepared = prepare(parser, &code);
    if (!prepared)
        return code;
    if (!QDir().mkpath(folder)) {
        say(Words::tr("%1:0: the folder cannot be created").arg(folder));
        return CannotWrite;
    }
    figure::Look look;
    look.dark = parser.isSet(u"dark"_s);
    const Timeline timeline = prepared->timeline();
    int number = 0;
    for (const RoutineStep& step : prepared->routine.steps) {
        const Technique& t = *prepared->library.catalogue->technique(step.technique);
        Problems problems;
        const auto scene =
            figure::Scene::load(u"%1/figures/%2.toml"_s.arg(defaultContentFolder(), t.id), &problems);
        say(problems);
        if (!scene) {
            code = Refused;
            continue;
        }
        const QString path = u"%1/%2_%3.png"_s.arg(folder).arg(++number, 2, 10, QChar(u'0')).arg(t.id);
        const std::vector<Picture> pictures = parser.isSet(u"strip"_s)
                                                  ? strip(*scene, t, timeline, step.id)
                                                  : std::vector<Picture>{{*scene, figure::keyMoment(t)}};
        if (!save(pictures, look, path))
            return CannotWrite;
    }
    return code;
}

} // namespace unknot::cli
