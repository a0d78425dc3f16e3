// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Course.h"
#include "core/insights/Places.h"
#include "qml/Entry/JournalAccess.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// What the last weeks were like, without saying why. Made by its page.
class Patterns : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(unknot::JournalAccess* access READ access WRITE setAccess NOTIFY changed)
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY changed) ///< days: 30, 90, 365
    Q_PROPERTY(QVariantList days READ days NOTIFY changed)            ///< for LevelCurve
    Q_PROPERTY(QString summary READ summary NOTIFY changed)           ///< the curve in words
    Q_PROPERTY(QString firstLabel READ firstLabel NOTIFY changed)
    Q_PROPERTY(QString lastLabel READ lastLabel NOTIFY changed)
    Q_PROPERTY(
        QVariantList places READ places NOTIFY changed)    ///< where it hurt most often: {name, text, share}
    Q_PROPERTY(QVariantList heat READ heat NOTIFY changed) ///< for the body map: {id, level}
    Q_PROPERTY(QVariantList pegs READ pegs NOTIFY changed) ///< {when, text}, newest first
    Q_PROPERTY(int daysWithEntries READ daysWithEntries NOTIFY changed)

public:
    using QObject::QObject;

    JournalAccess* access() const { return m_access; }
    void setAccess(JournalAccess* access);
    int period() const { return m_period; }
    void setPeriod(int days);
    QVariantList days() const { return m_days; }
    QString summary() const { return m_summary; }
    QString firstLabel() const;
    QString lastLabel() const;
    QVariantList places() const { return m_places; }
    QVariantList heat() const { return m_heat; }
    QVariantList pegs() const { return m_pegs; }
    int daysWithEntries() const { return m_daysWithEntries; }

Q_SIGNALS:
    void changed();

private:
    void read();
    void showCourse(const Course& course);
    void showPlaces(const std::vector<PlaceSummary>& places);

    JournalAccess* m_access = nullptr;
    int m_period = 30, m_daysWithEntries = 0;
    QVariantList m_days, m_places, m_heat, m_pegs;
    QString m_summary;
};

} // namespace unknot
