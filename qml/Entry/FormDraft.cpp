// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FormDraft.h"

namespace unknot {

FormDraft::~FormDraft()
{
    if (m_access && m_begun)
        m_access->drafts().keep();
}

void FormDraft::setAccess(JournalAccess* access)
{
    m_access = access;
    Q_EMIT changed();
}

void FormDraft::setReady(bool ready)
{
    if (ready == m_ready)
        return;
    m_ready = ready;
    Q_EMIT changed();
    // Later: filling in changes the model that `ready` is bound to.
    QMetaObject::invokeMethod(this, &FormDraft::begin, Qt::QueuedConnection);
}

void FormDraft::componentComplete()
{
    Q_ASSERT(m_access);
    m_complete = true;
    connect(&m_access->drafts(), &Drafts::loaded, this, &FormDraft::begin);
    begin();
}

QString FormDraft::key() const
{
    return m_form + u'/' + m_record;
}

void FormDraft::begin()
{
    if (m_begun || !m_complete || !m_ready || !m_access->drafts().isLoaded())
        return;
    m_begun = true;
    m_stored = m_texts;
    const QStringList kept = m_access->drafts().form(key());
    if (kept.isEmpty() || kept == m_stored)
        return;
    m_wanted = kept;
    m_filled = true;
    Q_EMIT changed();
    Q_EMIT fillIn();
}

void FormDraft::setTexts(const QStringList& texts)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    if (m_begun)
        m_access->drafts().setForm(key(), m_texts == m_stored ? QStringList() : m_texts);
    Q_EMIT changed();
}

void FormDraft::done()
{
    if (!m_begun)
        return;
    m_access->drafts().setForm(key(), {});
    m_access->drafts().keep();
    m_begun = false;
}

void FormDraft::discard()
{
    m_filled = false;
    m_wanted = m_stored;
    Q_EMIT changed();
    Q_EMIT fillIn();
}

} // namespace unknot
