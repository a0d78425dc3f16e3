// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

#include <QString>

namespace unknot::media {

/// What is to be said.
struct Phrase
{
    QString text;
    QString language;  ///< of the text, e.g. "en"
    qint64 roomMs = 0; ///< the clip should not be longer; 0: as long as it likes
};

/// A voice. Implementations are safe to call from several threads, one call at a time each; a call may take
/// 0.1 s.
class SpeechSource
{
public:
    virtual ~SpeechSource() = default;

    /// The spoken phrase without silence around it, about -18 LUFS; null when this voice does not have it. A
    /// voice never speaks text of a language that is not its own.
    virtual ClipPtr clip(const Phrase& phrase) = 0;

    /// The same at another pace: 0.7 slower .. 1.3 quicker, at the voice's own pitch. The room is the one at
    /// that pace. Every voice can: its clip is stretched, and where the room was rounded it ends with it.
    virtual ClipPtr paced(const Phrase& phrase, double pace);
};

/// Asks one voice after the other, the best first.
class ChainVoice final : public SpeechSource
{
public:
    void add(std::unique_ptr<SpeechSource> voice);
    bool empty() const { return m_voices.empty(); }
    ClipPtr clip(const Phrase& phrase) override;

private:
    std::vector<std::unique_ptr<SpeechSource>> m_voices;
};

/// Every voice this computer has, best first: the recorded or rendered packs in the folders below
/// `packsFolder` (one a language; a folder that is missing or damaged is left out, with the reason in the
/// log), then the built-in synthesis and the system's voices where the program was built with them (the
/// system's first where they are better, not on Linux). Reads manifests only, so it is quick.
std::unique_ptr<SpeechSource> makeVoice(const QString& packsFolder);

/// "en" of "en_GB" or "EN-us".
QString primaryLanguage(const QString& language);

} // namespace unknot::media
