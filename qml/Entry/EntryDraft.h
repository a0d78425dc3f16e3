// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/EntryEditor.h"
#include "qml/Entry/EntryFields.h"
#include "qml/Entry/EntryPlaces.h"
#include "qml/Entry/JournalAccess.h"

#include <QQmlParserStatus>

namespace unknot {

/// An entry while it is written or corrected; EntryEditor has the logic. Owned by its page. Until
/// componentComplete() it is an empty entry of a locked journal.
class EntryDraft : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY accessChanged REQUIRED)
    Q_PROPERTY(unknot::EntryPlaces* places READ places CONSTANT)
    Q_PROPERTY(unknot::EntryFields* fields READ fields CONSTANT)
    Q_PROPERTY(bool locked READ locked NOTIFY changed) ///< saving seals the entry; nothing can be read
    Q_PROPERTY(bool editing READ editing NOTIFY changed)
    Q_PROPERTY(bool saving READ saving NOTIFY changed)
    Q_PROPERTY(QString errorText READ errorText NOTIFY changed) ///< what was refused, or why saving failed
    Q_PROPERTY(Refused refused READ refused NOTIFY changed)     ///< the field that errorText is about
    Q_PROPERTY(int pain READ pain WRITE setPain NOTIFY changed) ///< 0 .. 10; -1: not given
    Q_PROPERTY(QString anchor READ anchor NOTIFY changed)       ///< meaning of that number
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY noteChanged)
    Q_PROPERTY(QString when READ when NOTIFY changed)                ///< "today, 14:20"
    Q_PROPERTY(bool now READ now NOTIFY changed)                     ///< the entry gets the time of saving
    Q_PROPERTY(QString day READ day NOTIFY changed)                  ///< ISO date
    Q_PROPERTY(QString time READ time NOTIFY changed)                ///< "14:20"
    Q_PROPERTY(Bout bout READ bout WRITE setBout NOTIFY changed)     ///< setting EndedBout ends it now
    Q_PROPERTY(QString last READ last NOTIFY changed)                ///< the newest entry in one line; ""
    Q_PROPERTY(QString unfinished READ unfinished NOTIFY changed)    ///< when an unsaved one was begun; ""
    Q_PROPERTY(bool functionFirst READ functionFirst NOTIFY changed) ///< ask what got done before the pain
    Q_PROPERTY(bool empty READ empty NOTIFY changed)

public:
    /// As Episode.
    enum class Bout {
        NoBout = int(Episode::None),
        OpenBout = int(Episode::Open),
        EndedBout = int(Episode::Ended)
    };
    Q_ENUM(Bout)
    /// The field that was refused; Other: another error.
    enum class Refused { Nothing, Did, Medicine, Note, Inbox, BoutEnd, Other };
    Q_ENUM(Refused)
    /// Why a time was not taken.
    enum class TimeFault { NoFault, NotATime, NotYet };
    Q_ENUM(TimeFault)

    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access); ///< once, before componentComplete()
    EntryPlaces* places() { return &m_places; }
    EntryFields* fields() { return &m_fields; }
    bool locked() const { return !m_editor || !m_editor->isOpen(); }
    bool editing() const { return m_editor && !m_editor->isNew(); }
    bool saving() const { return m_editor && m_editor->isSaving(); }
    QString errorText() const;
    Refused refused() const;
    int pain() const { return m_editor && m_editor->hasPain() ? m_editor->entry().pain : -1; }
    void setPain(int pain) { m_editor->setPain(pain); }
    QString anchor() const { return m_editor ? m_access->anchors().value(pain()) : QString(); }
    QString note() const { return m_editor ? m_editor->entry().note : QString(); }
    void setNote(const QString& note) { m_editor->setText(&PainEntry::note, note); }
    QString when() const;
    QString day() const { return local().date().toString(Qt::ISODate); }
    QString time() const { return clockText(local().time()); }
    bool now() const { return !m_editor || m_editor->isNow(); }
    Bout bout() const { return m_editor ? Bout(m_editor->entry().episode) : Bout::NoBout; }
    void setBout(Bout bout) { m_editor->setBout(Episode(bout)); }
    QString last() const;
    QString unfinished() const;
    bool functionFirst() const { return m_editor && m_editor->asksFunctionFirst(); }
    bool empty() const { return !m_editor || m_editor->isEmpty(); }

    /// Moves the time by `minutes`; never later than now.
    Q_INVOKABLE void moveWhen(int minutes) { m_editor->moveBy(minutes); }
    /// Moves to the same time of `day`, an ISO date.
    Q_INVOKABLE void setDay(const QString& day) { m_editor->moveToDay(QDate::fromString(day, Qt::ISODate)); }
    /// Moves to a time of the same day, as typed.
    Q_INVOKABLE TimeFault setTime(const QString& typed);
    Q_INVOKABLE void setNow() { m_editor->setNow(); }

    /// Takes over the newest entry's pain, places and words, ready to be saved.
    Q_INVOKABLE void sameAsLast() { m_editor->sameAsLast(); }
    Q_INVOKABLE void load(const QString& id) { m_editor->load(id); }
    Q_INVOKABLE void resume() { m_editor->resume(); } ///< continues the unfinished entry
    Q_INVOKABLE void forget() { m_editor->forget(); } ///< discards the unfinished entry
    Q_INVOKABLE void save() { m_editor->save(); }
    Q_INVOKABLE void keep() { m_editor->keep(); } ///< stores the draft now, not after a pause in typing

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void accessChanged();
    void changed();
    void noteChanged();
    void saved(const QString& id);
    void sealed();

private:
    QDateTime local() const;

    JournalAccess* m_access = nullptr;
    std::unique_ptr<EntryEditor> m_editor; ///< from componentComplete() on
    EntryPlaces m_places;
    EntryFields m_fields;
    QString m_noteShown;
};

} // namespace unknot
