// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/BodyMap/BodyPlaces.h"
#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// The conditions and circumstances a person can tick, as pages show them. Made by its page.
class AboutModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety READ safety WRITE setSafety NOTIFY changed)
    /// Only these, in this order; empty: all.
    Q_PROPERTY(QStringList only READ only WRITE setOnly NOTIFY listChanged)
    /// {group, name, conditions: [{tag, name, detail, local}]}
    Q_PROPERTY(QVariantList groups READ groups NOTIFY listChanged)
    /// What is ticked, by tag: {where, places (in words)}
    Q_PROPERTY(QVariantMap ticked READ ticked NOTIFY changed)
    /// What a clinician said yes to: "tag/family"
    Q_PROPERTY(QStringList cleared READ cleared NOTIFY changed)
    /// What was ticked, with what it means: {tag, name, known, places, says, modify, heat, lift, ask, ok:
    /// [{family, name}]}; `ok` lists the families that wait for a clinician's yes
    Q_PROPERTY(QVariantList own READ own NOTIFY ownChanged)
    Q_PROPERTY(int age READ age WRITE setAge NOTIFY changed) ///< -1: not said

public:
    using QObject::QObject;

    SafetyModel* safety() const { return m_safety; }
    void setSafety(SafetyModel* safety);
    QStringList only() const { return m_only; }
    void setOnly(const QStringList& only);
    QVariantList groups() const;
    QVariantMap ticked() const;
    QStringList cleared() const;
    QVariantList own() const { return m_own; }
    int age() const;
    void setAge(int age);

    /// Groups of places, as BodyList shows them.
    Q_INVOKABLE QList<unknot::BodyPart> places() const;
    Q_INVOKABLE void set(const QString& tag, bool on);
    Q_INVOKABLE void setWhere(const QString& tag, const QStringList& regions);
    /// What was shown counts as asked, ticked or not.
    Q_INVOKABLE void asked();
    /// A clinician said yes to the family in spite of the condition, today; or that is taken back.
    Q_INVOKABLE void setCleared(const QString& tag, const QString& family, const QString& who, bool on);

Q_SIGNALS:
    void changed();
    // Lists are told of only when they differ: what has the focus in them is not to be made anew.
    void listChanged();
    void ownChanged();

private:
    std::vector<const Condition*> shown() const;
    QVariantList buildOwn() const;
    void follow();

    SafetyModel* m_safety = nullptr;
    QStringList m_only;
    QVariantList m_own;
};

} // namespace unknot
