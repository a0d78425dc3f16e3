// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors

#include "SvgPath.h"

#include <QRegularExpression>
#include <QStringList>
#include <QtMath>

#include <cmath>

namespace {

struct Arc
{
    qreal rx, ry;
    bool large, sweep;
};

// End-point to centre form (SVG 1.1, F.6.5), without rotation of the ellipse.
void arcTo(QPainterPath& path, Arc arc, QPointF to)
{
    const QPointF from = path.currentPosition();
    if (from == to || arc.rx <= 0 || arc.ry <= 0) {
        path.lineTo(to);
        return;
    }
    const QPointF half = (from - to) / 2;
    const qreal reach = std::hypot(half.x() / arc.rx, half.y() / arc.ry);
    if (reach > 1) {
        arc.rx *= reach;
        arc.ry *= reach;
    }
    const qreal a = half.x() / arc.rx;
    const qreal b = half.y() / arc.ry;
    const qreal root = std::sqrt(qMax(0.0, 1 / (a * a + b * b) - 1)) * (arc.large == arc.sweep ? -1 : 1);
    const QPointF centre = (from + to) / 2 + QPointF(root * b * arc.rx, -root * a * arc.ry);
    const auto angle = [&](QPointF p) {
        return qRadiansToDegrees(std::atan2((p.y() - centre.y()) / arc.ry, (p.x() - centre.x()) / arc.rx));
    };
    const qreal start = angle(from);
    qreal turn = angle(to) - start;
    if (arc.sweep && turn < 0)
        turn += 360;
    if (!arc.sweep && turn > 0)
        turn -= 360;
    // Qt measures angles anticlockwise.
    path.arcTo(QRectF(centre.x() - arc.rx, centre.y() - arc.ry, 2 * arc.rx, 2 * arc.ry), -start, -turn);
}

QStringList tokens(const QString& d)
{
    static const QRegularExpression token(QStringLiteral("[A-Za-z]|[-+]?(?:\\d+\\.?\\d*|\\.\\d+)"));
    QStringList found;
    for (auto match = token.globalMatch(d); match.hasNext();)
        found << match.next().captured();
    return found;
}

} // namespace

QPainterPath svgPath(const QString& d)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    const QStringList list = tokens(d);
    QPointF control; // last control point, for S
    QChar command;
    for (int i = 0; i < list.size();) {
        if (list.at(i).at(0).isLetter())
            command = list.at(i++).at(0);
        const QPointF base = command.isLower() ? path.currentPosition() : QPointF();
        const auto number = [&] { return i < list.size() ? list.at(i++).toDouble() : 0.0; };
        const auto point = [&] {
            const qreal x = number();
            return base + QPointF(x, number());
        };
        const QPointF here = path.currentPosition();
        bool curved = false;
        switch (command.toUpper().toLatin1()) {
        case 'M':
            path.moveTo(point());
            command = command.isLower() ? QLatin1Char('l') : QLatin1Char('L');
            break;
        case 'L':
            path.lineTo(point());
            break;
        case 'H':
            path.lineTo(base.x() + number(), here.y());
            break;
        case 'V':
            path.lineTo(here.x(), base.y() + number());
            break;
        case 'C':
        case 'S': {
            const QPointF first = command.toUpper() == QLatin1Char('C') ? point() : 2 * here - control;
            control = point();
            path.cubicTo(first, control, point());
            curved = true;
            break;
        }
        case 'A': {
            Arc arc;
            arc.rx = number();
            arc.ry = number();
            number();
            arc.large = number() != 0;
            arc.sweep = number() != 0;
            arcTo(path, arc, point());
            break;
        }
        case 'Z':
            path.closeSubpath();
            break;
        default:
            return path;
        }
        if (!curved)
            control = path.currentPosition();
    }
    return path;
}
