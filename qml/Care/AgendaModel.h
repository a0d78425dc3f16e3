// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/Agenda.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Files/ChooserModel.h"
#include "qml/Safety/SafetyModel.h"
#include "report/VisitAgenda.h"

namespace unknot {

/// A section of the page for the next visit.
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

/// The page for the next visit: what the journal shows since the last one, and the person's questions.
class AgendaModel : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::SafetyModel* safety MEMBER m_safety NOTIFY changed REQUIRED)
    Q_PROPERTY(unknot::ChooserModel* chooser MEMBER m_chooser NOTIFY changed REQUIRED) ///< asks where to save
    /// Id of the consult that gets new questions; "": the next one, or a new one.
    Q_PROPERTY(QString consult MEMBER m_consult NOTIFY changed)
    Q_PROPERTY(QString period READ period NOTIFY changed)
    Q_PROPERTY(QString appointment READ appointment NOTIFY changed) ///< the next one, as text; ""
    Q_PROPERTY(QList<unknot::AgendaSectionRow> sections READ sections NOTIFY changed)
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(QStringList suggested READ suggested NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< result of saving, as text; ""

public:
    using JournalModel::JournalModel;

    QString period() const { return m_period; }
    QString appointment() const { return appointmentText(m_agenda); }
    QList<AgendaSectionRow> sections() const { return m_sections; }
    QStringList questions() const { return m_agenda.questions; }
    QStringList suggested() const { return m_agenda.suggested; }
    QString done() const { return m_done; }

    Q_INVOKABLE void add(const QString& question);
    /// Replaces a question with `now`; "" removes it.
    Q_INVOKABLE void change(const QString& question, const QString& now);
    /// Asks where to save the page, and writes one file there: a PDF or plain text.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void added(const QString& question);    ///< stored
    void replaced(const QString& question); ///< stored, or there was nothing to change

protected:
    void read() override;

private:
    void write(const PickedFile& where);

    SafetyModel* m_safety = nullptr;
    ChooserModel* m_chooser = nullptr;
    QString m_consult, m_period, m_done;
    std::vector<Consult> m_open; ///< not done, sorted
    Agenda m_agenda;
    QList<AgendaSectionRow> m_sections;
};

} // namespace unknot
