// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/FliteVoice.h"

#ifdef UNKNOT_HAVE_FLITE
#include "media/SpeechShape.h"

#include <algorithm>
#include <cstdlib>
#include <flite/flite.h>
#include <mutex>

extern "C" cst_voice* register_cmu_us_rms(const char* voxdir);
#endif

namespace unknot::media {

#ifdef UNKNOT_HAVE_FLITE

using namespace Qt::StringLiterals;

namespace {

struct WaveDeleter
{
    void operator()(cst_wave* wave) const { delete_wave(wave); }
};

class FliteVoice final : public SpeechSource
{
public:
    ClipPtr clip(const Phrase& phrase) override
    {
        if (primaryLanguage(phrase.language) != "en"_L1)
            return {};
        // flite has global state: one sentence at a time per process.
        static std::mutex once;
        const std::lock_guard lock(once);
        if (!m_voice) {
            flite_init();
            m_voice = register_cmu_us_rms(nullptr);
        }
        auto clip = speak(phrase.text, 1);
        const qint64 ms = qint64(clip.size()) / framesPerMs;
        if (phrase.roomMs > 0 && ms > phrase.roomMs) {
            const double tempo = std::max(0.78, 0.985 * double(phrase.roomMs) / double(ms));
            clip = speak(phrase.text, float(tempo));
        }
        return clip.empty() ? nullptr : std::make_shared<const Clip>(Clip{std::move(clip)});
    }

private:
    std::vector<float> speak(const QString& text, float stretch)
    {
        // rms speaks slowly: at 0.9 his durations match the voice of the length table. flite uses rand() for
        // excitation, so seed it for reproducible samples.
        std::srand(1);
        feat_set_float(m_voice->features, "duration_stretch", stretch * 0.9f);
        const std::unique_ptr<cst_wave, WaveDeleter> wave(
            flite_text_to_wave(text.toUtf8().constData(), m_voice));
        if (!wave || wave->num_samples <= 0)
            return {};
        std::vector<float> samples(size_t(wave->num_samples));
        std::transform(wave->samples, wave->samples + wave->num_samples, samples.begin(),
                       [](short s) { return float(s) / 32768.0f; });
        samples = trimmed(samples, wave->sample_rate);
        levelSpeech(samples, wave->sample_rate);
        return resampledTo48k(samples, wave->sample_rate);
    }

    cst_voice* m_voice = nullptr; // owned by libflite
};

} // namespace

std::unique_ptr<SpeechSource> makeFliteVoice()
{
    return std::make_unique<FliteVoice>();
}

#else

std::unique_ptr<SpeechSource> makeFliteVoice()
{
    return {};
}

#endif

} // namespace unknot::media
