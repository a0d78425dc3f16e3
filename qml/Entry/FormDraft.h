// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Entry/JournalAccess.h"

#include <QPointer>
#include <QQmlParserStatus>

namespace unknot {

/// What was typed into a form of the journal and not saved: kept when the page is left, when the journal is
/// locked and when the disk is full, and filled in again when the form is next opened. Owned by its page.
/// Does nothing while there is no open journal.
class FormDraft : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed REQUIRED)
    Q_PROPERTY(QString form MEMBER m_form NOTIFY changed REQUIRED) ///< its name: "visit"
    Q_PROPERTY(QString record MEMBER m_record NOTIFY changed)      ///< id; "" for a new one
    /// The form shows what is stored; until then nothing is kept or filled in.
    Q_PROPERTY(bool ready READ isReady WRITE setReady NOTIFY changed)
    /// What the form shows now, in an order of its own.
    Q_PROPERTY(QStringList texts READ texts WRITE setTexts NOTIFY changed REQUIRED)
    /// In fillIn(): what the form should show, in the order of `texts`.
    Q_PROPERTY(QStringList wanted READ wanted NOTIFY changed)
    Q_PROPERTY(bool filled READ isFilled NOTIFY changed) ///< the form was filled with a draft

public:
    using QObject::QObject;
    ~FormDraft() override;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    bool isReady() const { return m_ready; }
    void setReady(bool ready);
    QStringList texts() const { return m_texts; }
    void setTexts(const QStringList& texts);
    QStringList wanted() const { return m_wanted; }
    bool isFilled() const { return m_filled; }

    /// The form was saved, or its record removed: there is nothing to keep.
    Q_INVOKABLE void done();
    /// Fills in again what is stored.
    Q_INVOKABLE void discard();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    void fillIn();

private:
    void begin();
    QString key() const;

    QPointer<JournalAccess> m_access;
    QString m_form, m_record;
    QStringList m_texts, m_stored, m_wanted;
    bool m_complete = false, m_ready = true, m_begun = false, m_filled = false;
};

} // namespace unknot
