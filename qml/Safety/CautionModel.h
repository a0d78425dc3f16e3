// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Safety/SafetyModel.h"

#include <QQmlParserStatus>

namespace unknot {

/// A kind of care that needs a clinician's yes.
struct WaitingFamily
{
    Q_GADGET
    QML_VALUE_TYPE(waitingFamily)
    Q_PROPERTY(QString family MEMBER family) ///< id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString note MEMBER note) ///< until when a yes holds; "" without one

public:
    QString family, name, note;
    bool operator==(const WaitingFamily&) const = default;
};

/// A ticked condition, with its consequences.
struct CautionRow
{
    Q_GADGET
    QML_VALUE_TYPE(cautionRow)
    Q_PROPERTY(QString tag MEMBER tag) ///< id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool known MEMBER known)  ///< to the rules; else from elsewhere
    Q_PROPERTY(QString note MEMBER note) ///< where it is and since when; ""
    Q_PROPERTY(QString reason MEMBER reason)
    Q_PROPERTY(QString modify MEMBER modify)     ///< how moves are changed; ""
    Q_PROPERTY(QString heat MEMBER heat)         ///< about warmth; ""
    Q_PROPERTY(QString lift MEMBER lift)         ///< what would lift it; ""
    Q_PROPERTY(QString question MEMBER question) ///< to ask a clinician
    Q_PROPERTY(QList<unknot::WaitingFamily> families MEMBER families)

public:
    QString tag, name;
    bool known = true;
    QString note, reason, modify, heat, lift, question;
    QList<WaitingFamily> families;
    bool operator==(const CautionRow&) const = default;
};

/// A family that a clinician allowed despite the condition.
struct ClearedFamily
{
    Q_GADGET
    QML_VALUE_TYPE(clearedFamily)
    Q_PROPERTY(QString tag MEMBER tag)       ///< id of the condition
    Q_PROPERTY(QString family MEMBER family) ///< id

public:
    QString tag, family;
    bool operator==(const ClearedFamily&) const = default;
};

/// The consequences of the person's conditions, and what a clinician allowed despite them. Owned by its page.
class CautionModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(QList<unknot::CautionRow> cautions READ cautions NOTIFY cautionsChanged)
    Q_PROPERTY(QList<unknot::ClearedFamily> cleared READ cleared NOTIFY changed)

public:
    using QObject::QObject;

    QList<CautionRow> cautions() const { return m_cautions; }
    QList<ClearedFamily> cleared() const { return m_cleared; }

    /// Notes a clinician's yes as of today, or takes it back.
    Q_INVOKABLE void setCleared(const QString& tag, const QString& family, bool on);
    /// Unticks the condition.
    Q_INVOKABLE void takeOff(const QString& tag);

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    // Emitted only when the list differs, so that delegates, and the focus in them, are kept.
    void cautionsChanged();

private:
    QList<CautionRow> readCautions() const;
    QList<ClearedFamily> readCleared() const;
    void follow();

    SafetyModel* m_safety = nullptr;
    QList<CautionRow> m_cautions;
    QList<ClearedFamily> m_cleared;
};

} // namespace unknot
