// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// The conditions and circumstances a person can tick, as pages show them. Made by its page.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety READ safety WRITE setSafety NOTIFY changed)
    /// Only these, in this order; empty: all.
    Q_PROPERTY(QStringList only READ only WRITE setOnly NOTIFY changed)
    /// {group, name, conditions: [{tag, name, detail, on, local, where, places}]}
    Q_PROPERTY(QVariantList groups READ groups NOTIFY changed)
    /// What was ticked, with what it means: {tag, name, known, places, says, modify, lift, ask, ok: [{family,
    /// name, cleared}]}; `ok` lists the families that wait for a clinician's yes
    Q_PROPERTY(QVariantList own READ own NOTIFY changed)
    Q_PROPERTY(int age READ age WRITE setAge NOTIFY changed) ///< -1: not said

public:
    using QObject::QObject;

    SafetyModel* safety() const { return m_safety; }
    void setSafety(SafetyModel* safety);
    QStringList only() const { return m_only; }
    void setOnly(const QStringList& only);
    QVariantList groups() const;
    QVariantList own() const;
    int age() const;
    void setAge(int age);

    /// Groups of places, as BodyList shows them.
    Q_INVOKABLE QVariantList places() const;
    Q_INVOKABLE void set(const QString& tag, bool on);
    Q_INVOKABLE void setWhere(const QString& tag, const QStringList& regions);
    /// What was shown counts as asked, ticked or not.
    Q_INVOKABLE void asked();
    /// A clinician said yes to the family in spite of the condition, today; or that is taken back.
    Q_INVOKABLE void setCleared(const QString& tag, const QString& family, const QString& who, bool on);

Q_SIGNALS:
    void changed();

private:
    std::vector<const Condition*> shown() const;

    SafetyModel* m_safety = nullptr;
    QStringList m_only;
};

} // namespace unknot
