// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace unknot {

/// One day of a LevelCurve.
struct CurveDay
{
    Q_GADGET
    QML_VALUE_TYPE(curveDay)
    Q_PROPERTY(double mean MEMBER mean)     ///< 0 .. 10, of that day; -1: none
    Q_PROPERTY(double week MEMBER week)     ///< 0 .. 10, of the seven days that end with it; -1: none
    Q_PROPERTY(bool session MEMBER session) ///< there was a session

public:
    double mean = -1, week = -1;
    bool session = false;

    bool operator==(const CurveDay&) const = default;
};

/// A date below the chart.
struct CurveLabel
{
    Q_GADGET
    QML_VALUE_TYPE(curveLabel)
    Q_PROPERTY(int day MEMBER day) ///< index of its day
    Q_PROPERTY(QString text MEMBER text)

public:
    int day = 0;
    QString text;

    bool operator==(const CurveLabel&) const = default;
};

/// Levels over days: a dot for each day's mean, a line for the mean of seven days, which is interrupted where
/// there is none, and a tick below each day with a session. One day can be pointed out.
class LevelCurve : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::CurveDay> days MEMBER m_days NOTIFY changed) ///< one for each day, ascending
    Q_PROPERTY(QList<unknot::CurveLabel> labels MEMBER m_labels NOTIFY changed) ///< the important first
    Q_PROPERTY(int current MEMBER m_current NOTIFY changed) ///< index of the day pointed out; -1: none
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit LevelCurve(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

    /// Index of the day at this x of the item; -1 without days.
    Q_INVOKABLE int dayAt(double x) const;

Q_SIGNALS:
    void changed();

private:
    QRectF plot() const;
    double xOf(const QRectF& area, qsizetype day) const;
    void paintLabels(QPainter& painter, const QRectF& area) const;

    QList<CurveDay> m_days;
    QList<CurveLabel> m_labels;
    int m_current = -1;
    QColor m_ink, m_soft, m_line, m_accent;
    QFont m_font;
};

} // namespace unknot
