// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/services/Agenda.h"
#include "qml/Care/CareModel.h"

#include <QVariantList>

namespace unknot {

/// The page for the next visit: what the journal tells since the last one, and what the person wants to ask.
class AgendaModel : public unknot::CareModel // spelled out for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    /// The consult that new questions belong to; "": the one that comes next, or a new one.
    Q_PROPERTY(QString consult MEMBER m_consult NOTIFY consultChanged)
    Q_PROPERTY(QString period READ period NOTIFY changed)
    Q_PROPERTY(QVariantList sections READ sections NOTIFY changed) ///< {title, lines}
    Q_PROPERTY(QStringList questions READ questions NOTIFY changed)
    Q_PROPERTY(QStringList suggested READ suggested NOTIFY changed)
    Q_PROPERTY(QString done READ done NOTIFY changed) ///< how saving ended, in words; ""

public:
    using CareModel::CareModel;

    QString period() const { return m_period; }
    QVariantList sections() const { return m_sections; }
    QStringList questions() const { return m_agenda.questions; }
    QStringList suggested() const { return m_agenda.suggested; }
    QString done() const { return m_done; }

    Q_INVOKABLE void add(const QString& question);
    /// `now` "": removed.
    Q_INVOKABLE void change(const QString& question, const QString& now);
    /// One file, a PDF or plain text, written where the person says and nowhere else.
    Q_INVOKABLE void save();

Q_SIGNALS:
    void consultChanged();

protected:
    void read() override;

private:
    void write(const PickedFile& where);

    QString m_consult, m_period, m_done;
    std::vector<Consult> m_open; ///< in their order
    Agenda m_agenda;
    QVariantList m_sections;
};

} // namespace unknot
