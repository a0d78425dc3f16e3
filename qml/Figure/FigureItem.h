// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "figure/Moment.h"
#include "figure/Scene.h"

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace unknot {

/// The moving figure of one technique. Has no clock: its owner sets side, depth, cycle, breath and pulse.
/// Repaints only when something moved by half a pixel or more.
class FigureItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    /// Id of the technique; "" shows nothing.
    Q_PROPERTY(QString technique READ technique WRITE setTechnique NOTIFY techniqueChanged)
    /// Side of the body from the person's own view.
    Q_PROPERTY(Side side READ side WRITE setSide NOTIFY lookChanged)
    Q_PROPERTY(qreal depth READ depth WRITE setDepth NOTIFY momentChanged)
    Q_PROPERTY(qreal cycle READ cycle WRITE setCycle NOTIFY momentChanged)
    Q_PROPERTY(qreal range READ range WRITE setRange NOTIFY momentChanged)
    Q_PROPERTY(bool bed READ onBed WRITE setOnBed NOTIFY techniqueChanged)
    Q_PROPERTY(qreal breath READ breath WRITE setBreath NOTIFY momentChanged)
    Q_PROPERTY(qreal pulse READ pulse WRITE setPulse NOTIFY momentChanged)
    Q_PROPERTY(int person MEMBER m_person NOTIFY lookChanged) ///< see figure/People.h
    Q_PROPERTY(int skin MEMBER m_skin NOTIFY lookChanged) ///< 0 .. 4, light to deep; -1: that of the person
    /// 0 short, 1 bun, 2 long, 3 curly, 4 bald, 5 headscarf; -1: that of the person
    Q_PROPERTY(int hair MEMBER m_hair NOTIFY lookChanged)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY lookChanged)
    Q_PROPERTY(bool marks MEMBER m_marks NOTIFY lookChanged) ///< arrows and rings are drawn
    /// Width over height of the whole move, so that a lying figure can get a wide place.
    Q_PROPERTY(qreal aspect READ aspect NOTIFY techniqueChanged)
    /// Where the effect is felt at the peak of the move, in pixels of this item; (-1, -1) if nowhere in
    /// particular.
    Q_PROPERTY(QPointF target READ target NOTIFY targetChanged)
    /// Number of paints so far; for tests and benchmarks.
    Q_PROPERTY(int paints READ paints NOTIFY painted)

public:
    /// As core's Side.
    enum class Side { NoSide, Left, Right, Both };
    Q_ENUM(Side)

    explicit FigureItem(QQuickItem* parent = nullptr);

    QString technique() const { return m_technique; }
    void setTechnique(const QString& id);
    Side side() const { return Side(m_moment.side); }
    void setSide(Side side);
    qreal depth() const { return m_moment.depth; }
    void setDepth(qreal v) { setMoment(m_moment.depth, v); }
    qreal cycle() const { return m_moment.cycle; }
    void setCycle(qreal v) { setMoment(m_moment.cycle, v); }
    qreal range() const { return m_moment.range; }
    void setRange(qreal v) { setMoment(m_moment.range, v); }
    bool onBed() const { return m_moment.onBed; }
    void setOnBed(bool v);
    qreal breath() const { return m_moment.breath; }
    void setBreath(qreal v) { setMoment(m_moment.breath, v); }
    qreal pulse() const { return m_moment.pulse; }
    void setPulse(qreal v) { setMoment(m_moment.pulse, v); }
    qreal aspect() const;
    QPointF target() const { return m_target; }
    int paints() const { return m_paints; }

    void paint(QPainter* painter) override;

Q_SIGNALS:
    void techniqueChanged();
    void momentChanged();
    void lookChanged();
    void targetChanged();
    void painted();

protected:
    void updatePolish() override;
    void geometryChange(const QRectF& now, const QRectF& before) override;

private:
    void setMoment(double& field, double value);
    void findTarget();

    QString m_technique;
    std::optional<figure::Scene> m_scene;
    figure::Moment m_moment;
    figure::Moment m_shown; ///< as last painted
    int m_person = 0, m_skin = -1, m_hair = -1;
    bool m_dark = false, m_marks = true;
    QPointF m_target{-1, -1};
    int m_paints = 0;
};

} // namespace unknot
