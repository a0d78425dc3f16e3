// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "FigureItem.h"

#include "core/catalogue/Catalogue.h"
#include "figure/KeyPose.h"
#include "figure/Paint.h"
#include "figure/People.h"

#include <QHash>
#include <algorithm>
#include <utility>

namespace unknot {

static_assert(int(FigureItem::Side::Both) == int(Side::Both));

using namespace Qt::StringLiterals;

namespace {

/// Cached: scenes never change, and a technique is shown many times. GUI thread only.
std::optional<figure::Scene> sceneOf(const QString& technique)
{
    static QHash<QString, std::optional<figure::Scene>> read;
    const auto known = read.constFind(technique);
    if (known != read.constEnd())
        return *known;
    Problems problems;
    const auto scene =
        figure::Scene::load(u"%1/figures/%2.toml"_s.arg(defaultContentFolder(), technique), &problems);
    for (const Problem& p : problems)
        qWarning("%s", qUtf8Printable(p.toString()));
    read.insert(technique, scene);
    return scene;
}

} // namespace

FigureItem::FigureItem(QQuickItem* parent) : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &FigureItem::lookChanged, this, [this] { update(); });
}

void FigureItem::setTechnique(const QString& id)
{
    if (id == m_technique)
        return;
    m_technique = id;
    m_scene = id.isEmpty() ? std::nullopt : sceneOf(id);
    Q_EMIT techniqueChanged();
    findTarget();
    update();
}

void FigureItem::setSide(Side side)
{
    if (side == this->side())
        return;
    m_moment.side = unknot::Side(side);
    Q_EMIT lookChanged();
    findTarget();
    update();
}

void FigureItem::setMoment(double& field, double value)
{
    if (qFuzzyCompare(field + 2, value + 2))
        return;
    field = value;
    Q_EMIT momentChanged();
    polish(); // several fields change together: compare once
}

void FigureItem::setOnBed(bool v)
{
    if (std::exchange(m_moment.onBed, v) == v)
        return;
    Q_EMIT techniqueChanged();
    findTarget();
    polish();
}

void FigureItem::updatePolish()
{
    const auto scale = [this] { return figure::pixelsPerCm(boundingRect(), *m_scene, m_moment.onBed); };
    if (m_scene && width() > 0 && figure::visiblyDifferent(*m_scene, m_shown, m_moment, scale()))
        update();
}

void FigureItem::geometryChange(const QRectF& now, const QRectF& before)
{
    QQuickPaintedItem::geometryChange(now, before);
    findTarget();
}

void FigureItem::findTarget()
{
    QPointF found(-1, -1);
    if (m_scene && width() > 0) {
        figure::Moment worked = m_moment;
        worked.depth = 1;
        const figure::KeyPose pose = figure::keyPose(*m_scene, worked);
        for (const figure::KeyPose::Target& t : pose.targets) {
            if (t.side != m_moment.side)
                continue;
            // Framed as by paint(): bounds centred, y up, mirrored about the origin for Right.
            const QRectF place(0, 0, width(), height());
            QPointF middle = m_scene->bounds(m_moment.onBed).center();
            if (m_moment.side == unknot::Side::Right)
                middle.setX(-middle.x());
            const double scale = figure::pixelsPerCm(place, *m_scene, m_moment.onBed);
            found = place.center() +
                    QPointF((t.middle.x() - middle.x()) * scale, (middle.y() - t.middle.y()) * scale);
            break;
        }
    }
    if (found == m_target)
        return;
    m_target = found;
    Q_EMIT targetChanged();
}

qreal FigureItem::aspect() const
{
    const QRectF b = m_scene ? m_scene->bounds(m_moment.onBed) : QRectF();
    return b.height() > 0 ? b.width() / b.height() : 1;
}

void FigureItem::paint(QPainter* painter)
{
    if (!m_scene)
        return;
    m_shown = m_moment;
    figure::Look look = figure::lookOfPerson(m_person);
    if (m_skin >= 0)
        look.skin = std::min(m_skin, 4);
    if (m_hair >= 0)
        look.hair = figure::Hair(std::min(m_hair, int(figure::Hair::Headscarf)));
    look.dark = m_dark;
    look.marks = m_marks;
    figure::paint(painter, QRectF(0, 0, width(), height()), *m_scene, m_moment, look);
    ++m_paints;
    Q_EMIT painted();
}

} // namespace unknot
