// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QString>
#include <QStringList>

/// Talking to festival: scripts for it, and what it leaves behind.
namespace unknot::voicepack {

/// Silence between two sentences of one phrase.
inline constexpr int sentenceGapMs = 220;

/// The sentences of a phrase, each with the mark it ends in.
QStringList sentencesOf(const QString& text);

/// A job: one phrase at one tempo. Festival writes its sentences to STEM.0.wav, STEM.1.wav ...
struct Job
{
    QString text;
    QString stem;      ///< path without ending
    qint64 roomMs = 0; ///< 0: no limit
    double tempo = 1;  ///< 1.1: a tenth faster
};

/// A festival script that speaks every job.
QByteArray festivalScript(const QList<Job>& jobs);

/// The phrase as festival spoke it: sentences trimmed, levelled, joined with pauses, 48 kHz. Empty when a
/// sentence is missing.
std::vector<float> collected(const Job& job);

} // namespace unknot::voicepack
