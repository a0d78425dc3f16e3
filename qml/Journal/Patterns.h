// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "core/insights/Course.h"
#include "core/insights/Places.h"
#include "core/journal/Measures.h"
#include "qml/BodyMap/BodyPlaces.h"
#include "qml/Charts/LevelCurve.h"
#include "qml/Entry/JournalModel.h"
#include "qml/Entry/TitledText.h"

namespace unknot {

/// One of the places where it hurt most often.
struct PlaceShare
{
    Q_GADGET
    QML_VALUE_TYPE(placeShare)
    Q_PROPERTY(QString name MEMBER name)  ///< "Your left lower back"
    Q_PROPERTY(QString text MEMBER text)  ///< "3 days, 4.3 on average"
    Q_PROPERTY(double share MEMBER share) ///< of days, relative to the most frequent place, 0 .. 1

public:
    QString name, text;
    double share = 0;

    bool operator==(const PlaceShare&) const = default;
};

/// The course of the last weeks, without interpretation.
class Patterns : public unknot::JournalModel // fully qualified for the QML types of Qt 6.4
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int period READ period WRITE setPeriod NOTIFY changed)       ///< days: 30, 90, 365
    Q_PROPERTY(QList<unknot::CurveDay> days READ days NOTIFY changed)       ///< of the period
    Q_PROPERTY(QString summary READ summary NOTIFY changed)                 ///< the curve in words
    Q_PROPERTY(QList<unknot::CurveLabel> labels READ labels NOTIFY changed) ///< "today", "24 Nov"
    Q_PROPERTY(QList<unknot::PlaceShare> places READ places NOTIFY changed) ///< the most frequent first
    Q_PROPERTY(QList<unknot::RegionMark> heat READ heat NOTIFY changed)     ///< every place, with its mean
    Q_PROPERTY(QList<unknot::NamedPlace> heatNames READ heatNames NOTIFY changed)
    Q_PROPERTY(QList<unknot::TitledText> pegs READ pegs NOTIFY changed) ///< by date, newest first
    Q_PROPERTY(int daysWithEntries READ daysWithEntries NOTIFY changed)

public:
    using JournalModel::JournalModel;

    int period() const { return m_period; }
    void setPeriod(int days);
    QList<CurveDay> days() const { return m_days; }
    QString summary() const { return m_summary; }
    QList<CurveLabel> labels() const { return m_labels; }
    QList<PlaceShare> places() const { return m_places; }
    QList<RegionMark> heat() const { return m_heat; }
    QList<NamedPlace> heatNames() const;
    QList<TitledText> pegs() const { return m_pegs; }
    int daysWithEntries() const { return m_daysWithEntries; }

    /// A day of the curve in words: "24 Nov 2026: 4.0 of 10. Average of seven days: 4.2. A session."; ""
    /// if there is no such day.
    Q_INVOKABLE QString dayText(int index) const;

private:
    void read() override;
    void showCourse(const Course& course);
    QDate dayOf(int index) const; ///< of the curve
    void showPlaces(const std::vector<PlaceSummary>& places);
    void showPegs(const std::vector<Peg>& pegs);

    int m_period = 30, m_daysWithEntries = 0;
    QList<CurveDay> m_days;
    QList<PlaceShare> m_places;
    QList<RegionMark> m_heat;
    QList<TitledText> m_pegs;
    QList<CurveLabel> m_labels;
    QString m_summary;
};

} // namespace unknot
