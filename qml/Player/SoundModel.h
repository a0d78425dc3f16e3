// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/session/SoundPort.h"
#include "core/timeline/Compile.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace unknot {

/// The sound of a session: amount of speech, volumes and faults. GUI thread.
class SoundModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    Q_PROPERTY(Speech voice READ voice WRITE setVoice NOTIFY voiceChanged)
    Q_PROPERTY(QString ambience READ ambience WRITE setAmbience NOTIFY changed) ///< "" for none
    Q_PROPERTY(qreal voiceLevel READ voiceLevel WRITE setVoiceLevel NOTIFY changed)
    Q_PROPERTY(qreal cueLevel READ cueLevel WRITE setCueLevel NOTIFY changed)
    Q_PROPERTY(qreal ambienceLevel READ ambienceLevel WRITE setAmbienceLevel NOTIFY changed)
    Q_PROPERTY(Fault fault READ fault NOTIFY changed)

public:
    /// How much is said, as core's Voice.
    enum class Speech { Full, Learning, Off };
    Q_ENUM(Speech)
    enum class Fault {
        NoFault,
        NoDevice,
        NoSystem,     ///< there is no sound system
        Failing,      ///< the device does not play; the app keeps trying
        NeedsRestart, ///< there was no sound system when the sound was first needed
        Missing       ///< parts of the app are not installed
    };
    Q_ENUM(Fault)

    /// `port` must outlive it.
    SoundModel(SoundPort& port, std::shared_ptr<const Phrases> phrases, QObject* parent = nullptr);

    /// Sets the language, from the next sentence on.
    void setPhrases(std::shared_ptr<const Phrases> phrases) { m_phrases = std::move(phrases); }
    SoundPort& port() { return m_port; }
    /// The voice to compile timelines for. With the voice off, the timeline keeps its sentences as captions,
    /// and the mixer is silent.
    Voice compiled() const { return m_voice == Voice::Off ? Voice::Full : m_voice; }

    /// Plays a chime, then one sentence, in place of what is playing.
    void sayOnce(const Sentence& sentence);
    /// Plays a sentence to test the sound. Not while a session plays.
    Q_INVOKABLE void sample();
    void setFault(Fault fault);

    Speech voice() const { return Speech(m_voice); }
    void setVoice(Speech voice);
    QString ambience() const { return m_ambience; }
    void setAmbience(const QString& name);
    qreal voiceLevel() const { return m_levels.voice; }
    void setVoiceLevel(qreal level) { setLevel(m_levels.voice, level); }
    qreal cueLevel() const { return m_levels.cues; }
    void setCueLevel(qreal level) { setLevel(m_levels.cues, level); }
    qreal ambienceLevel() const { return m_levels.ambience; }
    void setAmbienceLevel(qreal level) { setLevel(m_levels.ambience, level); }
    Fault fault() const { return m_fault; }

Q_SIGNALS:
    void voiceChanged();
    void changed();
    void lost(); ///< the sound has just failed

private:
    void setLevel(double& level, double value);
    void sendLevels();

    SoundPort& m_port;
    std::shared_ptr<const Phrases> m_phrases;
    Voice m_voice = Voice::Learning;
    Levels m_levels;
    QString m_ambience;
    Fault m_fault = Fault::NoFault;
};

} // namespace unknot
