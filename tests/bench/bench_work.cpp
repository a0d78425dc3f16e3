// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
//
// bench_work FOLDER: computations without a screen or sound device: figure, timelines, safety rules, mixer,
// files. All measured by CPU time. Temporarily writes sound files to FOLDER.
#include "tests/bench/Samples.h"

#include "core/base/DataFolder.h"
#include "core/catalogue/Catalogue.h"
#include "core/safety/SafetyGate.h"
#include "core/timeline/Compile.h"
#include "figure/Follow.h"
#include "figure/Paint.h"
#include "media/Mixer.h"
#include "media/Renderer.h"
#include "media/Sounds.h"
#include "media/Speech.h"
#include "wording/Wording.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>
#include <numbers>

using namespace unknot;
using namespace Qt::StringLiterals;

namespace {

const QSize card(372, 400); // size of the figure in the player at phone size

/// A reference workload for the figure: a card with twenty smooth shapes of 48 points, together as large as
/// the card.
void paintReference(QPainter& painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath ground;
    ground.addRoundedRect(QRectF(QPointF(), card), 20, 20);
    painter.fillPath(ground, QColor(0xED, 0xF2, 0xEC));
    for (int shape = 0; shape < 20; ++shape) {
        const QPointF middle(46 + 70 * (shape % 5), 50 + 100 * (shape / 5));
        QPolygonF corners;
        for (int i = 0; i < 48; ++i) {
            const double a = i * 2 * std::numbers::pi / 48;
            const double r = 46 + 4 * std::sin(3 * a + shape);
            corners << middle + r * QPointF(std::cos(a), std::sin(a));
        }
        QPainterPath path;
        path.addPolygon(corners);
        path.closeSubpath();
        painter.fillPath(path, QColor::fromHsv(shape * 18, 90, 200));
    }
}

/// The moment for one frame of a move: in, through repetitions, with breath and pulse.
figure::Moment momentOf(int picture, int pictures)
{
    const double part = double(picture) / pictures;
    figure::Moment m;
    m.depth = std::min(1.0, 2 * part);
    m.cycle = std::fmod(3 * part, 1.0);
    m.breath = std::sin(6 * part);
    m.pulse = std::fmod(5 * part, 1.0);
    return m;
}

template <class Act>
double msOf(Act act)
{
    const double before = cpuSeconds();
    act();
    return 1000 * (cpuSeconds() - before);
}

double median(std::vector<double> v)
{
    std::nth_element(v.begin(), v.begin() + int(v.size() / 2), v.end());
    return v[v.size() / 2];
}

void benchFigure()
{
    QImage image(card, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    Problems problems;
    std::vector<double> allMs, allRatios;
    const QDir folder(defaultContentFolder() + u"/figures"_s);
    for (const QString& name : folder.entryList({u"*.toml"_s}, QDir::Files)) {
        const auto scene = figure::Scene::load(folder.filePath(name), &problems);
        if (!scene)
            continue;
        constexpr int rounds = 7, pictures = 16;
        std::vector<double> ms, ratios;
        for (int round = 0; round <= rounds; ++round) {
            const double reference = msOf([&] {
                for (int i = 0; i < pictures; ++i)
                    paintReference(painter);
            });
            const double figure = msOf([&] {
                for (int i = 0; i < pictures; ++i)
                    paint(&painter, image.rect(), *scene, momentOf(i, pictures), {});
            });
            if (round == 0)
                continue; // warm-up
            ms.push_back(figure / pictures);
            ratios.push_back(figure / reference);
        }
        report(qPrintable(u"figure/%1"_s.arg(scene->id())), "ms", ms);
        report(qPrintable(u"figure_ratio/%1"_s.arg(scene->id())), "x reference", ratios);
        allMs.push_back(median(ms));
        allRatios.push_back(median(ratios));
    }
    report("figure", "ms", allMs);
    report("figure_ratio", "x reference", allRatios);
}

struct Content
{
    Problems problems;
    Catalogue catalogue = Catalogue::load(defaultContentFolder(), u"en"_s, &problems);
    Wording wording = Wording::load(defaultContentFolder(), u"en"_s, &problems);
};

void benchContent()
{
    std::vector<double> ms;
    for (int i = 0; i < 9; ++i)
        ms.push_back(msOf([] { Content content; }));
    report("content_load", "ms", ms);
}

void benchTimeline(const Content& content)
{
    std::vector<double> rates;
    for (int batch = 0; batch <= 9; ++batch) {
        int routines = 0;
        qint64 length = 0;
        const double ms = msOf([&] {
            for (; routines < 100;) {
                for (const auto& [id, routine] : content.catalogue.routines()) {
                    length += compile(routine, content.catalogue, content.wording).totalMs;
                    ++routines;
                }
            }
        });
        if (batch > 0 && length > 0)
            rates.push_back(1000 * routines / ms);
    }
    report("timeline", "routines/s", rates);
}

/// Eight conditions, one of them unknown, and a year of monthly screens, one of which is still open.
SafetyState somebody(QDate today, const SafetyRules& rules)
{
    SafetyState state;
    state.profile.age = 68;
    for (const char* tag : {"osteoporosis", "uncontrolled_bp", "osteoarthritis", "neuropathy", "balance_risk",
                            "floor_transfer", "skin", "moon_sickness"})
        state.profile.add(QString::fromLatin1(tag), today);
    state.profile.conditions[6].where = QStringList{u"calf_left"_s};
    state.profile.cleared = {{u"uncontrolled_bp"_s, u"stretching"_s, today, {}}, {u"skin"_s, {}, today, {}}};
    for (int month = 0; month < 12; ++month) {
        Screening s;
        s.at = Moment::of(QDateTime(today.addMonths(-month), QTime(9, 0)));
        s.screen = rules.redFlags().start().id;
        for (const ScreenLine& line : rules.redFlags().start().lines) {
            for (const QString& flag : line.flags)
                s.answers.push_back({flag, u"no"_s});
        }
        state.screenings.push_back(s);
    }
    state.screenings.push_back(state.screenings.front());
    state.screenings.back().answers = {{u"rf_foot_drop"_s, u"yes"_s}};
    return state;
}

/// The verdict on a technique: conditions, places, clearances; and including open red flags, as the gate
/// computes it for every step.
void benchSafety(const Content& content)
{
    Problems problems;
    const SafetyRules rules =
        SafetyRules::load(defaultContentFolder(), u"en"_s, content.catalogue, &problems);
    const QDate today(2026, 11, 26);
    const SafetyState state = somebody(today, rules);
    const RulesGate gate(rules, state, today);
    const PersonCheck person(state.profile, rules, today);
    std::vector<double> checks, rulings;
    for (int batch = 0; batch <= 9; ++batch) {
        constexpr int rounds = 20;
        size_t said = 0;
        const auto perMove = [&](auto act) {
            const double ms = msOf([&] {
                for (int i = 0; i < rounds; ++i) {
                    for (const auto& [id, technique] : content.catalogue.techniques())
                        act(technique);
                }
            });
            return 1000 * ms / (rounds * double(content.catalogue.techniques().size()));
        };
        const double check = perMove([&](const Technique& t) {
            const Ruling ruling = person.check(t, content.catalogue);
            said += size_t(reasonOf(ruling, rules).size());
        });
        const double ruling =
            perMove([&](const Technique& t) { said += gate.rulingFor(t, content.catalogue).hits.size(); });
        if (batch > 0 && said > 0) {
            checks.push_back(check);
            rulings.push_back(ruling);
        }
    }
    report("safety_check", "µs", checks);
    report("safety_check_flags", "µs", rulings);
}

void benchMixer(const Timeline& timeline, media::SpeechSource& voice)
{
    media::Sounds sounds;
    const auto score = std::make_shared<const media::Score>(makeScore(timeline, sounds, &voice));
    std::vector<std::int16_t> out(2 * 960); // the request of a device: 20 ms
    for (const char* name : {"mixer", "mixer_ambience"}) {
        const auto ambience = name == std::string_view("mixer") ? nullptr : sounds.ambience(u"rain"_s);
        std::vector<double> speeds;
        for (int run = 0; run < 9; ++run) {
            media::Mixer mixer;
            mixer.setAmbience(ambience.get());
            mixer.load(score, 0);
            const double ms = msOf([&] {
                while (mixer.position() < score->frames)
                    mixer.render(out.data(), int(out.size() / 2));
            });
            speeds.push_back(double(timeline.totalMs) / ms);
        }
        report(name, "x real time", speeds);
    }
}

void benchRender(const Timeline& timeline, media::SpeechSource& voice, const QString& folder)
{
    for (const char* kind : {"wav", "flac", "opus"}) {
        std::vector<double> speeds;
        const QString path = u"%1/bench.%2"_s.arg(folder, QString::fromLatin1(kind));
        for (int run = 0; run < 5; ++run) {
            media::RenderOptions options;
            options.path = path;
            options.overwrite = true;
            bool written = false;
            const double ms = msOf([&] { written = bool(render(timeline, voice, options)); });
            if (!written)
                std::exit(1);
            speeds.push_back(double(timeline.totalMs) / ms);
        }
        QFile::remove(path);
        report(qPrintable(u"render/%1"_s.arg(QString::fromLatin1(kind))), "x real time", speeds);
    }
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv);
    if (argc != 2)
        return 2;
    benchFigure();
    benchContent();
    const Content content;
    benchTimeline(content);
    benchSafety(content);
    const auto voice = media::makeVoice(dataFolder(u"voices"_s));
    const Routine* routine = content.catalogue.routine(u"desk_neck_shoulder_6"_s);
    if (!routine || !voice)
        return 1;
    const Timeline timeline = compile(*routine, content.catalogue, content.wording);
    benchMixer(timeline, *voice);
    benchRender(timeline, *voice, QString::fromLocal8Bit(argv[1]));
    return 0;
}
