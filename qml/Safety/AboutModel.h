// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "qml/BodyMap/BodyPlaces.h"
#include "qml/Safety/SafetyModel.h"

#include <QQmlParserStatus>

namespace unknot {

/// A condition or circumstance to tick.
struct ConditionRow
{
    Q_GADGET
    QML_VALUE_TYPE(conditionRow)
    Q_PROPERTY(QString tag MEMBER tag) ///< id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QString detail MEMBER detail) ///< ""
    Q_PROPERTY(bool local MEMBER local)      ///< one can say where it is

public:
    QString tag, name, detail;
    bool local = false;
    bool operator==(const ConditionRow&) const = default;
};

struct ConditionGroup
{
    Q_GADGET
    QML_VALUE_TYPE(conditionGroup)
    Q_PROPERTY(QString group MEMBER group) ///< id
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(QList<unknot::ConditionRow> conditions MEMBER conditions) ///< never empty

public:
    QString group, name;
    QList<ConditionRow> conditions;
    bool operator==(const ConditionGroup&) const = default;
};

/// A condition that is ticked, by itself or by what implies it.
struct TickedCondition
{
    Q_GADGET
    QML_VALUE_TYPE(tickedCondition)
    Q_PROPERTY(QString tag MEMBER tag)         ///< id
    Q_PROPERTY(QString group MEMBER group)     ///< id of its group; "" where it has no tick of its own
    Q_PROPERTY(QStringList where MEMBER where) ///< ids of places; empty: everywhere, or not said
    Q_PROPERTY(QString places MEMBER places)   ///< the same in words

public:
    QString tag, group;
    QStringList where;
    QString places;
    bool operator==(const TickedCondition&) const = default;
};

/// The conditions and circumstances that a person can tick. Made by its page.
class AboutModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    /// Ids of conditions: only these, in this order; empty: all.
    Q_PROPERTY(QStringList only READ only WRITE setOnly NOTIFY groupsChanged)
    Q_PROPERTY(QList<unknot::ConditionGroup> groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(QList<unknot::ConditionRow> conditions READ conditions NOTIFY groupsChanged) ///< of all groups
    Q_PROPERTY(QList<unknot::TickedCondition> ticked READ ticked NOTIFY changed)
    Q_PROPERTY(bool anyTicked READ isAnyTicked NOTIFY changed)                  ///< of the groups
    Q_PROPERTY(QList<unknot::BodyPart> places READ places NOTIFY groupsChanged) ///< where one can be
    Q_PROPERTY(QString age READ age WRITE setAge NOTIFY changed) ///< in years, as typed; "": not said

public:
    using QObject::QObject;

    QStringList only() const { return m_only; }
    void setOnly(const QStringList& only);
    QList<ConditionGroup> groups() const { return m_groups; }
    QList<ConditionRow> conditions() const;
    QList<TickedCondition> ticked() const { return m_ticked; }
    bool isAnyTicked() const;
    QList<BodyPart> places() const;
    QString age() const { return m_age; }
    void setAge(const QString& age);

    Q_INVOKABLE void set(const QString& tag, bool on);
    /// Says that a ticked condition is at these places too; or, where it is at all of them already, at none.
    Q_INVOKABLE void togglePlaces(const QString& tag, const QStringList& regions);
    /// What was shown counts as asked, ticked or not.
    Q_INVOKABLE void asked();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    // Told of only when they differ: what has the focus in them is not to be made anew.
    void groupsChanged();

private:
    std::vector<const Condition*> shown() const;
    void group();
    void follow();

    SafetyModel* m_safety = nullptr;
    bool m_complete = false;
    QStringList m_only;
    QList<ConditionGroup> m_groups;
    QList<TickedCondition> m_ticked;
    QString m_age;
};

} // namespace unknot
