// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "EntryDraft.h"

#include "core/services/FollowUps.h"
#include "wording/DayText.h"
#include "wording/ErrorMessage.h"
#include "wording/RegionNames.h"

namespace unknot {

using namespace Qt::StringLiterals;

namespace {

/// `field`: as EntryEditor names it, see docs/JOURNAL_FORMAT.md.
EntryDraft::Refused refusedBy(const QString& field)
{
    using Refused = EntryDraft::Refused;
    static const QMap<QString, Refused> fields{{u"did"_s, Refused::Did},
                                               {u"medicine"_s, Refused::Medicine},
                                               {u"note"_s, Refused::Note},
                                               {u"inbox"_s, Refused::Inbox},
                                               {u"episode_end"_s, Refused::BoutEnd}};
    return fields.value(field, Refused::Other);
}

} // namespace

void EntryDraft::setAccess(JournalAccess* access)
{
    m_access = access;
    Q_EMIT accessChanged();
}

void EntryDraft::componentComplete()
{
    Q_ASSERT(m_access);
    m_editor = std::make_unique<EntryEditor>(m_access->keeper(), m_access->drafts(),
                                             m_access->sharedVocabulary(), m_access->clock());
    connect(m_editor.get(), &EntryEditor::changed, this, [this] {
        if (std::exchange(m_noteShown, note()) != note())
            Q_EMIT noteChanged();
        Q_EMIT changed();
    });
    connect(m_editor.get(), &EntryEditor::saved, this, &EntryDraft::saved);
    connect(m_editor.get(), &EntryEditor::sealed, this, &EntryDraft::sealed);
    connect(m_access, &JournalAccess::closing, m_editor.get(), &EntryEditor::keep);
    m_places.begin(*m_editor, *m_access);
    m_fields.begin(*m_editor, m_access->vocabulary());
    Q_EMIT changed();
}

EntryDraft::Refused EntryDraft::refused() const
{
    const bool is = m_editor && m_editor->error() && m_editor->error()->code == ErrorCode::Refused;
    return is ? refusedBy(m_editor->error()->part) : Refused::Nothing;
}

QString EntryDraft::errorText() const
{
    switch (refused()) {
    case Refused::Did:
    case Refused::Medicine:
        return tr("Use at most %n characters here. Write more under “In your own words” below.", "",
                  mostShortText);
    case Refused::Note:
        return tr(
            "This is too long to save while the journal is locked. Unlock it, or make the text shorter.");
    case Refused::Inbox:
        return tr("Too many entries are waiting. Unlock the journal to add them.");
    case Refused::BoutEnd:
        return tr("Pain cannot end before it started. Choose an earlier start time.");
    case Refused::Nothing:
    case Refused::Other:
        break;
    }
    return m_editor && m_editor->error() ? errorMessage(*m_editor->error()) : QString();
}

QString EntryDraft::when() const
{
    return now() ? tr("Now") : momentText(m_editor->entry().at, m_access->today());
}

QDateTime EntryDraft::local() const
{
    return now() ? QDateTime(m_access->today(), m_access->now().local().time())
                 : m_editor->entry().at.local();
}

EntryDraft::TimeFault EntryDraft::setTime(const QString& typed)
{
    const auto time = clockTime(typed);
    if (!time)
        return TimeFault::NotATime;
    if (m_editor->isAhead(*time))
        return TimeFault::NotYet;
    m_editor->moveToTime(*time);
    return TimeFault::NoFault;
}

QString EntryDraft::last() const
{
    return m_editor && m_editor->newest() ? painAndPlaces(m_access->catalogue(), *m_editor->newest())
                                          : QString();
}

QString EntryDraft::unfinished() const
{
    const auto begun = m_editor ? m_editor->unfinished() : std::nullopt;
    return begun ? momentText(*begun, m_access->today()) : QString();
}

} // namespace unknot
