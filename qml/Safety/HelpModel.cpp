// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "HelpModel.h"

#include "core/base/Settings.h"

#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

const QStringList numbers{u"emergency"_s, u"urgent"_s, u"crisis"_s};

QString countryOfDevice()
{
    // "en_GB": the letters behind the language.
    const QString name = QLocale::system().name();
    const qsizetype at = name.indexOf(u'_');
    return at < 0 ? QString() : name.mid(at + 1, 2);
}

} // namespace

HelpModel::HelpModel(SafetyModel& safety, VaultSession& vault, QObject* parent)
    : QObject(parent), m_safety(safety), m_vault(vault), m_country(countryOfDevice())
{
    connect(&m_vault, &VaultSession::changed, this, &HelpModel::follow);
}

void HelpModel::follow()
{
    if (m_vault.isOpen()) {
        if (m_asked)
            return;
        m_asked = true;
        m_vault.keeper().ask(
            this, [](JournalStore& journal) { return settingOf(journal, keyOf(Setting::HelpNumbers)); },
            [this](const QString& text) {
                const bool changedBefore = !m_own.isEmpty() || m_country != countryOfDevice();
                m_read = true;
                const QJsonObject o = QJsonDocument::fromJson(text.toUtf8()).object();
                if (o.isEmpty()) {
                    if (changedBefore)
                        keep(); // said before there was a journal
                    return;
                }
                m_country = o.value(u"country"_s).toString(m_country);
                for (const QString& which : numbers) {
                    if (o.contains(which))
                        m_own[which] = o.value(which).toString();
                }
                Q_EMIT changed();
            });
        return;
    }
    m_asked = false;
    if (!m_read)
        return;
    m_read = false;
    m_own.clear();
    m_country = countryOfDevice();
    Q_EMIT changed();
}

void HelpModel::keep()
{
    if (!m_vault.isOpen() || !m_read)
        return;
    QJsonObject o{{u"country"_s, m_country}};
    for (auto it = m_own.begin(); it != m_own.end(); ++it)
        o[it.key()] = it.value();
    const QString text = QString::fromUtf8(QJsonDocument(o).toJson(QJsonDocument::Compact));
    m_vault.keeper().ask(
        this, [text](JournalStore& journal) { return journal.setSetting(keyOf(Setting::HelpNumbers), text); },
        [this](const Result<Done>& kept) {
            if (!kept)
                m_vault.setError(kept.error());
        });
}

QString HelpModel::own(const QString& which, const QString& ofCountry) const
{
    const QString mine = m_own.value(which);
    return mine.isEmpty() ? ofCountry : mine;
}

bool HelpModel::isCertain() const
{
    return !own(u"emergency"_s, {}).isEmpty() ||
           !m_safety.service().rules().numberFor(m_country).country.isEmpty();
}

QString HelpModel::emergency() const
{
    return own(u"emergency"_s, m_safety.service().rules().numberFor(m_country).emergency);
}

QString HelpModel::urgent() const
{
    return own(u"urgent"_s, m_safety.service().rules().numberFor(m_country).urgent);
}

QString HelpModel::urgentName() const
{
    return m_own.value(u"urgent"_s).isEmpty() ? m_safety.service().rules().numberFor(m_country).urgentName
                                              : QString();
}

QString HelpModel::crisis() const
{
    return own(u"crisis"_s, m_safety.service().rules().numberFor(m_country).crisis);
}

QVariantList HelpModel::countries() const
{
    std::vector<std::pair<QString, QString>> known;
    for (const EmergencyNumber& n : m_safety.service().rules().numbers()) {
        if (!n.country.isEmpty())
            known.emplace_back(n.name, n.country);
    }
    std::sort(known.begin(), known.end(),
              [](const auto& a, const auto& b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    QVariantList list;
    for (const auto& [name, code] : known)
        list << QVariantMap{{u"code"_s, code}, {u"name"_s, name}};
    list << QVariantMap{{u"code"_s, QString()}, {u"name"_s, tr("Another country")}};
    return list;
}

bool HelpModel::canCall()
{
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    return true;
#else
    return false; // a desktop has programs that take "tel:", and nobody knows which
#endif
}

void HelpModel::chooseCountry(const QString& code)
{
    m_country = code;
    m_own.clear();
    keep();
    Q_EMIT changed();
}

void HelpModel::setNumber(const QString& which, const QString& number)
{
    static const QRegularExpression form(u"^[0-9+ ()-]{2,30}$"_s);
    const QString clean = number.trimmed();
    if (!numbers.contains(which) || (!clean.isEmpty() && !form.match(clean).hasMatch()))
        return;
    if (clean.isEmpty())
        m_own.remove(which);
    else
        m_own[which] = clean;
    keep();
    Q_EMIT changed();
}

void HelpModel::call(const QString& number) const
{
    QString digits = number;
    digits.remove(QRegularExpression(u"[^0-9+]"_s));
    QDesktopServices::openUrl(QUrl(u"tel:"_s + digits));
}

} // namespace unknot
