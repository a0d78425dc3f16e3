// SPDX-License-Identifier: MPL-2.0
// SPDX-FileCopyrightText: The Unknot authors
#include "report/BodyPicture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

namespace unknot::report {

using namespace Qt::StringLiterals;

namespace {

struct MapWords
{
    Q_DECLARE_TR_FUNCTIONS(BodyPicture)
};

constexpr int bodiesMm = 56, heightMm = 50, captionMm = 5, dotsPerMm = 12; // about 300 dpi

} // namespace

Picture bodyPicture(const std::vector<bodymap::Mark>& marks)
{
    QImage image(bodiesMm * dotsPerMm, heightMm * dotsPerMm, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter p(&image);
    p.setRenderHint(QPainter::Antialiasing);
    bodymap::MapLook look;
    look.page = Qt::white;
    look.ink = QColor(0x22, 0x30, 0x3A);
    QFont font = QGuiApplication::font();
    font.setPixelSize(3 * dotsPerMm);
    for (const bodymap::View view : {bodymap::View::Front, bodymap::View::Back}) {
        const bool front = view == bodymap::View::Front;
        const QRectF half(front ? 0 : image.width() / 2.0, 0, image.width() / 2.0, image.height());
        const QRectF body = half.adjusted(0, 0, 0, -captionMm * dotsPerMm);
        bodymap::paint(&p, bodymap::mapTransform(view, body), view, marks, {}, look);
        p.setFont(font);
        p.setPen(Qt::black);
        p.drawText(half, Qt::AlignHCenter | Qt::AlignBottom,
                   front ? MapWords::tr("Front") : MapWords::tr("Back"));
        // The sides are the person's own.
        const QRectF sides = half.adjusted(2 * dotsPerMm, dotsPerMm, -2 * dotsPerMm, 0);
        p.drawText(sides, Qt::AlignLeft | Qt::AlignTop, front ? MapWords::tr("right") : MapWords::tr("left"));
        p.drawText(sides, Qt::AlignRight | Qt::AlignTop,
                   front ? MapWords::tr("left") : MapWords::tr("right"));
    }
    p.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return {png, {}, bodiesMm, true};
}

} // namespace unknot::report
