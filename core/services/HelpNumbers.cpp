// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/HelpNumbers.h"

#include "core/base/Settings.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// What the journal keeps each number under.
const std::pair<HelpNumbers::Line, QString> keys[] = {{HelpNumbers::Line::Emergency, u"emergency"_s},
                                                      {HelpNumbers::Line::Urgent, u"urgent"_s},
                                                      {HelpNumbers::Line::Crisis, u"crisis"_s},
                                                      {HelpNumbers::Line::Violence, u"violence"_s}};
const QString countryKey = u"country"_s;

QString countryOfDevice()
{
    // "en_GB": the letters behind the language.
    const QString name = QLocale::system().name();
    const qsizetype at = name.indexOf(u'_');
    return at < 0 ? QString() : name.mid(at + 1, 2);
}

} // namespace

HelpNumbers::HelpNumbers(SafetyService& safety, VaultSession& vault, QObject* parent)
    : QObject(parent), m_safety(safety), m_vault(vault), m_country(countryOfDevice())
{
    connect(&m_vault, &VaultSession::changed, this, &HelpNumbers::follow);
}

void HelpNumbers::follow()
{
    if (m_vault.isOpen()) {
        if (!m_asked)
            read();
        return;
    }
    m_asked = false;
    if (!m_read)
        return;
    m_read = false;
    m_error.reset();
    m_own.clear();
    m_country = countryOfDevice();
    Q_EMIT changed();
}

void HelpNumbers::read()
{
    m_asked = true;
    m_vault.keeper().ask(
        this, [](JournalStore& journal) { return settingOf(journal, keyOf(Setting::HelpNumbers)); },
        [this](const QString& text) {
            m_read = true;
            const QJsonObject kept = QJsonDocument::fromJson(text.toUtf8()).object();
            if (kept.isEmpty()) {
                if (!m_own.isEmpty() || m_country != countryOfDevice())
                    keep(); // said before there was a journal
                return;
            }
            m_country = kept.value(countryKey).toString(m_country);
            for (const auto& [line, key] : keys) {
                if (const QString number = kept.value(key).toString(); !number.isEmpty())
                    m_own[line] = number;
            }
            Q_EMIT changed();
        });
}

void HelpNumbers::keep()
{
    if (!m_vault.isOpen() || !m_read)
        return;
    QJsonObject kept{{countryKey, m_country}};
    for (const auto& [line, key] : keys) {
        if (isOwn(line))
            kept[key] = m_own.value(line);
    }
    const QString text = QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
    m_vault.keeper().ask(
        this, [text](JournalStore& journal) { return journal.setSetting(keyOf(Setting::HelpNumbers), text); },
        [this](const Result<Done>& done) {
            m_error = done ? std::nullopt : std::optional(done.error());
            Q_EMIT changed();
        });
}

const EmergencyNumber& HelpNumbers::ofCountry() const
{
    return m_safety.rules().numberFor(m_country);
}

QString HelpNumbers::number(Line line) const
{
    if (isOwn(line))
        return m_own.value(line);
    switch (line) {
    case Line::Emergency:
        return ofCountry().emergency;
    case Line::Urgent:
        return ofCountry().urgent;
    case Line::Violence:
        return ofCountry().violence;
    case Line::Crisis:
        break;
    }
    return ofCountry().crisis;
}

QString HelpNumbers::textWay(Line line) const
{
    if (isOwn(line))
        return {};
    switch (line) {
    case Line::Emergency:
        return ofCountry().textWay;
    case Line::Crisis:
        return ofCountry().crisisText;
    case Line::Violence:
        return ofCountry().violenceText;
    case Line::Urgent:
        break;
    }
    return {};
}

QString HelpNumbers::note() const
{
    return isOwn(Line::Emergency) ? QString() : ofCountry().note;
}

QString HelpNumbers::urgentName() const
{
    return isOwn(Line::Urgent) ? QString() : ofCountry().urgentName;
}

bool HelpNumbers::isCertain() const
{
    return isOwn(Line::Emergency) || !ofCountry().country.isEmpty();
}

void HelpNumbers::chooseCountry(const QString& code)
{
    m_country = code;
    m_own.clear();
    keep();
    Q_EMIT changed();
}

void HelpNumbers::setNumber(Line line, const QString& number)
{
    static const QRegularExpression form(u"^[0-9+ ()-]{2,30}$"_s);
    const QString clean = number.trimmed();
    if (!clean.isEmpty() && !form.match(clean).hasMatch())
        return;
    if (clean.isEmpty())
        m_own.remove(line);
    else
        m_own[line] = clean;
    keep();
    Q_EMIT changed();
}

} // namespace unknot
