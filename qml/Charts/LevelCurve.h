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

/// Levels over days: a dot for each day's mean, a line for the mean of seven days, which is interrupted where
/// there is none, and a tick below each day with a session.
class LevelCurve : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<unknot::CurveDay> days MEMBER m_days NOTIFY changed) ///< one for each day, ascending
    Q_PROPERTY(QString firstLabel MEMBER m_first NOTIFY changed)
    Q_PROPERTY(QString lastLabel MEMBER m_last NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor soft MEMBER m_soft NOTIFY changed)
    Q_PROPERTY(QColor line MEMBER m_line NOTIFY changed)
    Q_PROPERTY(QColor accent MEMBER m_accent NOTIFY changed)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed)

public:
    explicit LevelCurve(QQuickItem* parent = nullptr);
    void paint(QPainter* painter) override;

Q_SIGNALS:
    void changed();

private:
    QList<CurveDay> m_days;
    QString m_first, m_last;
    QColor m_ink, m_soft, m_line, m_accent;
    QFont m_font;
};

} // namespace unknot
