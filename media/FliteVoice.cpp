// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/FliteVoice.h"

#ifdef UNKNOT_HAVE_FLITE
#include "media/SpeechShape.h"

#include <QLibrary>
#include <algorithm>
#include <cstdlib>
#include <flite/flite.h>
#include <mutex>
#include <optional>

extern "C" cst_voice* register_cmu_us_rms(const char* voxdir); // has no header
#endif

namespace unknot::media {

#ifdef UNKNOT_HAVE_FLITE

using namespace Qt::StringLiterals;

namespace {

/// libflite and its voice, loaded when the first phrase is spoken: relocating their tables would delay the
/// app's start.
struct Flite
{
    template <class Function>
    static Function* find(QLibrary& library, const char* name)
    {
        return reinterpret_cast<Function*>(library.resolve(name));
    }

    static constexpr int version = 1; // of the binary interface
    QLibrary engine{u"flite"_s, version}, rms{u"flite_cmu_us_rms"_s, version};
    decltype(flite_init)* init = find<decltype(flite_init)>(engine, "flite_init");
    decltype(flite_text_to_wave)* speak = find<decltype(flite_text_to_wave)>(engine, "flite_text_to_wave");
    decltype(feat_set_float)* setFeature = find<decltype(feat_set_float)>(engine, "feat_set_float");
    decltype(delete_wave)* deleteWave = find<decltype(delete_wave)>(engine, "delete_wave");
    decltype(register_cmu_us_rms)* makeVoice =
        find<decltype(register_cmu_us_rms)>(rms, "register_cmu_us_rms");
    cst_voice* voice = nullptr; ///< owned by libflite; null if any part is missing

    Flite()
    {
        if (!init || !speak || !setFeature || !deleteWave || !makeVoice)
            return;
        init();
        voice = makeVoice(nullptr);
    }
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
        if (!m_flite)
            m_flite.emplace();
        if (!m_flite->voice)
            return {};
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
        m_flite->setFeature(m_flite->voice->features, "duration_stretch", stretch * 0.9f);
        const std::unique_ptr<cst_wave, decltype(delete_wave)*> wave(
            m_flite->speak(text.toUtf8().constData(), m_flite->voice), m_flite->deleteWave);
        if (!wave || wave->num_samples <= 0)
            return {};
        std::vector<float> samples(size_t(wave->num_samples));
        std::transform(wave->samples, wave->samples + wave->num_samples, samples.begin(),
                       [](short s) { return float(s) / 32768.0f; });
        samples = trimmed(samples, wave->sample_rate);
        levelSpeech(samples, wave->sample_rate);
        return resampledTo48k(samples, wave->sample_rate);
    }

    std::optional<Flite> m_flite;
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
