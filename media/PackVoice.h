// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Speech.h"
#include "media/VoicePack.h"

#include <QStringList>
#include <mutex>

namespace unknot::media {

/// Speaks the phrases of one voice pack. Clips are decoded (2 to 5 ms each) when asked for and not kept.
class PackVoice final : public SpeechSource
{
public:
    static Result<std::unique_ptr<SpeechSource>> open(const QString& folder);
    explicit PackVoice(VoicePack pack);

    /// Null for a phrase the pack does not have, for another language, and for a damaged clip; the reason of
    /// the last goes to the log and to problems().
    ClipPtr clip(const Phrase& phrase) override;

    QStringList problems() const;

private:
    const VoicePack m_pack;
    mutable std::mutex m_mutex;
    QStringList m_problems;
};

} // namespace unknot::media
