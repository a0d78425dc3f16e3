// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QStringList>

/// Generates scripts for festival and collects its output.
namespace unknot::voicepack {

/// Silence between two sentences of one phrase.
inline constexpr int sentenceGapMs = 220;

/// The sentences of a phrase, including their punctuation.
QStringList sentencesOf(const QString& text);

/// One phrase at one tempo. Festival writes its sentences to STEM.0.wav, STEM.1.wav ...
struct Job
{
    QString text;
    QString stem;      ///< path without extension
    qint64 roomMs = 0; ///< 0: no limit
    double tempo = 1;  ///< 1.1 is 10 % faster
};

/// A festival script that speaks all jobs.
QByteArray festivalScript(const QList<Job>& jobs);

/// The phrase spoken by festival: sentences trimmed, levelled and joined with pauses, 48 kHz. Empty if a
/// sentence is missing.
std::vector<float> collected(const Job& job);

} // namespace unknot::voicepack
