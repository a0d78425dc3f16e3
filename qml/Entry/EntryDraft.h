// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/EntryEditor.h"
#include "qml/Entry/JournalAccess.h"

#include <QVariantMap>

namespace unknot {

/// One entry while it is written or corrected, as words and lists for its page (EntryEditor decides). Made by
/// the page and gone with it; `access` is set once, by then.
class EntryDraft : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY accessChanged)
    Q_PROPERTY(bool locked READ locked NOTIFY changed) ///< it will be sealed, and nothing can be read
    Q_PROPERTY(bool editing READ editing NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)      ///< what was refused, or why it is not saved
    Q_PROPERTY(QString refused READ refused NOTIFY changed)      ///< the field that this is about; ""
    Q_PROPERTY(int pain READ pain WRITE setPain NOTIFY changed)  ///< -1: not said
    Q_PROPERTY(QString anchor READ anchor NOTIFY changed)        ///< what that number means
    Q_PROPERTY(QVariantList regions READ regions NOTIFY changed) ///< of {id, name, level (-1: as the entry)}
    Q_PROPERTY(
        QVariantList near READ near NOTIFY changed) ///< places used lately and those chosen, of {value, text}
    Q_PROPERTY(
        bool newcomer READ newcomer NOTIFY changed) ///< no place was used lately, as far as can be seen
    Q_PROPERTY(QVariantList closeUps READ closeUps NOTIFY changed) ///< of chosen hands, feet and knees
    Q_PROPERTY(QVariantList oneSided READ oneSided NOTIFY
                   changed) ///< chosen on one side only: {base, text (the other side)}
    Q_PROPERTY(QStringList picked READ picked NOTIFY changed) ///< ids of regions
    Q_PROPERTY(QVariantMap words READ words NOTIFY
                   changed) ///< "words", "eased", "worsened", "spots": ids that are ticked
    /// The single fields by the names of docs/JOURNAL_FORMAT.md; absent: not said.
    Q_PROPERTY(QVariantMap fields READ fields NOTIFY changed)
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
    Q_PROPERTY(QString when READ when NOTIFY changed)                ///< "today, 14:20"
    Q_PROPERTY(bool now READ now NOTIFY changed)                     ///< the time is that of saving
    Q_PROPERTY(QString episode READ episode NOTIFY changed)          ///< "", "open", "ended"
    Q_PROPERTY(QString last READ last NOTIFY changed)                ///< the newest entry in one line; ""
    Q_PROPERTY(QString unfinished READ unfinished NOTIFY changed)    ///< when one was begun and not saved; ""
    Q_PROPERTY(bool functionFirst READ functionFirst NOTIFY changed) ///< asks what got done before the pain
    Q_PROPERTY(bool empty READ empty NOTIFY changed)

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    bool locked() const { return !m_editor || !m_editor->isOpen(); }
    bool editing() const { return m_editor && !m_editor->isNew(); }
    bool saving() const { return m_editor && m_editor->isSaving(); }
    QString trouble() const;
    QString refused() const;
    int pain() const { return m_editor && m_editor->hasPain() ? entry().pain : -1; }
    void setPain(int pain) { m_editor->setPain(pain); }
    QString anchor() const { return m_access ? m_access->anchors().value(pain()) : QString(); }
    QVariantList regions() const;
    QVariantList closeUps() const;
    QVariantList oneSided() const;
    QVariantList near() const;
    bool newcomer() const { return !m_editor || m_editor->isNewcomer(); }
    QStringList picked() const;
    QVariantMap words() const;
    QVariantMap fields() const;
    QString note() const { return entry().note; }
    void setNote(const QString& note) { m_editor->setText(&PainEntry::note, note); }
    QString when() const;
    bool now() const { return !m_editor || m_editor->isNow(); }
    QString episode() const;
    QString last() const;
    QString unfinished() const;
    bool functionFirst() const { return m_editor && m_editor->asksFunctionFirst(); }
    bool empty() const { return !m_editor || m_editor->isEmpty(); }

    /// Ticks of the given list ("words", "eased", "worsened") as {value, text}.
    Q_INVOKABLE QVariantList options(const QString& list) const;
    Q_INVOKABLE QVariantMap regionNames() const;
    /// All places by part of the body, for BodyList.
    Q_INVOKABLE QVariantList regionGroups() const;

    Q_INVOKABLE void toggleRegion(const QString& id) { m_editor->togglePlace(id); }
    Q_INVOKABLE void bothSides(const QString& base) { m_editor->toggleBothSides(base); }
    Q_INVOKABLE void setRegionLevel(const QString& id, int level); ///< -1: as the entry
    Q_INVOKABLE void tick(const QString& list, const QString& id, bool on);
    Q_INVOKABLE void setField(const QString& name, const QVariant& value); ///< undefined takes it away
    Q_INVOKABLE void setEpisode(const QString& episode);                   ///< "", "open"; "ended": now
    /// Earlier or later by so many minutes; never later than now.
    Q_INVOKABLE void moveWhen(int minutes) { m_editor->moveBy(minutes); }
    /// The same time of that day, an ISO date.
    Q_INVOKABLE void setDay(const QString& day) { m_editor->moveToDay(QDate::fromString(day, Qt::ISODate)); }
    Q_INVOKABLE void setNow() { m_editor->setNow(); }

    /// The newest entry's pain, places and words, ready to be saved.
    Q_INVOKABLE void sameAsLast() { m_editor->sameAsLast(); }
    Q_INVOKABLE void load(const QString& id) { m_editor->load(id); }
    Q_INVOKABLE void resume() { m_editor->resume(); } ///< what was unfinished
    Q_INVOKABLE void forget() { m_editor->forget(); } ///< ... is thrown away
    Q_INVOKABLE void save() { m_editor->save(); }
    Q_INVOKABLE void keep() { m_editor->keep(); } ///< at once, without waiting for a pause in typing

Q_SIGNALS:
    void accessChanged();
    void changed();
    void noteChanged();
    void saved(const QString& id);
    void sealed();

private:
    const PainEntry& entry() const;
    QString regionText(const QString& id) const;

    JournalAccess* m_access = nullptr;
    std::unique_ptr<EntryEditor> m_editor;
    QString m_noteShown;
};

} // namespace unknot
