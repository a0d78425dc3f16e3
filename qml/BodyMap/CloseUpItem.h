// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#pragma once

#include "bodymap/CloseUp.h"

#include <QColor>
#include <QQuickPaintedItem>

namespace unknot {

/// A hand, a foot or a knee with its spots. Knows ids, not names.
class CloseUpItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString of MEMBER m_of NOTIFY changed)                ///< "hand", "foot", "knee", "knee_back"
    Q_PROPERTY(bool mirrored MEMBER m_mirrored NOTIFY changed)       ///< a left limb
    Q_PROPERTY(QList<QString> marked MEMBER m_marked NOTIFY changed) ///< ids without a side
    Q_PROPERTY(QString focused MEMBER m_focused NOTIFY changed)
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY changed)
    Q_PROPERTY(bool highContrast MEMBER m_highContrast NOTIFY changed)
    Q_PROPERTY(QColor page MEMBER m_page NOTIFY changed)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed)
    Q_PROPERTY(QColor ring MEMBER m_ring NOTIFY changed)

public:
    explicit CloseUpItem(QQuickItem* parent = nullptr);

    void paint(QPainter* painter) override;

    /// Id of the spot at or near this point; "" if none.
    Q_INVOKABLE QString at(double x, double y) const;
    Q_INVOKABLE QRectF rectOf(const QString& id) const; ///< the size of a fingertip

Q_SIGNALS:
    void changed();

private:
    QTransform transform() const;

    QString m_of, m_focused;
    QStringList m_marked;
    bool m_mirrored = false, m_dark = false, m_highContrast = false;
    QColor m_page = Qt::white, m_ink = Qt::black, m_ring;
};

} // namespace unknot
