// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

// unknot-voicepack plan PACK WORK < phrases
// Writes the missing phrases to WORK/jobs.tsv, WORK/part0.scm and WORK/part1.scm.
//
// unknot-voicepack collect PACK WORK
// Adds what festival spoke to the pack, and plans phrases that were too long again.
//
// Phrases are lines "room_ms<TAB>text" or "text". Both commands print the number of phrases that festival has
// to speak next; 0 means done. Messages go to standard error. Use it through script/voice-pack.

#include "media/VoicePack.h"
#include "media/tools/Festival.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTextStream>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace unknot;
using namespace unknot::voicepack;
using media::VoicePack;

namespace {

constexpr double fastest = 1.3; // faster speech no longer sounds calm

int fail(const QString& message)
{
    QTextStream(stderr) << u"unknot-voicepack: "_s << message << Qt::endl;
    return 1;
}

VoicePack openPack(const QString& folder)
{
    QDir().mkpath(folder);
    auto pack = VoicePack::read(folder);
    if (pack)
        return pack.value();
    if (pack.error().code != ErrorCode::NotFound)
        QTextStream(stderr) << pack.error().detail << u" - starting a new pack"_s << Qt::endl;
    VoicePack fresh;
    fresh.folder = folder;
    fresh.language = u"en"_s;
    fresh.voice = u"cmu_us_slt_arctic_hts"_s;
    fresh.credit =
        u"Spoken by festival with the voice cmu_us_slt_arctic (HTS), Carnegie Mellon University and "
        "the HTS working group"_s;
    return fresh;
}

bool writePlan(const QString& work, const QList<Job>& jobs)
{
    const QDir dir(work);
    QFile list(dir.filePath(u"jobs.tsv"_s));
    if (!list.open(QIODevice::WriteOnly))
        return false;
    QList<Job> parts[2];
    for (qsizetype i = 0; i < jobs.size(); ++i) {
        const Job& job = jobs.at(i);
        list.write(u"%1\t%2\t%3\n"_s.arg(job.roomMs).arg(job.tempo).arg(job.text).toUtf8());
        parts[i % 2].append(job);
    }
    for (int i = 0; i < 2; ++i) {
        QFile script(dir.filePath(u"part%1.scm"_s.arg(i)));
        if (!script.open(QIODevice::WriteOnly) || script.write(festivalScript(parts[i])) < 0)
            return false;
    }
    return true;
}

Job jobFor(const QString& work, const QString& text, qint64 roomMs, double tempo)
{
    return {text, QDir(work).absoluteFilePath(VoicePack::stemFor(text)), roomMs, tempo};
}

int plan(const QString& folder, const QString& work)
{
    const VoicePack pack = openPack(folder);
    QDir().mkpath(work);
    QList<Job> jobs;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return fail(u"cannot read standard input"_s);
    for (const QString& line : QString::fromUtf8(input.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QString text = line.section(u'\t', -1).trimmed();
        const qint64 room = line.contains(u'\t') ? line.section(u'\t', 0, 0).toLongLong() : 0;
        const auto known = pack.clips.constFind(text);
        const bool there = known != pack.clips.constEnd() && (room == 0 || known->ms <= room) &&
                           QFile::exists(QDir(folder).filePath(known->file));
        const bool twice =
            std::any_of(jobs.begin(), jobs.end(), [&text](const Job& j) { return j.text == text; });
        if (!there && !twice && !sentencesOf(text).isEmpty())
            jobs.append(jobFor(work, text, room, 1));
    }
    if (!writePlan(work, jobs))
        return fail(work + u": cannot write"_s);
    QTextStream(stdout) << jobs.size() << Qt::endl;
    return 0;
}

int collect(const QString& folder, const QString& work)
{
    VoicePack pack = openPack(folder);
    QFile list(QDir(work).filePath(u"jobs.tsv"_s));
    if (!list.open(QIODevice::ReadOnly))
        return fail(list.fileName() + u": "_s + list.errorString());
    QTextStream err(stderr);
    QList<Job> again;
    int silent = 0;
    for (const QString& line : QString::fromUtf8(list.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const Job job = jobFor(work, line.section(u'\t', 2), line.section(u'\t', 0, 0).toLongLong(),
                               line.section(u'\t', 1, 1).toDouble());
        const std::vector<float> samples = collected(job);
        if (samples.empty()) {
            ++silent;
            continue;
        }
        const double ms = double(samples.size()) / media::framesPerMs;
        if (job.roomMs > 0 && ms > double(job.roomMs) && job.tempo < fastest) {
            // Slightly more than needed, as pauses and the trim do not shrink with the tempo.
            const double tempo = job.tempo * (ms / double(job.roomMs)) * 1.015 + 0.01;
            again.append(jobFor(work, job.text, job.roomMs, std::min(tempo, fastest)));
            continue;
        }
        if (job.roomMs > 0 && ms > double(job.roomMs))
            err << u"too long by %1 ms even at tempo %2: "_s.arg(ms - double(job.roomMs), 0, 'f', 0)
                       .arg(job.tempo)
                << job.text << Qt::endl;
        if (const auto added = pack.add(job.text, samples); !added)
            return fail(added.error().detail);
    }
    if (silent > 0)
        err << silent << u" phrases were not spoken by festival"_s << Qt::endl;
    if (const auto written = pack.write(); !written)
        return fail(written.error().detail);
    if (!writePlan(work, again))
        return fail(work + u": cannot write"_s);
    QTextStream(stdout) << again.size() << Qt::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = app.arguments();
    if (words.size() == 4 && words.at(1) == "plan"_L1)
        return plan(words.at(2), words.at(3));
    if (words.size() == 4 && words.at(1) == "collect"_L1)
        return collect(words.at(2), words.at(3));
    fail(u"plan PACK WORK < phrases | collect PACK WORK"_s);
    return 2;
}
