// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "media/SystemVoice.h"

#ifdef UNKNOT_HAVE_SYSTEM_VOICE
#include "media/SpeechShape.h"
#include "media/Stretch.h"

#include <QAudioFormat>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QSemaphore>
#include <QStringList>
#include <QTextToSpeech>
#include <QThread>
#include <QTimer>
#include <mutex>
#endif

namespace unknot::media {

#ifdef UNKNOT_HAVE_SYSTEM_VOICE

Q_DECLARE_LOGGING_CATEGORY(logVoice)

using namespace Qt::StringLiterals;

namespace {

constexpr int readyMs = 3000;   // for an engine to start
constexpr int answerMs = 8000;  // for starting and one phrase; closing the app may wait this long
constexpr double fastest = 1.3; // faster speech no longer sounds calm

/// A phrase sent to the engine. Shared ownership, as the caller may give up first.
struct Job
{
    Phrase phrase;
    QAudioFormat format;
    QByteArray bytes;
    QSemaphore done;
};

/// Lives on the voice's thread with the engines that support synthesis.
class Speaker final : public QObject
{
public:
    explicit Speaker(SystemVoiceFor languages)
    {
        // mock is part of Qt's own builds and is silent; speechd can only play, and probing it starts a
        // daemon; flite speaks English only, and probing it opens the sound system.
        m_passedOver = {u"mock"_s, u"speechd"_s};
        if (languages == SystemVoiceFor::AllButEnglish)
            m_passedOver.append(u"flite"_s);
    }

    void speak(const std::shared_ptr<Job>& job)
    {
        if (!m_started)
            start();
        for (const auto& engine : m_engines) {
            if (choose(*engine, job->phrase.language) && synthesise(*engine, job))
                break;
        }
        job->done.release();
    }

private:
    void start()
    {
        m_started = true;
        for (const QString& name : QTextToSpeech::availableEngines()) {
            if (m_passedOver.contains(name))
                continue;
            auto engine = std::make_unique<QTextToSpeech>(name);
            if (!engine->engineCapabilities().testFlag(QTextToSpeech::Capability::Synthesize))
                continue;
            // Some engines report Error until they are connected to the system.
            QEventLoop loop;
            connect(engine.get(), &QTextToSpeech::stateChanged, &loop, [&loop](QTextToSpeech::State state) {
                if (state == QTextToSpeech::Ready)
                    loop.quit();
            });
            QTimer::singleShot(readyMs, &loop, &QEventLoop::quit);
            if (engine->state() != QTextToSpeech::Ready)
                loop.exec();
            if (engine->state() == QTextToSpeech::Ready)
                m_engines.push_back(std::move(engine));
        }
    }

    /// Always selects a voice: an engine's default may have any language.
    static bool choose(QTextToSpeech& engine, const QString& language)
    {
        const QLocale wanted(language);
        if (wanted.language() == QLocale::C)
            return false;
        QList<QLocale> locales = engine.availableLocales();
        locales.removeIf([&](const QLocale& l) { return l.language() != wanted.language(); });
        if (locales.isEmpty())
            return false;
        engine.setLocale(locales.contains(wanted) ? wanted : locales.first());
        // Prefer the engine's default for this locale, which is the system's choice; the first in the list
        // may be a novelty voice.
        QVoice voice = engine.voice();
        if (voice.locale().language() != wanted.language())
            voice = engine.availableVoices().value(0);
        engine.setVoice(voice);
        return engine.voice().locale().language() == wanted.language();
    }

    static bool synthesise(QTextToSpeech& engine, const std::shared_ptr<Job>& job)
    {
        QEventLoop loop;
        bool begun = false, over = false;
        // The state is also Ready before it starts, and some engines finish before synthesize() returns.
        connect(&engine, &QTextToSpeech::stateChanged, &loop, [&](QTextToSpeech::State state) {
            begun = begun || state == QTextToSpeech::Synthesizing;
            over = state == QTextToSpeech::Error || (state == QTextToSpeech::Ready && begun);
            if (over)
                loop.quit();
        });
        engine.synthesize(job->phrase.text, &loop,
                          [job](const QAudioFormat& format, const QByteArray& bytes) {
                              job->format = format;
                              job->bytes += bytes;
                          });
        if (!over)
            loop.exec(); // may run until the thread ends; clip() has given up long before
        if (over && engine.state() == QTextToSpeech::Ready)
            return true;
        job->bytes.clear();
        return false;
    }

    QStringList m_passedOver;
    bool m_started = false;
    std::vector<std::unique_ptr<QTextToSpeech>> m_engines;
};

std::vector<float> monoOf(const QAudioFormat& format, const QByteArray& bytes)
{
    const int channels = format.channelCount();
    const int width = format.bytesPerSample();
    if (channels < 1 || width < 1)
        return {};
    std::vector<float> out(size_t(bytes.size() / (channels * width)));
    const char* at = bytes.constData();
    for (float& s : out) {
        for (int c = 0; c < channels; ++c, at += width)
            s += format.normalizedSampleValue(at) / float(channels);
    }
    return out;
}

class SystemVoice final : public SpeechSource
{
public:
    explicit SystemVoice(SystemVoiceFor languages) : m_languages(languages) {}

    ~SystemVoice() override
    {
        if (!m_thread)
            return;
        m_thread->quit();
        if (m_thread->wait(3000))
            delete m_thread;
        else
            qCWarning(logVoice) << "The system's voice does not answer; its thread is left behind.";
    }

    ClipPtr clip(const Phrase& phrase) override
    {
        const QString language = primaryLanguage(phrase.language);
        if (language.isEmpty() || (m_languages == SystemVoiceFor::AllButEnglish && language == "en"_L1))
            return {};
        const auto sayable = [](QChar c) { return c.isLetterOrNumber(); };
        if (std::none_of(phrase.text.begin(), phrase.text.end(), sayable))
            return {}; // an engine would produce a breath, which would be amplified
        const std::lock_guard lock(m_mutex);
        if (m_silent)
            return {};
        if (!m_thread)
            begin();
        const auto job = std::make_shared<Job>();
        job->phrase = phrase;
        QMetaObject::invokeMethod(m_speaker, [speaker = m_speaker, job] { speaker->speak(job); });
        if (!job->done.tryAcquire(1, answerMs)) {
            qCWarning(logVoice) << "The system's voice does not answer and is not asked again.";
            m_silent = true;
            return {};
        }
        return shaped(*job);
    }

private:
    void begin()
    {
        m_thread = new QThread;
        m_thread->setObjectName("voice");
        m_speaker = new Speaker(m_languages);
        m_speaker->moveToThread(m_thread);
        QObject::connect(m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
        m_thread->start(QThread::LowPriority);
    }

    static ClipPtr shaped(const Job& job)
    {
        const int rate = job.format.sampleRate();
        if (job.bytes.isEmpty() || rate < 8000 || rate > sampleRate)
            return {};
        auto samples = trimmed(monoOf(job.format, job.bytes), rate);
        if (samples.empty())
            return {};
        levelSpeech(samples, rate);
        const auto clip = std::make_shared<const Clip>(Clip{resampledTo48k(samples, rate)});
        const double room = double(job.phrase.roomMs * framesPerMs);
        const double tooLong = room > 0 ? double(clip->samples.size()) / room : 0;
        return tooLong > 1 ? stretched(clip, std::min(tooLong, fastest)) : clip;
    }

    const SystemVoiceFor m_languages;
    std::mutex m_mutex;
    QThread* m_thread = nullptr; ///< leaked if the system hangs, as deleting it would block
    Speaker* m_speaker = nullptr;
    bool m_silent = false;
};

} // namespace

std::unique_ptr<SpeechSource> makeSystemVoice(SystemVoiceFor languages)
{
    return std::make_unique<SystemVoice>(languages);
}

#else

std::unique_ptr<SpeechSource> makeSystemVoice(SystemVoiceFor)
{
    return {};
}

#endif

} // namespace unknot::media
