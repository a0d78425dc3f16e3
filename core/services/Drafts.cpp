// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "core/services/Drafts.h"

#include "core/base/Settings.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostForms = 20;

} // namespace

Drafts::Drafts(AsyncVault& keeper, QObject* parent) : QObject(parent), m_keeper(keeper)
{
    connect(&m_keeper, &AsyncVault::stateChanged, this, &Drafts::follow);
    // Something could be written, so there is room again.
    connect(&m_keeper, &AsyncJournal::changed, this, [this] {
        if (std::exchange(m_failed, false))
            write();
    });
    follow();
}

void Drafts::follow()
{
    m_loaded = m_formsChanged = m_failed = false;
    m_forms.clear();
    m_unwritten.clear();
    if (m_keeper.isOpen())
        read();
}

void Drafts::read()
{
    m_keeper.ask(
        this, [](JournalStore& journal) { return settingOf(journal, keyOf(Setting::FormDrafts)); },
        [this](const QString& text) {
            for (const QJsonValue one : QJsonDocument::fromJson(text.toUtf8()).array()) {
                Form form{one[u"form"].toString(), {}};
                for (const QJsonValue field : one[u"texts"].toArray())
                    form.texts << field.toString();
                m_forms.push_back(std::move(form));
            }
            m_loaded = true;
            Q_EMIT loaded();
        });
}

QStringList Drafts::form(const QString& key) const
{
    const auto found =
        std::find_if(m_forms.begin(), m_forms.end(), [&key](const Form& f) { return f.key == key; });
    return found == m_forms.end() ? QStringList() : found->texts;
}

void Drafts::setForm(const QString& key, const QStringList& texts)
{
    if (!m_loaded || form(key) == texts)
        return;
    std::erase_if(m_forms, [&key](const Form& f) { return f.key == key; });
    if (!texts.isEmpty())
        m_forms.push_back({key, texts});
    if (m_forms.size() > mostForms)
        m_forms.erase(m_forms.begin());
    m_formsChanged = true;
}

QString Drafts::formsText() const
{
    QJsonArray list;
    for (const Form& form : m_forms)
        list.append(QJsonObject{{u"form"_s, form.key}, {u"texts"_s, QJsonArray::fromStringList(form.texts)}});
    return list.isEmpty() ? QString() : QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

void Drafts::keep()
{
    if (std::exchange(m_formsChanged, false))
        set(keyOf(Setting::FormDrafts), formsText());
    write();
}

void Drafts::setEntries(const QString& text)
{
    set(keyOf(Setting::EntryDraft), text);
    write();
}

void Drafts::setEntriesToStore(const QString& text)
{
    set(keyOf(Setting::EntryDraft), text);
}

void Drafts::setEntriesStored()
{
    std::erase_if(m_unwritten,
                  [name = keyOf(Setting::EntryDraft)](const Unwritten& u) { return u.name == name; });
}

std::optional<QString> Drafts::unwrittenEntries() const
{
    const QString name = keyOf(Setting::EntryDraft);
    const auto found = std::find_if(m_unwritten.begin(), m_unwritten.end(),
                                    [&name](const Unwritten& u) { return u.name == name; });
    return found == m_unwritten.end() ? std::nullopt : std::optional(found->value);
}

void Drafts::set(const QString& name, const QString& value)
{
    if (!m_keeper.isOpen())
        return;
    std::erase_if(m_unwritten, [&name](const Unwritten& u) { return u.name == name; });
    m_unwritten.push_back({name, value});
}

void Drafts::write()
{
    for (const Unwritten& one : m_unwritten) {
        m_keeper.ask(
            this, [one](JournalStore& journal) { return journal.setSetting(one.name, one.value); },
            [this, one](const Result<Done>& written) {
                if (written)
                    std::erase_if(m_unwritten, [&one](const Unwritten& u) {
                        return u.name == one.name && u.value == one.value;
                    });
                else
                    m_failed = true;
            });
    }
}

} // namespace unknot
