// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QObject>
#include <QSettings>
#include <QSize>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What is kept in a plain file: how the app looks and sounds. Nothing about the person, ever.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// "" as the device, or one of languageCodes
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languageCodes READ languageCodes CONSTANT) ///< that the app speaks, sorted
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT) ///< each in its own words
    /// "system", "light", "dark", "high contrast"
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed) ///< 1 .. 2
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(QString voice READ voice WRITE setVoice NOTIFY changed)          ///< "full", "short", "off"
    Q_PROPERTY(QString ambience READ ambience WRITE setAmbience NOTIFY changed) ///< "", "rain", "ocean"
    Q_PROPERTY(qreal voiceLevel READ voiceLevel WRITE setVoiceLevel NOTIFY changed)
    Q_PROPERTY(qreal cueLevel READ cueLevel WRITE setCueLevel NOTIFY changed)
    Q_PROPERTY(qreal ambienceLevel READ ambienceLevel WRITE setAmbienceLevel NOTIFY changed)
    Q_PROPERTY(qreal speechPace READ speechPace WRITE setSpeechPace NOTIFY changed) ///< 0.7 slower .. 1.3
    // About the person, so never in the file: kept by PersonalSettings in the journal, else forgotten.
    Q_PROPERTY(int skin READ skin WRITE setSkin NOTIFY changed) ///< the figure's, 0 .. 4; -1: they take turns
    Q_PROPERTY(int hair READ hair WRITE setHair NOTIFY changed) ///< the figure's, see FigureItem
    /// "normal", "more" or "tap": time to change position between moves
    Q_PROPERTY(QString changePlace READ changePlace WRITE setChangePlace NOTIFY changed)
    Q_PROPERTY(
        bool askBefore READ askBefore WRITE setAskBefore NOTIFY changed) ///< how it is, before a session
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY changed)

public:
    /// `path` is the file; tests give one of their own.
    explicit SettingsModel(const QString& path, QObject* parent = nullptr);

    /// Those that are there, from LanguageService; before the first screen.
    void setLanguages(const QStringList& codes, const QStringList& names)
    {
        m_languages = codes;
        m_languageNames = names;
    }
    QStringList languageCodes() const { return m_languages; }
    QStringList languageNames() const { return m_languageNames; }
    QString language() const;
    void setLanguage(const QString& v);
    QString theme() const;
    void setTheme(const QString& v) { set("theme", v); }
    qreal textScale() const { return level("text_scale", 1, 1, 2); }
    void setTextScale(qreal v) { set("text_scale", v); }
    bool reducedMotion() const { return m_file.value(QStringLiteral("reduced_motion"), false).toBool(); }
    void setReducedMotion(bool v) { set("reduced_motion", v); }
    QString voice() const;
    void setVoice(const QString& v) { set("voice", v); }
    QString ambience() const;
    void setAmbience(const QString& v) { set("ambience", v); }
    qreal voiceLevel() const { return level("voice_level", 1, 0, 1); }
    void setVoiceLevel(qreal v) { set("voice_level", v); }
    qreal cueLevel() const { return level("cue_level", 1, 0, 1); }
    void setCueLevel(qreal v) { set("cue_level", v); }
    qreal ambienceLevel() const { return level("ambience_level", 0.6, 0, 1); }
    void setAmbienceLevel(qreal v) { set("ambience_level", v); }
    qreal speechPace() const { return level("speech_pace", 1, 0.7, 1.3); }
    void setSpeechPace(qreal v) { set("speech_pace", v); }
    int skin() const { return m_skin; }
    void setSkin(int v) { remember(m_skin, v); }
    int hair() const { return m_hair; }
    void setHair(int v) { remember(m_hair, v); }
    QString changePlace() const { return m_changePlace; }
    void setChangePlace(const QString& v) { remember(m_changePlace, v); }
    bool askBefore() const { return m_askBefore; }
    void setAskBefore(bool v) { remember(m_askBefore, v); }
    QSize windowSize() const { return m_file.value(QStringLiteral("window")).toSize(); }
    void setWindowSize(const QSize& v) { set("window", v); }

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    void set(const char* key, const QVariant& value);
    QString choice(const char* key, const QStringList& choices) const;
    qreal level(const char* key, qreal fallback, qreal least, qreal most) const;

    template <class T>
    void remember(T& field, const T& value)
    {
        if (field == value)
            return;
        field = value;
        Q_EMIT changed();
    }

    QSettings m_file;
    QStringList m_languages, m_languageNames;
    int m_skin = -1;
    int m_hair = 0;
    bool m_askBefore = true;
    QString m_changePlace = QStringLiteral("normal");
};

} // namespace unknot
