// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "CloseUpItem.h"

namespace unknot {

namespace {

constexpr double margin = 8, fingertip = 48, slop = 34; // px

} // namespace

CloseUpItem::CloseUpItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    connect(this, &CloseUpItem::changed, this, [this] { update(); });
}

QTransform CloseUpItem::transform() const
{
    return bodymap::closeUpTransform(QRectF(margin, margin, width() - 2 * margin, height() - 2 * margin),
                                     m_mirrored);
}

void CloseUpItem::paint(QPainter* painter)
{
    const bodymap::CloseUp* closeUp = bodymap::closeUp(m_of);
    if (!closeUp)
        return;
    bodymap::MapLook look;
    look.dark = m_dark;
    look.highContrast = m_highContrast;
    look.page = m_page;
    look.ink = m_ink;
    bodymap::paint(painter, transform(), *closeUp, m_marked, m_focused, look);
}

QString CloseUpItem::at(double x, double y) const
{
    const bodymap::CloseUp* closeUp = bodymap::closeUp(m_of);
    const QTransform t = transform();
    return closeUp ? bodymap::spotAt(*closeUp, t.inverted().map(QPointF(x, y)), slop / t.m22()) : QString();
}

QRectF CloseUpItem::rectOf(const QString& id) const
{
    if (const bodymap::CloseUp* closeUp = bodymap::closeUp(m_of)) {
        for (const bodymap::Spot& s : closeUp->spots) {
            if (s.id == id) {
                const QPointF at = transform().map(s.at);
                return QRectF(at.x() - fingertip / 2, at.y() - fingertip / 2, fingertip, fingertip);
            }
        }
    }
    return {};
}

} // namespace unknot
