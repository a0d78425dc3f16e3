// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SettingsModel.h"

#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

SettingsModel::SettingsModel(const QString& path, QObject* parent)
    : QObject(parent), m_file(path, QSettings::IniFormat)
{
}

void SettingsModel::set(const char* key, const QVariant& value)
{
    const QString name = QString::fromLatin1(key);
    if (m_file.value(name) == value)
        return;
    m_file.setValue(name, value);
    Q_EMIT changed();
}

/// The stored value when it is one of `choices`; else the first of them. A file edited by hand cannot break
/// us.
QString SettingsModel::choice(const char* key, const QStringList& choices) const
{
    const QString value = m_file.value(QString::fromLatin1(key)).toString();
    return choices.contains(value) ? value : choices.first();
}

qreal SettingsModel::level(const char* key, qreal fallback, qreal least, qreal most) const
{
    bool ok = false;
    const qreal value = m_file.value(QString::fromLatin1(key)).toReal(&ok);
    return ok && std::isfinite(value) ? std::clamp(value, least, most) : fallback;
}

QString SettingsModel::language() const
{
    return m_file.value(u"language"_s).toString();
}

void SettingsModel::setLanguage(const QString& v)
{
    if (language() == v)
        return;
    set("language", v);
    Q_EMIT languageChanged();
}

QString SettingsModel::theme() const
{
    return choice("theme", {u"system"_s, u"light"_s, u"dark"_s, u"high contrast"_s});
}

QString SettingsModel::voice() const
{
    return choice("voice", {u"full"_s, u"short"_s, u"off"_s});
}

QString SettingsModel::ambience() const
{
    return choice("ambience", {QString(), u"rain"_s, u"ocean"_s});
}

} // namespace unknot
