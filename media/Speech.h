// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Clip.h"

#include <QString>

namespace unknot::media {

/// A phrase to speak.
struct Phrase
{
    QString text;
    QString language;  ///< of the text, e.g. "en"
    qint64 roomMs = 0; ///< maximum length of the clip; 0: no limit
};

/// A voice. Implementations are thread-safe but may serialize calls; a call may take 0.1 s.
class SpeechSource
{
public:
    virtual ~SpeechSource() = default;

    /// The spoken phrase without surrounding silence, about -18 LUFS; null if this voice cannot speak it. A
    /// voice only speaks text in its own language.
    virtual ClipPtr clip(const Phrase& phrase) = 0;

    /// The phrase at another pace, 0.7 slower .. 1.3 faster, at the same pitch. `roomMs` is the limit at that
    /// pace. The default implementation stretches clip(), and fits it to the limit if that was rounded.
    virtual ClipPtr paced(const Phrase& phrase, double pace);
};

/// Tries several voices in order, best first.
class ChainVoice final : public SpeechSource
{
public:
    void add(std::unique_ptr<SpeechSource> voice);
    bool empty() const { return m_voices.empty(); }
    ClipPtr clip(const Phrase& phrase) override;

private:
    std::vector<std::unique_ptr<SpeechSource>> m_voices;
};

/// All voices of this computer, best first: the voice packs in the folders below `packsFolder` (one per
/// language; missing or damaged ones are logged and skipped), then the built-in synthesis and the system's
/// voices if built with them (the system's first where they are better, which is not on Linux). Fast, as it
/// reads manifests only.
std::unique_ptr<SpeechSource> makeVoice(const QString& packsFolder);

/// The language code: "en" of "en_GB" or "EN-us".
QString primaryLanguage(const QString& language);

} // namespace unknot::media
