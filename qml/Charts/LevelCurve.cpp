// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "LevelCurve.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace unknot {

using namespace Qt::StringLiterals;

LevelCurve::LevelCurve(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &LevelCurve::changed, this, [this] { update(); });
}

void LevelCurve::paint(QPainter* p)
{
    p->setRenderHint(QPainter::Antialiasing);
    p->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const double left = metrics.horizontalAdvance(u"10"_s) + 10, bottom = metrics.height() + 18,
                 top = metrics.height() / 2;
    const QRectF plot(left, top, width() - left - 6, height() - top - bottom);
    const auto y = [&plot](double level) { return plot.bottom() - plot.height() * level / 10; };
    for (const int level : {0, 5, 10}) {
        p->setPen(QPen(m_line, 1));
        p->drawLine(QPointF(plot.left(), y(level)), QPointF(plot.right(), y(level)));
        p->setPen(m_soft);
        p->drawText(QRectF(0, y(level) - metrics.height() / 2, left - 8, metrics.height()),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
    }
    const qsizetype n = m_days.size();
    const auto x = [&plot, n](qsizetype i) {
        return n < 2 ? plot.center().x() : plot.left() + plot.width() * double(i) / double(n - 1);
    };
    QPainterPath week;
    bool drawing = false;
    for (qsizetype i = 0; i < n; ++i) {
        const CurveDay& day = m_days[i];
        if (day.mean >= 0) {
            p->setPen(Qt::NoPen);
            p->setBrush(m_soft);
            const double radius = n > 120 ? 1.6 : 3;
            p->drawEllipse(QPointF(x(i), y(day.mean)), radius, radius);
        }
        if (day.session) {
            p->setPen(QPen(m_accent, 2));
            p->drawLine(QPointF(x(i), plot.bottom() + 5), QPointF(x(i), plot.bottom() + 12));
        }
        if (day.week < 0)
            drawing = false;
        else if (drawing)
            week.lineTo(x(i), y(day.week));
        else
            week.moveTo(x(i), y(day.week));
        drawing = day.week >= 0;
    }
    p->setBrush(Qt::NoBrush);
    p->setPen(QPen(m_ink, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    p->drawPath(week);
    p->setPen(m_soft);
    const QRectF foot(plot.left(), height() - metrics.height(), plot.width(), metrics.height());
    p->drawText(foot, Qt::AlignLeft, m_first);
    p->drawText(foot, Qt::AlignRight, m_last);
}

} // namespace unknot
