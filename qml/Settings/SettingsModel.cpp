// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "SettingsModel.h"

namespace unknot {

SettingsModel::SettingsModel(const QString& path, QObject* parent)
    : QObject(parent), m_file(path, QSettings::IniFormat)
{
}

void SettingsModel::set(Setting setting, const QVariant& value)
{
    const QString key = keyOf(setting);
    if (m_file.value(key) == value)
        return;
    m_file.setValue(key, value);
    Q_EMIT changed();
}

void SettingsModel::setLanguage(const QString& v)
{
    if (language() == v)
        return;
    set(Setting::Language, v);
    Q_EMIT languageChanged();
}

} // namespace unknot
