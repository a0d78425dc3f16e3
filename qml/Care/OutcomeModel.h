// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/journal/Care.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// A restriction that a clinician's yes can lift.
struct ClearableRow
{
    Q_GADGET
    QML_VALUE_TYPE(clearableRow)
    Q_PROPERTY(QString text MEMBER text)
    Q_PROPERTY(bool on MEMBER on) ///< already lifted by this consult

public:
    Consult::Cleared what;
    QString text;
    bool on = false;
    bool operator==(const ClearableRow&) const = default;
};

/// The outcome of a reminder to ask a clinician, or of an appointment.
class OutcomeModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(QString consult MEMBER m_id NOTIFY changed REQUIRED) ///< id
    /// As first loaded. Not emitted for a tick, so that delegates are kept.
    Q_PROPERTY(QList<unknot::ClearableRow> clearable READ clearable NOTIFY clearableChanged)
    /// The clearances that are ticked, as lines of "tag/family"
    Q_PROPERTY(QString ticked READ ticked NOTIFY changed)

public:
    using JournalModel::JournalModel;

    QList<ClearableRow> clearable() const { return m_clearable; }

    QString ticked() const;

    Q_INVOKABLE void tick(int row, bool on);
    Q_INVOKABLE void tickOnly(const QString& ticked); ///< in the form of `ticked`
    /// Stores who was asked and what they said, and applies the ticked clearances. `refused`: they said no,
    /// or not yet, so that nothing is cleared and what this consult had cleared applies again.
    Q_INVOKABLE void finish(const QString& who, const QString& said, bool refused);

Q_SIGNALS:
    void clearableChanged();

protected:
    void read() override;

private:
    QList<ClearableRow> offered(const Consult& consult) const;

    SafetyModel* m_safety = nullptr;
    QString m_id;
    std::optional<Consult> m_stored;
    QList<ClearableRow> m_clearable;
};

} // namespace unknot
