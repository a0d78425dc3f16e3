// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/tools/Festival.h"

#include "media/AudioFile.h"
#include "media/SpeechShape.h"

#include <algorithm>

namespace unknot::voicepack {

using namespace Qt::StringLiterals;

namespace {

/// Festival accepts plain ASCII in double quotes.
QString spoken(const QString& sentence)
{
    QString out;
    for (const QChar c : sentence) {
        switch (c.unicode()) {
        case 0x2018:
        case 0x2019:
            out += u'\'';
            break;
        case 0x2013:
        case 0x2014:
            out += u", "_s;
            break;
        default:
            out += c.unicode() >= 32 && c.unicode() < 127 && c != u'"' && c != u'\\' ? c : QChar(u' ');
        }
    }
    return out.simplified();
}

} // namespace

QStringList sentencesOf(const QString& text)
{
    QStringList out;
    QString sentence;
    const auto close = [&] {
        if (std::any_of(sentence.begin(), sentence.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            out.append(sentence.trimmed());
        sentence.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        sentence += text.at(i);
        const bool ends = u".!?"_s.contains(text.at(i));
        if (ends && (i + 1 == text.size() || text.at(i + 1).isSpace()))
            close(); // so that "4.5" is not split
    }
    close();
    return out;
}

QByteArray festivalScript(const QList<Job>& jobs)
{
    // Speak each sentence as a separate utterance: within one, festival pauses only 0.1 s at a full stop and
    // does not lower its pitch. Duration_Stretch has no effect on this kind of voice; the tempo is set with
    // "-r".
    QString out = u"(voice_cmu_us_slt_arctic_hts)\n(define plain hts_engine_params)\n"_s;
    for (const Job& job : jobs) {
        out += u"(set! hts_engine_params (append plain (list '(\"-r\" %1))))\n"_s.arg(job.tempo, 0, 'f', 3);
        int number = 0;
        for (const QString& sentence : sentencesOf(job.text))
            out += u"(utt.save.wave (utt.synth (Utterance Text \"%1\")) \"%2.%3.wav\" 'riff)\n"_s.arg(
                spoken(sentence), job.stem, QString::number(number++));
    }
    return out.toUtf8();
}

std::vector<float> collected(const Job& job)
{
    std::vector<float> all;
    const qsizetype sentences = sentencesOf(job.text).size();
    for (qsizetype i = 0; i < sentences; ++i) {
        const auto sound = media::readSoundFile(u"%1.%2.wav"_s.arg(job.stem).arg(i), 60);
        if (!sound)
            return {};
        if (i > 0)
            all.resize(all.size() + size_t(sentenceGapMs * sound->rate / 1000));
        const auto sentence = media::trimmed(sound->samples, sound->rate);
        all.insert(all.end(), sentence.begin(), sentence.end());
        if (i + 1 == sentences) {
            media::levelSpeech(all, sound->rate);
            return media::resampledTo48k(all, sound->rate);
        }
    }
    return {};
}

} // namespace unknot::voicepack
