// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/Agenda.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Files/ChooserModel.h"
#include "qml/Safety/SafetyModel.h"

namespace unknot {

/// A heading of that page, and what stands beneath it.
struct AgendaSectionRow
{
    Q_GADGET
    QML_VALUE_TYPE(agendaSectionRow)
    Q_PROPERTY(QString title MEMBER title)
    Q_PROPERTY(QStringList lines MEMBER lines)

public:
    QString title;
    QStringList lines;
    bool operator==(const AgendaSectionRow&) const = default;
};

/// The page for the next visit: what the journal tells since the last one, and what the person wants to ask.
class AgendaModel : public unknot::JournalModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(unknot::ChooserModel* chooser MEMBER m_chooser NOTIFY changed REQUIRED) ///< asks where to save
    /// The consult that new questions belong to; "": the one that comes next, or a new one.
    Q_PROPERTY(QString consult MEMBER m_consult NOTIFY changed)
    Q_PROPERTY(QString period READ period NOTIFY changed)
    Q_PROPERTY(QList<unknot::AgendaSectionRow> sections READ sections NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(QStringList suggested READ suggested NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< how saving ended, in words; ""

public:
    using JournalModel::JournalModel;

    QString period() const { return m_period; }
    QList<AgendaSectionRow> sections() const { return m_sections; }
    QStringList questions() const { return m_agenda.questions; }
    QStringList suggested() const { return m_agenda.suggested; }
    QString done() const { return m_done; }

    Q_INVOKABLE void add(const QString& question);
    /// `now` "": removed.
    Q_INVOKABLE void change(const QString& question, const QString& now);
    /// One file, a PDF or plain text, written where the person says and nowhere else.
    Q_INVOKABLE void save();

protected:
    void read() override;

private:
    void write(const PickedFile& where);

    SafetyModel* m_safety = nullptr;
    ChooserModel* m_chooser = nullptr;
    QString m_consult, m_period, m_done;
    std::vector<Consult> m_open; ///< in their order
    Agenda m_agenda;
    QList<AgendaSectionRow> m_sections;
};

} // namespace unknot
