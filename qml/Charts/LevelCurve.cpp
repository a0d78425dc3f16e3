// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "LevelCurve.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <cmath>

namespace unknot {

using namespace Qt::StringLiterals;

LevelCurve::LevelCurve(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &LevelCurve::changed, this, [this] { update(); });
}

QRectF LevelCurve::plot() const
{
    const QFontMetricsF metrics(m_font);
    const double left = metrics.horizontalAdvance(u"10"_s) + 10, bottom = metrics.height() + 18,
                 top = metrics.height() / 2;
    return {left, top, width() - left - 8, height() - top - bottom};
}

double LevelCurve::xOf(const QRectF& area, qsizetype day) const
{
    return m_days.size() < 2 ? area.center().x()
                             : area.left() + area.width() * double(day) / double(m_days.size() - 1);
}

int LevelCurve::dayAt(double x) const
{
    const QRectF area = plot();
    const double share = area.width() > 0 ? (x - area.left()) / area.width() : 0;
    return m_days.isEmpty() ? -1 : int(std::lround(std::clamp(share, 0.0, 1.0) * double(m_days.size() - 1)));
}

// A label that would touch an earlier one is left out.
void LevelCurve::paintLabels(QPainter& painter, const QRectF& area) const
{
    const QFontMetricsF metrics(m_font);
    QList<QRectF> taken;
    for (const CurveLabel& label : m_labels) {
        const double wide = metrics.horizontalAdvance(label.text), x = xOf(area, label.day);
        const double left =
            std::clamp(x - wide / 2, area.left(), std::max(area.left(), area.right() + 4 - wide));
        const QRectF place(left, height() - metrics.height(), wide, metrics.height());
        const QRectF wanted = place.adjusted(-8, 0, 8, 0);
        if (std::any_of(taken.begin(), taken.end(),
                        [&](const QRectF& other) { return other.intersects(wanted); }))
            continue;
        taken << place;
        painter.setPen(QPen(m_line, 1));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        painter.setPen(m_soft);
        painter.drawText(place, Qt::AlignCenter, label.text);
    }
}

void LevelCurve::paint(QPainter* p)
{
    p->setRenderHint(QPainter::Antialiasing);
    p->setFont(m_font);
    const QFontMetricsF metrics(m_font);
    const QRectF area = plot();
    const auto x = [this, &area](qsizetype day) { return xOf(area, day); };
    const auto y = [&area](double level) { return area.bottom() - area.height() * level / 10; };
    for (const int level : {0, 5, 10}) {
        p->setPen(QPen(m_line, 1));
        p->drawLine(QPointF(area.left(), y(level)), QPointF(area.right(), y(level)));
        p->setPen(m_soft);
        p->drawText(QRectF(0, y(level) - metrics.height() / 2, area.left() - 8, metrics.height()),
                    Qt::AlignRight | Qt::AlignVCenter, QString::number(level));
    }
    paintLabels(*p, area);
    const qsizetype n = m_days.size();
    if (m_current >= 0 && m_current < n) {
        p->setPen(QPen(m_accent, 2));
        p->drawLine(QPointF(x(m_current), area.top()), QPointF(x(m_current), area.bottom()));
    }
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
            p->drawLine(QPointF(x(i), area.bottom() + 5), QPointF(x(i), area.bottom() + 12));
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
    if (m_current >= 0 && m_current < n && m_days[m_current].mean >= 0) {
        p->setPen(Qt::NoPen);
        p->setBrush(m_accent);
        p->drawEllipse(QPointF(x(m_current), y(m_days[m_current].mean)), 6, 6);
    }
}

} // namespace unknot
