// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/Speech.h"

#include "media/FliteVoice.h"
#include "media/PackVoice.h"
#include "media/Stretch.h"
#include "media/SystemVoice.h"

#include <QDir>
#include <QLoggingCategory>
#include <mutex>

namespace unknot::media {

Q_LOGGING_CATEGORY(logVoice, "unknot.voice", QtInfoMsg)

ClipPtr SpeechSource::paced(const Phrase& phrase, double pace)
{
    if (pace == 1 || !(pace > 0))
        return clip(phrase);
    Phrase unhurried = phrase;
    unhurried.roomMs = qint64(double(phrase.roomMs) * pace);
    ClipPtr spoken = clip(unhurried);
    if (!spoken)
        return {};
    // The limit is in whole milliseconds: rounding after division by the pace must not cut a sentence.
    const double needed = double(spoken->samples.size()) / pace;
    const double room = double(phrase.roomMs * framesPerMs);
    const bool rounded = phrase.roomMs > 0 && needed > room && needed <= room + framesPerMs;
    return stretched(spoken, rounded ? double(spoken->samples.size()) / room : pace);
}

void ChainVoice::add(std::unique_ptr<SpeechSource> voice)
{
    if (voice)
        m_voices.push_back(std::move(voice));
}

ClipPtr ChainVoice::clip(const Phrase& phrase)
{
    for (const auto& voice : m_voices) {
        if (ClipPtr clip = voice->clip(phrase))
            return clip;
    }
    return {};
}

namespace {

/// Reads the list of a pack when the first phrase is wanted, so that the app's start does not wait for it.
class PackOnDemand final : public SpeechSource
{
public:
    explicit PackOnDemand(QString folder) : m_folder(std::move(folder)) {}

    ClipPtr clip(const Phrase& phrase) override
    {
        std::call_once(m_once, [this] {
            auto pack = PackVoice::open(m_folder);
            if (pack)
                m_pack = std::move(pack.value());
            else
                qCWarning(logVoice).noquote() << pack.error().detail;
        });
        return m_pack ? m_pack->clip(phrase) : nullptr;
    }

private:
    const QString m_folder;
    std::once_flag m_once;
    std::unique_ptr<SpeechSource> m_pack;
};

} // namespace

std::unique_ptr<SpeechSource> makeVoice(const QString& packsFolder)
{
    auto chain = std::make_unique<ChainVoice>();
    const QDir packs(packsFolder);
    for (const QString& name : packs.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name))
        chain->add(std::make_unique<PackOnDemand>(packs.filePath(name)));
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN) && !defined(Q_OS_ANDROID)
    // Qt's synthesis here is flite again, through a detour.
    chain->add(makeFliteVoice());
    chain->add(makeSystemVoice(SystemVoiceFor::AllButEnglish));
#else
    chain->add(makeSystemVoice(SystemVoiceFor::EveryLanguage));
    chain->add(makeFliteVoice());
#endif
    return chain;
}

QString primaryLanguage(const QString& language)
{
    qsizetype end = 0;
    while (end < language.size() && language.at(end).isLetter())
        ++end;
    return language.left(end).toLower();
}

} // namespace unknot::media
