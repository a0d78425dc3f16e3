// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QVariantList>

namespace unknot {

/// Levels over days: a dot for each day's mean, a calm line for the mean of seven days, a small tick beneath
/// for each day with a session. A gap in the days is a gap in the line.
class LevelCurve : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList days MEMBER m_days NOTIFY
                   changed) ///< one for each day, ascending: {mean (-1: none), week (-1), session}
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
    QVariantList m_days;
    QString m_first, m_last;
    QColor m_ink, m_soft, m_line, m_accent;
    QFont m_font;
};

} // namespace unknot
