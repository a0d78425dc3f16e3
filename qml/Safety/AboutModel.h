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
    Q_PROPERTY(QString detail MEMBER detail) ///< may be ""
    Q_PROPERTY(bool local MEMBER local)      ///< can be limited to places

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
    Q_PROPERTY(QString summary MEMBER summary) ///< its conditions, in a few words each
    Q_PROPERTY(QList<unknot::ConditionRow> conditions MEMBER conditions) ///< never empty

public:
    QString group, name, summary;
    QList<ConditionRow> conditions;
    bool operator==(const ConditionGroup&) const = default;
};

/// A condition in force: ticked, or implied by a ticked one.
struct TickedCondition
{
    Q_GADGET
    QML_VALUE_TYPE(tickedCondition)
    Q_PROPERTY(QString tag MEMBER tag)         ///< id
    Q_PROPERTY(QString group MEMBER group)     ///< id of its group; "" if it cannot be ticked
    Q_PROPERTY(QStringList where MEMBER where) ///< ids of places; empty: everywhere or unknown
    Q_PROPERTY(QString places MEMBER places)   ///< `where` as text

public:
    QString tag, group;
    QStringList where;
    QString places;
    bool operator==(const TickedCondition&) const = default;
};

/// The conditions and circumstances that a person can tick. Owned by its page.
class AboutModel : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    /// Ids of conditions: only these, in at most eight groups; empty: all.
    Q_PROPERTY(QStringList only READ only WRITE setOnly NOTIFY groupsChanged)
    Q_PROPERTY(QList<unknot::ConditionGroup> groups READ groups NOTIFY groupsChanged)
    Q_PROPERTY(QList<unknot::ConditionRow> conditions READ conditions NOTIFY groupsChanged) ///< of all groups
    Q_PROPERTY(QList<unknot::TickedCondition> ticked READ ticked NOTIFY changed)
    Q_PROPERTY(bool anyTicked READ isAnyTicked NOTIFY changed)                  ///< any of `conditions`
    Q_PROPERTY(QList<unknot::BodyPart> places READ places NOTIFY groupsChanged) ///< to choose from
    Q_PROPERTY(QString age READ age WRITE setAge NOTIFY changed) ///< in years, as typed; "": unknown

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
    /// Adds these places to a ticked condition; or removes them, if it has all of them already.
    Q_INVOKABLE void togglePlaces(const QString& tag, const QStringList& regions);
    /// Marks all shown conditions as asked, ticked or not.
    Q_INVOKABLE void asked();

    void classBegin() override {}
    void componentComplete() override;

Q_SIGNALS:
    void changed();
    // Not emitted when only ticks change, so that delegates, and the focus in them, are kept.
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
