// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "media/Speech.h"
#include "media/VoicePack.h"

#include <QStringList>
#include <mutex>

namespace unknot::media {

/// Speaks the phrases of one voice pack. Clips are decoded on demand (2 to 5 ms each) and not cached.
class PackVoice final : public SpeechSource
{
public:
    static Result<std::unique_ptr<SpeechSource>> open(const QString& folder);
    explicit PackVoice(VoicePack pack);

    /// Null for a phrase the pack lacks, another language, or a damaged clip; damage is reported in the log
    /// and in problems().
    ClipPtr clip(const Phrase& phrase) override;

    QStringList problems() const;

private:
    const VoicePack m_pack;
    mutable std::mutex m_mutex;
    QStringList m_problems;
};

} // namespace unknot::media
