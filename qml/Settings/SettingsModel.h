// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/base/Settings.h"

#include <QObject>
#include <QSettings>
#include <QSize>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// Settings in a plain file: how the app looks and sounds. The file never holds anything about the person.
class SettingsModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the application")
    /// "" for the language of the device, or one of languageCodes
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QStringList languageCodes READ languageCodes CONSTANT) ///< of the app's languages, sorted
    Q_PROPERTY(QStringList languageNames READ languageNames CONSTANT) ///< each in its own language
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(qreal textScale READ textScale WRITE setTextScale NOTIFY changed) ///< 1 .. 2
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed)
    Q_PROPERTY(Voice voice READ voice WRITE setVoice NOTIFY changed)
    Q_PROPERTY(QString ambience READ ambience WRITE setAmbience NOTIFY changed) ///< "", "rain", "ocean"
    Q_PROPERTY(qreal voiceLevel READ voiceLevel WRITE setVoiceLevel NOTIFY changed)
    Q_PROPERTY(qreal cueLevel READ cueLevel WRITE setCueLevel NOTIFY changed)
    Q_PROPERTY(qreal ambienceLevel READ ambienceLevel WRITE setAmbienceLevel NOTIFY changed)
    Q_PROPERTY(qreal speechPace READ speechPace WRITE setSpeechPace NOTIFY changed) ///< 0.7 (slow) .. 1.3
    // About the person, so never in the file: PersonalSettings keeps them in the journal, if there is one.
    Q_PROPERTY(int person READ person WRITE setPerson NOTIFY changed) ///< that the figure is; -1: varies
    Q_PROPERTY(int bodyType READ bodyType WRITE setBodyType NOTIFY changed) ///< as Theme.bodyType
    Q_PROPERTY(int skin READ skin WRITE setSkin NOTIFY changed) ///< of the figure, 0 .. 4; -1: as the person
    Q_PROPERTY(int hair READ hair WRITE setHair NOTIFY changed) ///< of the figure, see FigureItem
    Q_PROPERTY(ChangePlace changePlace READ changePlace WRITE setChangePlace NOTIFY changed)
    Q_PROPERTY(
        bool askBefore READ askBefore WRITE setAskBefore NOTIFY changed) ///< ask for pain before a session
    Q_PROPERTY(QSize windowSize READ windowSize WRITE setWindowSize NOTIFY changed)

public:
    enum class Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)
    enum class Voice { Full, Learning, Off }; ///< how much is said
    Q_ENUM(Voice)
    /// Time to change position between moves.
    enum class ChangePlace {
        Normal,
        More,
        Tap ///< until a tap
    };
    Q_ENUM(ChangePlace)

    /// `path`: the settings file.
    explicit SettingsModel(const QString& path, QObject* parent = nullptr);

    /// The available languages. Call before the first screen is created.
    void setLanguages(const QStringList& codes, const QStringList& names)
    {
        m_languages = codes;
        m_languageNames = names;
    }
    QStringList languageCodes() const { return m_languages; }
    QStringList languageNames() const { return m_languageNames; }
    QString language() const { return m_file.value(keyOf(Setting::Language)).toString(); }
    void setLanguage(const QString& v);
    Theme theme() const { return Theme(choiceIndex(Setting::Theme)); }
    void setTheme(Theme v) { set(Setting::Theme, choiceAt(Setting::Theme, int(v))); }
    qreal textScale() const { return number(Setting::TextScale); }
    void setTextScale(qreal v) { set(Setting::TextScale, v); }
    bool reducedMotion() const { return choice(Setting::ReducedMotion) == u"true"; }
    void setReducedMotion(bool v) { set(Setting::ReducedMotion, v); }
    Voice voice() const { return Voice(choiceIndex(Setting::Voice)); }
    void setVoice(Voice v) { set(Setting::Voice, choiceAt(Setting::Voice, int(v))); }
    QString ambience() const { return choice(Setting::Ambience); }
    void setAmbience(const QString& v) { set(Setting::Ambience, v); }
    qreal voiceLevel() const { return number(Setting::VoiceLevel); }
    void setVoiceLevel(qreal v) { set(Setting::VoiceLevel, v); }
    qreal cueLevel() const { return number(Setting::CueLevel); }
    void setCueLevel(qreal v) { set(Setting::CueLevel, v); }
    qreal ambienceLevel() const { return number(Setting::AmbienceLevel); }
    void setAmbienceLevel(qreal v) { set(Setting::AmbienceLevel, v); }
    qreal speechPace() const { return number(Setting::SpeechPace); }
    void setSpeechPace(qreal v) { set(Setting::SpeechPace, v); }
    int person() const { return m_figure; }
    void setPerson(int v) { remember(m_figure, v); }
    int bodyType() const { return m_bodyType; }
    void setBodyType(int v) { remember(m_bodyType, v); }
    int skin() const { return m_skin; }
    void setSkin(int v) { remember(m_skin, v); }
    int hair() const { return m_hair; }
    void setHair(int v) { remember(m_hair, v); }
    ChangePlace changePlace() const { return m_changePlace; }
    void setChangePlace(ChangePlace v) { remember(m_changePlace, v); }
    bool askBefore() const { return m_askBefore; }
    void setAskBefore(bool v) { remember(m_askBefore, v); }
    QSize windowSize() const { return m_file.value(keyOf(Setting::Window)).toSize(); }
    void setWindowSize(const QSize& v) { set(Setting::Window, v); }

Q_SIGNALS:
    void changed();
    void languageChanged();

private:
    void set(Setting setting, const QVariant& value);
    QString choice(Setting setting) const
    {
        return choiceOf(setting, m_file.value(keyOf(setting)).toString());
    }
    int choiceIndex(Setting setting) const
    {
        return choiceIndexOf(setting, m_file.value(keyOf(setting)).toString());
    }
    qreal number(Setting setting) const { return numberOf(setting, m_file.value(keyOf(setting)).toString()); }

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
    int m_figure = -1;
    int m_bodyType = 1;
    int m_skin = -1;
    int m_hair = -1;
    bool m_askBefore = true;
    ChangePlace m_changePlace = ChangePlace::Normal;
};

} // namespace unknot
