// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/PackVoice.h"

#include <QLoggingCategory>

namespace unknot::media {

Q_DECLARE_LOGGING_CATEGORY(logVoice)

Result<std::unique_ptr<SpeechSource>> PackVoice::open(const QString& folder)
{
    auto pack = VoicePack::read(folder);
    if (!pack)
        return pack.error();
    return std::unique_ptr<SpeechSource>(std::make_unique<PackVoice>(std::move(pack.value())));
}

PackVoice::PackVoice(VoicePack pack) : m_pack(std::move(pack)) {}

ClipPtr PackVoice::clip(const Phrase& phrase)
{
    if (primaryLanguage(phrase.language) != primaryLanguage(m_pack.language))
        return {};
    const auto found = m_pack.clips.constFind(phrase.text);
    if (found == m_pack.clips.constEnd())
        return {};
    auto clip = m_pack.decode(*found);
    if (clip)
        return clip.value();
    const std::lock_guard lock(m_mutex);
    if (!m_problems.contains(clip.error().detail)) {
        qCWarning(logVoice).noquote() << clip.error().detail;
        m_problems.append(clip.error().detail);
    }
    return {};
}

QStringList PackVoice::problems() const
{
    const std::lock_guard lock(m_mutex);
    return m_problems;
}

} // namespace unknot::media
