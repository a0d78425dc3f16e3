// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "app/PersonalSettings.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList changePlaceNames{u"normal"_s, u"more"_s, u"tap"_s}; // as SettingsModel::ChangePlace

} // namespace

PersonalSettings::PersonalSettings(AsyncJournal& desk, SettingsModel& settings)
    : m_desk(desk), m_settings(settings)
{
    connect(&m_settings, &SettingsModel::changed, this, &PersonalSettings::keep);
}

void PersonalSettings::follow()
{
    if (!m_desk.isOpen()) {
        if (m_read)
            take({});
        m_read = false;
        return;
    }
    if (m_read)
        return;
    m_desk.ask(
        this, [](JournalStore& journal) { return journal.setting(keyOf(Setting::Person)); },
        [this](const Result<QString>& text) {
            m_read = text.ok();
            if (!text)
                return;
            m_kept = text.value();
            if (m_kept.isEmpty())
                keep(); // a new journal takes over earlier choices
            else
                take(m_kept);
        });
}

QString PersonalSettings::asText() const
{
    const QJsonObject o{{u"person"_s, m_settings.person()},
                        {u"body_type"_s, m_settings.bodyType()},
                        {u"skin"_s, m_settings.skin()},
                        {u"hair"_s, m_settings.hair()},
                        {u"change_place"_s, changePlaceNames[int(m_settings.changePlace())]},
                        {u"ask_before"_s, m_settings.askBefore()}};
    return QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
}

void PersonalSettings::take(const QString& text)
{
    m_taking = true; // do not save a partial state
    const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
    m_settings.setSkin(o.value(u"skin"_s).toInt(-1));
    m_settings.setHair(o.value(u"hair"_s).toInt(-1));
    m_settings.setPerson(o.value(u"person"_s).toInt(-1));
    m_settings.setBodyType(o.value(u"body_type"_s).toInt(1));
    const auto change = changePlaceNames.indexOf(o.value(u"change_place"_s).toString());
    m_settings.setChangePlace(SettingsModel::ChangePlace(std::max<qsizetype>(0, change)));
    m_settings.setAskBefore(o.value(u"ask_before"_s).toBool(true));
    m_taking = false;
}

void PersonalSettings::keep()
{
    const QString text = asText();
    if (m_taking || !m_read || !m_desk.isOpen() || text == m_kept)
        return;
    m_kept = text;
    m_desk.ask(
        this, [text](JournalStore& journal) { return journal.setSetting(keyOf(Setting::Person), text); },
        [](const Result<Done>&) {}); // on error (disk full) the choice applies until the app closes
}

} // namespace unknot
